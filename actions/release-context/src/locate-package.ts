import type { CommitFiles } from '@tier3/model/commit-files'
import type { CommitSha } from '@tier3/model/commit-sha'
import { quoted } from '@tier3/model/display'
import { MANIFEST_BYTES } from '@tier3/release/version/manifest'
import { readPnpmWorkspace } from '@tier3/release/version/npm-manifest'
import { isNamed, nameFit, packageFolders, type PackageFolder } from '@tier3/release/version/package-folders'
import { parseUtf8 } from '@tier3/model/utf8'
import type { ManifestEvidence, ManifestReading, Unread } from './evidence.ts'
import { readNamed, unread } from './read-named.ts'

/** Folders whose manifests are read in search of a name; a job may ask GitHub 1000 times an hour. */
const MOST_FOLDERS = 200
const MOST_IN_ONE = 4
/** Folders that are read at the same time. */
const AT_ONCE = 8

type Trouble = NonNullable<ManifestEvidence['trouble']>
type Located = { readonly folder: string } | { readonly trouble: Trouble }
type Fit = 'exact' | 'close' | 'other'
interface FolderFit {
  readonly path: string
  readonly fit: Fit
}

/**
 * Finds the folder of the package that a tag names: by the names in manifests, of the root first, and by the path of the
 * folder. Several that fit equally well are a trouble that names them, since a tag must mean one package.
 */
export async function locatePackage(
  files: CommitFiles,
  commit: CommitSha,
  packageName: string,
  root: readonly ManifestReading[],
): Promise<Located> {
  const rootFit = bestFit(root, packageName)
  if (rootFit === 'exact') return { folder: '' }
  const members = await workspaceMembers(files, commit, root)
  if ('reason' in members) return { trouble: members }
  const listing = await files.all(commit)
  if (!listing.ok) return { trouble: unread(listing.problem) }
  if (!listing.value.complete)
    return { trouble: { reason: 'the commit has too many files to look for the package', fix: FIX } }
  const folders = packageFolders(listing.value.entries, members.patterns)
  const likely = folders.filter((folder) => isNamed(folder, packageName))
  const others = folders.filter((folder) => !isNamed(folder, packageName))
  const fits: FolderFit[] = []
  for (const group of [likely, others]) {
    const left = group.slice(0, MOST_FOLDERS - fits.length)
    for (let at = 0; at < left.length; at += AT_ONCE) {
      const some = left.slice(at, at + AT_ONCE)
      const answers = await Promise.all(some.map((folder) => folderFit(files, commit, folder, packageName)))
      for (const answer of answers) {
        if (!('fit' in answer)) return { trouble: answer }
        fits.push(answer)
      }
    }
    if (fits.some(({ fit }) => fit === 'exact')) break
  }
  const close = [...fits, ...(rootFit === 'close' ? [{ path: '', fit: 'close' as const }] : [])]
  return choose(packageName, close, folders.length)
}

const FIX = 'Name the manifest of the package in `manifest`.'

function choose(packageName: string, fits: readonly FolderFit[], looked: number): Located {
  for (const wanted of ['exact', 'close'] as const) {
    const [first, ...more] = fits.filter(({ fit }) => fit === wanted)
    if (first === undefined) continue
    if (more.length === 0) return { folder: first.path }
    const names = [first, ...more].slice(0, 10).map(({ path }) => quoted(`${path}/`, 100))
    const reason = `several folders may be the package ${quoted(packageName, 100)}: ${names.join(', ')}`
    return { trouble: { reason, fix: FIX } }
  }
  const where = looked > MOST_FOLDERS ? `the first ${MOST_FOLDERS} of ${looked}` : `${looked}`
  const reason = `no manifest is of the package ${quoted(packageName, 100)}; looked at the root and at ${where} folders`
  return { trouble: { reason, fix: FIX } }
}

async function workspaceMembers(
  files: CommitFiles,
  commit: CommitSha,
  root: readonly ManifestReading[],
): Promise<{ readonly patterns: readonly string[] } | Unread> {
  const own = root.flatMap(({ manifest }) => (manifest.ok ? manifest.value.members : []))
  const path = 'pnpm-workspace.yaml'
  const bytes = await files.read(commit, path, MANIFEST_BYTES)
  if (!bytes.ok) return unread(bytes.problem)
  if (bytes.value === undefined) return { patterns: own }
  const text = parseUtf8(bytes.value)
  const read = text === undefined ? undefined : readPnpmWorkspace(path, text)
  if (read?.ok !== true) return { reason: `${path} cannot be read: ${read?.problem ?? 'it is not UTF-8'}` }
  return { patterns: [...own, ...read.value] }
}

async function folderFit(
  files: CommitFiles,
  commit: CommitSha,
  { path, manifests }: PackageFolder,
  packageName: string,
): Promise<FolderFit | Unread> {
  if (path === packageName) return { path, fit: 'exact' }
  const readings = await Promise.all(
    manifests.slice(0, MOST_IN_ONE).map((one) => readNamed(files, commit, { path: one })),
  )
  const gap = readings.find(({ manifest }) => !manifest.ok && manifest.problem.gap !== undefined)
  if (gap?.manifest.ok === false) return gap.manifest.problem
  return { path, fit: bestFit(readings, packageName) }
}

function bestFit(readings: readonly ManifestReading[], packageName: string): Fit {
  const fits = readings.map(({ manifest }) =>
    nameFit(manifest.ok ? manifest.value.packageName : undefined, packageName),
  )
  return fits.includes('exact') ? 'exact' : fits.includes('close') ? 'close' : 'other'
}
