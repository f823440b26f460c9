import { problem } from '@tier3/model/problem'
import type { SummaryBlock } from '@tier3/runner/define/report'
import { describe, expect, it } from 'vitest'
import { sampleMade, samplePlan, sampleProduced } from './made.fixture.ts'
import { report } from './report.ts'

const GAP = {
  kind: 'manifest-without-lock',
  ecosystem: 'gradle',
  file: 'app/build.gradle',
  meaning: 'Nobody knows.',
  fix: 'Lock it.',
} as const
const FINDING = {
  code: 'policy/sbom-license',
  subject: 'pkg:npm/a@1',
  demand: 'd',
  seen: 's',
  fix: 'f',
} as const

const titles = (blocks: readonly SummaryBlock[]): readonly string[] =>
  blocks.map((block) =>
    block.kind === 'details' ? block.title : block.kind === 'text' ? block.text : block.kind,
  )

describe('report of a document that was made', () => {
  it('says what was listed and written', () => {
    const { outputs, lines, title, exitCode, warnings, notices, body } = report(
      samplePlan(),
      sampleProduced(),
    )
    expect(exitCode).toBe(0)
    expect(title).toBe('1 component in the SBOM of tool 2.0.0')
    expect(outputs).toEqual({
      'sbom-path': 'tool.cdx.json',
      'sbom-digest': `sha256:${'d'.repeat(64)}`,
      'spdx-path': '',
      'serial-number': 'urn:uuid:3e671687-395b-51f5-a30f-a58921a69b79',
      'component-count': '1',
      complete: 'true',
      'diff-path': '',
      'predicate-type': 'https://cyclonedx.org/bom',
      verdict: '',
    })
    expect(lines).toEqual([
      `Read 2 manifests and lockfiles of ${'c'.repeat(40)}`,
      '✓ complete: everything listed, and how it hangs together',
      '  -> tool.cdx.json',
      '  -> tool.cdx.json.sha256',
    ])
    expect([warnings, notices]).toEqual([[], []])
    expect(body).toMatchObject({ mode: 'make', components: 1, complete: true, gaps: [], scrubbed: [] })
    expect(Object.keys(body)).not.toContain('inventoryFailed')
  })

  it('names the SPDX file and the comparison where there are such', () => {
    const comparison = {
      previous: { kind: 'none', reason: 'there is none' },
      diff: undefined,
      markdown: '',
    } as const
    const plan = samplePlan({ spdx: true, compareWith: 'previous-release', diffPath: '/t/diff.md' })
    const { outputs, lines, summary } = report(plan, sampleProduced({ comparison }))
    expect([outputs['spdx-path'], outputs['diff-path']]).toEqual(['tool.spdx.json', '/t/diff.md'])
    expect(lines).toContain('Not compared: there is none')
    expect(titles(summary)[0]).toBe('Not compared: there is none.')
  })

  it.each([
    { findings: [FINDING], what: 'a demand' },
    { findings: [FINDING, FINDING], what: '2 demands' },
  ])('gives out no file that was not written: $what', ({ findings, what }) => {
    const produced = sampleProduced({ judgement: { findings, warnings: [] }, written: [] })
    const { exitCode, title, outputs } = report(samplePlan({ spdx: true }), produced)
    expect(exitCode).toBe(1)
    expect(title).toBe(`the SBOM of tool 2.0.0 does not meet ${what}, and was not written`)
    expect([outputs['sbom-path'], outputs['sbom-digest'], outputs['spdx-path']]).toEqual(['', '', ''])
    expect(outputs['component-count']).toBe('1')
  })

  it.each([
    { name: 'gaps', parts: { gaps: [GAP] }, line: 'not complete: 1 file leaves something open' },
    {
      name: 'components that nothing needs',
      parts: { adopted: ['a', 'b'] },
      line: 'not complete: 2 components that nothing is known to need',
    },
    {
      name: 'entries that were lost',
      parts: {
        dropped: [
          { what: 'a', reason: 'no-package-url', noise: false },
          { what: 'b', reason: 'not-locked', noise: true },
        ],
      } as const,
      line: 'not complete: 1 entry of the sources could not be kept',
    },
    { name: 'needs', parts: {}, line: 'not complete: the needs of some components are not known' },
  ])('says why the list is not complete: $name', ({ parts, line }) => {
    const made = sampleMade({ complete: false, ...parts })
    const { lines, outputs } = report(samplePlan(), sampleProduced({ made }))
    expect([lines[1], outputs['complete']]).toEqual([line, 'false'])
  })

  it('warns of credentials by their place alone', () => {
    const made = sampleMade({ hits: [{ kind: 'url-credentials', place: 'pkg:npm/a@1 purl' }] })
    const { warnings, body, summary } = report(samplePlan(), sampleProduced({ made }))
    expect(warnings).toEqual([
      '1 credential or local path was taken out, the first at pkg:npm/a@1 purl: remove credentials from the files themselves, and revoke them',
    ])
    expect(titles(summary)).toContain(warnings?.[0])
    expect(body['scrubbed']).toEqual([{ kind: 'url-credentials', place: 'pkg:npm/a@1 purl' }])
  })

  it('warns of what the inventory tool could not read', () => {
    const failure = problem('environment/inventory-failed', {
      attempted: 'a',
      current: 'it failed',
      desired: 'd',
      cause: 'Error: no purl',
    })
    const made = sampleMade({ failure, inventoryFailed: ['go', 'npm'] })
    const { warnings, body, summary } = report(samplePlan(), sampleProduced({ made }))
    expect(warnings).toEqual([
      'the inventory tool could not read the files of go, npm (it failed: Error: no purl): what is listed of them is what our own readers found',
    ])
    expect(titles(summary)).toContain(warnings?.[0])
    expect(body['inventoryFailed']).toEqual(['go', 'npm'])
  })

  it('lists at most 20 open files as warnings, and counts the others', () => {
    const warnings = Array.from({ length: 25 }, (_, i) => ({ ...FINDING, subject: `f${i}` }))
    const produced = sampleProduced({ judgement: { findings: [], warnings } })
    const said = report(samplePlan(), produced).warnings ?? []
    expect([said.length, said[0], said[20]]).toEqual([21, 'f0: s', '5 more files leave something open'])
  })

  it('tells what a BOM of the build filled', () => {
    const filled = Array.from({ length: 7 }, (_, i) => ({ ...GAP, file: `${i}/build.gradle` }))
    const { notices, body } = report(samplePlan(), sampleProduced({ made: sampleMade({ filled }) }))
    expect(notices).toEqual([
      'the BOMs of the build say what no lockfile says for 0/build.gradle, 1/build.gradle, 2/build.gradle, 3/build.gradle, 4/build.gradle, 2 more',
    ])
    expect(body['filled']).toHaveLength(7)
  })

  it('shows gaps unfolded, ecosystems and licences folded', () => {
    const made = sampleMade({ gaps: [GAP] })
    expect(titles(report(samplePlan(), sampleProduced({ made })).summary)).toEqual([
      'What is not known, and what would settle it (1)',
      'Components by ecosystem',
      'Licences',
    ])
  })
})

