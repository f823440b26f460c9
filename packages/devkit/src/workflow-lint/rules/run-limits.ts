import type { Rule } from '../rule.ts'
import { child } from '../tree.ts'
import { isManifest, isOnlyCalled, jobsOf, triggersOf } from '../workflow-view.ts'

const MOST_MINUTES = 360

export const jobTimeout: Rule = {
  id: 'job-timeout',
  why: 'a job that hangs holds its token, and the release, for six hours.',
  *check(file) {
    for (const job of jobsOf(file)) {
      const limit = child(job.node, 'timeout-minutes')
      if (job.uses !== undefined) continue
      const minutes = limit?.scalar
      const fromInput = /^\$\{\{ inputs\.[\w-]+ \}\}$/.test(limit?.text ?? '')
      if (!fromInput && (typeof minutes !== 'number' || minutes < 1 || minutes > MOST_MINUTES))
        yield {
          at: limit?.at ?? job.node.keyAt,
          message: `job ${job.id} has no limit of time`,
          fix: `write \`timeout-minutes\` between 1 and ${MOST_MINUTES}`,
        }
    }
  },
}

export const concurrencyGroup: Rule = {
  id: 'concurrency-group',
  why: 'two runs of one release at once overwrite what the other has checked.',
  *check(file) {
    if (isManifest(file)) return
    const concurrency = child(file.tree, 'concurrency')
    const group = child(concurrency, 'group')
    const cancels = child(concurrency, 'cancel-in-progress')
    if (isOnlyCalled(file)) {
      // Whoever is called has the workflow name of its caller: with the same group both wait for each other.
      if (/github\.workflow\b/.test(group?.text ?? concurrency?.text ?? ''))
        yield {
          at: group?.at ?? file.tree.at,
          message: 'the group of a called workflow is that of its caller',
          fix: 'write a name of its own in the group',
        }
      return
    }
    if (group === undefined || group.text === '' || cancels === undefined)
      yield {
        at: concurrency?.keyAt ?? file.tree.at,
        message: 'nothing says what happens when two runs meet',
        fix: 'write `concurrency:` with `group` and `cancel-in-progress`',
      }
    else if (cancels.scalar === true && triggersOf(file).has('push') && file.role === 'template')
      yield {
        at: cancels.at,
        message: 'a run that began to publish is cancelled half-way',
        fix: 'write `cancel-in-progress: false`',
      }
  },
}
