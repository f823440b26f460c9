import { createHash } from 'node:crypto'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { formatCycloneDx } from '@tier3/sbom/cyclonedx/format'
import type { Component, SbomDocument } from '@tier3/sbom/document'
import { finalize } from '@tier3/sbom/finalize/finalize'
import type { FinalizeInput } from '@tier3/sbom/finalize/input'
import type { Hash } from '@tier3/sbom/hash'
import type { Gap, LocalProject, LockedPackage, LockFacts } from '@tier3/sbom/lock-facts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { component, sbomDocument } from './document-arbitrary.ts'

/** Few packages, so that sources meet in them; some differ in spelling, qualifiers or a missing version alone. */
const purl = fc.constantFrom(
  'pkg:npm/a@1',
  'pkg:npm/b@1',
  'pkg:npm/b',
  'pkg:npm/c@2?vcs_url=git%2Bhttps:%2F%2Fg.example%2Fc',
  'pkg:npm/c@2',
  'pkg:npm/%40acme/w@1',
  'pkg:pypi/zope.interface@5',
  'pkg:pypi/zope-interface@5',
  'pkg:pypi/folder@latest',
  'pkg:golang/h.example/M@v1.0.0',
  'pkg:golang/retract@(',
  'pkg:github/acme/tool@1.0.0',
  'pkg:github/o/r/sub@v1',
  'pkg:github/o/r@v1#sub',
  'pkg:maven/g/m@1?type=jar',
  'pkg:npm/',
)

const hash: fc.Arbitrary<Hash> = fc
  .constantFrom('a', 'b', 'c')
  .map((digit) => ({ algorithm: 'SHA-256', content: digit.repeat(64) }))

const purls = fc.uniqueArray(purl, { maxLength: 4 })

const present = <T extends object>(shape: T): T =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as T

const lockedPackage: fc.Arbitrary<LockedPackage> = fc
  .record({
    purl,
    hashes: fc.array(hash, { maxLength: 2 }),
    dependsOn: fc.option(purls, { nil: undefined }),
    license: fc.constantFrom(undefined, 'MIT', 'Own', 'MIT OR ISC'),
    scope: fc.constantFrom(undefined, 'optional', 'excluded'),
  })
  .map((shape) => present(shape) as LockedPackage)

const localProject: fc.Arbitrary<LocalProject> = fc
  .record({
    ecosystem: fc.constantFrom('npm', 'python'),
    folder: fc.constantFrom('', 'w', 'x'),
    name: fc.constantFrom(undefined, 'n', 'm'),
    version: fc.constantFrom(undefined, '1', '2'),
    purl: fc.option(purl, { nil: undefined }),
    dependsOn: fc.option(purls, { nil: undefined }),
  })
  .map((shape) => present(shape) as LocalProject)

const lockFacts: fc.Arbitrary<LockFacts> = fc.record({
  ecosystem: fc.constantFrom('npm', 'python', 'go', 'github-actions'),
  file: fc.constantFrom('a.lock', 'w/b.lock'),
  packages: fc.array(lockedPackage, { maxLength: 5 }),
  projects: fc.array(localProject, { maxLength: 2 }),
  graph: fc.constantFrom('full', 'direct', 'none'),
  exhaustive: fc.boolean(),
})

const listing: fc.Arbitrary<SbomDocument> = fc
  .tuple(
    sbomDocument,
    fc.uniqueArray(purl, { maxLength: 8 }),
    fc.array(component, { maxLength: 8 }),
    fc.array(fc.tuple(purl, purls), { maxLength: 5 }),
    fc.option(purl, { nil: undefined }),
  )
  .map(([document, named, shapes, edges, root]) => ({
    ...document,
    components: named.flatMap((name, at): Component[] => {
      const shape = shapes[at]
      return shape === undefined ? [] : [{ ...shape, purl: name, ref: `r:${name}` }]
    }),
    ...(document.root === undefined || root === undefined
      ? {}
      : { root: { ...document.root, purl: root, ref: 'root' } }),
    dependencies: new Map(edges.map(([from, to]) => [`r:${from}`, to.map((name) => `r:${name}`)] as const)),
  }))

