import type { SourceEdit } from '@tier3/model/rebuild-stage'

/** What to change so that the outputs must change, and that it still builds. */
export interface ChangePlan {
  readonly edits: readonly SourceEdit[]
  /** One phrase for each edit: `the description in package.json`. */
  readonly says: readonly string[]
}

/** Tracked files: all paths, and the texts of those that `wantedForChange` names. */
export interface ChangeSource {
  readonly paths: readonly string[]
  readonly text: (path: string) => string | undefined
}
