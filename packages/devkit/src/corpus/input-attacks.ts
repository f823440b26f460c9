import { createHash } from 'node:crypto'
import { attack, control, rejected, stopped, type Case, type Inputs } from './attack.ts'
import { ARTIFACT, BUNDLE, type Stage } from './stage.ts'
import type { StandsFor } from './traps.ts'

const given = (inputs: Inputs) => (s: Stage) => ({ ...s.beside(s.attest()), inputs })
const listed =
  (sums: (stage: Stage) => string, files: Record<string, string> = {}) =>
  (s: Stage) => ({
    files: { [BUNDLE]: s.attest(), SHA256SUMS: sums(s), ...files },
    inputs: { files: '', checksums: 'SHA256SUMS' },
  })
const digests = (lines: (stage: Stage) => string) => (s: Stage) => ({
  ...s.beside(s.attest()),
  inputs: { files: '', digests: lines(s) },
})
const OTHER = 'ab'.repeat(32)
const sha512 = (s: Stage): string => createHash('sha512').update(s.bytes).digest('hex')

const checksums: readonly Case[] = [
  control(
    'checksums/honest',
    'A checksum file names the artifact.',
    listed((s) => `${s.sha256}  ${ARTIFACT}\n`),
  ),
  control(
    'checksums/other-forms',
    'Binary mark and CRLF.',
    listed((s) => `${s.sha256} *${ARTIFACT}\r\n`),
  ),
  control(
    'checksums/bsd',
    'The form of BSD.',
    listed((s) => `SHA256 (${ARTIFACT}) = ${s.sha256}\n`),
  ),
  control(
    'checksums/dot-in-front',
    'The names that `find .` gives.',
    listed((s) => `${s.sha256}  ./${ARTIFACT}\n`),
  ),
  attack(
    'checksums/absent-file',
    'The artifact itself is not there: nobody looked at the bytes that will be used.',
    ['artifact-unbound'],
    (s) => ({
      files: { [BUNDLE]: s.attest(), SHA256SUMS: `${s.sha256}  ${ARTIFACT}\n`, [ARTIFACT]: null },
      inputs: { files: '', checksums: 'SHA256SUMS' },
    }),
    stopped(1, 'integrity/file-missing'),
  ),
  attack(
    'checksums/other-folder',
    'The list stands beside a changed artifact, in another folder than the workspace.',
    ['artifact-unbound'],
    (s) => ({
      files: {
        [ARTIFACT]: null,
        [`dl/${BUNDLE}`]: s.attest(),
        'dl/SHA256SUMS': `${s.sha256}  ${ARTIFACT}\n`,
        [`dl/${ARTIFACT}`]: 'changed',
      },
      inputs: { files: '', checksums: 'dl/SHA256SUMS', bundles: 'dl/*.intoto.jsonl' },
    }),
    stopped(1, 'integrity/digest-mismatch'),
  ),
  attack(
    'checksums/tampered-artifact',
    'The checksum file is right, and the artifact was changed.',
    ['checksum-files', 'artifact-unbound'],
    listed((s) => `${s.sha256}  ${ARTIFACT}\n`, { [ARTIFACT]: 'evil' }),
    stopped(1, 'integrity/digest-mismatch', 'sha256'),
  ),
  attack(
    'checksums/tampered-both',
    'Artifact and checksum file were changed together; only the attestation tells.',
    ['checksum-files'],
    listed(() => `${createHash('sha256').update('evil').digest('hex')}  ${ARTIFACT}\n`, {
      [ARTIFACT]: 'evil',
    }),
    rejected(['subject-digest', 'integrity/subject-mismatch']),
  ),
  attack(
    'checksums/second-algorithm',
    'sha256 is right, and sha512 is of other bytes.',
    ['checksum-files', 'subject-match'],
    listed((s) => `${s.sha256}  ${ARTIFACT}\n${'ab'.repeat(64)}  ${ARTIFACT}\n`),
    stopped(1, 'integrity/digest-mismatch', 'sha512'),
  ),
  ...(
    [
      ['escape', 'leads out of the base', `../${ARTIFACT}`],
      ['absolute', 'is an absolute path', `/etc/hostname`],
      ['inner-escape', 'leads out in its middle', `a/../../${ARTIFACT}`],
      ['drive', 'is on a drive of Windows', `C:${ARTIFACT}`],
    ] as const
  ).map(([id, what, name]) =>
    attack(
      `checksums/${id}`,
      `A name in the checksum file ${what}.`,
      ['checksum-files'],
      listed((s) => `${s.sha256}  ${name}\n`),
      stopped(2, 'input/path-escape'),
    ),
  ),
  attack(
    'checksums/two-digests',
    'The name stands twice with different digests.',
    ['checksum-files', 'attest-443'],
    listed((s) => `${s.sha256}  ${ARTIFACT}\n${OTHER}  ${ARTIFACT}\n`),
    stopped(2, 'input/duplicate-name'),
  ),
  attack(
    'checksums/carriage-returns',
    'Bare carriage returns hide all lines but the first in one name.',
    ['checksum-files', 'attest-443'],
    listed((s) => `${s.sha256}  ${ARTIFACT}\r${OTHER}  evil\n`),
    stopped(1, 'integrity/file-missing'),
  ),
  attack(
    'checksums/escaped-name',
    'An escaped name with a line feed is another name.',
    ['checksum-files', 'text-injection'],
    listed((s) => `\\${s.sha256}  ${ARTIFACT}\\nevil\n`),
    stopped(1, 'integrity/file-missing'),
  ),
  attack(
    'checksums/weak',
    'A checksum file of md5.',
    ['checksum-files', 'subject-match'],
    listed((s) => `${createHash('md5').update(s.bytes).digest('hex')}  ${ARTIFACT}\n`),
    stopped(2, 'input/checksum-syntax'),
  ),
  attack(
    'checksums/without-sha256',
    'A checksum file of sha512 alone.',
    ['checksum-files'],
    listed((s) => `${sha512(s)}  ${ARTIFACT}\n`),
    stopped(2, 'input/checksum-syntax'),
  ),
  attack(
    'checksums/empty',
    'The checksum file is empty.',
    ['nothing-to-verify', 'checksum-files'],
    listed(() => ''),
    stopped(2, 'input/checksum-syntax'),
  ),
  attack(
    'checksums/comments',
    'The checksum file has comments alone.',
    ['nothing-to-verify'],
    listed(() => '# none\n\n'),
    stopped(2, 'input/checksum-syntax'),
  ),
  attack(
    'checksums/broken-line',
    'One line of the checksum file has no known form.',
    ['checksum-files'],
    listed((s) => `${s.sha256}  ${ARTIFACT}\nnothing here\n`),
    stopped(2, 'input/checksum-syntax', 'line 2'),
  ),
  attack(
    'checksums/no-such-file',
    'There is no such checksum file.',
    ['nothing-to-verify'],
    given({ files: '', checksums: 'SUMS' }),
    stopped(2, 'input/unmatched-glob'),
  ),
]

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
export const inputAttacks: readonly Case[] = [...checksums, ...digestLists, ...demands]
