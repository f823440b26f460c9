import type { Rule } from '../rule.ts'
import { isAction, jobsOf, stepsOf, triggersOf } from '../workflow-view.ts'

export const CHECKOUT = 'actions/checkout'

export const checkoutCredentials: Rule = {
  id: 'checkout-credentials',
  why: 'the token stays in .git/config, where every later step and every uploaded folder has it.',
  *check(file) {
    for (const step of stepsOf(file)) {
      if (!isAction(step, CHECKOUT)) continue
      const kept = step.inputs.get('persist-credentials')
      if (kept?.text !== 'false')
        yield {
          at: kept?.at ?? step.uses?.at ?? step.node.at,
          message: 'the checkout keeps the token',
          fix: 'write `persist-credentials: false`',
        }
    }
  },
}

/** Events that run with the rights of the repository on what a stranger sent. */
const PRIVILEGED: readonly string[] = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'discussion_comment',
]

export const privilegedTrigger: Rule = {
  id: 'privileged-trigger',
  why: 'code of a pull request runs with the secrets and the write token of the repository.',
  *check(file) {
    const events = [...triggersOf(file).keys()].filter((event) => PRIVILEGED.includes(event))
    if (events.length === 0) return
    for (const job of jobsOf(file)) {
      for (const step of job.steps) {
        const uses = step.uses?.text ?? ''
        const brings =
          isAction(step, CHECKOUT) || isAction(step, 'actions/download-artifact') || /^\.{1,2}\//.test(uses)
        const fetches =
          /\bgit\s+(?:fetch|clone|checkout|pull)\b|\bgh\s+(?:pr\s+checkout|repo\s+clone|run\s+download)\b/.test(
            step.run?.text ?? '',
          )
        if (brings || fetches)
          yield {
            at: step.uses?.at ?? step.node.at,
            message: `files of others come into a run on ${events.join(', ')}`,
            fix: 'use `pull_request` for them, or take no files here',
          }
      }
    }
  },
}
