import { VERIFICATION_SUMMARY_V1 } from '@tier3/attestation/verification-summary'
import { parseCommitSha } from '@tier3/model/commit-sha'
import type { JsonObject } from '@tier3/model/json'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import type { Result } from '@tier3/model/result'
import { describe, expect, it } from 'vitest'
import { evaluateDemand, evaluate } from './evaluate.ts'
import { demandOf } from './demand.ts'
import type { Policy } from './policy.ts'
import type { SummaryDemand, SummaryVerifier } from './summary-demand.ts'
import {
  APP,
  COMMIT,
  evidence,
  failuresOf,
  found,
  OTHER,
  policy,
  SIGNER,
  subjectOf,
  type BundleChanges,
} from './verified-bundle.fixture.ts'

const must = <T>(parsed: Result<T, unknown>): T => {
  if (!parsed.ok) throw new Error('malformed')
  return parsed.value
}
const repository = must(parseRepoSlug('octo/gate'))
const path = '.github/workflows/verify.yml'
const SAN = `https://github.com/octo/gate/${path}@refs/heads/main`
const RUN_COMMIT = '2'.repeat(40)

const workflow = (changes: { refs?: readonly string[]; path?: string } = {}) => ({
  repository,
  path: changes.path ?? path,
  refs: changes.refs ?? ['refs/heads/main'],
  commits: [],
})
const PAIR: SummaryVerifier = { signer: { kind: 'workflow', workflow: workflow(), repository } }

const demands = (
  changes: Partial<SummaryDemand> = {},
  verifiers: SummaryDemand['verifiers'] = [PAIR],
): Policy => ({
  ...policy(),
  summary: {
    verifiers,
    resource: 'https://example.com/{name}',
    levels: ['SLSA_BUILD_LEVEL_2'],
    ...changes,
  },
})

const predicate = (changes: JsonObject = {}): JsonObject => ({
  verifier: { id: SAN },
  timeVerified: '2026-01-01T00:00:00Z',
  resourceUri: 'https://example.com/app.tgz',
  policy: { uri: 'https://example.com/policy', digest: { sha256: 'c'.repeat(64) } },
  inputAttestations: [{ digest: { sha256: 'd'.repeat(64) } }],
  verificationResult: 'PASSED',
  verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
  slsaVersion: '1.2',
  ...changes,
})

/** A summary as the pair signs it: the certificate is of the run of the verifier, and not of the artifact. */
const signed = (says: JsonObject = {}, changes: BundleChanges = {}): BundleChanges => ({
  san: SAN,
  ...changes,
  facts: {
    buildSignerUri: changes.san ?? SAN,
    buildSignerDigest: RUN_COMMIT,
    sourceRepositoryUri: 'https://github.com/octo/gate',
    sourceRepositoryDigest: RUN_COMMIT,
    sourceRepositoryRef: 'refs/heads/main',
    sourceRepositoryId: '9',
    sourceRepositoryOwnerUri: 'https://github.com/octo',
    sourceRepositoryOwnerId: '8',
    buildConfigUri: changes.san ?? SAN,
    buildConfigDigest: RUN_COMMIT,
    buildTrigger: 'schedule',
    runnerEnvironment: 'self-hosted',
    runInvocationUri: 'https://github.com/octo/gate/actions/runs/1/attempts/1',
    ...changes.facts,
  },
  statement: { predicateType: VERIFICATION_SUMMARY_V1, predicate: predicate(says), ...changes.statement },
})

const KEY: SummaryVerifier = { id: 'https://keys.example/v1', signer: { kind: 'key', name: 'gate' } }
const byKey = (says: JsonObject = {}, san = 'gate'): BundleChanges => ({
  ...signed({ verifier: { id: 'https://keys.example/v1' }, ...says }),
  san,
  sanKind: 'key',
  facts: Object.fromEntries(Object.keys(signed().facts ?? {}).map((name) => [name, null])),
  times: [],
  endless: true,
})

