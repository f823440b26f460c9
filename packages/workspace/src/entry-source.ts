import { lstatSync, readlinkSync, realpathSync, statSync, type BigIntStats } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import type { EntrySource, FoundEntry, LinkTreatment } from '@tier3/model/entry-source'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { isInside } from './containment.ts'
import {
  coversOutput,
  folderLink,
  foundOutside,
  lookFailed,
  notPackable,
  refusedLink,
  tooManyEntries,
  unmatchedEntries,
} from './entry-problems.ts'
import { identityOf, sameIdentity, type FileIdentity } from './file-identity.ts'
import { isExcluded } from './file-walk.ts'
import { isLeftover } from './leftover-name.ts'
import { openArtifact } from './open-artifact.ts'
import { advanceMatch, isMatch, pathParts, startMatch } from './path-pattern.ts'
import { matchInclusion } from './pattern-matches.ts'
import { prepareSearch, type Search } from './search-request.ts'

/** More entries than this are taken for a pattern that went wrong. */
const LIMIT = 100_000

/** What is to be packed, with patterns relative to `workspace` (absolute). */
export function createEntrySource({ workspace }: { readonly workspace: string }): EntrySource {
  const identities = new Map<string, FileIdentity>()
  return {
    async find({ patterns, base, links, output }) {
      const search = prepareSearch(workspace, base, patterns)
      if (!search.ok) return search
      const covered = coveringPattern(search.value, workspace, output)
      if (covered !== undefined) return failed([coversOutput(output, covered)])
      return findEntries(search.value, links, identities)
    },
    open: ({ path, size }) =>
      openArtifact(path, (now) => {
        const then = identities.get(path)
        return now.size === BigInt(size) && (then === undefined || sameIdentity(now, then))
      }),
  }
}

/** The pattern that would find the output, were it there. */
function coveringPattern(search: Search, workspace: string, output: string): string | undefined {
  const written = resolve(search.workspace, output)
  const named = isInside(resolve(workspace), written)
    ? join(search.workspace, relative(resolve(workspace), written))
    : written
  for (const path of new Set([written, named, realTarget(written)])) {
    if (isExcluded(path, search.exclusions)) continue
    const covering = search.inclusions.find(({ pattern }) =>
      isMatch(
        pattern,
        pathParts(path).reduce((state, name) => advanceMatch(pattern, state, name), startMatch(pattern)),
      ),
    )
    if (covering !== undefined) return covering.text
  }
  return undefined
}

function realTarget(path: string): string {
  try {
    return join(realpathSync.native(dirname(path)), basename(path))
  } catch {
    return path
  }
}

async function findEntries(
  search: Search,
  links: LinkTreatment,
  identities: Map<string, FileIdentity>,
): Promise<Result<NonEmpty<FoundEntry>, readonly Problem[]>> {
  const problems: Problem[] = []
  const found = new Map<string, FoundEntry | 'folder' | 'problem'>()
  const folders = new Map<string, string>()
  for (const inclusion of search.inclusions) {
    const matches = await matchInclusion(search, inclusion, LIMIT)
    if (!matches.ok) {
      problems.push(matches.problem)
      continue
    }
    let useful = false
    for (const path of matches.value.paths) {
      let entry = found.get(path)
      if (entry === undefined || (entry === 'folder' && matches.value.exact)) {
        const inspected = inspect(search, path, matches.value.exact, links, folders, identities)
        if (!inspected.ok) problems.push(inspected.problem)
        entry = inspected.ok ? inspected.value : 'problem'
        found.set(path, entry)
      }
      useful ||= entry !== 'folder'
    }
    if (!useful) problems.push(unmatchedEntries(inclusion.text))
  }
  const entries = [...found.values()].filter((entry) => typeof entry !== 'string')
  if (entries.length > LIMIT) problems.push(tooManyEntries(LIMIT))
  return problems.length === 0 && isNonEmpty(entries) ? ok(entries) : failed(problems)
}

function inspect(
  { base }: Search,
  path: string,
  exact: boolean,
  links: LinkTreatment,
  folders: Map<string, string>,
  identities: Map<string, FileIdentity>,
): Result<FoundEntry | 'folder', Problem> {
  try {
    const folder = dirname(path)
    const realFolder = folders.get(folder) ?? realpathSync.native(folder)
    folders.set(folder, realFolder)
    if (!isInside(base, path) || !isInside(base, realFolder))
      return failed(foundOutside(path, join(realFolder, basename(path)), base))
    const name = relative(base, path).split(sep).join('/')
    const stats = lstatSync(path, { bigint: true })
    // A link on the way makes another tree of the same files, just as one at its end does.
    if (links !== 'follow' && realFolder !== folder) return failed(refusedLink(path, links))
    if (!stats.isSymbolicLink())
      return describe(name, join(realFolder, basename(path)), stats, exact, identities)
    if (links === 'refuse') return failed(refusedLink(path, links))
    if (links === 'store') {
      const target = readlinkSync(path).split(sep).join('/')
      return ok({ name, path, kind: 'link', size: 0, target })
    }
    const real = realpathSync.native(path)
    if (!isInside(base, real)) return failed(foundOutside(path, real, base))
    const behind = statSync(real, { bigint: true })
    if (behind.isDirectory()) return failed(folderLink(path))
    return describe(name, real, behind, exact, identities)
  } catch (error) {
    return failed(lookFailed(path, exact, error))
  }
}

function describe(
  name: string,
  path: string,
  stats: BigIntStats,
  exact: boolean,
  identities: Map<string, FileIdentity>,
): Result<FoundEntry | 'folder', Problem> {
  if (stats.isDirectory() && !exact) return ok('folder')
  if (stats.isDirectory()) return failed(notPackable(path, 'a folder'))
  if (!stats.isFile()) return failed(notPackable(path, 'a device, a socket or a pipe'))
  if (isLeftover(basename(path)))
    return failed(notPackable(path, 'half a file that an interrupted run left behind'))
  identities.set(path, identityOf(stats))
  const file = { name, path, kind: 'file', size: Number(stats.size) } as const
  // Windows keeps no bits of who may execute a file.
  return ok(process.platform === 'win32' ? file : { ...file, executable: (stats.mode & 0o111n) !== 0n })
}
