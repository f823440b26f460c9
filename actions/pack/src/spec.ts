import { choice, integer, lines, path, patterns, text } from '@tier3/runner/define/codec'
import { defaulted, defineSpec, optional, required } from '@tier3/runner/define/spec'
import { reportSchema } from './report-schema.ts'

export const spec = defineSpec({
  name: 'pack',
  title: 'write a tar.gz or zip archive with the same bytes everywhere',
  description:
    'Pack files into a tar.gz, tar or zip archive that has the same bytes on every machine; refuses files and texts that must not ship, and reads the archive back before it is there.',
  icon: 'archive',
  color: 'blue',
  permissions: {},
  inputs: {
    files: required(
      patterns,
      'Files to pack. Each pattern must match; `!` excludes. Folders are not named, but what is in them: `dist/**`.',
    ),
    base: defaulted(
      path,
      '.',
      'Folder that names in the archive are relative to; no file may lie outside of it.',
    ),
    prefix: optional(path, 'Folder in the archive that everything is put into, such as `app-1.2.3`.'),
    output: required(
      path,
      'Where to write the archive. The ending decides its format: `.tar.gz` or `.tgz`, `.tar`, `.zip`. A file that is there already is never replaced: with the same bytes it stays, with others it is an error.',
    ),
    'source-date-epoch': optional(
      text,
      'Time that every entry gets, in seconds since 1970. Default: the environment variable `SOURCE_DATE_EPOCH`; without both it is an error. Zip holds it in UTC, from 1980 to 2107, in steps of two seconds.',
    ),
    level: defaulted(
      integer(0, 9),
      '9',
      'How hard to compress; `0` does not. Other levels give other bytes.',
    ),
    executables: optional(
      lines,
      'Files that are executable (mode 0755), by name below `base`; `*` does not match `/`, and a pattern without `/` is about the last part of the name. When given it alone decides, so that Windows gives the same bytes. Default: the bits of the file system.',
    ),
    directories: defaulted(
      choice('omit', 'include'),
      'omit',
      'Whether folders that hold a file get an entry of their own. Empty folders are never packed.',
    ),
    symlinks: defaulted(
      choice('refuse', 'store', 'follow'),
      'refuse',
      'What becomes of symbolic links: an error, an entry of their own (tar only, and only when they lead to another entry), or the file behind them (which must lie in `base`).',
    ),
    forbid: optional(
      lines,
      'More names that must not be packed, below `base`; a pattern without `/` is about any part of the name.',
    ),
    allow: optional(
      lines,
      'Files that are packed although their name is forbidden: exact names below `base`.',
    ),
    'allow-secrets': optional(
      lines,
      'Files that may hold texts of the form of a credential, each as `<name below base>:<kind>`, with the kind that the finding names.',
    ),
  },
  outputs: {
    path: 'Path of the archive, as given in `output`.',
    sha256: 'Digest of the archive: 64 hexadecimal characters.',
    size: 'Bytes of the archive.',
    count: 'Number of entries in the archive.',
  },
  reportSchema,
})
