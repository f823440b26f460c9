import { describe, expect, it } from 'vitest'
import { formatCycloneDx } from '../cyclonedx/format.ts'
import { component, document, drawDocument, npm, sha256, shuffled } from '../diff/documents.fixture.ts'
import type { SbomDocument } from '../document.ts'
import { explainDifference } from './explain.ts'
import type { Explanation } from './explanation.ts'

const [a, b] = [npm('a', '1.0.0', { hashes: [sha256('a')] }), npm('b', '1.0.0')]
const root = component({
  name: 'app',
  version: '1.0.0',
  ref: 'pkg:github/acme/app@1.0.0',
  type: 'application',
})
const file = component({ name: 'app.tgz', type: 'file', ref: 'file:app.tgz', hashes: [sha256('f')] })
const base = document({
  serialNumber: 'urn:uuid:1',
  timestamp: '2026-01-01T00:00:00Z',
  tools: [component({ name: 'tier3', version: '1.0.0' })],
  root,
  components: [a, b, file],
  dependencies: new Map([
    [root.ref, [a.ref, file.ref]],
    [a.ref, [b.ref]],
  ]),
})
const explain = (published: SbomDocument, again: SbomDocument): readonly Explanation[] =>
  explainDifference(published, again, formatCycloneDx(published, '1.6'), formatCycloneDx(again, '1.6'))

describe('explainDifference', () => {
  it('has nothing to say of equal texts', () => expect(explain(base, base)).toEqual([]))

  it.each<{
    name: string
    again: Partial<SbomDocument>
    causes: readonly Explanation['cause'][]
    details: readonly string[]
  }>([
    {
      name: 'another version of tier3, and what it found more, in this order',
      again: {
        tools: [component({ name: 'tier3', version: '2.0.0' })],
        components: [a, b, file, npm('c', '1.0.0')],
      },
      causes: ['tool', 'packages'],
      details: ['published: tier3 1.0.0', 'now: tier3 2.0.0', 'only when made again: pkg:npm/c@1.0.0'],
    },
    {
      name: 'another time',
      again: { timestamp: '2026-01-02T00:00:00Z', serialNumber: 'urn:uuid:2' },
      causes: ['time'],
      details: [],
    },
    {
      name: 'another subject',
      again: { root: { ...root, version: '2.0.0' } },
      causes: ['subject'],
      details: ['"subject": version "1.0.0" published, "2.0.0" now'],
    },
    {
      name: 'no released files',
      again: {
        components: [a, b],
        dependencies: new Map([
          [root.ref, [a.ref]],
          [a.ref, [b.ref]],
        ]),
      },
      causes: ['files'],
      details: ['only in the published one: file:app.tgz'],
    },
    {
      name: 'a released file with other bytes',
      again: { components: [a, b, { ...file, hashes: [sha256('0')] }] },
      causes: ['files'],
      details: ['"file:app.tgz": hashes'],
    },
    {
      name: 'a package that is gone, without repeating its edges',
      again: { components: [a, file], dependencies: new Map([[root.ref, [a.ref, file.ref]]]) },
      causes: ['packages'],
      details: ['only in the published one: pkg:npm/b@1.0.0'],
    },
    {
      name: 'other edges',
      again: { dependencies: new Map([[root.ref, [a.ref, b.ref, file.ref]]]) },
      causes: ['needs'],
      details: [
        'only when made again: "pkg:github/acme/app@1.0.0" needs "pkg:npm/b@1.0.0"',
        'only in the published one: "pkg:npm/a@1.0.0" needs "pkg:npm/b@1.0.0"',
      ],
    },
    {
      name: 'other compositions',
      again: { compositions: [{ aggregate: 'complete', assemblies: [], dependencies: [a.ref] }] },
      causes: ['needs'],
      details: ['how completely the needs are known (`compositions`)'],
    },
    {
      name: 'other fields of a package',
      again: { components: [{ ...a, hashes: [sha256('b')], scope: 'optional' }, b, file] },
      causes: ['fields'],
      details: ['"pkg:npm/a@1.0.0": hashes, scope only when made again'],
    },
    {
      name: 'other metadata',
      again: { authors: [{ name: 'Ann' }], properties: [{ name: 'tier3:commit', value: '1' }] },
      causes: ['metadata'],
      details: ['authors only when made again; properties only when made again'],
    },
    {
      name: 'another serial number alone',
      again: { serialNumber: 'urn:uuid:2' },
      causes: ['serial-number'],
      details: [],
    },
  ])('names $name', ({ again, causes, details }) => {
    const explanations = explain(base, { ...base, ...again })
    expect(explanations.map(({ cause }) => cause)).toEqual(causes)
    expect(
      explanations.flatMap((e) => (e.cause === 'metadata' ? [e.details.join('; ')] : e.details)),
    ).toEqual(details)
  })

  it('names another version of the format first', () => {
    const again = { ...base, specVersion: '1.7', timestamp: '2026-01-02T00:00:00Z' }
    const [first] = explainDifference(base, again, 'x', 'y')
    expect(first).toMatchObject({ cause: 'spec-version', fix: 'Check with `spec-version: 1.6`.' })
  })

  const text = formatCycloneDx(base, '1.6')
  it.each([
    {
      name: 'line ends',
      published: text.replaceAll('\n', '\r\n'),
      details: ['the published text has CRLF line ends', 'only white space differs'],
    },
    {
      name: 'a byte order mark',
      published: `\ufeff${text}`,
      details: ['the published text begins with a byte order mark', 'only white space differs'],
    },
    {
      name: 'the last newline',
      published: text.trimEnd(),
      details: ['the published text has no newline at its end', 'only white space differs'],
    },
    {
      name: 'another layout',
      published: JSON.stringify(JSON.parse(text)) + '\n',
      details: ['only white space differs'],
    },
    {
      name: 'the order of keys',
      published: `${JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).toReversed()))}\n`,
      details: ['only white space, escapes or the order of keys differ'],
    },
    {
      name: 'fields that nobody reads',
      published: text.replace('{', '{ "vulnerabilities": [],'),
      details: [
        'other order of lists, or fields that are not compared: vulnerabilities only in the published one',
      ],
    },
  ])('names what differs in texts that mean the same: $name', ({ published, details }) =>
    expect(explainDifference(base, base, published, text)).toMatchObject([{ cause: 'text', details }]),
  )

  it('is bounded and safe to show, whatever the names', () => {
    const hostile = Array.from({ length: 5_000 }, (_, i) =>
      npm(`p${i}`, '1', { ref: `${i}\n::error::\u202e${'x'.repeat(900)}` }),
    )
    const explanations = explain(base, { ...base, components: [...base.components, ...hostile] })
    const lines = explanations.flatMap(({ says, details, fix }) => [says, ...details, fix])
    expect(lines.length).toBeLessThan(20)
    expect(lines).toContain('and 4989 more')
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    for (const line of lines) expect(line).toMatch(/^[^\u0000-\u001f\u202e]{1,600}$/)
  })

  it.each(Array.from({ length: 30 }, (_, seed) => seed))('does not depend on any order (%i)', (seed) => {
    const [one, two] = [drawDocument(seed), drawDocument(seed + 500)]
    const mixed: SbomDocument = {
      ...one,
      components: shuffled(one.components, seed),
      dependencies: new Map(shuffled([...one.dependencies], seed)),
    }
    expect(explain(mixed, two)).toEqual(explain(one, two))
    expect(explain(one, two).length).toBeGreaterThan(0)
  })
})
