import type { ProblemCode } from '@tier3/model/problem-registry'
import type { EmulatedGitHub } from '../github/server.ts'
import type { Fault } from '../http/faults.ts'
import { attack, control, rejected, type Case, type FailedCheck, type Scene } from './attack.ts'
import { BUNDLE, type Stage } from './stage.ts'

const REPOSITORY = 'acme/app'
const MALFORMED: FailedCheck = ['cryptography', 'integrity/bundle-malformed']
const SOURCE: FailedCheck = ['source-repository', 'policy/source-repository']
const NOTHING = { verdict: 'rejected', fails: [], findings: ['policy/no-attestation'] } as const
const SIGNED_BY_US = { job_workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1.0.0' }

const put = (github: EmulatedGitHub, ...bundles: readonly string[]): void => {
  for (const bundle of bundles)
    github.addAttestation({ repository: REPOSITORY, bundle: JSON.parse(bundle), initiator: 'user' })
}
const stored =
  (bundles: (stage: Stage) => readonly string[], more: Scene = {}) =>
  (s: Stage): Scene => ({ ...more, store: (github) => put(github, ...bundles(s)) })
const evil = (s: Stage): string => s.attest({ claims: { repository: 'evil/app', ...SIGNED_BY_US } })

/** The store has the good bundle, and a fault keeps it from being seen. */
const faulty =
  (
    route: string,
    fault: Fault,
    delivery: 'inline' | 'reference' = 'inline',
    files: (s: Stage) => Scene['files'] = () => ({}),
  ) =>
  (s: Stage): Scene => ({
    files: files(s) ?? {},
    store: (github) => {
      put(github, s.attest())
      github.setAttestationBundles(delivery)
      github.faults.set(route, fault)
    },
  })
const hidden = (...gaps: readonly ProblemCode[]) => ({ verdict: 'indeterminate', gaps }) as const

/** GitHub's store: an outage is never a pass and never a refusal, and what is hidden is not absent. */
export const storeAttacks: readonly Case[] = [
  control(
    'store/inline',
    'The store has the bundle.',
    stored((s) => [s.attest()]),
  ),
  control('store/reference', 'The store names the address of the compressed bundle.', (s) => ({
    store: (github) => {
      put(github, s.attest())
      github.setAttestationBundles('reference')
    },
  })),
  control(
    'store/last-page',
    'The good bundle is the oldest of more than one page.',
    (s) => {
      const one = evil(s)
      return { store: (github) => put(github, s.attest(), ...Array.from({ length: 120 }, () => one)) }
    },
    { fails: Array.from({ length: 120 }, () => SOURCE) },
  ),
  control(
    'store/bad-beside-good',
    'A bad bundle beside the artifact, a good one in the store.',
    stored((s) => [s.attest()], { files: { [BUNDLE]: '{}' } }),
    { fails: [MALFORMED] },
  ),
  control(
    'store/other-type',
    'Attestations of other types are about the same artifact.',
    stored((s) => [
      s.attest(),
      s.attest({
        statement: (st) => ({
          ...(st as object),
          predicateType: 'https://in-toto.io/attestation/release/v0.1',
          predicate: {},
        }),
      }),
    ]),
    { fails: [['predicate-type', 'policy/predicate-type']] },
  ),
  attack(
    'store/empty',
    'The store has nothing of this artifact.',
    ['nothing-to-verify', 'CVE-2025-25204'],
    stored(() => []),
    NOTHING,
  ),
  attack(
    'store/of-another-signer',
    'The store has a bundle of a foreign source.',
    ['signer-source-caller'],
    stored((s) => [evil(s)]),
    rejected(SOURCE),
  ),
  attack(
    'store/many-pages-of-evil',
    'Page after page of hostile bundles, and no good one.',
    ['store-paging', 'GHSA-vfp6-jrw2-99g9'],
    stored((s) => {
      const one = evil(s)
      return Array.from({ length: 150 }, () => one)
    }),
    rejected(...Array.from({ length: 150 }, () => SOURCE)),
  ),
  attack(
    'store/other-repository',
    'The bundle lies in the store of another repository.',
    ['signer-source-caller'],
    (s) => ({
      store: (github) =>
        void github.addAttestation({
          repository: 'evil/app',
          bundle: JSON.parse(s.attest()),
          initiator: 'user',
        }),
    }),
    NOTHING,
  ),
  attack(
    'store/unknown-repository',
    'The demanded repository does not exist, or may not be seen.',
    ['resurrected-name'],
    (s) => ({
      ...stored((t) => [t.attest()])(s),
      inputs: { repository: 'acme/gone', 'signer-workflow': '' },
    }),
    NOTHING,
  ),
  attack(
    'store/unsigned',
    'The store has a bundle whose signature does not hold.',
    ['CVE-2022-36056'],
    stored((s) => [s.attest({ deviate: { signedBytes: () => Buffer.from('x') } })]),
    rejected(['cryptography', 'integrity/signature']),
  ),
  attack(
    'store/500',
    'GitHub has an outage.',
    ['nothing-to-verify'],
    faulty('attestations.list', { kind: 'status', status: 500 }),
    hidden('service/github-unavailable'),
  ),
  attack(
    'store/503',
    'GitHub is not available.',
    ['nothing-to-verify'],
    faulty('attestations.list', { kind: 'status', status: 503 }),
    hidden('service/github-unavailable'),
  ),
  attack(
    'store/reset',
    'The connection is cut.',
    ['nothing-to-verify'],
    faulty('attestations.list', { kind: 'reset' }),
    hidden('service/github-unavailable'),
  ),
  attack(
    'store/garbage',
    'GitHub answers with something else than JSON.',
    ['nothing-to-verify'],
    faulty('attestations.list', { kind: 'garbage' }),
    hidden('service/unexpected-answer'),
  ),
  attack(
    'store/truncated',
    'The answer is cut off.',
    ['nothing-to-verify'],
    faulty('attestations.list', { kind: 'truncate' }),
    hidden('service/github-unavailable'),
  ),
  attack(
    'store/rate-limit',
    'The allowance of requests is used up.',
    ['nothing-to-verify'],
    faulty('attestations.list', {
      kind: 'status',
      status: 403,
      message: 'API rate limit exceeded',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' },
    }),
    hidden('service/rate-limited'),
  ),
  attack(
    'store/too-many-requests',
    'GitHub asks to wait for an hour.',
    ['nothing-to-verify'],
    faulty('attestations.list', { kind: 'status', status: 429, headers: { 'retry-after': '3600' } }),
    hidden('service/rate-limited'),
  ),
  attack(
    'store/forbidden',
    'The token may not read attestations.',
    ['nothing-to-verify'],
    faulty('attestations.list', {
      kind: 'status',
      status: 403,
      message: 'Resource not accessible by integration',
    }),
    hidden('permission/denied'),
  ),
  attack(
    'store/unauthorized',
    'The token is not accepted.',
    ['nothing-to-verify'],
    faulty('attestations.list', { kind: 'status', status: 401 }),
    hidden('permission/denied'),
  ),
  attack(
    'store/bundle-outage',
    'The list is there, and the bundle behind its address is not.',
    ['nothing-to-verify'],
    faulty('blobs.get', { kind: 'status', status: 503 }, 'reference'),
    hidden('service/github-unavailable'),
  ),
  attack(
    'store/bundle-garbage',
    'Behind the address lies something else than a bundle.',
    ['nothing-to-verify', 'two-readings'],
    faulty('blobs.get', { kind: 'garbage' }, 'reference'),
    hidden('service/unexpected-answer'),
  ),
  attack(
    'store/bundle-gone',
    'Behind the address lies nothing.',
    ['nothing-to-verify'],
    faulty('blobs.get', { kind: 'status', status: 404 }, 'reference'),
    hidden('service/unexpected-answer'),
  ),
  attack(
    'store/outage-and-tampering',
    'A bundle beside the artifact was tampered with, and GitHub has an outage: the outage does not soften the verdict.',
    ['nothing-to-verify', 'artifact-unbound'],
    faulty('attestations.list', { kind: 'status', status: 503 }, 'inline', (s) => ({
      [BUNDLE]: s.attest({ deviate: { signedBytes: () => Buffer.from('x') } }),
    })),
    rejected(['cryptography', 'integrity/signature']),
  ),
  attack(
    'store/outage-and-wrong-signer',
    'The bundle beside the artifact is of a foreign source, and the store that may have a better one is out.',
    ['nothing-to-verify'],
    faulty('attestations.list', { kind: 'status', status: 503 }, 'inline', (s) => ({ [BUNDLE]: evil(s) })),
    { verdict: 'indeterminate', gaps: ['service/github-unavailable'], fails: [SOURCE] },
  ),
]
