import type { CommitFiles } from '@tier3/model/commit-files'
import type { GitHistory } from '@tier3/model/git-history'
import type { ReleaseSource } from '@tier3/model/release'

/** Everything outside that this action touches. No port leads to the workspace: a build could have changed it. */
export interface ReleaseContextPorts {
  readonly history: GitHistory
  readonly files: CommitFiles
  readonly releases: ReleaseSource
}
