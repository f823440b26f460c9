import { attack, control, rejected, type Case, type FailedCheck, type Inputs } from './attack.ts'
import { COMMIT, OTHER_COMMIT, type Claims, type Stage } from './stage.ts'
import type { StandsFor } from './traps.ts'

const REPOSITORY = ['source-repository', 'policy/source-repository'] as const
const WORKFLOW = ['signer-workflow', 'policy/signer-workflow'] as const
const SIGNER_REF = ['signer-ref', 'policy/signer-workflow'] as const
const ID = ['source-repository-id', 'policy/source-repository-id'] as const
const REF = ['source-ref', 'policy/source-ref'] as const
const DIGEST = ['source-digest', 'policy/source-digest'] as const
const SIGNED_BY_US = { job_workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1.0.0' }

const claimed =
  (claims: Claims, inputs: Inputs = {}) =>
  (s: Stage) => ({ ...s.beside(s.attest({ claims })), inputs })

const without =
  (number: number, inputs: Inputs = {}, alsoDeprecated?: number) =>
  (s: Stage) => ({
    ...s.beside(
      s.attest({
        extensions: { [number]: null, ...(alsoDeprecated === undefined ? {} : { [alsoDeprecated]: null }) },
      }),
    ),
    inputs,
  })

const contradicts = (id: string): FailedCheck => [id, 'integrity/predicate-contradiction']

/** What was built: repository, its id, ref and commit. */
export const sourceAttacks: readonly Case[] = [
  attack(
    'source/fork',
    'A fork of the repository with the same name and the same workflow.',
    ['signer-source-caller', 'identity-pattern'],
    claimed({ repository: 'mallory/app' }),
    rejected(WORKFLOW, REPOSITORY),
    { repository: 'mallory/app', 'signer-workflow': '' },
  ),
  ...(
    [
      ['owner-suffix', 'acme-evil/app'],
      ['owner-prefix', 'evil-acme/app'],
      ['repository-suffix', 'acme/app-evil'],
      ['repository-dot', 'acme/app.js'],
    ] as const
  ).map(([id, repository]) =>
    attack(
      `source/${id}`,
      `The source is ${repository}, and our workflow signed.`,
      ['identity-pattern', 'url-spelling'],
      claimed({ repository, ...SIGNED_BY_US }),
      rejected(REPOSITORY),
    ),
  ),
  ...(
    [
      ['other-host', 'https://github.com.evil.example/acme/app'],
      ['userinfo', 'https://github.com@evil.example/acme/app'],
      ['slash-behind', 'https://github.com/acme/app/'],
      ['query', 'https://github.com/acme/app?x=1'],
      ['http', 'http://github.com/acme/app'],
    ] as const
  ).map(([id, uri]) =>
    attack(
      `source/spelling-${id}`,
      `The certificate says that the source is ${uri}.`,
      ['url-spelling'],
      (s) => s.beside(s.attest({ extensions: { 5: null, 12: uri, 16: null, 21: null } })),
      rejected(
        REPOSITORY,
        ...(id === 'slash-behind'
          ? [contradicts('provenance-path'), contradicts('invocation-id')]
          : [
              contradicts('provenance-repository'),
              contradicts('provenance-path'),
              contradicts('provenance-commit'),
              contradicts('invocation-id'),
            ]),
      ),
    ),
  ),
  attack(
    'source/none',
    'The certificate does not name the source.',
    ['CVE-2026-48815', 'signer-source-caller'],
    without(12),
    rejected(
      REPOSITORY,
      contradicts('provenance-repository'),
      contradicts('provenance-path'),
      contradicts('provenance-commit'),
    ),
  ),
  attack(
    'source/resurrected',
    'The repository was deleted, and somebody made one of the same name.',
    ['resurrected-name'],
    claimed({ repository_id: '999', repository_owner_id: '666' }, { 'repository-id': '1001' }),
    rejected(ID),
    { 'repository-id': '999' },
  ),
  attack(
    'source/no-id',
    'The id is demanded, and the certificate has none.',
    ['resurrected-name', 'CVE-2026-48815'],
    (s) => ({
      ...s.beside(
        s.attest({
          extensions: { 15: null },
          predicate: (p) => JSON.parse(JSON.stringify(p).replace('"repository_id":"1001",', '')),
        }),
      ),
      inputs: { 'repository-id': '1001' },
    }),
    rejected(ID),
  ),
  attack(
    'source/id-prefix',
    'The id begins like the demanded one.',
    ['resurrected-name', 'identity-pattern'],
    claimed({ repository_id: '10010' }, { 'repository-id': '1001' }),
    rejected(ID),
  ),
  attack(
    'source/id-with-zero',
    'The id is the same number in another spelling.',
    ['url-spelling'],
    claimed({ repository_id: '01001' }, { 'repository-id': '1001' }),
    rejected(ID),
  ),
  control(
    'source/renamed-owner-id',
    'The right id and name.',
    claimed({}, { 'repository-id': '1001', 'source-digest': COMMIT }),
  ),
  control('source/folded', 'GitHub folds the case of the repository.', claimed({ repository: 'ACME/App' })),
  ...(
    [
      ['older-tag', 'an older release', 'refs/tags/v0.9.0', 'replay'],
      ['longer-tag', 'a tag that begins like the demanded one', 'refs/tags/v1.0.0-evil', 'identity-pattern'],
      ['tag-below', 'a tag below one of the demanded name', 'refs/tags/v1.0.0/evil', 'identity-pattern'],
      ['other-case', 'a tag in another case', 'refs/tags/V1.0.0', 'case-folding'],
    ] as const satisfies readonly (readonly [string, string, string, StandsFor])[]
  ).map(([id, what, ref, stands]) =>
    attack(
      `source-ref/${id}`,
      `The artifact was built from ${what}.`,
      [stands],
      claimed({ ref, ...SIGNED_BY_US }),
      rejected(REF),
      { 'source-ref': ref },
    ),
  ),
  attack(
    'source-ref/branch-named-like-tag',
    'The artifact was built from a branch that has the name of the tag.',
    ['any-workflow', 'mutable-workflow-ref'],
    claimed({ ref: 'refs/heads/v1.0.0', ...SIGNED_BY_US }),
    rejected(REF),
    { 'source-ref': 'refs/heads/*' },
  ),
  attack(
    'source-ref/branch-with-workflow',
    'Workflow and source are of a branch of the repository itself.',
    ['any-workflow'],
    claimed({ ref: 'refs/heads/evil' }),
    rejected(SIGNER_REF, REF),
  ),
  attack(
    'source-ref/glob-is-anchored',
    'A pattern of the demand does not reach over a slash.',
    ['identity-pattern'],
    claimed({ ref: 'refs/tags/v1/2', ...SIGNED_BY_US }, { 'source-ref': 'refs/tags/v*' }),
    rejected(REF),
    { 'source-ref': 'refs/tags/v**' },
  ),
  attack(
    'source-ref/glob-dot',
    'A dot of the demand stands for itself.',
    ['identity-pattern'],
    claimed({ ref: 'refs/tags/v1x0', ...SIGNED_BY_US }, { 'source-ref': 'refs/tags/v1.*' }),
    rejected(REF),
  ),
  attack(
    'source-ref/none',
    'The certificate does not name the ref.',
    ['CVE-2026-48815'],
    without(14),
    rejected(REF, contradicts('provenance-ref')),
  ),
  attack(
    'source-digest/other-commit',
    'The tag was moved: the artifact was built from another commit.',
    ['replay', 'mutable-workflow-ref'],
    claimed({ sha: OTHER_COMMIT }, { 'source-digest': COMMIT }),
    rejected(DIGEST),
    { 'source-digest': OTHER_COMMIT },
  ),
  attack(
    'source-digest/none',
    'The certificate does not name the commit.',
    ['CVE-2026-48815'],
    without(13, { 'source-digest': COMMIT }),
    rejected(DIGEST, contradicts('provenance-commit')),
  ),
]