const gap: fc.Arbitrary<Gap> = fc.record({
  kind: fc.constantFrom('manifest-without-lock', 'lock-without-graph'),
  ecosystem: fc.constantFrom('npm', 'python'),
  file: fc.constantFrom('w/package.json', 'a.lock'),
  meaning: fc.constant('m'),
  fix: fc.constant('f'),
})

const input: fc.Arbitrary<FinalizeInput> = fc.record(
  {
    inventory: listing,
    facts: fc.array(lockFacts, { maxLength: 3 }),
    gaps: fc.uniqueArray(gap, { maxLength: 2, selector: ({ kind, file }) => `${kind} ${file}` }),
    builds: fc.array(listing, { maxLength: 2 }),
    files: fc.constantFrom([], [{ name: 'a.tgz', size: 1, sha256: 'a'.repeat(64), sha512: 'b'.repeat(128) }]),
    root: fc.constant({
      name: 'tool',
      version: '1.0.0',
      repository: 'acme/tool',
      producer: { name: 'Acme' },
    }),
    timestamp: fc.constant(1_700_000_000),
    tools: fc.constant([{ name: 'tier3', version: '1' }]),
    sha256: fc.constant((bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')),
  },
  { requiredKeys: ['facts', 'gaps', 'builds', 'files', 'root', 'timestamp', 'tools', 'sha256'] },
)

/** The same value with every list and every map in another order. */
const shuffled = (value: unknown, random: () => number): unknown => {
  if (value instanceof Map)
    return new Map(
      [...value]
        .map(([key, inner]) => [key, shuffled(inner, random)] as const)
        .toSorted(() => random() - 0.5),
    )
  if (Array.isArray(value)) {
    const mixed = value.map((item: unknown) => shuffled(item, random))
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[mixed[at], mixed[other]] = [mixed[other], mixed[at]]
    }
    return mixed
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shuffled(inner, random)]))
}

const bytes = (given: FinalizeInput): string => formatCycloneDx(finalize(given).document, '1.6')

describe('finalize', () => {
  it('gives the same bytes in whatever order its input lists things', () => {
    fc.assert(
      fc.property(
        input,
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (given, numbers) => {
          const random = (): number => numbers.next().value as number
          expect(bytes(shuffled(given, random) as FinalizeInput)).toBe(bytes(given))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('gives the same bytes for its own result', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { document } = finalize(given)
        expect(bytes({ ...given, inventory: document })).toBe(formatCycloneDx(document, '1.6'))
      }),
      { numRuns: 200 },
    )
  })

  it('leaves no reference dangling, no component unreached, and says of each how well it is known', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { document, complete, adopted } = finalize(given)
        const refs = [document.root?.ref ?? '', ...document.components.map(({ ref }) => ref)]
        expect(new Set(refs).size).toBe(refs.length)
        const reached = new Set<string>()
        const open = [refs[0] ?? '']
        for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
          if (reached.has(ref)) continue
          reached.add(ref)
          open.push(...(document.dependencies.get(ref) ?? []))
        }
        expect([...reached].toSorted()).toEqual(refs.toSorted())
        const described = document.compositions.flatMap(({ dependencies }) => dependencies)
        expect(described.toSorted()).toEqual(refs.toSorted())
        const unknown =
          document.compositions.find(({ aggregate }) => aggregate === 'unknown')?.dependencies ?? []
        expect(complete && adopted.length + unknown.length > 0).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('writes what the strict validator of the format accepts', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
    await fc.assert(
      fc.asyncProperty(input, async (given) => {
        expect(await validator.validate(bytes(given))).toBeNull()
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
