import { matchesGlob } from '@tier3/model/glob'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { Gap } from '@tier3/sbom/lock-facts'
import { MANIFEST_LIMITS, selectManifests } from '@tier3/sbom/source/manifest-files'
import type { SourceFile, SourceOrigin } from '@tier3/sbom/source-tree'
import type { SbomPorts } from './ports.ts'

export interface ReadSource {
  readonly origin: SourceOrigin
  readonly files: readonly SourceFile[]
  /** Links and submodules, which are not followed. */
  readonly gaps: readonly Gap[]
}

/** Reads the manifests and lockfiles of the tree, and nothing else of it. */
export async function readSource(
  exclude: readonly string[],
  { tree }: Pick<SbomPorts, 'tree'>,
): Promise<Result<ReadSource, readonly Problem[]>> {
  const [origin, entries] = await Promise.all([tree.origin(), tree.list()])
  if (!origin.ok) return failed([origin.problem])
  if (!entries.ok) return failed([entries.problem])
  const selection = selectManifests(entries.value, isExcluded(exclude))
  if (!selection.ok) return selection
  const { selected, passedOver, submodules } = selection.value
  const files = await tree.read(
    selected.map(({ path }) => path),
    MANIFEST_LIMITS.file,
  )
  if (!files.ok) return failed([files.problem])
  return ok({ origin: origin.value, files: files.value, gaps: [...passedOver, ...submodules] })
}

/**
 * A pattern takes out the files that match it, and everything below a folder that it names; a leading `**` and slash also
 * stands for no folder at all.
 */
export function isExcluded(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.flatMap((pattern) => {
    const bare = pattern.replace(/^\.\//, '').replace(/\/+$/, '')
    const spellings = bare.startsWith('**/') ? [bare, bare.slice('**/'.length)] : [bare]
    return spellings.flatMap((one) => (one === '' ? [] : [one, `${one}/**`]))
  })
  return (path) => globs.some((glob) => matchesGlob(glob, path))
}
