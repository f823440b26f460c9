import { problem } from '@tier3/model/problem'
import { expect, it } from 'vitest'
import { describePolicy, describeReason, describeVerification } from './describe.ts'
import { evaluate } from './evaluate.ts'
import {
  APP,
  COMMIT,
  evidence,
  found,
  OTHER,
  policy,
  provenance,
  SIGNER,
  subjectOf,
} from './verified-bundle.fixture.ts'

const outage = problem('service/rate-limited', {
  attempted: 'ask the attestation store',
  current: 'it answered 429',
  desired: 'it must answer',
})
const HOSTILE = '::error::x\n`|<b>\u202e'
const demand = policy()
const verification = evaluate(demand, [
  evidence([found()]),
  evidence([found()], { subject: { ...APP, name: HOSTILE } }),
  evidence([], { subject: { ...APP, name: '' }, gaps: [outage] }),
])

it('describePolicy has a line for each demand', () => {
  const full = policy({
    repositoryId: '7',
    signerWorkflow: `.github/workflows/x.yml@${COMMIT}`,
    sourceRef: 'refs/tags/v*',
    sourceDigest: COMMIT,
    allowSelfHosted: true,
    requireName: false,
  })
  expect(describePolicy(full)).toEqual([
    'trust domain: public-good',
    'issuer: https://token.actions.githubusercontent.com',
    `signer: https://github.com/acme/app/.github/workflows/x.yml@${COMMIT}`,
    'source: https://github.com/acme/app',
    'source id: 7',
    'source ref: refs/tags/v*',
    `source commit: ${COMMIT}`,
    'event: push or release or workflow_dispatch or create',
    'runner: any',
    'proof: https://slsa.dev/provenance/v1',
    'name: does not matter',
  ])
})

it('describeVerification tells policy, subjects, verdict, and shows no hostile character', () => {
  const lines = describeVerification(demand, verification)
  const digest = 'sha256:aaaaaaaaaaaa'
  expect(lines.slice(describePolicy(demand).length)).toEqual([
    `✓ "app.tgz" ${digest} SLSA Build L2, signed by ${SIGNER} at 2026-01-01T00:05:00Z`,
    `✗ "::error::x\\u{000a}\`|<b>\\u{202e}" ${digest} policy/name: demanded "::error::x\\u{000a}\`|<b>\\u{202e}", seen "app.tgz" (statement.subject[].name)`,
    `? (no name) ${digest} service/rate-limited: cannot ask the attestation store: it answered 429`,
    '✗ rejected: 1 verified, 1 rejected, 1 indeterminate',
  ])
})

const scheduled = found({
  facts: { buildTrigger: 'schedule' },
  statement: { predicate: provenance({ event_name: 'schedule' }) },
})
const scheduledElsewhere = found({
  facts: { buildTrigger: 'schedule', runnerEnvironment: 'self-hosted' },
  statement: { predicate: provenance({ event_name: 'schedule', runner_environment: 'self-hosted' }) },
})
const refusal =
  '; the bundle beside it was refused: policy/event: demanded push or release or workflow_dispatch or create, seen schedule'
const unjudged = { origin: 'x', outcome: { ok: false, problem: outage } } as const
const elsewhere = found({ statement: { subject: [subjectOf(OTHER)] } })

it.each([
  {
    name: 'the nearest bundle',
    bundles: [scheduledElsewhere, scheduled],
    more: refusal,
  },
  { name: 'nothing of a bundle about another artifact', bundles: [elsewhere], more: '' },
  { name: 'nothing of a bundle that could not be judged', bundles: [unjudged], more: '' },
  { name: 'nothing where there is no bundle', bundles: [], more: '' },
])('describeReason tells beside an outage what refuses $name', ({ bundles, more }) => {
  const { subjects } = evaluate(demand, [evidence(bundles, { gaps: [outage] })])
  expect(subjects[0].verdict.kind).toBe('indeterminate')
  expect(describeReason(subjects[0])).toBe(
    `service/rate-limited: cannot ask the attestation store: it answered 429${more}`,
  )
})
