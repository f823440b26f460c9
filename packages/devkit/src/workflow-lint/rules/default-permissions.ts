import { SCOPES } from '../grants.ts'
import type { Rule } from '../rule.ts'
import { type Branch, child } from '../tree.ts'
import { isManifest, jobsOf } from '../workflow-view.ts'

const isEmptyMap = (branch: Branch | undefined): boolean =>
  branch?.kind === 'map' && branch.entries.size === 0

export const defaultPermissions: Rule = {
  id: 'default-permissions',
  why: 'a permission of the workflow reaches every job, also the one that runs the code of a pull request.',
  *check(file) {
    if (isManifest(file)) return
    const top = child(file.tree, 'permissions')
    if (!isEmptyMap(top))
      yield {
        at: top?.keyAt ?? file.tree.at,
        message: 'the workflow does not begin with no permissions',
        fix: 'write `permissions: {}` at its top',
      }
    for (const job of jobsOf(file)) {
      const own = child(job.node, 'permissions')
      if (own === undefined || own.kind !== 'map')
        yield {
          at: own?.keyAt ?? job.node.keyAt,
          message: `job ${job.id} does not list its permissions`,
          fix: 'write each scope with its level, or `permissions: {}`',
        }
      for (const [scope, level] of own?.entries ?? []) {
        if (!SCOPES.includes(scope) || !['none', 'read', 'write'].includes(level.text))
          yield {
            at: level.keyAt,
            message: `${scope}: ${level.text} is no permission`,
            fix: 'name one that GitHub has',
          }
      }
    }
  },
}
