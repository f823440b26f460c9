import { problem, type Problem } from '@tier3/model/problem'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.ts'
import type { BundleEvidence, SubjectToVerify } from './evidence.ts'
import type { Policy } from './policy.ts'
import type { SubjectJudgement } from './verification.ts'
import { APP, evidence, found, OTHER, policy, provenance, subjectOf } from './verified-bundle.fixture.ts'

const judge = (
  demand: Policy,
  bundles: readonly BundleEvidence[],
  gaps: readonly Problem[] = [],
  subject: SubjectToVerify = APP,
): SubjectJudgement => evaluate(demand, [evidence(bundles, { gaps, subject })]).subjects[0]

const outage = problem('service/github-unavailable', {
  attempted: 'ask the attestation store',
  current: 'it answered 503',
  desired: 'it must answer',
})
const tampered: BundleEvidence = {
  origin: 'tampered.jsonl',
  outcome: {
    ok: false,
    problem: problem('integrity/signature', {
      attempted: 'verify the bundle',
      current: 'the signature is wrong',
      desired: 'it must be right',
    }),
  },
}

describe('evaluate is monotonic', () => {
  const pool: readonly BundleEvidence[] = [
    found(),
    found({ statement: { predicateType: 'https://cyclonedx.org/bom', predicate: {} } }),
    tampered,
    found({ statement: { subject: [subjectOf(OTHER)] } }),
    found({ facts: { buildTrigger: 'schedule' } }),
    found({ payload: 'no JSON' }),
    found({ statement: { predicate: provenance({ run_id: '9' }) } }),
    { origin: 'x', outcome: { ok: false, problem: outage } },
  ]
  const full = 2 ** pool.length - 1
  const without = (bits: number, index: number): number => bits & ~(1 << index)
  it.each([
    { name: 'provenance', demand: policy(), gaps: [] },
    { name: 'provenance, in an outage', demand: policy(), gaps: [outage] },
    { name: 'two types', demand: policy({ predicateTypes: ['provenance', 'cyclonedx'] }), gaps: [] },
  ])('over all subsets of bundles: $name', ({ demand, gaps }) => {
    const verdicts = Array.from(
      { length: full + 1 },
      (_, bits) =>
        judge(
          demand,
          pool.filter((_b, index) => ((bits >> index) & 1) === 1),
          gaps,
        ).verdict.kind,
    )
    const broken = verdicts.flatMap((verdict, bits) =>
      pool.flatMap((_b, index) =>
        verdict !== 'verified' && verdicts[without(bits, index)] === 'verified'
          ? [`${bits} without ${index}`]
          : [],
      ),
    )
    expect(broken).toEqual([])
    expect(verdicts[full]).toBe('verified')
    expect(verdicts[0]).not.toBe('verified')
  })
})
