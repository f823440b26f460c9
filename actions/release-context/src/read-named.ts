import type { CommitFiles } from '@tier3/model/commit-files'
import type { CommitSha } from '@tier3/model/commit-sha'
import type { Problem } from '@tier3/model/problem'
import { problemCategory } from '@tier3/model/problem-registry'
import { failed } from '@tier3/model/result'
import { MANIFEST_BYTES } from '@tier3/release/version/manifest'
import { readManifest } from '@tier3/release/version/read-manifest'
import type { NamedManifest } from './codecs.ts'
import type { ManifestReading, Unread } from './evidence.ts'

/** Reads one manifest at a commit. */
export async function readNamed(
  files: CommitFiles,
  commit: CommitSha,
  { path, pattern }: NamedManifest,
): Promise<ManifestReading> {
  const bytes = await files.read(commit, path, MANIFEST_BYTES)
  if (!bytes.ok) return { path, manifest: failed(unread(bytes.problem)) }
  if (bytes.value === undefined)
    return { path, manifest: failed({ reason: 'it is not there at the commit' }) }
  const manifest = readManifest(path, bytes.value, pattern)
  return { path, manifest: manifest.ok ? manifest : failed({ reason: manifest.problem }) }
}

/** What a service or a permission keeps back is a gap; all else is a fault of the file. */
export const unread = (problem: Problem): Unread =>
  ['permission', 'service'].includes(problemCategory(problem.code))
    ? { reason: problem.current, gap: problem }
    : { reason: `${problem.current}; ${problem.desired}` }
