import { lstatSync } from 'node:fs'
import type { LinkTreatment } from '@tier3/model/entry-source'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { errorCode, errorText } from './containment.ts'

export const coversOutput = (output: string, pattern: string): Problem =>
  problem('input/conflict', {
    attempted: `write the archive ${quoted(output)}`,
    current: `the pattern ${quoted(pattern)} covers it, so that a second run would pack the result of the first`,
    desired: 'the archive must not be among the files that go into it',
    fix: 'Write `output` into another folder, or exclude it with `!` in `files`.',
  })

export const refusedLink = (path: string, links: LinkTreatment): Problem =>
  problem('input/not-a-file', {
    attempted: `pack ${quoted(path)}`,
    current:
      links === 'refuse'
        ? 'it is, or stands behind, a symbolic link'
        : 'it stands behind a symbolic link to a folder',
    desired: 'only regular files are packed, each by its own path',
    fix:
      links === 'refuse'
        ? 'Exclude it with `!`; or set `symlinks` to `store` (tar only) or to `follow`.'
        : 'Name the folder that the link leads to.',
  })

export const folderLink = (path: string): Problem =>
  problem('input/not-a-file', {
    attempted: `pack ${quoted(path)}`,
    current: 'it is a link to a folder, which patterns do not look behind',
    desired: 'everything that a pattern leads to must be packed or excluded',
    fix: 'Name the folder itself, or exclude the link with `!`.',
  })

export const notPackable = (path: string, what: string): Problem =>
  problem('input/not-a-file', {
    attempted: `pack ${quoted(path)}`,
    current: `it is ${what}`,
    desired: 'only regular files are packed',
    ...(what === 'a folder' ? { fix: 'Put `/**` behind it to name every file below the folder.' } : {}),
  })

export const foundOutside = (path: string, real: string, base: string): Problem =>
  problem('input/path-escape', {
    attempted: `pack ${quoted(path)}`,
    current: path === real ? 'it is outside of the base' : `it leads to ${quoted(real)}`,
    desired: `it must be in the base ${quoted(base)}`,
  })

export const unmatchedEntries = (pattern: string): Problem =>
  problem('input/unmatched-glob', {
    attempted: `find files for the pattern ${quoted(pattern)}`,
    current: 'it matches no file that is not excluded',
    desired: 'every pattern must match at least one file',
    ...(pattern.includes('{')
      ? { fix: 'Braces are not expanded: write one pattern for each alternative.' }
      : {}),
  })

export const tooManyEntries = (limit: number): Problem =>
  problem('input/too-many', {
    attempted: 'find files to pack',
    current: `more than ${limit} files match`,
    desired: `at most ${limit} are packed into one archive`,
  })

export function lookFailed(path: string, exact: boolean, error: unknown): Problem {
  if (isLink(path)) return notPackable(path, 'a link that leads to no file')
  if (exact && ['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return unmatchedEntries(path)
  // The system's names are bytes; those that are no UTF-8 are listed with a replacement character and cannot be opened.
  if (path.includes('\ufffd')) {
    return problem('input/unportable-name', {
      attempted: `pack ${quoted(path)}`,
      current: 'its name is not UTF-8',
      desired: 'names must be the same on Linux, macOS and Windows',
    })
  }
  return problem('environment/read-failed', {
    attempted: `look at the file ${quoted(path)}`,
    current: 'it could not be looked at',
    desired: 'it must exist and be readable',
    cause: errorText(error),
  })
}

const isLink = (path: string): boolean => {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}
