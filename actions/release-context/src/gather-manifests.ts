import type { CommitFiles } from '@tier3/model/commit-files'
import type { CommitSha } from '@tier3/model/commit-sha'
import { ok } from '@tier3/model/result'
import type { Manifest } from '@tier3/release/version/manifest'
import { isManifest } from '@tier3/release/version/read-manifest'
import type { VersionTag } from '@tier3/release/version/release-tag'
import type { ManifestDemand } from './codecs.ts'
import type { ManifestEvidence, ManifestReading } from './evidence.ts'
import { locatePackage } from './locate-package.ts'
import { readNamed, unread } from './read-named.ts'

/** Manifests of one folder that are read. */
const MOST_MANIFESTS = 20

/** Reads the manifests that must have the version of the tag, from the commit itself. */
export async function gatherManifests(
  files: CommitFiles,
  commit: CommitSha,
  demand: Exclude<ManifestDemand, 'none'>,
  tag: VersionTag,
): Promise<ManifestEvidence> {
  if (demand !== 'auto') {
    const readings = await Promise.all(demand.map((file) => readNamed(files, commit, file)))
    return { readings: await Promise.all(readings.map((one) => withWorkspace(files, commit, one))) }
  }
  const root = await readFolder(files, commit, '', tag)
  if (tag.packageName === '' || root.trouble?.gap !== undefined) return root
  const located = await locatePackage(files, commit, tag.packageName, root.readings)
  if ('trouble' in located) return { readings: [], trouble: located.trouble }
  return located.folder === '' ? root : readFolder(files, commit, located.folder, tag)
}

/** Every manifest of a folder. A Go module of a later major version may have a folder of its own. */
async function readFolder(
  files: CommitFiles,
  commit: CommitSha,
  folder: string,
  { version }: VersionTag,
): Promise<ManifestEvidence> {
  const entries = await files.list(commit, folder)
  if (!entries.ok) return { readings: [], trouble: unread(entries.problem) }
  const listed = entries.value ?? []
  const major = `${folder === '' ? '' : `${folder}/`}v${version.major}`
  const hasMajor = version.major > 1 && listed.some(({ path, kind }) => path === major && kind === 'folder')
  const ofMajor = hasMajor ? await readNamed(files, commit, { path: `${major}/go.mod` }) : undefined
  const inMajor = ofMajor?.manifest.ok === true ? [ofMajor] : []
  const paths = listed
    .filter(({ path, kind }) => (kind === 'file' || kind === 'link') && isManifest(path))
    .map(({ path }) => path)
    .filter((path) => inMajor.length === 0 || !/(?:^|\/)go\.mod$/.test(path))
  if (paths.length > MOST_MANIFESTS)
    return {
      readings: [],
      trouble: {
        reason: `there are ${paths.length} manifests in one folder`,
        fix: 'Name those that count in `manifest`.',
      },
    }
  const readings = await Promise.all(paths.map((path) => readNamed(files, commit, { path })))
  const resolved = await Promise.all(readings.map((one) => withWorkspace(files, commit, one)))
  return { readings: [...resolved, ...inMajor] }
}

/** Fills in the version that a Cargo package has from its workspace: its own file, or the nearest one above. */
async function withWorkspace(
  files: CommitFiles,
  commit: CommitSha,
  reading: ManifestReading,
): Promise<ManifestReading> {
  if (!reading.manifest.ok || reading.manifest.value.version.state !== 'inherited') return reading
  const manifest = reading.manifest.value
  const filled = (workspace: NonNullable<Manifest['workspace']>): ManifestReading => ({
    ...reading,
    manifest: ok({ ...manifest, version: workspace.version }),
  })
  if (manifest.workspace !== undefined) return filled(manifest.workspace)
  const folders = reading.path.split('/').slice(0, -2)
  for (let depth = folders.length; depth >= 0; depth--) {
    const path = [...folders.slice(0, depth), 'Cargo.toml'].join('/')
    const above = await readNamed(files, commit, { path })
    if (!above.manifest.ok && above.manifest.problem.gap !== undefined)
      return { ...reading, manifest: above.manifest }
    if (above.manifest.ok && above.manifest.value.workspace !== undefined)
      return filled(above.manifest.value.workspace)
  }
  return reading
}
