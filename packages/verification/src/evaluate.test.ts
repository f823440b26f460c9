import type { ProblemCode } from '@tier3/model/problem-registry'
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
const unanswered = problem('internal/invariant', {
  attempted: 'verify the bundle',
  current: 'its verification came to no end',
  desired: 'it must be verified',
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

describe('evaluate folds', () => {
  const other = found({ statement: { predicateType: 'https://example.com/x' } }, 'other-type')
  const elsewhere = found({ statement: { subject: [subjectOf(OTHER)] } }, 'other-subject')
  const wrongRunner = found({
    facts: { runnerEnvironment: 'self-hosted' },
    statement: { predicate: provenance({ runner_environment: 'self-hosted' }) },
  })
  const contradicted = found({ statement: { predicate: provenance({ run_id: '9' }) } })
  const both = policy({ predicateTypes: ['provenance', 'cyclonedx'] })
  const sbom = found({ statement: { predicateType: 'https://cyclonedx.org/bom', predicate: {} } })
  const table: readonly {
    name: string
    demand?: Policy
    bundles: readonly BundleEvidence[]
    gaps?: readonly Problem[]
    verdict: string
    codes?: readonly ProblemCode[]
  }[] = [
    { name: 'no bundle', bundles: [], verdict: 'rejected', codes: ['policy/no-attestation'] },
    {
      name: 'no bundle and an outage',
      bundles: [],
      gaps: [outage],
      verdict: 'indeterminate',
      codes: ['service/github-unavailable'],
    },
    { name: 'a pass beside an outage', bundles: [found()], gaps: [outage], verdict: 'verified' },
    {
      name: 'a pass beside failures',
      bundles: [tampered, other, elsewhere, wrongRunner, contradicted, found()],
      verdict: 'verified',
    },
    {
      name: 'a tampered bundle and an outage',
      bundles: [tampered],
      gaps: [outage],
      verdict: 'rejected',
      codes: ['integrity/signature'],
    },
    {
      name: 'a contradicting bundle and an outage',
      bundles: [contradicted],
      gaps: [outage],
      verdict: 'rejected',
      codes: ['integrity/predicate-contradiction'],
    },
    {
      name: 'a refused policy and an outage',
      bundles: [wrongRunner],
      gaps: [outage],
      verdict: 'indeterminate',
      codes: ['service/github-unavailable'],
    },
    {
      name: 'another subject and an outage',
      bundles: [elsewhere],
      gaps: [outage],
      verdict: 'indeterminate',
      codes: ['service/github-unavailable'],
    },
    { name: 'only other types', bundles: [other], verdict: 'rejected', codes: ['policy/predicate-type'] },
    {
      name: 'only another subject',
      bundles: [elsewhere],
      verdict: 'rejected',
      codes: ['integrity/subject-mismatch', 'policy/name'],
    },
    {
      name: 'tampering before policy',
      bundles: [elsewhere, tampered, wrongRunner],
      verdict: 'rejected',
      codes: ['integrity/signature', 'policy/runner'],
    },
    {
      name: 'a changed byte before the wrong ref of the same bundle',
      demand: policy({ sourceRef: 'refs/tags/v2*' }),
      bundles: [found({ statement: { subject: [{ name: APP.name, digest: { sha256: 'c'.repeat(64) } }] } })],
      verdict: 'rejected',
      codes: ['integrity/subject-mismatch', 'policy/source-ref'],
    },
    {
      name: 'the fewest failures first',
      bundles: [
        found({ facts: { runnerEnvironment: 'self-hosted', buildTrigger: 'schedule' } }),
        contradicted,
      ],
      verdict: 'rejected',
      codes: [
        'integrity/predicate-contradiction',
        'integrity/predicate-contradiction',
        'integrity/predicate-contradiction',
        'policy/event',
        'policy/runner',
      ],
    },
    {
      name: 'one of two demanded types',
      demand: both,
      bundles: [found()],
      verdict: 'rejected',
      codes: ['policy/predicate-type'],
    },
    { name: 'both demanded types', demand: both, bundles: [found(), sbom], verdict: 'verified' },
    {
      name: 'a bundle that could not be judged',
      bundles: [{ origin: 'x', outcome: { ok: false, problem: outage } }],
      verdict: 'indeterminate',
      codes: ['service/github-unavailable'],
    },
    {
      name: 'a bundle that the verifier left without an answer',
      bundles: [{ origin: 'x', outcome: { ok: false, problem: unanswered } }],
      verdict: 'indeterminate',
      codes: ['internal/invariant'],
    },
  ]
  it.each(table)('$name', ({ demand, bundles, gaps, verdict, codes }) => {
    const judged = judge(demand ?? policy(), bundles, gaps).verdict
    expect(judged.kind).toBe(verdict)
    expect(judged.kind === 'verified' ? undefined : judged.reasons.map(({ code }) => code)).toEqual(codes)
  })

  it('takes the worst verdict and the lowest level over subjects', () => {
    const good = evidence([found()])
    const unsure = evidence([], { gaps: [outage] })
    const bad = evidence([])
    expect(evaluate(policy(), [good])).toMatchObject({ verdict: 'verified', level: 2 })
    expect(evaluate(policy(), [good, unsure])).toMatchObject({ verdict: 'indeterminate', level: 0 })
    expect(evaluate(policy(), [bad, good, unsure])).toMatchObject({ verdict: 'rejected', level: 0 })
  })

  it.each([
    { minLevel: 2, verdict: 'verified', level: 2, codes: undefined },
    { minLevel: 3, verdict: 'rejected', level: 0, codes: ['policy/level'] },
  ] as const)(
    'demands level $minLevel of what is verified: $verdict',
    ({ minLevel, verdict, level, codes }) => {
      const judged = judge({ ...policy(), minLevel }, [found()])
      const reasons = judged.verdict.kind === 'verified' ? undefined : judged.verdict.reasons
      expect([judged.verdict.kind, judged.level, reasons?.map(({ code }) => code)]).toEqual([
        verdict,
        level,
        codes,
      ])
      // An outage stays an outage: what could not be asked may have been of any level.
      expect(judge({ ...policy(), minLevel }, [], [outage]).verdict.kind).toBe('indeterminate')
    },
  )

  it('names only passing bundles as grounds', () => {
    const pass = found()
    const { verdict } = judge(policy(), [tampered, pass, elsewhere])
    expect(verdict).toEqual({ kind: 'verified', by: [pass.outcome.ok ? pass.outcome.value : undefined] })
  })

  it('judges one bundle for many subjects, each by its own digest', () => {
    const shared = found({ statement: { subject: [subjectOf(APP), subjectOf(OTHER)] } })
    const third = { name: 'third', digest: { sha256: 'c'.repeat(64) } }
    const { subjects } = evaluate(policy(), [
      evidence([shared]),
      evidence([shared], { subject: OTHER }),
      evidence([shared], { subject: third }),
    ])
    expect(subjects.map(({ verdict }) => verdict.kind)).toEqual(['verified', 'verified', 'rejected'])
  })

  it('counts bundles about other artifacts instead of listing them', () => {
    const others = Array.from({ length: 8 }, () => found({ statement: { subject: [subjectOf(OTHER)] } }))
    const among = judge(policy(), [...others, found({}, 'own')])
    expect([among.judgements.map(({ origin }) => origin), among.unrelated]).toEqual([['own'], 8])
    const types = judge(policy({ predicateTypes: ['cyclonedx'] }), [...others, found({}, 'own')])
    expect([types.judgements.map(({ origin }) => origin), types.unrelated]).toEqual([['own'], 8])
    const alone = judge(policy(), others)
    expect([alone.judgements.length, alone.unrelated, alone.verdict.kind]).toEqual([5, 3, 'rejected'])
  })
})
