import { join } from 'node:path'
import { parseArtifactName } from '@tier3/model/artifact-name'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed } from '@tier3/model/result'
import type { SourceTree } from '@tier3/sbom/source-tree'
import { createFolderSourceTree } from './source-tree-folder.ts'
import { createGitSourceTree } from './source-tree-git.ts'

export interface SourceTreeRequest {
  readonly kind: 'commit' | 'folder'
  /** Absolute path of the checkout, or of a folder in it. */
  readonly workspace: string
  /** Folder below the workspace to take for the root of the tree; `.` for the workspace itself. */
  readonly folder: string
  /** Whether the repository may begin above the workspace, as on a command line in a folder of it. */
  readonly above?: boolean
  /** Commit, tag or branch; the one that is checked out when missing. */
  readonly revision?: string
}

/** The tree that a user asks for; one that leads out of the workspace fails at the first question. */
export function createSourceTree({
  kind,
  workspace,
  folder,
  above,
  revision,
}: SourceTreeRequest): SourceTree {
  const bare = folder.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
  const inner = bare === '' || bare === '.' ? undefined : bare
  if (inner !== undefined && !parseArtifactName(inner).ok) return refusedTree(outside(folder))
  if (kind === 'folder')
    return createFolderSourceTree({ folder: inner === undefined ? workspace : join(workspace, inner) })
  return createGitSourceTree({
    workspace,
    ...(above === undefined ? {} : { above }),
    ...(inner === undefined ? {} : { folder: inner }),
    ...(revision === undefined ? {} : { revision }),
  })
}

const refusedTree = (reason: Problem): SourceTree => ({
  origin: () => Promise.resolve(failed(reason)),
  list: () => Promise.resolve(failed(reason)),
  read: () => Promise.resolve(failed(reason)),
})

const outside = (folder: string): Problem =>
  problem('input/path-escape', {
    attempted: `read the tree in ${quoted(folder)}`,
    current: 'it leads out of the workspace',
    desired: 'it must be a folder below the workspace, written without ".."',
    fix: 'Name a folder of the checkout in `path`.',
  })
