import { createHash } from 'node:crypto'
import type { Json, JsonObject } from '@tier3/model/json'
import { attack, control, rejected, refused, stopped, type Case, type Scene } from './attack.ts'
import { put } from './release-provenance.ts'
import { ARTIFACT, BUNDLE, SIDECAR, type Stage } from './stage.ts'

const MISMATCH = ['subject-digest', 'integrity/subject-mismatch'] as const
const NAME = ['subject-name', 'policy/name'] as const
const OTHER = 'ab'.repeat(32)
const hash = (algorithm: string, bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest('hex')

/** The release with other subjects. */
const subjects =
  (list: (stage: Stage) => Json) =>
  (s: Stage): Scene =>
    s.beside(s.attest({ statement: (statement) => put(statement, 'subject', list(s)) }))

const malformed = (says: string) => ({
  ...rejected(['statement', 'integrity/payload-malformed']),
  says,
})

/** The bytes, the digests and the names that bind a bundle to an artifact. */
export const artifactAttacks: readonly Case[] = [
  control('artifact/honest', 'The release as it is.', (s) => s.beside(s.attest()), { level: 2 }),
  control('artifact/honest-signature', 'A signature over the artifact.', (s) => s.signedBy(s.sign()), {
    level: 0,
  }),
  attack(
    'artifact/changed-byte',
    'One byte of the artifact was changed after the release.',
    ['artifact-unbound', 'CVE-2026-31830', 'subject-match'],
    (s) => ({
      files: { ...s.beside(s.attest()).files, [ARTIFACT]: Buffer.concat([s.bytes, Buffer.from('!')]) },
    }),
    rejected(MISMATCH),
  ),
  attack(
    'artifact/emptied',
    'The artifact is an empty file.',
    ['artifact-unbound'],
    (s) => ({ files: { ...s.beside(s.attest()).files, [ARTIFACT]: '' } }),
    rejected(MISMATCH),
  ),
  attack(
    'artifact/changed-under-signature',
    'The artifact under a detached signature was changed.',
    ['artifact-unbound', 'CVE-2022-36056'],
    (s) => ({ ...s.signedBy(s.sign()), files: { [SIDECAR]: s.sign(), [ARTIFACT]: 'other bytes' } }),
    refused('integrity/signature', 'it was made for the artifact sha256:'),
  ),
  attack(
    'artifact/bundle-of-another',
    'The honest bundle of another artifact stands beside this one.',
    ['artifact-unbound', 'GHSA-r2xv-vpr2-42m9'],
    subjects(() => [{ name: 'other.tgz', digest: { sha256: OTHER } }]),
    rejected(MISMATCH, NAME),
  ),
  attack(
    'artifact/other-line-ends',
    'The bytes differ in their line ends alone; nothing may normalise them.',
    ['GO-2026-5233'],
    (s) => ({
      files: {
        [BUNDLE]: s.attest({
          statement: (st) =>
            put(st, 'subject', [
              { name: ARTIFACT, digest: { sha256: hash('sha256', Buffer.from('a\nb\n')) } },
            ]),
        }),
        [ARTIFACT]: 'a\r\nb\r\n',
      },
    }),
    rejected(MISMATCH),
  ),
  attack(
    'artifact/link-out-of-base',
    'The artifact is a link to a file outside of the workspace, which may be changed after the check.',
    ['changed-after-check'],
    (s) => ({ files: { ...s.beside(s.attest()).files, [ARTIFACT]: { link: '/etc/hostname' } } }),
    stopped(2, 'input/path-escape'),
  ),
  attack(
    'artifact/folder',
    'A folder stands in place of the artifact.',
    ['changed-after-check'],
    (s) => ({ files: { ...s.beside(s.attest()).files, [ARTIFACT]: null, [`${ARTIFACT}/x`]: s.bytes } }),
    stopped(2, 'input/not-a-file'),
  ),
  attack(
    'subject/none',
    'The list of subjects is empty.',
    ['subject-match'],
    subjects(() => []),
    malformed('it has no subject'),
  ),
  attack(
    'subject/absent',
    'The statement has no list of subjects.',
    ['subject-match'],
    (s) => s.beside(s.attest({ statement: (st) => put(st, 'subject', undefined) })),
    malformed('its "subject" is not a list'),
  ),
  attack(
    'subject/no-digest',
    'The subject has the name and an empty digest set.',
    ['subject-match'],
    subjects(() => [{ name: ARTIFACT, digest: {} }]),
    malformed('it has no digest'),
  ),
  attack(
    'subject/name-only',
    'The subject has the name and no digest at all.',
    ['subject-match'],
    subjects(() => [{ name: ARTIFACT }]),
    malformed('it has no "digest" object'),
  ),
  attack(
    'subject/weak-digests',
    'The subject has true md5 and sha1 digests, for which collisions can be made.',
    ['subject-match'],
    subjects((s) => [{ name: ARTIFACT, digest: { md5: hash('md5', s.bytes), sha1: hash('sha1', s.bytes) } }]),
    rejected(MISMATCH),
  ),
  attack(
    'subject/git-commit',
    'The digest stands under the name of a git commit.',
    ['subject-match'],
    subjects((s) => [{ name: ARTIFACT, digest: { gitCommit: s.sha256 } }]),
    rejected(MISMATCH),
  ),
  attack(
    'subject/unknown-algorithm',
    'The digest stands under a look-alike of sha256.',
    ['subject-match'],
    subjects((s) => [
      { name: ARTIFACT, digest: { SHA256: s.sha256, sha_256: s.sha256, 'sha256 ': s.sha256 } },
    ]),
    rejected(MISMATCH),
  ),
  attack(
    'subject/upper-case-hex',
    'The digest is in upper case.',
    ['subject-match'],
    subjects((s) => [{ name: ARTIFACT, digest: { sha256: s.sha256.toUpperCase() } }]),
    malformed('sha256 digest is not lowercase hexadecimal'),
  ),
  attack(
    'subject/short-digest',
    'The digest is the beginning of the true one.',
    ['subject-match'],
    subjects((s) => [{ name: ARTIFACT, digest: { sha256: s.sha256.slice(0, 32) } }]),
    malformed('of the right length'),
  ),
  attack(
    'subject/digest-with-space',
    'The digest has white space behind.',
    ['subject-match'],
    subjects((s) => [{ name: ARTIFACT, digest: { sha256: `${s.sha256}\n` } }]),
    malformed('of the right length'),
  ),
  attack(
    'subject/digest-list',
    'The digest is a list that has the true one.',
    ['subject-match'],
    subjects((s) => [{ name: ARTIFACT, digest: { sha256: [s.sha256] } }]),
    malformed('is not a text'),
  ),
  attack(
    'subject/mixed-digests',
    'sha256 is true, and sha512 is of other bytes.',
    ['subject-match'],
    subjects((s) => [{ name: ARTIFACT, digest: { sha256: s.sha256, sha512: 'ab'.repeat(64) } }]),
    rejected(MISMATCH),
  ),
  control(
    'subject/several-digests',
    'All digests of the set are true.',
    subjects((s) => [
      {
        name: ARTIFACT,
        digest: {
          sha256: s.sha256,
          sha384: hash('sha384', s.bytes),
          sha512: hash('sha512', s.bytes),
          blake2b: 'x',
        },
      },
    ]),
  ),
  control(
    'subject/one-of-many',
    'The artifact is the last of a thousand subjects.',
    subjects((s) => [
      ...Array.from({ length: 1000 }, (_, i): JsonObject => ({ name: `f${i}`, digest: { sha256: OTHER } })),
      { name: ARTIFACT, digest: { sha256: s.sha256 } },
    ]),
  ),
  attack(
    'subject/too-many',
    'More subjects than any reader should take.',
    ['CVE-2024-45395'],
    subjects((s) => Array.from({ length: 1025 }, () => ({ name: ARTIFACT, digest: { sha256: s.sha256 } }))),
    malformed('more than 1024 subjects'),
  ),
  attack(
    'subject/too-many-digests',
    'More digests than any reader should take.',
    ['CVE-2024-45395'],
    subjects((s) => [
      {
        name: ARTIFACT,
        digest: {
          sha256: s.sha256,
          ...Object.fromEntries(Array.from({ length: 32 }, (_, i) => [`x${i}`, 'y'])),
        },
      },
    ]),
    malformed('more than 32 digests'),
  ),
  attack(
    'subject/name-with-two-digests',
    'The name stands twice, once with the true digest and once with that of other bytes.',
    ['subject-match'],
    subjects((s) => [
      { name: ARTIFACT, digest: { sha256: s.sha256 } },
      { name: ARTIFACT, digest: { sha256: OTHER } },
    ]),
    rejected(MISMATCH),
    { 'require-name': 'false' },
  ),
  ...(
    [
      ['name/renamed', 'The bytes were released under another name.', 'app-windows.zip'],
      ['name/in-a-folder', 'The name has a folder that the artifact has not.', `linux/${ARTIFACT}`],
      ['name/dot-in-front', 'The name has another spelling.', `./${ARTIFACT}`],
      ['name/traversal', 'The name leads out and in again.', `../dist/${ARTIFACT}`],
      [
        'name/other-case',
        'The name differs in its case; on Linux that is another file.',
        ARTIFACT.toUpperCase(),
      ],
      ['name/look-alike', 'The name has a Cyrillic letter.', '\u0430pp.tgz'],
      ['name/null-behind', 'The name has a NUL character behind.', `${ARTIFACT}\0.txt`],
      ['name/prefix', 'The name begins like the right one.', `${ARTIFACT}.exe`],
      ['name/empty', 'The name is empty.', ''],
    ] as const
  ).map(([id, about, name]) =>
    attack(
      id,
      about,
      ['subject-match', ...(id === 'name/other-case' ? (['case-folding'] as const) : [])],
      subjects((s) => [{ name, digest: { sha256: s.sha256 } }]),
      rejected(NAME),
      { 'require-name': 'false' },
    ),
  ),
  attack(
    'name/swapped',
    'The two artifacts of one release have swapped their names.',
    ['subject-match'],
    (s) => ({
      files: {
        [BUNDLE]: s.attest({
          statement: (st) =>
            put(st, 'subject', [
              { name: 'linux', digest: { sha256: hash('sha256', Buffer.from('linux bytes')) } },
              { name: 'windows', digest: { sha256: hash('sha256', Buffer.from('windows bytes')) } },
            ]),
        }),
        linux: 'windows bytes',
        windows: 'linux bytes',
      },
      inputs: { files: 'linux\nwindows' },
    }),
    rejected(MISMATCH, NAME, MISMATCH, NAME),
    { 'require-name': 'false' },
  ),
]
