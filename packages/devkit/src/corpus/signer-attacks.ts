import { extension } from '../sigstore/x509.ts'
import { sequence } from '../der/encode.ts'
import { OID, replaceExtension } from '../sigstore/draft-extensions.ts'
import { generalName } from '../sigstore/fulcio-extensions.ts'
import { put } from './release-provenance.ts'
import { attack, control, rejected, type Case, type Inputs } from './attack.ts'
import { COMMIT, OTHER_COMMIT, type Attesting, type Claims, type Stage } from './stage.ts'
import type { StandsFor } from './traps.ts'

const WORKFLOW = ['signer-workflow', 'policy/signer-workflow'] as const
const REF = ['signer-ref', 'policy/signer-workflow'] as const
const IDENTITY = ['signer-identity', 'policy/signer-workflow'] as const
const ISSUER = ['issuer', 'policy/issuer'] as const
const PATH = '.github/workflows/release.yml'
/** A workflow that another one calls. */
const KIT = '.github/workflows/build.yml'
const TAG = 'refs/tags/v1.0.0'

const claimed =
  (claims: Claims, inputs: Inputs = {}) =>
  (s: Stage) => ({ ...s.beside(s.attest({ claims })), inputs })

/** A certificate whose name and signer extension are this text, with a predicate that agrees. */
const named = (san: string): Attesting => ({
  extensions: { 9: san },
  draft: (draft) =>
    replaceExtension(
      draft,
      OID.subjectAlternativeName,
      extension('2.5.29.17', sequence(generalName.uri(san)), true),
    ),
  predicate: (predicate) => put(predicate, 'runDetails.builder.id', san),
})

/** The job ran in another workflow, called by the right one. */
const signers: readonly (readonly [id: string, about: string, workflow: string, stands?: StandsFor])[] = [
  ['owner-suffix', 'An owner whose name begins like ours.', `acme-evil/app/${PATH}@${TAG}`],
  ['owner-prefix', 'An owner whose name ends like ours.', `evil-acme/app/${PATH}@${TAG}`],
  ['repository-suffix', 'A repository whose name begins like ours.', `acme/app-evil/${PATH}@${TAG}`],
  ['repository-dot', 'A repository whose name goes on behind a dot.', `acme/app.evil/${PATH}@${TAG}`],
  ['other-repository', 'Another repository of ours.', `acme/other/${PATH}@${TAG}`, 'signer-source-caller'],
  [
    'other-workflow',
    'Another workflow of the repository.',
    `acme/app/.github/workflows/test.yml@${TAG}`,
    'any-workflow',
  ],
  [
    'path-suffix',
    'A workflow whose file name goes on.',
    `acme/app/.github/workflows/release.yml.evil.yml@${TAG}`,
  ],
  [
    'path-prefix',
    'A workflow whose file name ends like ours.',
    `acme/app/.github/workflows/evil-release.yml@${TAG}`,
  ],
  [
    'path-ending',
    'A workflow with the other of both endings.',
    `acme/app/.github/workflows/release.yaml@${TAG}`,
  ],
  [
    'path-case',
    'A workflow whose file name differs in its case.',
    `acme/app/.github/workflows/Release.yml@${TAG}`,
    'case-folding',
  ],
]

/** Names that are no identity of a workflow in its one spelling. */
const spellings: readonly (readonly [id: string, about: string, san: string])[] = [
  [
    'folder',
    'The workflow lies in a folder below.',
    `https://github.com/acme/app/.github/workflows/x/release.yml@${TAG}`,
  ],
  [
    'traversal',
    'The path leads out and in again.',
    `https://github.com/acme/app/../../acme/app/${PATH}@${TAG}`,
  ],
  ['percent', 'A slash is written as %2F.', `https://github.com/acme%2Fapp/${PATH}@${TAG}`],
  ['userinfo', 'The host stands behind a user.', `https://github.com@evil.example/acme/app/${PATH}@${TAG}`],
  [
    'query',
    'The workflow stands in a query.',
    `https://evil.example/?x=https://github.com/acme/app/${PATH}@${TAG}`,
  ],
  ['fragment', 'The workflow stands in a fragment.', `https://evil.example/#/acme/app/${PATH}@${TAG}`],
  ['plain-http', 'The scheme is http.', `http://github.com/acme/app/${PATH}@${TAG}`],
  ['no-ref', 'There is no ref.', `https://github.com/acme/app/${PATH}`],
]

