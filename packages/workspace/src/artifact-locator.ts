import { join } from 'node:path'
import { parseArtifactName } from '@tier3/model/artifact-name'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { inspectCandidate, type FoundArtifact } from './file-candidate.ts'
import { resolveFolders } from './search-request.ts'

/** The artifact of exactly this name below the base; undefined when nothing has the name. No character is a wildcard. */
export function locateArtifact(request: {
  readonly workspace: string
  readonly base: string
  readonly name: string
}): Result<FoundArtifact | undefined, Problem> {
  const name = parseArtifactName(request.name)
  if (!name.ok) return failed(unsafeName(request.name, name.problem))
  const folders = resolveFolders(request.workspace, request.base)
  if (!folders.ok) return folders
  const path = join(folders.value.base, ...name.value.split('/'))
  const found = inspectCandidate(folders.value, path, true, new Map())
  if (!found.ok) return found.problem.code === 'input/unmatched-glob' ? ok(undefined) : found
  return ok(found.value === 'folder' ? undefined : found.value)
}

const unsafeName = (name: string, reason: string): Problem =>
  problem('input/path-escape', {
    attempted: `find the artifact ${quoted(name)}`,
    current: reason,
    desired: 'the name must be a path that stays below the base',
  })