const two = [subjectOf(APP), subjectOf(OTHER)]

type Row = readonly [string, Policy, BundleChanges, readonly string[]]

describe('a verification summary that is demanded', () => {
  it.each<Row>([
    ['is taken from its pair', demands(), signed(), []],
    ['of a higher level', demands(), signed({ verifiedLevels: ['SLSA_BUILD_LEVEL_3'] }), []],
    [
      'that says no more than it must',
      demands(),
      signed({ timeVerified: null, inputAttestations: null }),
      [],
    ],
    [
      'with an id that was named',
      demands({}, [{ ...PAIR, id: 'https://gate.example' }]),
      signed({ verifier: { id: 'https://gate.example' } }),
      [],
    ],
    ['of the second of two pairs', demands({}, [KEY, PAIR]), signed(), []],
    ['of a key', demands({}, [PAIR, KEY]), byKey(), []],
    [
      'under the name of the artifact among others',
      demands(),
      signed({}, { statement: { subject: two } }),
      [],
    ],
    // Step 1 and 4: the pair.
    [
      'of another verifier',
      demands(),
      signed({ verifier: { id: 'https://gate.example' } }),
      ['summary-verifier fail policy/summary-verifier'],
    ],
    [
      'of the workflow at another ref by its id',
      demands({}, [
        { signer: { kind: 'workflow', workflow: workflow({ refs: ['refs/heads/*'] }), repository } },
      ]),
      signed({ verifier: { id: SAN.replace('main', 'next') } }),
      ['summary-verifier fail policy/summary-verifier'],
    ],
    [
      'of the source itself',
      demands(),
      { statement: { predicateType: VERIFICATION_SUMMARY_V1, predicate: predicate() } },
      ['summary-verifier fail policy/summary-verifier'],
    ],
    [
      'of the source itself, under its own id',
      demands(),
      {
        statement: {
          predicateType: VERIFICATION_SUMMARY_V1,
          predicate: predicate({ verifier: { id: SIGNER } }),
        },
      },
      ['summary-verifier fail policy/summary-verifier'],
    ],
    [
      'of another workflow of the verifier',
      demands({}, [{ ...PAIR, id: SAN }]),
      signed({}, { san: SAN.replace('verify.yml', 'other.yml') }),
      ['summary-verifier fail policy/summary-verifier'],
    ],
    [
      'at another ref',
      demands({}, [{ ...PAIR, id: SAN }]),
      signed({}, { san: SAN.replace('main', 'mine') }),
      ['summary-verifier fail policy/summary-verifier'],
    ],
    [
      'by the reusable workflow in the run of somebody else',
      demands(),
      signed(
        {},
        {
          facts: {
            sourceRepositoryUri: 'https://github.com/evil/app',
            sourceRepositoryOwnerUri: 'https://github.com/evil',
            runInvocationUri: 'https://github.com/evil/app/actions/runs/1/attempts/1',
          },
        },
      ),
      ['summary-verifier fail policy/summary-verifier'],
    ],
    [
      'in a run of no repository',
      demands(),
      signed({}, { facts: { sourceRepositoryUri: null } }),
      ['summary-verifier fail policy/summary-verifier'],
    ],
    [
      'by the pair in the run of the repository that was named',
      demands({}, [
        { signer: { kind: 'workflow', workflow: workflow(), repository: must(parseRepoSlug('acme/app')) } },
      ]),
      signed(
        {},
        {
          facts: {
            sourceRepositoryUri: 'https://github.com/acme/app',
            sourceRepositoryOwnerUri: null,
            runInvocationUri: null,
          },
        },
      ),
      [],
    ],
    [
      'by a key of another name',
      demands({}, [KEY]),
      byKey({}, 'other'),
      ['summary-verifier fail policy/summary-verifier'],
    ],
    [
      'by a key for another verifier',
      demands({}, [KEY]),
      byKey({ verifier: { id: 'https://keys.example/v2' } }),
      ['summary-verifier fail policy/summary-verifier'],
    ],
    [
      'by a workflow in place of the key',
      demands({}, [KEY]),
      signed({ verifier: { id: 'https://keys.example/v1' } }),
      ['summary-verifier fail policy/summary-verifier'],
    ],
    [
      'by a key in place of the workflow',
      demands(),
      byKey({ verifier: { id: SAN } }, SAN),
      ['summary-verifier fail policy/summary-verifier'],
    ],
    [
      'of another issuer',
      demands(),
      signed({}, { facts: { issuer: 'https://issuer.example' } }),
      ['issuer fail policy/issuer'],
    ],
    [
      'of another instance',
      demands(),
      signed({}, { trustDomain: 'staging' }),
      ['trust-domain fail policy/trust-domain'],
    ],
    [
      'signed outside of the life of the certificate',
      demands(),
      signed({}, { times: [{ time: '2026-01-01T00:10:01Z', source: 'transparency-log' }] }),
      ['signing-time fail integrity/signing-time'],
    ],
    [
      'with a certificate that contradicts itself',
      demands(),
      signed({}, { facts: { sourceRepositoryOwnerUri: 'https://github.com/evil' } }),
      ['certificate-consistency fail integrity/certificate-ambiguous'],
    ],
    // Step 2: the subject.
    [
      'of another digest',
      demands(),
      signed({}, { statement: { subject: [subjectOf({ ...APP, digest: OTHER.digest })] } }),
      ['subject-digest fail integrity/subject-mismatch'],
    ],
    [
      'of the same bytes under another name',
      demands(),
      signed({}, { statement: { subject: [subjectOf({ ...OTHER, digest: APP.digest })] } }),
      ['subject-name fail policy/name'],
    ],
    [
      'over two artifacts where names do not matter',
      { ...demands(), requireName: false },
      signed({}, { statement: { subject: two } }),
      ['summary-subject fail policy/summary-resource'],
    ],
    [
      'with the names of two artifacts swapped',
      demands(),
      signed(
        {},
        {
          statement: {
            subject: [
              subjectOf({ ...APP, digest: OTHER.digest }),
              subjectOf({ ...OTHER, digest: APP.digest }),
            ],
          },
        },
      ),
      ['subject-digest fail integrity/subject-mismatch', 'subject-name fail policy/name'],
    ],
    // Step 3: the type.
    [
      'of an older version',
      demands(),
      signed({}, { statement: { predicateType: 'https://slsa.dev/verification_summary/v0.2' } }),
      ['predicate-type fail policy/predicate-type'],
    ],
    // Step 5: the resource.
    [
      'for another artifact',
      demands(),
      signed({ resourceUri: 'https://example.com/other.tgz' }),
      ['summary-resource fail policy/summary-resource'],
    ],
    [
      'for a resource that only begins so',
      demands(),
      signed({ resourceUri: 'https://example.com/app.tgz.asc' }),
      ['summary-resource fail policy/summary-resource'],
    ],
    [
      'for a resource with a tag that nobody knows',
      demands({ resource: 'https://example.com/{tag}/{name}' }),
      signed({ resourceUri: 'https://example.com//app.tgz' }),
      ['summary-resource unknown policy/summary-resource'],
    ],
    // Step 6: the result.
    [
      'that failed',
      demands(),
      signed({ verificationResult: 'FAILED' }),
      ['summary-result fail policy/summary-result'],
    ],
    [
      'with a level that failed',
      demands(),
      signed({ verifiedLevels: ['SLSA_BUILD_LEVEL_2', 'FAILED'] }),
      ['summary-result fail policy/summary-result'],
    ],
    // Step 7: the levels.
    [
      'of a lower level',
      demands(),
      signed({ verifiedLevels: ['SLSA_BUILD_LEVEL_1'] }),
      ['summary-level fail policy/level'],
    ],
    ['of no level', demands(), signed({ verifiedLevels: [] }), ['summary-level fail policy/level']],
    [
      'of another track',
      demands(),
      signed({ verifiedLevels: ['SLSA_SOURCE_LEVEL_3'] }),
      ['summary-level fail policy/level'],
    ],
    [
      'without one of two levels',
      demands({ levels: ['SLSA_BUILD_LEVEL_2', 'BCID_L1'] }),
      signed(),
      ['summary-level fail policy/level'],
    ],
    // What else a consumer may look at.
    ['by its policy', demands({ policies: [`sha256:${'c'.repeat(64)}`] }), signed(), []],
    [
      'by another policy',
      demands({ policies: [`sha256:${'d'.repeat(64)}`] }),
      signed(),
      ['summary-policy fail policy/summary-policy'],
    ],
    [
      'by a policy without a digest',
      demands({ policies: [`sha256:${'c'.repeat(64)}`] }),
      signed({ policy: { uri: 'https://example.com/policy' } }),
      ['summary-policy unknown policy/summary-policy'],
    ],
    [
      'of an age that nobody can tell',
      demands({ maxAge: 60 }),
      signed(),
      ['summary-age unknown policy/freshness'],
    ],
    // The form.
    [
      'without anything in it',
      demands(),
      signed({}, { statement: { predicate: {} } }),
      [
        ...Array.from({ length: 5 }, () => 'summary fail integrity/payload-malformed'),
        'summary-resource unknown policy/summary-resource',
      ],
    ],
    [
      'with two levels of one track',
      demands(),
      signed({ verifiedLevels: ['SLSA_BUILD_LEVEL_1', 'SLSA_BUILD_LEVEL_3'] }),
      ['summary fail integrity/payload-malformed', 'summary-resource unknown policy/summary-resource'],
    ],
    [
      'in a payload of another type',
      demands(),
      signed({}, { payloadType: 'application/json' }),
      ['payload-type fail integrity/payload-malformed'],
    ],
  ])('%s', (_, demand, bundle, expected) => {
    expect(failuresOf(demand, bundle)).toEqual(expected)
  })

  it.each<[string, string | null, readonly string[], string, readonly string[]]>([
    ['in time', '2026-01-01T00:00:00Z', ['2026-01-01T00:05:00Z'], '2026-01-01T01:00:00Z', []],
    [
      'verified too long ago',
      '2025-12-31T23:59:59Z',
      ['2026-01-01T00:05:00Z'],
      '2026-01-01T01:00:00Z',
      ['fail'],
    ],
    [
      'signed too long ago',
      '2026-01-01T01:00:00Z',
      ['2026-01-01T00:05:00Z'],
      '2026-01-01T01:05:01Z',
      ['fail'],
    ],
    [
      'verified in the future',
      '2026-01-01T02:00:00Z',
      ['2026-01-01T00:05:00Z'],
      '2026-01-01T01:00:00Z',
      ['fail'],
    ],
    ['by the time of signing alone', null, ['2026-01-01T00:05:00Z'], '2026-01-01T01:00:00Z', []],
  ])('%s', (_, timeVerified, times, now, expected) => {
    const demand = { ...demandOf(demands({ maxAge: 3600 })), facts: { now } }
    const bundle = found(
      signed(
        { timeVerified },
        { times: times.map((time) => ({ time, source: 'transparency-log' as const })) },
      ),
    )
    const [{ judgements }] = evaluateDemand(demand, [evidence([bundle])]).subjects
    const age = judgements[0]?.checks.find(({ id }) => id === 'summary-age')
    expect(age?.result).toBe(expected[0] ?? 'pass')
  })

  it('of a key is as old as its verifier says', () => {
    const demand = { ...demandOf(demands({ maxAge: 3600 }, [KEY])), facts: { now: '2026-01-01T01:00:00Z' } }
    const verdictOf = (says: JsonObject) => evaluateDemand(demand, [evidence([found(byKey(says))])]).verdict
    expect([{}, { timeVerified: null }, { timeVerified: '2025-12-31T00:00:00Z' }].map(verdictOf)).toEqual([
      'verified',
      'rejected',
      'rejected',
    ])
  })

  it('over two artifacts proves neither of them where there is a bare digest alone', () => {
    const bundle = found(signed({ resourceUri: 'x:y' }, { statement: { subject: two } }))
    const bare = { ...evidence([bundle]), subject: { name: '', digest: APP.digest } }
    const [{ judgements }] = evaluate(demands({ resource: 'x:y' }), [bare]).subjects
    const failed = judgements[0]?.checks.filter(({ result }) => result !== 'pass').map(({ id }) => id)
    expect(failed).toEqual(['summary-subject'])
  })

  it('stands firm against waivers where inputs demand it', () => {
    const demand = demandOf(demands({ levels: ['SLSA_BUILD_LEVEL_3'] }))
    const waiver = {
      codes: ['policy/level'],
      owner: 'ann',
      reason: 'moving',
      expires: '2027-01-01T00:00:00Z',
      expired: false,
      place: { rule: 'w', file: 'p.yml', line: 1 },
    } as const
    const verdictOf = (firm: { readonly firm?: true }) =>
      evaluateDemand({ ...demand, waivers: [waiver], rules: [{ ...demand.rules[0], ...firm }] }, [
        evidence([found(signed())]),
      ]).verdict
    expect([verdictOf({}), verdictOf({ firm: true })]).toEqual(['verified', 'rejected'])
  })

  it('gives the level that its verifier vouches for, by name', () => {
    const { subjects } = evaluate(demands(), [
      evidence([found(signed({ verifiedLevels: ['SLSA_BUILD_LEVEL_3'] }))]),
    ])
    expect(subjects[0]).toMatchObject({ level: 3, levelReasons: [`By summary of ${SAN}.`], bySummaryOf: SAN })
  })

  it('counts for nothing that was not asked of it', () => {
    const whole = { ...demandOf(policy({ minLevel: '1' })), rules: demandOf(demands()).rules }
    const provenance = found()
    const summary = found(signed({ verifiedLevels: ['SLSA_BUILD_LEVEL_3'] }))
    expect(evaluateDemand(whole, [evidence([summary])]).verdict).toBe('rejected')
    expect(evaluateDemand(whole, [evidence([provenance, summary])])).toMatchObject({ level: 2 })
    // And provenance stands in for no summary.
    expect(evaluate(demands(), [evidence([provenance])]).verdict).toBe('rejected')
  })

  it('does not get an artifact past a denial of runs, nor a verifier whose run is denied', () => {
    const denied = (run: string) => ({
      ...demandOf(demands()),
      denied: [
        {
          kind: 'run' as const,
          value: `https://github.com/${run}`,
          reason: 'x',
          place: { rule: 'denied', file: 'p.yml', line: 1 },
        },
      ],
    })
    const rows = (run: string) =>
      evaluateDemand(denied(run), [evidence([found(signed())])]).subjects[0].judgements[0]?.checks.filter(
        ({ id }) => id === 'denied-run',
      )
    expect(rows('acme/app/actions/runs/500')).toMatchObject([{ result: 'unknown', code: 'policy/denied' }])
    expect(rows('octo/gate/actions/runs/1')).toMatchObject([{ result: 'fail', code: 'policy/denied' }])
  })
})

describe('the repository of a verifier', () => {
  it('is compared without regard to case, its commit is not that of the artifact', () => {
    expect(must(parseCommitSha(COMMIT))).not.toBe(RUN_COMMIT)
    expect(
      failuresOf(demands(), signed({}, { facts: { sourceRepositoryUri: 'https://github.com/Octo/Gate' } })),
    ).toEqual([])
  })
})
