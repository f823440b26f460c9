import { problem } from '@tier3/model/problem'
import { failed } from '@tier3/model/result'
import { evaluate } from '@tier3/verification/evaluate'
import type { SubjectEvidence } from '@tier3/verification/evidence'
import { describe, expect, it } from 'vitest'
import { isVerificationReport } from '../../../packages/devkit/src/corpus/report-form.ts'
import {
  APP,
  evidence,
  found,
  OTHER,
  policy,
  provenance,
} from '../../../packages/verification/src/verified-bundle.fixture.ts'
import { report } from './report.ts'

const demand = policy({ signerWorkflow: '.github/workflows/release.yml@refs/tags/v*' })
const outage = problem('service/github-unavailable', {
  attempted: 'ask',
  current: 'it is out',
  desired: 'it must be in',
})
const refusal = problem('integrity/signature', {
  attempted: 'verify',
  current: 'it is wrong',
  desired: 'it must hold',
})

const good = evidence([found()])
const evil = evidence([found({ facts: { sourceRepositoryUri: 'https://github.com/evil/app' } })])
const none = evidence([], { subject: OTHER })
const open = evidence([], { gaps: [outage] })
const broken = evidence([{ origin: 'x', outcome: failed(refusal) }], { gaps: [outage] })

const reported = (
  first: SubjectEvidence,
  rest: readonly SubjectEvidence[] = [],
  by = demand,
  passedOver: readonly string[] = [],
) =>
  report(
    {
      subjects: { kind: 'digests', lines: [] },
      base: '.',
      bundles: { kind: 'auto' },
      trustedRoot: 'built in',
      keys: [],
      lookup: false,
      policy: by,
    },
    {
      verification: evaluate(by, [first, ...rest]),
      passedOver,
      policyDigest: 'a'.repeat(64),
      trustedRoot: { origin: 'root.json', sha256: 'f'.repeat(64) },
    },
  )

describe('report', () => {
  it.each([
    ['all verified', good, [], 0, 'verified', '1', '1 artifact verified'],
    ['one rejected', good, [none], 1, 'rejected', '1', 'rejected: 1 of 2 artifacts'],
    ['one open', good, [open], 3, 'indeterminate', '1', 'indeterminate: 1 of 2 artifacts'],
    ['one open and one rejected', open, [none], 1, 'rejected', '0', 'rejected: 1 of 2 artifacts'],
    ['tampering beside an outage', broken, [], 1, 'rejected', '0', 'rejected: 1 of 1 artifact'],
  ] as const)('of %s', (_, first, rest, exitCode, verdict, verified, title) => {
    const made = reported(first, rest)
    expect(made).toMatchObject({ exitCode, title, outputs: { verdict, verified } })
    expect(isVerificationReport(made.body)).toBe(true)
  })

  it('names the keys that were believed', () => {
    expect(reported(good).body['trustedRoot']).toEqual({ origin: 'root.json', sha256: 'f'.repeat(64) })
  })

  it('gives the level of the verified, and zero for what is not', () => {
    expect(reported(good).outputs['level']).toBe('2')
    expect(reported(good, [none]).outputs['level']).toBe('0')
  })

  it('says in each finding what was demanded and seen', () => {
    expect(reported(evil).findings).toContainEqual(
      expect.objectContaining({
        code: 'policy/source-repository',
        subject: APP.name,
        demand: 'https://github.com/acme/app',
        seen: 'https://github.com/evil/app (certificate 1.3.6.1.4.1.57264.1.12)',
      }),
    )
  })

  it('gives a near miss in words', () => {
    const text = JSON.stringify(reported(evil).body)
    expect(text).toContain(
      'the source is https://github.com/evil/app; the policy wants https://github.com/acme/app',
    )
  })

  it('names an artifact without a bundle, and a digest without a name', () => {
    const nameless = evidence([], { subject: { name: '', digest: APP.digest } })
    expect(reported(nameless).findings).toMatchObject([{ code: 'policy/no-attestation', subject: '' }])
    expect(JSON.stringify(reported(nameless).summary)).toContain('(no name)')
    expect(JSON.stringify(reported(none).summary)).toContain('There is no bundle.')
  })

  it('tells in a notice what hid the answer and how to mend it', () => {
    expect(reported(open).notices).toEqual([
      `${APP.name}: service/github-unavailable: cannot ask: it is out; ${outage.fix}`,
    ])
    expect(reported(open).findings).toEqual([])
  })

  it('tells beside an outage what refused the bundle that is there', () => {
    const scheduled = found({
      facts: { buildTrigger: 'schedule' },
      statement: { predicate: provenance({ event_name: 'schedule' }) },
    })
    const { notices } = reported(evidence([scheduled], { gaps: [outage] }))
    expect(notices).toEqual([
      expect.stringMatching(
        /; the bundle beside it was refused: policy\/event: demanded push or .*, seen schedule$/,
      ),
    ])
  })

  it('warns of a demand that any workflow and any ref meets, and tells what was passed over', () => {
    const { warnings, notices } = reported(good, [], policy(), ['app.tgz.sha256'])
    expect(warnings).toEqual([
      expect.stringContaining('any workflow of the repository may have signed'),
      expect.stringContaining('any branch may have been built'),
    ])
    expect(notices).toEqual([expect.stringContaining('app.tgz.sha256 only describes another file')])
    expect(reported(good)).toMatchObject({ warnings: [], notices: [] })
  })

  it('shows the policy, one line for each artifact and the verdict', () => {
    const { lines } = reported(good, [none])
    expect(lines.slice(-3)).toEqual([
      expect.stringMatching(/^✓ "app\.tgz" sha256:a{12} SLSA Build L2, signed by https:/),
      expect.stringMatching(/^✗ "other\.tgz" sha256:b{12} policy\/no-attestation: demanded /),
      '✗ rejected: 1 verified, 1 rejected',
    ])
  })

  it('explains the first artifacts of many in the summary, and all in the body', () => {
    const { summary, body } = reported(
      good,
      Array.from({ length: 30 }, () => none),
    )
    const explained = summary.filter(
      (block) => block.kind === 'details' && block.title.startsWith('Checks of'),
    )
    expect([explained.length, (body['subjects'] as readonly unknown[]).length]).toEqual([20, 31])
  })
})
