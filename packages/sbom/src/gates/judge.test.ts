import { describe, expect, it } from 'vitest'
import type { Gap } from '../lock-facts.ts'
import { LEFT_PAD, ROOT, sampleComponent, sampleDocument } from '../validate/sample.fixture.ts'
import { isComplete } from './completeness.ts'
import { judge, type GateOptions } from './judge.ts'

const OPTIONS: GateOptions = {
  profiles: [],
  licenses: { missing: 'allow' },
  minComponents: 1,
  requireLock: true,
  requireComplete: false,
}
const gap = (kind: Gap['kind'], file = 'app/build.gradle'): Gap => ({
  kind,
  ecosystem: 'gradle',
  file,
  meaning: 'Something is not known.',
  fix: 'Commit it.',
})
const empty = sampleDocument({ components: [], dependencies: new Map([[ROOT, []]]) })
const open = sampleDocument({
  compositions: [{ aggregate: 'unknown', assemblies: [], dependencies: [LEFT_PAD] }],
})

it('judge has nothing to say of a document that has everything', () => {
  expect(
    judge(sampleDocument(), [], { ...OPTIONS, profiles: ['ntia', 'cisa-2025'], requireComplete: true }),
  ).toEqual({ findings: [], warnings: [] })
})

describe('judge', () => {
  const codes = (findings: readonly { readonly code: string }[]): readonly string[] =>
    findings.map(({ code }) => code)
  it.each([
    { name: 'an empty result', document: empty, findings: ['policy/sbom-components'] },
    { name: 'an empty result that is expected', document: empty, options: { minComponents: 0 } },
    {
      name: 'nothing but released files',
      document: sampleDocument({ components: [sampleComponent({ ref: 'file:a', type: 'file' })] }),
      findings: ['policy/sbom-components'],
      warnings: ['policy/sbom-incomplete'],
    },
    { name: 'fewer than demanded', options: { minComponents: 2 }, findings: ['policy/sbom-components'] },
    {
      name: 'Gradle without locks',
      gaps: [gap('manifest-without-lock')],
      findings: ['policy/lock-missing'],
    },
    { name: 'a lock that cannot be read', gaps: [gap('unreadable')], findings: ['policy/lock-missing'] },
    {
      name: 'a manifest without a lock where none is demanded',
      gaps: [gap('manifest-without-lock')],
      options: { requireLock: false },
      warnings: ['policy/lock-missing'],
    },
    {
      name: 'a manifest without a lock where completeness is demanded',
      gaps: [gap('manifest-without-lock')],
      options: { requireLock: false, requireComplete: true },
      findings: ['policy/lock-missing'],
    },
    { name: 'an unpinned version', gaps: [gap('unpinned')], warnings: ['policy/sbom-incomplete'] },
    {
      name: 'every other gap where completeness is demanded',
      gaps: (['lock-without-graph', 'unpinned', 'several-locks', 'submodule', 'link'] as const).map((kind) =>
        gap(kind),
      ),
      options: { requireComplete: true },
      findings: Array.from({ length: 5 }, () => 'policy/sbom-incomplete'),
    },
    { name: 'needs that are not known', document: open, warnings: ['policy/sbom-incomplete'] },
    {
      name: 'needs that are not known where completeness is demanded',
      document: open,
      options: { requireComplete: true },
      findings: ['policy/sbom-incomplete'],
    },
    {
      name: 'a licence that is not accepted',
      options: { licenses: { allow: ['ISC'], missing: 'allow' as const } },
      findings: ['policy/sbom-license'],
    },
    {
      name: 'elements that are missing, per profile',
      document: sampleDocument({ timestamp: '' }),
      options: { profiles: ['ntia', 'cisa-2025'] as const },
      findings: ['policy/sbom-profile', 'policy/sbom-profile'],
    },
  ])('$name', ({ document = sampleDocument(), gaps = [], options = {}, findings = [], warnings = [] }) => {
    const judgement = judge(document, gaps, { ...OPTIONS, ...options })
    expect(codes(judgement.findings)).toEqual(findings)
    expect(codes(judgement.warnings)).toEqual(warnings)
  })

  it('says where, what and how to mend it', () => {
    expect(judge(sampleDocument(), [gap('manifest-without-lock')], OPTIONS).findings).toEqual([
      {
        code: 'policy/lock-missing',
        subject: 'app/build.gradle',
        demand: 'every manifest has a lockfile that can be read',
        seen: 'Something is not known.',
        fix: 'Commit it.',
        at: { file: 'app/build.gradle' },
      },
    ])
    expect(judge(open, [], { ...OPTIONS, requireComplete: true }).findings[0]?.seen).toBe(
      `the needs of "${LEFT_PAD}" are not known`,
    )
    expect(
      judge(sampleDocument(), [], { ...OPTIONS, profiles: ['bsi-2.1'] }).findings.find(({ subject }) =>
        subject.includes('Filename'),
      ),
    ).toMatchObject({
      demand: 'Filename of the component (BSI TR-03183-2 v2.1.0, 5.2.2)',
      seen: `0 of 2 components have it, not "${ROOT}", "${LEFT_PAD}"`,
    })
  })
})

it.each([
  { name: 'everything known', document: sampleDocument(), gaps: [], expected: true },
  { name: 'a gap', document: sampleDocument(), gaps: [gap('several-locks')], expected: false },
  { name: 'open needs', document: open, gaps: [], expected: false },
  { name: 'nothing there', document: empty, gaps: [], expected: false },
  {
    name: 'an assembly that is not all',
    document: sampleDocument({
      compositions: [{ aggregate: 'incomplete', assemblies: [ROOT], dependencies: [] }],
    }),
    gaps: [],
    expected: false,
  },
])('isComplete says $expected of $name', ({ document, gaps, expected }) => {
  expect(isComplete(document, gaps)).toBe(expected)
})
