import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { Gap } from '../lock-facts.ts'
import type { SourceEntry } from '../source-tree.ts'
import { isForeignFolder, isUnreadKind, manifestKind, type ManifestKind } from './manifest-names.ts'

/** A manifest or lockfile that is read. */
export interface ManifestFile extends ManifestKind {
  /** Relative to the root of the tree, with `/`. */
  readonly path: string
  /** Bytes. */
  readonly size: number
}

export interface ManifestSelection {
  /** In code-unit order of their paths. */
  readonly selected: readonly ManifestFile[]
  /** What has the name of such a file and cannot be read as one. */
  readonly passedOver: readonly Gap[]
  readonly submodules: readonly Gap[]
}

export interface ManifestLimits {
  /** Bytes of one file. */
  readonly file: number
  /** Bytes of all files. */
  readonly total: number
  readonly files: number
}

const MIB = 1024 * 1024
export const MANIFEST_LIMITS: ManifestLimits = { file: 32 * MIB, total: 128 * MIB, files: 20_000 }

/**
 * The manifests and lockfiles of a tree, chosen by name alone, without those that are excluded. What is too much to be
 * read is a problem that names the file: to leave a lockfile out would be to leave its packages out.
 */
export function selectManifests(
  entries: readonly SourceEntry[],
  isExcluded: (path: string) => boolean,
  limits: ManifestLimits = MANIFEST_LIMITS,
): Result<ManifestSelection, readonly Problem[]> {
  const selected: ManifestFile[] = []
  const passedOver: Gap[] = []
  const submodules: Gap[] = []
  for (const entry of entries) {
    if (isExcluded(entry.path)) continue
    if (entry.kind === 'submodule') {
      if (!entry.path.split('/').some(isForeignFolder)) submodules.push(submoduleGap(entry.path))
      continue
    }
    const kind = manifestKind(entry.path)
    if (kind !== undefined && entry.kind === 'file') {
      selected.push({ ...kind, path: entry.path, size: entry.size })
    } else if (kind !== undefined) passedOver.push(linkGap(entry.path, kind))
    else if (isBinaryLock(entry.path)) passedOver.push(binaryLockGap(entry.path))
    else if (isUnreadKind(entry.path)) passedOver.push(unreadKindGap(entry.path))
  }
  const problems = overLimits(selected, limits)
  if (problems.length > 0) return failed(problems)
  return ok({ selected: selected.toSorted((a, b) => (a.path < b.path ? -1 : 1)), passedOver, submodules })
}

function overLimits(files: readonly ManifestFile[], limits: ManifestLimits): readonly Problem[] {
  if (files.length > limits.files) return [tooMany(files.length, limits.files)]
  const large = files.filter(({ size }) => size > limits.file)
  if (large.length > 0) return large.map((file) => tooLarge(file, limits.file))
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const [largest] = files.toSorted((a, b) => b.size - a.size)
  return total > limits.total && largest !== undefined ? [tooLargeTogether(total, largest, limits.total)] : []
}

const isBinaryLock = (path: string): boolean =>
  /(?:^|\/)bun\.lockb$/.test(path) && !path.split('/').some(isForeignFolder)

const linkGap = (file: string, { ecosystem }: ManifestKind): Gap => ({
  kind: 'link',
  ecosystem,
  file,
  meaning: 'It is a symbolic link, and links are not followed: what it leads to is not listed because of it.',
  fix: 'Put a file in the place of the link, or exclude it when its target is in the tree as well.',
})

const submoduleGap = (file: string): Gap => ({
  kind: 'submodule',
  file,
  meaning: 'It is a submodule: its files belong to another repository and are not read.',
  fix: 'Make an SBOM of the submodule and merge it with `sbom-inputs`, or exclude the submodule.',
})

const binaryLockGap = (file: string): Gap => ({
  kind: 'unreadable',
  ecosystem: 'npm',
  file,
  meaning: 'It is a lockfile in a binary format, which is not read.',
  fix: 'Write it as text with `bun install --save-text-lockfile`, and commit `bun.lock`.',
})

const unreadKindGap = (file: string): Gap => ({
  kind: 'not-read',
  file,
  meaning: 'It locks or names packages of a kind that is not read: none of them is listed because of it.',
  fix: 'Pass a BOM that its build makes in `sbom-inputs`, and exclude the file.',
})

const ATTEMPTED = 'read the manifests and lockfiles'
const FIX = 'Name what must not be read in `exclude`.'

const tooLarge = ({ path, size }: ManifestFile, limit: number): Problem =>
  problem('input/too-large', {
    attempted: `read ${quoted(path)}`,
    current: `it has ${size} bytes`,
    desired: `a manifest or lockfile may have at most ${limit} bytes`,
    fix: FIX,
    at: { file: path },
  })

const tooLargeTogether = (total: number, largest: ManifestFile, limit: number): Problem =>
  problem('input/too-large', {
    attempted: ATTEMPTED,
    current: `together they have ${total} bytes; the largest is ${quoted(largest.path)} with ${largest.size}`,
    desired: `together they may have at most ${limit} bytes`,
    fix: FIX,
  })

const tooMany = (count: number, limit: number): Problem =>
  problem('input/too-many', {
    attempted: ATTEMPTED,
    current: `there are ${count}`,
    desired: `at most ${limit} are read`,
    fix: FIX,
  })
