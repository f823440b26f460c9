import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { formatNormalPolicy } from '@tier3/verification/policy-file/format-policy'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  APP,
  evidence,
  found,
  OTHER,
  provenance,
  signedBy,
  subjectOf,
} from '../../../verification/src/verified-bundle.fixture.ts'
import { codesOf, judged, policyOf } from './policy.fixture.ts'

const RELEASE = 'acme/app/.github/workflows/release.yml'
const KIT = 'acme/kit/.github/workflows/release.yml'

/** What a rule may say of a thing, or nothing. */
const field = (...values: readonly string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  )

const anyRule = fc
  .record({
    match: fc.constantFrom("'**'", 'app.tgz', "'*.tgz'", 'other.tgz', '[app.tgz, other.tgz]', "'*.zip'"),
    optional: field('true', 'false'),
    source: fc.constantFrom(
      undefined,
      '{repository: acme/app}',
      '{repository: acme/app}',
      '{repository: acme/app}',
      '{repository: acme/app, id: 1001}',
      '{repository: acme/other}',
      '{repository: acme/app, refs: [refs/tags/v1*]}',
    ),
    signers: field(
      `[{workflow: ${RELEASE}}]`,
      `[{workflow: ${RELEASE}}]`,
      `[{workflow: ${RELEASE}}, {workflow: ${KIT}}]`,
      `[{workflow: ${KIT}}]`,
    ),
    events: field('push', '[push, schedule]', 'schedule'),
    runner: field('any', 'github-hosted'),
    name: field('exact', 'any'),
    signature: field('true', 'false'),
    attestations: field('[{type: provenance}]', '[{type: cyclonedx}]', '[{type: provenance, at-least: 2}]'),
    level: field('{at-least: 2}', '{at-least: 3}'),
    freshness: field('{max-age: 2h}', '{max-age: 1m}'),
    parameters: field('{}', '{inputs.x: v}'),
    version: field("{ref: 'refs/tags/v{version}'}", "{ref: 'refs/tags/v{version}', not-below: 2.0.0}"),
  })
  .map((fields) =>
    Object.entries(fields)
      .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
      .join(', '),
  )

const anyFile = fc
  .record({
    unlisted: fc.constantFrom('refuse', 'ignore'),
    rules: fc.array(anyRule, { minLength: 1, maxLength: 4 }),
    preset: field('preset:hosted-runners', 'preset:tier3-release'),
  })
  .map((parts) => ({ ...parts, base: [] as readonly string[] }))
type File = {
  readonly unlisted: string
  readonly rules: readonly string[]
  readonly preset?: string | undefined
  readonly base: readonly string[]
}

const text = ({ unlisted, rules, preset, base }: File): string => {
  const bases = [...base, ...(preset === undefined ? [] : [preset])]
  return [
    'version: 1',
    `unlisted: ${unlisted}`,
    ...(bases.length === 0 ? [] : [`extends: [${bases.join(', ')}]`]),
    'artifacts:',
    ...rules.map((one) => `  - {${one}}`),
    '',
  ].join('\n')
}

const over = [subjectOf(APP), subjectOf(OTHER)]
const bundles = [
  found({ statement: { subject: over } }),
  found({
    ...signedBy(`https://github.com/${KIT}@refs/tags/v2`),
    statement: { subject: over, predicate: provenance({ job_workflow_ref: `${KIT}@refs/tags/v2` }) },
  }),
  found({ statement: { subject: over, predicateType: 'https://cyclonedx.org/bom', predicate: {} } }),
  found({
    facts: { buildTrigger: 'schedule' },
    statement: { subject: over, predicate: provenance({ event_name: 'schedule' }) },
  }),
  found({
    facts: { runnerEnvironment: 'self-hosted' },
    statement: { subject: over, predicateType: 'https://cyclonedx.org/bom', predicate: {} },
  }),
]
const signatures = [APP, OTHER].map(({ digest }) =>
  found({ signatureOver: { algorithm: 'sha256', hex: digest.sha256 } }),
)
const world = fc.subarray(bundles, { minLength: 1 }).map((some) => {
  const [first, second] = [APP, OTHER].map((subject, i) =>
    evidence([...some, ...signatures.slice(i, i + 1)], { subject }),
  )
  if (first === undefined || second === undefined) throw new Error('there are two artifacts')
  return [first, second] as const
})

