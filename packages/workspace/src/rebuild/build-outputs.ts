import { copyFileSync, lstatSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isNonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import type { BuildEnd, BuiltFile } from '@tier3/model/rebuild-stage'
import { failed, ok, type Result } from '@tier3/model/result'
import { findArtifacts } from '../artifact-finder.ts'
import type { FoundArtifact } from '../file-candidate.ts'
import { identityOf } from '../file-identity.ts'
import { hashFile } from '../hash-file.ts'

/** Files that outputs must not be, under a name for people. */
export type KnownFiles = Map<string, string>

export const fileKey = ({ device, inode }: { readonly device: bigint; readonly inode: bigint }): string =>
  `${device}:${inode}`

/** The first pattern that matches something in a fresh export, with what it matches: that cannot be an output. */
export async function outputsBefore(
  source: string,
  patterns: readonly string[],
): Promise<Result<readonly string[], readonly Problem[]>> {
  const exclusions = patterns.filter((pattern) => pattern.startsWith('!'))
  for (const pattern of patterns.filter((one) => !exclusions.includes(one))) {
    const found = await findArtifacts({ workspace: source, base: '.', patterns: [pattern, ...exclusions] })
    if (found.ok) return ok(found.value.map(({ name }) => name))
    const others = found.problem.filter(({ code }) => code !== 'input/unmatched-glob')
    if (others.length > 0) return failed(others)
  }
  return ok([])
}

/**
 * What a build made: files newer than `since` that are no link to another file. They are moved into `kept`, so that no
 * later build can change them, and hashed there.
 */
export async function takeOutputs(
  source: string,
  patterns: readonly string[],
  request: {
    readonly kept: string
    readonly since: bigint
    readonly sourceDateEpoch: number
    readonly known: KnownFiles
  },
): Promise<Result<BuildEnd, readonly Problem[]>> {
  const found = await findArtifacts({ workspace: source, base: '.', patterns })
  if (!found.ok) return notFound(found.problem)
  const stale = found.value.flatMap((file) => {
    const why = staleness(file, request)
    return why === undefined ? [] : [{ name: file.name, why }]
  })
  if (isNonEmpty(stale)) return ok({ kind: 'stale', files: stale })
  const outputs: BuiltFile[] = []
  const moved = new Map<string, string>()
  for (const [index, { identity, name, path, size }] of found.value.entries()) {
    // Two names of one file, by a link in the export.
    const place = moved.get(path) ?? keep(path, join(request.kept, String(index)))
    moved.set(path, place)
    request.known.set(fileKey(identity), `an output of the build ${basename(request.kept)}`)
    const digest = await hashFile(place, ({ size: now }) => now === BigInt(size), ['sha256'])
    outputs.push({ name, path: place, size, sha256: digest.sha256 })
  }
  return isNonEmpty(outputs) ? ok({ kind: 'made', outputs }) : failed([])
}

function notFound(problems: readonly Problem[]): Result<BuildEnd, readonly Problem[]> {
  const [unmatched] = problems.filter(({ code }) => code === 'input/unmatched-glob')
  if (unmatched !== undefined)
    return ok({
      kind: 'failed',
      why: `ended well and made nothing: ${unmatched.attempted}: ${unmatched.current}`,
    })
  const links = problems.filter(({ code }) => code === 'input/path-escape' || code === 'input/not-a-file')
  const files = links.map(({ attempted, current }) => ({ name: attempted, why: current }))
  return isNonEmpty(files) ? ok({ kind: 'stale', files }) : failed(problems)
}

const BEFORE_ZIP = 504_921_600

function staleness(
  { identity, path }: FoundArtifact,
  { known, since, sourceDateEpoch }: Parameters<typeof takeOutputs>[2],
): string | undefined {
  const other = known.get(fileKey(identity))
  if (other !== undefined) return `it is a link to ${other}`
  const seconds = Number(identity.modified / 1_000_000_000n)
  // A build may give its files a fixed time; one of the cache of an earlier build has another.
  const isFixed = seconds === sourceDateEpoch || seconds < BEFORE_ZIP
  if (identity.modified >= since || isFixed) return undefined
  return `${basename(path)} was last changed before the build started`
}

/** Moves a file; one with other names is copied as well, for it could be changed under those. */
function keep(path: string, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const place = join(folder, basename(path))
  const links = lstatSync(path).nlink
  renameSync(path, place)
  if (links < 2) return place
  const copy = join(folder, 'copy')
  mkdirSync(copy)
  copyFileSync(place, join(copy, basename(path)))
  return join(copy, basename(path))
}

/** The identity of files of others, as far as they are there. */
export function rememberFiles(paths: readonly string[], known: KnownFiles, what: string): void {
  for (const path of paths) {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
    if (stats !== undefined) known.set(fileKey(identityOf(stats)), what)
  }
}
