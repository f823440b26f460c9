import { choices, flag, lines, path, patterns } from '@tier3/runner/define/codec'
import { defaulted, defineSpec, exactlyOne, optional } from '@tier3/runner/define/spec'
import { reportSchema } from './report-schema.ts'

export const spec = defineSpec({
  name: 'checksums',
  title: 'hash artifacts, and write or check checksum files',
  description:
    'Hash the files of a release and write the checksum file, a sidecar per file, and the subjects that provenance needs; or check files against checksum files.',
  icon: 'hash',
  color: 'blue',
  permissions: {},
  inputs: {
    artifacts: exactlyOne({
      files: optional(patterns, 'Files to hash. Each pattern must match; `!` excludes.'),
      check: optional(
        patterns,
        'Checksum files to check instead of writing any: every file they name must be there and have its digest.',
      ),
    }),
    base: optional(
      path,
      'Folder that names in checksum files are relative to; no file may lie outside of it. Default: the workspace; with `check` the folder of each checksum file.',
    ),
    expected: optional(
      lines,
      "What other jobs vouched for: the output `subjects` of this action there, one per line. The files must be exactly those, or nothing is written. An output can arrive empty: put `|| 'no-voucher'` behind each, which is refused.",
    ),
    algorithms: defaulted(
      choices('sha256', 'sha384', 'sha512'),
      'sha256',
      'Algorithms to write checksum files for. The outputs always carry sha256 as well.',
    ),
    sidecars: defaulted(flag, 'true', 'Write `<file>.sha256` (and so on) beside each file.'),
    manifest: defaulted(
      path,
      'SHA256SUMS',
      'Checksum file over all files, below `base`; other algorithms get their own (`SHA512SUMS`). `none` writes none. Nothing but an older checksum file is replaced.',
    ),
  },
  outputs: {
    subjects: 'The lines of the sha256 checksum file in base64, as slsa-github-generator takes them.',
    'subjects-file': 'Path of a file with the same lines in plain text; use it when there are many.',
    manifest:
      'Path of the checksum file over all files, of sha256 or else of the first algorithm; empty when none was written.',
    digests: 'JSON object from file name to its digests: `{"app.tgz":{"sha256":"…"}}`.',
    count: 'Number of files hashed or checked.',
  },
  reportSchema,
})
