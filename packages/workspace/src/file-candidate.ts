import { lstatSync, realpathSync, statSync, type BigIntStats } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { Artifact } from '@tier3/model/artifacts'
import { parseArtifactName } from '@tier3/model/artifact-name'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { errorCode, errorText, isInside } from './containment.ts'
import { isLeftover } from './leftover-name.ts'
import { identityOf, type FileIdentity } from './file-identity.ts'
import type { Search } from './search-request.ts'

/** An artifact and what its file was when it was found. */
export interface FoundArtifact extends Artifact {
  readonly identity: FileIdentity
}

/**
 * Looks at one path that a pattern named: a regular file whose real place is in the base becomes an artifact. A folder
 * is passed over as `folder`, unless its path was written exactly; a link to one is a problem, for nobody looks behind it. `folders` remembers real folders between calls.
 */
export function inspectCandidate(
  { base }: Pick<Search, 'base'>,
  path: string,
  exact: boolean,
  folders: Map<string, string>,
): Result<FoundArtifact | 'folder', Problem> {
  try {
    const { real, stats, link } = followPath(path, folders)
    if (isLeftover(basename(path)) && stats.isFile()) return failed(leftover(path))
    if (!isInside(base, real) || !isInside(base, path)) return failed(escapes(path, real, base))
    if (stats.isDirectory() && !exact) return link ? failed(folderLink(path)) : ok('folder')
    if (!stats.isFile()) return failed(notAFile(path, stats.isDirectory() ? 'a folder' : 'no regular file'))
    const name = parseArtifactName(relative(base, path).split(sep).join('/'))
    if (!name.ok) return failed(badName(path, name.problem))
    return ok({ name: name.value, path: real, size: Number(stats.size), identity: identityOf(stats) })
  } catch (error) {
    return failed(failedLook(path, exact, error))
  }
}

/** The real place of a path and what is there. Most paths are no links: then only the folder's real place is asked for. */
function followPath(
  path: string,
  folders: Map<string, string>,
): { real: string; stats: BigIntStats; link: boolean } {
  const stats = lstatSync(path, { bigint: true })
  if (stats.isSymbolicLink()) {
    const real = realpathSync.native(path)
    return { real, stats: statSync(real, { bigint: true }), link: true }
  }
  const folder = dirname(path)
  const real = folders.get(folder) ?? realpathSync.native(folder)
  folders.set(folder, real)
  return { real: join(real, basename(path)), stats, link: false }
}

function failedLook(path: string, exact: boolean, error: unknown): Problem {
  if (['ENOENT', 'ENOTDIR'].includes(errorCode(error)) && exact && !isLink(path)) return missing(path)
  if (isLink(path)) return notAFile(path, 'a link that leads to no file')
  // The system's names are bytes; those that are no UTF-8 are listed with a replacement character and cannot be opened.
  if (path.includes('\ufffd')) return badName(path, 'the name is not UTF-8')
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

const missing = (path: string): Problem =>
  problem('input/unmatched-glob', {
    attempted: `find the file ${quoted(path)}`,
    current: 'there is no such file',
    desired: 'every pattern must match at least one file',
    ...(path.includes('{')
      ? { fix: 'Braces are not expanded: write one pattern for each alternative.' }
      : {}),
  })

const notAFile = (path: string, what: string): Problem =>
  problem('input/not-a-file', {
    attempted: `use ${quoted(path)} as an artifact`,
    current: `it is ${what}`,
    desired: 'it must be a regular file',
    ...(what === 'a folder' ? { fix: 'Put `/**` behind it to name every file below the folder.' } : {}),
  })

const folderLink = (path: string): Problem =>
  problem('input/not-a-file', {
    attempted: `use ${quoted(path)} as an artifact`,
    current: 'it is a link to a folder, which patterns do not look behind',
    desired: 'everything that a pattern leads to must be looked at or excluded',
    fix: 'Name the folder itself, or exclude the link with `!`.',
  })

const leftover = (path: string): Problem =>
  problem('input/malformed', {
    attempted: `use ${quoted(path)} as an artifact`,
    current: 'it has the name of a temporary file that an interrupted run left behind',
    desired: 'artifacts must be whole files',
    fix: 'Delete the file.',
  })

const escapes = (path: string, real: string, base: string): Problem =>
  problem('input/path-escape', {
    attempted: `use ${quoted(path)} as an artifact`,
    current: path === real ? 'it is outside the base' : `it leads to ${quoted(real)}`,
    desired: `it must be in the base ${quoted(base)}`,
  })

const badName = (path: string, reason: string): Problem =>
  problem('input/malformed', {
    attempted: `name the artifact ${quoted(path)}`,
    current: reason,
    desired: 'names of artifacts must be portable paths below the base',
    fix: 'Rename the file.',
  })
