import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { mergeBuildBoms, type BuildBom, type MergedBoms } from '@tier3/sbom/merge/merge'
import { readDocument } from './document-file.ts'

/** What the build itself lists. */
export interface BuildBoms {
  readonly merged: MergedBoms
  /** Digests of the files, in lowercase hexadecimal digits, sorted. */
  readonly sha256: readonly string[]
}

/** Documents that the build made; every pattern must match, and they must not contradict each other. */
export async function readBuildBoms(
  patterns: readonly string[],
  { files, sha256 }: { readonly files: FileSource; readonly sha256: (bytes: Uint8Array) => string },
): Promise<Result<BuildBoms | undefined, readonly Problem[]>> {
  if (patterns.length === 0) return ok(undefined)
  const boms: BuildBom[] = []
  const digests: string[] = []
  const problems: Problem[] = []
  const paths = await matchEach(patterns, files)
  if (!paths.ok) return paths
  for (const origin of paths.value) {
    const read = await readDocument(origin, files)
    if (!read.ok) problems.push(read.problem)
    else {
      boms.push({ origin, document: read.value.document })
      digests.push(sha256(read.value.bytes))
    }
  }
  if (problems.length > 0) return failed(problems)
  const merged = mergeBuildBoms(boms)
  return merged.ok ? ok({ merged: merged.value, sha256: digests.toSorted() }) : merged
}

/** A pattern that matches nothing is a BOM that the build did not write, and its packages would be missing. */
async function matchEach(
  patterns: readonly string[],
  files: FileSource,
): Promise<Result<readonly string[], readonly Problem[]>> {
  const exclusions = patterns.filter((pattern) => pattern.startsWith('!'))
  const found = new Set<string>()
  const inclusions = patterns.filter((pattern) => !exclusions.includes(pattern))
  const problems: Problem[] = []
  for (const pattern of inclusions) {
    const paths = await files.glob([pattern, ...exclusions])
    if (!paths.ok) problems.push(paths.problem)
    else if (paths.value.length === 0) problems.push(unmatched(pattern))
    else for (const path of paths.value) found.add(path)
  }
  return problems.length > 0 ? failed(problems) : ok([...found].toSorted())
}

const unmatched = (pattern: string): Problem =>
  problem('input/unmatched-glob', {
    attempted: 'read the BOMs of the build',
    current: `${quoted(pattern)} matches no file`,
    desired: 'the build must have written them before this step',
  })
