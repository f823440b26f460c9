import { createHash } from 'node:crypto'
import { attack, control, rejected, stopped, type Case, type Inputs } from './attack.ts'
import { ARTIFACT, BUNDLE, type Stage } from './stage.ts'

const given = (inputs: Inputs) => (s: Stage) => ({ ...s.beside(s.attest()), inputs })
const listed =
  (sums: (stage: Stage) => string, files: Record<string, string> = {}) =>
  (s: Stage) => ({
    files: { [BUNDLE]: s.attest(), SHA256SUMS: sums(s), ...files },
    inputs: { files: '', checksums: 'SHA256SUMS' },
  })
const OTHER = 'ab'.repeat(32)
const sha512 = (s: Stage): string => createHash('sha512').update(s.bytes).digest('hex')

export const checksumAttacks: readonly Case[] = [
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
