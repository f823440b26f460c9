import { createRequire } from 'node:module'
import { problem } from '@tier3/model/problem'
import { expect, it } from 'vitest'
import { evaluate } from './evaluate.ts'
import { buildVerificationReport, formatPolicy } from './verification-report.ts'
import { VERIFICATION_REPORT_SCHEMA } from './verification-report-schema.ts'
import { APP, COMMIT, evidence, found, policy, SIGNER } from './verified-bundle.fixture.ts'

type Validator = new (options: object) => {
  validate(schema: object, data: unknown): boolean
  errors: unknown
}
const devkit = createRequire(new URL('../../devkit/package.json', import.meta.url))
const { default: Ajv } = devkit('ajv/dist/2020.js') as { default: Validator }

const outage = problem('service/rate-limited', { attempted: 'a', current: 'b', desired: 'c' })
const demand = policy({
  signerWorkflow: `.github/workflows/release.yml@${COMMIT}`,
  sourceRef: 'refs/tags/v*',
})
const report = buildVerificationReport(
  demand,
  { policyDigest: 'd'.repeat(64), trustedRoot: { origin: 'root\n.json', sha256: 'f'.repeat(64) } },
  evaluate(demand, [
    evidence([found({}, 'bundle.json')]),
    evidence([found()], { subject: { ...APP, name: 'renamed\n' } }),
    evidence([], { gaps: [outage] }),
  ]),
)

function errorsOf(data: unknown): unknown {
  const ajv = new Ajv({ strict: true, allErrors: true })
  return ajv.validate(VERIFICATION_REPORT_SCHEMA, data) ? undefined : ajv.errors
}

it('buildVerificationReport fits its schema for all three verdicts', () => {
  expect(errorsOf(JSON.parse(JSON.stringify(report)))).toBeUndefined()
})

it('buildVerificationReport names policy, keys, verdict, grounds and every check', () => {
  expect(report).toMatchObject({
    mediaType: 'application/vnd.tier3.verification-report+json;version=1',
    verdict: 'rejected',
    level: 0,
    policy: { digest: { sha256: 'd'.repeat(64) }, demands: formatPolicy(demand) },
    trustedRoot: { origin: 'root\\u{000a}.json', sha256: 'f'.repeat(64) },
    subjects: [
      {
        name: 'app.tgz',
        verdict: 'verified',
        level: 2,
        by: [{ digest: `sha256:${'e'.repeat(64)}`, signer: SIGNER, sourceDigest: COMMIT, logIndex: '42' }],
        bundles: [{ origin: 'bundle.json', predicateType: 'https://slsa.dev/provenance/v1', passed: true }],
      },
      { name: 'renamed\\u{000a}', verdict: 'rejected', reasons: [{ code: 'policy/name' }] },
      { verdict: 'indeterminate', gaps: [{ code: 'service/rate-limited' }], bundles: [] },
    ],
  })
})

it('VERIFICATION_REPORT_SCHEMA refuses a verdict without its grounds and unknown members', () => {
  const copy = JSON.parse(JSON.stringify(report)) as { subjects: { by?: unknown }[]; extra?: unknown }
  delete copy.subjects[0]?.by
  expect(errorsOf(copy)).toBeDefined()
  expect(errorsOf({ ...report, extra: 1 })).toBeDefined()
})

it('formatPolicy keeps ref and commit of the signer apart', () => {
  expect(formatPolicy(demand)).toMatchObject({
    signer: { repository: 'acme/app', path: '.github/workflows/release.yml', commit: COMMIT },
    source: { repository: 'acme/app', ref: 'refs/tags/v*' },
  })
  expect(
    formatPolicy(policy({ signerWorkflow: '.github/workflows/x.yml@refs/heads/main' }))['signer'],
  ).toEqual({
    repository: 'acme/app',
    path: '.github/workflows/x.yml',
    ref: 'refs/heads/main',
  })
})