/** The verdict of each artifact by name; what is left aside has none. */
const verdicts = async (texts: Parameters<typeof judged>[0], items: Parameters<typeof judged>[1]) => {
  const { subjects, verdict } = await judged(texts, items)
  return { verdict, of: new Map(subjects.map((one) => [one.subject.name, one.verdict.kind])) }
}

/** Demands that have no default to take the place of. */
const demands = fc.constantFrom(
  'signature: true',
  'sbom: {}',
  'freshness: {max-age: 2h}',
  'level: {at-least: 2}',
  'parameters: {}',
  'source: {repository: acme/app, refs: [refs/tags/*]}',
  "version: {ref: 'refs/tags/v{version}', not-below: 0.9.0}",
)

const RUNS = { numRuns: 80, seed: 20260101 }

describe('policy files', () => {
  it('extending never verifies what a base alone refuses', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, anyFile, world, async (base, more, items) => {
        const before = await verdicts({ 'p.yml': text(base) }, items)
        const after = await verdicts(
          { 'p.yml': text({ ...more, base: ['b.yml'] }), 'b.yml': text(base) },
          items,
        )
        for (const [name, kind] of after.of)
          expect(kind !== 'verified' || (before.of.get(name) ?? 'verified') === 'verified').toBe(true)
        expect(after.verdict !== 'verified' || before.verdict === 'verified').toBe(true)
      }),
      RUNS,
    )
  })

  it('more rules of one file never verify what fewer refuse, where they list the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, demands, world, async (file, demand, items) => {
        const listing = { ...file, rules: ['match: app.tgz, source: {repository: acme/app}', ...file.rules] }
        const strict = { ...listing, rules: [...listing.rules, `match: app.tgz, ${demand}`] }
        const before = await verdicts(text(listing), items)
        const after = await verdicts(text(strict), items)
        const kind = after.of.get('app.tgz')
        expect(kind !== 'verified' || before.of.get('app.tgz') === 'verified').toBe(true)
        expect(after.of.get('other.tgz')).toBe(before.of.get('other.tgz'))
      }),
      RUNS,
    )
  })

  it('the order of rules, of files and of artifacts does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, anyFile, anyFile, world, async (top, left, right, [one, two]) => {
        const files = (turned: boolean) => {
          const turn = <T>(items: readonly T[]): readonly T[] => (turned ? items.toReversed() : items)
          return {
            'p.yml': text({ ...top, rules: turn(top.rules), base: turn(['l.yml', 'r.yml']) }),
            'l.yml': text({ ...left, rules: turn(left.rules) }),
            'r.yml': text({ ...right, rules: turn(right.rules) }),
          }
        }
        const [a, b] = [await judged(files(false), [one, two]), await judged(files(true), [two, one])]
        const codes = (result: typeof a): readonly string[] => codesOf(result).toSorted()
        expect(new Set(codes(b))).toEqual(new Set(codes(a)))
        expect([b.level, b.ignored.toSorted()]).toEqual([a.level, a.ignored.toSorted()])
        const digestOf = async (turned: boolean) =>
          formatCanonicalJson(formatNormalPolicy(await policyOf(files(turned))))
        expect(await digestOf(true)).toBe(await digestOf(false))
      }),
      RUNS,
    )
  })

  it('more bundles never take a verdict away', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, world, async (file, [one, two]) => {
        const few = await verdicts(text(file), [one, two])
        const more = await verdicts(text(file), [
          { ...one, bundles: [...one.bundles, ...bundles] },
          { ...two, bundles: [...two.bundles, ...bundles] },
        ])
        for (const [name, kind] of few.of)
          expect(kind !== 'verified' || more.of.get(name) === 'verified').toBe(true)
      }),
      RUNS,
    )
  })

  it('the generated policies verify something, so that the properties say something', async () => {
    const kinds = new Set<string>()
    await fc.assert(
      fc.asyncProperty(anyFile, world, async (file, items) => {
        kinds.add((await judged(text(file), items)).subjects.map(({ verdict }) => verdict.kind).join())
      }),
      { ...RUNS, numRuns: 200 },
    )
    expect([...kinds]).toEqual(
      expect.arrayContaining(['verified,verified', 'rejected,rejected', 'verified,rejected']),
    )
  })
})
