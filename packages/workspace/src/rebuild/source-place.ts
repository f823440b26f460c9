import { parseArtifactName } from '@tier3/model/artifact-name'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { errorText } from '../containment.ts'
import { findRepository } from '../git-location.ts'
import { findGit, unusableGit } from '../git-program.ts'
import { cleanOrigin } from './git-export.ts'

export interface FoundSource {
  readonly gitFolder: string
  /** No program may come from below this folder. */
  readonly outermost: string
  /** Address of the repository without credentials. */
  readonly origin: string | undefined
}

/** The repository of a checkout, and the address that it came from. */
export async function findSource(at: {
  readonly workspace: string
  readonly folder: string
  readonly above?: boolean
  readonly path?: string
}): Promise<Result<FoundSource, Problem>> {
  const folder = at.folder.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
  const inner = folder === '.' ? '' : folder
  if (inner !== '' && !parseArtifactName(inner).ok) return failed(noSource(at.folder))
  const place = findRepository({ workspace: at.workspace, folder: inner, above: at.above ?? false })
  if (place === undefined || place.folder !== '') return failed(noSource(at.folder))
  const git = findGit(place.gitFolder, place.outermost, at.path)
  if (!git.ok) return git
  try {
    const told = await git.value(['config', '--get', 'remote.origin.url'], { limit: 10_000 })
    const address = told.ended === 0 ? new TextDecoder().decode(told.stdout).trim() : ''
    return ok({ gitFolder: place.gitFolder, outermost: place.outermost, origin: cleanOrigin(address) })
  } catch (error) {
    return failed(unusableGit(errorText(error)))
  }
}

const noSource = (folder: string): Problem =>
  problem('input/source-tree', {
    attempted: `export a commit from ${quoted(folder)}`,
    current: 'it is not the top folder of a checkout',
    desired: 'it must be a checkout with its repository',
    fix: 'Check the repository out before this step, and name its top folder in `path`.',
  })