/** Who signed: the issuer of the identity, and the workflow with its ref. */
export const signerAttacks: readonly Case[] = [
  ...(
    [
      ['look-alike', 'https://token.actions.githubusercontent.com.evil.example'],
      ['slug', 'https://token.actions.githubusercontent.com/evil-enterprise'],
      ['slash', 'https://token.actions.githubusercontent.com/'],
      ['other-case', 'https://Token.Actions.githubusercontent.com'],
      ['http', 'http://token.actions.githubusercontent.com'],
      ['other', 'https://gitlab.com'],
    ] as const
  ).map(([id, iss]) =>
    attack(
      `issuer/${id}`,
      `The identity was vouched for by ${iss}.`,
      ['identity-pattern'],
      claimed({ iss }),
      rejected(ISSUER),
    ),
  ),
  attack(
    'issuer/none',
    'The certificate does not name its issuer.',
    ['CVE-2026-48815'],
    (s) => s.beside(s.attest({ extensions: { 8: null } })),
    rejected(ISSUER),
  ),
  attack(
    'issuer/empty',
    'The issuer is the empty text.',
    ['CVE-2026-48815'],
    (s) => s.beside(s.attest({ extensions: { 1: null, 8: '' } })),
    rejected(ISSUER),
  ),
  attack(
    'issuer/deprecated-only',
    'Only the deprecated extension names the issuer.',
    ['contradicting-extensions', 'CVE-2026-48815'],
    (s) => s.beside(s.attest({ extensions: { 8: null } })),
    rejected(ISSUER),
  ),
  ...signers.map(([id, about, workflow, stands = 'identity-pattern']) =>
    attack(`signer/${id}`, about, [stands], claimed({ job_workflow_ref: workflow }), rejected(WORKFLOW), {
      'signer-workflow': workflow,
    }),
  ),
  ...spellings.map(([id, about, san]) =>
    attack(
      `signer/spelling-${id}`,
      about,
      ['url-spelling', 'identity-pattern'],
      (s) => s.beside(s.attest(named(san))),
      rejected(IDENTITY, WORKFLOW, REF),
    ),
  ),
  attack(
    'signer/spelling-host-case',
    'The host is in upper case.',
    ['url-spelling', 'case-folding'],
    (s) => s.beside(s.attest(named(`https://GitHub.com/acme/app/${PATH}@${TAG}`))),
    rejected(IDENTITY, WORKFLOW, REF),
  ),
  attack(
    'signer/other-host',
    'The same path on another server.',
    ['identity-pattern'],
    (s) => s.beside(s.attest(named(`https://github.com.evil.example/acme/app/${PATH}@${TAG}`))),
    rejected(WORKFLOW),
  ),
  attack(
    'signer/port',
    'The host has a port, at which another server may listen.',
    ['url-spelling'],
    (s) => s.beside(s.attest(named(`https://github.com:8443/acme/app/${PATH}@${TAG}`))),
    rejected(IDENTITY, WORKFLOW, REF),
  ),
  attack(
    'signer/mail',
    'A person signed, and no workflow.',
    ['identity-pattern'],
    (s) =>
      s.beside(
        s.attest({
          extensions: { 9: null },
          draft: (d) =>
            replaceExtension(
              d,
              OID.subjectAlternativeName,
              extension('2.5.29.17', sequence(generalName.email('me@acme.example')), true),
            ),
        }),
      ),
    rejected(IDENTITY, WORKFLOW, REF, ['builder-id', 'integrity/predicate-contradiction']),
  ),
  attack(
    'signer/name-and-extension',
    'The name is right, and the extension of the signer names another workflow.',
    ['contradicting-extensions', 'signer-source-caller'],
    (s) => s.beside(s.attest({ extensions: { 9: `https://github.com/evil/app/${PATH}@${TAG}` } })),
    rejected(
      ['signer-identity', 'integrity/certificate-ambiguous'],
      ['builder-id', 'integrity/predicate-contradiction'],
    ),
  ),
  attack(
    'signer/foreign-caller-of-ours',
    'A foreign repository calls our reusable workflow, so that our workflow signs foreign code.',
    ['signer-source-caller'],
    (s) =>
      s.beside(s.attest({ claims: { repository: 'evil/app', job_workflow_ref: `acme/app/${PATH}@${TAG}` } })),
    rejected(['source-repository', 'policy/source-repository']),
    { repository: 'evil/app' },
  ),
  attack(
    'signer/any-workflow-of-source',
    'Without a demanded workflow, one of another repository still does not do.',
    ['any-workflow'],
    claimed({ job_workflow_ref: `evil/kit/${PATH}@${TAG}` }, { 'signer-workflow': '' }),
    rejected(WORKFLOW),
    { 'signer-workflow': `evil/kit/${PATH}` },
  ),
  attack(
    'signer-ref/branch',
    'The workflow was used at a branch, which anybody with write access moves.',
    ['mutable-workflow-ref'],
    claimed({ job_workflow_ref: `acme/app/${PATH}@refs/heads/v1.0.0` }),
    rejected(REF),
    { 'signer-workflow': `acme/app/${PATH}@refs/heads/*` },
  ),
  attack(
    'signer-ref/deeper-tag',
    'The tag has one more part than the pattern of the demand.',
    ['identity-pattern', 'mutable-workflow-ref'],
    claimed({ job_workflow_ref: `acme/app/${PATH}@refs/tags/v1/evil` }),
    rejected(REF),
  ),
  attack(
    'signer-ref/demand-in-ref',
    'The ref ends in what the demand looks like.',
    ['identity-pattern', 'toolkit-1863'],
    claimed({ job_workflow_ref: `acme/app/${PATH}@refs/heads/x@refs/tags/v1.0.0` }),
    rejected(REF),
  ),
  attack(
    'signer-ref/workflow-in-ref',
    'The ref of a foreign workflow ends in the name of ours.',
    ['identity-pattern', 'toolkit-1863'],
    claimed({ job_workflow_ref: `evil/app/.github/workflows/x.yml@refs/tags/v1/acme/app/${PATH}@${TAG}` }),
    rejected(WORKFLOW, REF),
  ),
  attack(
    'signer-ref/other-commit',
    'The tag of the reusable workflow was moved to another commit than the pinned one.',
    ['mutable-workflow-ref'],
    claimed(
      { job_workflow_ref: `acme/app/${KIT}@${TAG}`, job_workflow_sha: OTHER_COMMIT },
      { 'signer-workflow': `acme/app/${KIT}@${COMMIT}` },
    ),
    rejected(REF),
    { 'signer-workflow': `acme/app/${KIT}@${OTHER_COMMIT}` },
  ),
  attack(
    'signer-ref/commit-in-name-only',
    'The name has the pinned commit, and the extension another one.',
    ['mutable-workflow-ref', 'contradicting-extensions'],
    claimed(
      { job_workflow_ref: `acme/app/${PATH}@${COMMIT}`, job_workflow_sha: OTHER_COMMIT },
      { 'signer-workflow': `acme/app/${PATH}@${COMMIT}` },
    ),
    rejected(REF),
  ),
  attack(
    'signer-ref/no-commit',
    'A commit is pinned, and the certificate names none.',
    ['mutable-workflow-ref'],
    (s) => ({
      ...s.beside(s.attest({ extensions: { 10: null } })),
      inputs: { 'signer-workflow': `acme/app/${PATH}@${COMMIT}` },
    }),
    rejected(REF),
  ),
  control(
    'signer-ref/pinned-by-caller',
    'The caller pinned the reusable workflow by commit, and so does the demand.',
    claimed(
      { job_workflow_ref: `acme/app/${PATH}@${COMMIT}` },
      { 'signer-workflow': `acme/app/${PATH}@${COMMIT}` },
    ),
  ),
  control(
    'signer-ref/at-in-tag',
    'A tag as monorepos make them, with `@` in it.',
    claimed(
      { ref: 'refs/tags/@acme/app@1.0.0' },
      { 'source-ref': 'refs/tags/@acme/app@1.0.0', 'signer-workflow': `acme/app/${PATH}@refs/tags/@acme/*` },
    ),
  ),
  control(
    'signer/folded-repository',
    'GitHub folds the case of owners and repositories.',
    claimed({ repository: 'Acme/App', job_workflow_ref: `ACME/app/${PATH}@${TAG}` }),
  ),
]
