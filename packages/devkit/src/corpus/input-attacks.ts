import { createHash } from 'node:crypto'
import { attack, control, rejected, stopped, type Case, type Inputs } from './attack.ts'
import { ARTIFACT, type Stage } from './stage.ts'
import type { StandsFor } from './traps.ts'

const given = (inputs: Inputs) => (s: Stage) => ({ ...s.beside(s.attest()), inputs })
const digests = (lines: (stage: Stage) => string) => (s: Stage) => ({
  ...s.beside(s.attest()),
  inputs: { files: '', digests: lines(s) },
})
const OTHER = 'ab'.repeat(32)
const sha512 = (s: Stage): string => createHash('sha512').update(s.bytes).digest('hex')

const digestLists: readonly Case[] = [
  control(
    'digests/honest',
    'A digest with its name.',
    digests((s) => `sha256:${s.sha256} ${ARTIFACT}`),
  ),
  control(
    'digests/no-name',
    'A digest alone.',
    digests((s) => `sha256:${s.sha256}`),
  ),
  attack(
    'digests/other',
    'A digest that nobody attested.',
    ['artifact-unbound'],
    digests(() => `sha256:${OTHER} ${ARTIFACT}`),
    rejected(['subject-digest', 'integrity/subject-mismatch']),
  ),
  attack(
    'digests/other-name',
    'The digest under another name.',
    ['subject-match'],
    digests((s) => `sha256:${s.sha256} evil.exe`),
    rejected(['subject-name', 'policy/name']),
    { 'require-name': 'false' },
  ),
  ...(
    [
      ['bare', 'has no algorithm', (s: Stage) => s.sha256],
      ['short', 'is too short', (s: Stage) => `sha256:${s.sha256.slice(1)}`],
      ['long', 'is too long', (s: Stage) => `sha256:${s.sha256}0`],
      ['sha1', 'is of a weak algorithm', () => `sha1:${'a'.repeat(40)}`],
      ['sha512', 'is not sha256', (s: Stage) => `sha512:${sha512(s)}`],
      ['no-hex', 'is not hexadecimal', () => `sha256:${'g'.repeat(64)}`],
      ['prototype', 'has a member of every object for its algorithm', () => `constructor:${OTHER}`],
    ] as const
  ).map(([id, what, line]) =>
    attack(
      `digests/${id}`,
      `The digest ${what}.`,
      ['subject-match', 'nothing-to-verify'],
      digests(line),
      stopped(2, 'input/malformed'),
    ),
  ),
]

type Row = readonly [id: string, about: string, inputs: Inputs, says?: string]
const malformed: readonly Row[] = [
  ['repository-url', 'The repository is a URL.', { repository: 'https://github.com/acme/app' }],
  ['repository-owner', 'The repository is an owner alone.', { repository: 'acme' }],
  ['repository-glob', 'The repository is a pattern.', { repository: 'acme/*' }],
  ['repository-traversal', 'The repository leads elsewhere.', { repository: 'acme/..' }],
  ['repository-id', 'The id is no number.', { 'repository-id': '1001x' }],
  ['repository-id-zero', 'The id is zero.', { 'repository-id': '0' }],
  ['signer-pattern', 'The workflow is a pattern.', { 'signer-workflow': 'acme/app/.github/workflows/*.yml' }],
  [
    'signer-regex',
    'The workflow is a regular expression.',
    { 'signer-workflow': '^https://github.com/acme/.*' },
  ],
  [
    'signer-url',
    'The workflow is a URL.',
    { 'signer-workflow': 'https://github.com/acme/app/.github/workflows/release.yml' },
  ],
  [
    'signer-short-ref',
    'The ref of the workflow is a bare tag.',
    { 'signer-workflow': 'acme/app/.github/workflows/release.yml@v1' },
  ],
  [
    'signer-short-commit',
    'The commit of the workflow is cut short.',
    { 'signer-workflow': 'acme/app/.github/workflows/release.yml@6e5f1c3' },
  ],
  ['signer-folder', 'The workflow lies elsewhere.', { 'signer-workflow': 'acme/app/workflows/release.yml' }],
  ['ref-short', 'The ref is a bare tag.', { 'source-ref': 'v1.0.0' }],
  ['ref-all', 'The ref is a pattern for everything.', { 'source-ref': '*' }],
  ['ref-other', 'The ref is of another kind.', { 'source-ref': 'refs/notes/x' }],
  ['commit-short', 'The commit is cut short.', { 'source-digest': '6e5f1c3' }],
  ['commit-case', 'The commit is in upper case.', { 'source-digest': 'A'.repeat(40) }],
  ['type-word', 'The type is a word that nobody knows.', { 'predicate-types': 'sbom' }],
  ['type-typo', 'One of two types has a typing error.', { 'predicate-types': 'provenance\ncyclondx' }],
  ['events-pattern', 'The events are a pattern.', { events: '*' }],
  ['events-list', 'The events are on one line.', { events: 'push, release' }],
  ['flag-word', 'A switch is "yes".', { 'allow-self-hosted': 'yes' }],
  ['flag-case', 'A switch is "False", which a careless reader takes for true.', { 'require-name': 'False' }],
  ['domain', 'The trust domain is unknown.', { 'trust-domain': 'sigstore' }],
  ['line-feed', 'A line feed hides a second value.', { repository: 'acme/app\nevil/app' }],
]

const demands: readonly Case[] = [
  ...malformed.map(([id, about, inputs]) => {
    const stands: StandsFor = /pattern|regex|all/.test(id) ? 'identity-pattern' : 'nothing-to-verify'
    return attack(`input/${id}`, about, [stands], given(inputs), stopped(2, 'input/malformed'))
  }),
  attack(
    'input/no-repository',
    'No repository is demanded.',
    ['nothing-to-verify', 'any-workflow'],
    given({ repository: '' }),
    stopped(2, 'input/missing'),
  ),
  attack(
    'input/no-artifacts',
    'No artifacts are named.',
    ['nothing-to-verify'],
    given({ files: '' }),
    stopped(2, 'input/conflict'),
  ),
  attack(
    'input/two-kinds',
    'Artifacts are named in two ways.',
    ['nothing-to-verify'],
    given({ digests: `sha256:${OTHER}` }),
    stopped(2, 'input/conflict'),
  ),
  attack(
    'input/auto-and-pattern',
    '"auto" stands beside a pattern.',
    ['nothing-to-verify'],
    given({ bundles: 'auto\n*.json' }),
    stopped(2, 'input/conflict'),
  ),
  attack(
    'input/only-exclusions',
    'The files are exclusions alone.',
    ['nothing-to-verify'],
    given({ files: '!x' }),
    stopped(2, 'input/malformed'),
  ),
  attack(
    'input/outside',
    'The files lie outside of the base.',
    ['changed-after-check'],
    given({ files: '../*' }),
    stopped(2, 'input/path-escape'),
  ),
]

/** Checksum files and lists of digests as the request, and demands that say nothing or something else. */
export const inputAttacks: readonly Case[] = [...digestLists, ...demands]
