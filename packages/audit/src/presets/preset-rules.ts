/** A default branch that nobody can delete or rewrite. */
export const BASELINE_TYPES_BRANCH: readonly string[] = ['deletion', 'non_fast_forward']

/** A tag that nobody can delete or move: a move to a later commit is no force-push, so that `update` must be there. */
export const FROZEN_TAG: readonly string[] = ['deletion', 'update', 'non_fast_forward']