describe('report of a document that was checked', () => {
  const checked = {
    mode: 'check',
    path: 'tool.cdx.json',
    published: sampleMade().document,
    made: sampleMade(),
    publishedDigest: 'a'.repeat(64),
    madeDigest: 'a'.repeat(64),
    findings: [],
    causes: [],
    taken: [],
  } as const

  it('is verified for equal bytes, and says what they do not prove', () => {
    const { exitCode, outputs, notices, body } = report(samplePlan(), { ...checked, taken: ['name', 'time'] })
    expect([exitCode, outputs['verdict'], outputs['sbom-path']]).toEqual([0, 'verified', 'tool.cdx.json'])
    expect(notices).toEqual(['taken from the document and not confirmed by the tree: name; time'])
    expect(body).toMatchObject({ mode: 'check', verdict: 'verified', causes: [], taken: ['name', 'time'] })
  })

  it('is rejected for others, the first cause unfolded', () => {
    const causes = [
      { cause: 'tool', says: 'Another tool.', details: ['now: x'], fix: 'Pin it.' },
      { cause: 'packages', says: 'Other packages.', details: [], fix: 'Look.' },
    ] as const
    const finding = { ...FINDING, code: 'integrity/sbom-differs' } as const
    const { exitCode, outputs, lines, summary } = report(samplePlan(), {
      ...checked,
      publishedDigest: 'b'.repeat(64),
      findings: [finding],
      causes,
    })
    expect([exitCode, outputs['verdict']]).toEqual([1, 'rejected'])
    expect(lines).toEqual([
      `✗ published  sha256:${'b'.repeat(64)}`,
      `✗ this tree  sha256:${'a'.repeat(64)}`,
      'Another tool.',
      '  now: x',
      'Other packages.',
    ])
    expect(summary.flatMap((block) => (block.kind === 'details' ? [block.open] : []))).toEqual([true, false])
  })
})
