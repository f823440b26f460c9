import type { Problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import type { IssueText, TrackingIssue } from '@tier3/model/tracking-issue'

/** A tracking issue in memory. */
export interface MemoryTrackingIssue {
  readonly issue: TrackingIssue
  /** The open issue. */
  open(): IssueText | undefined
  failWith(fault: Problem | undefined): void
}

export function createMemoryTrackingIssue(): MemoryTrackingIssue {
  let current: IssueText | undefined
  let number = 0
  let fault: Problem | undefined
  const outcome = (action: 'opened' | 'updated' | 'closed' | 'unchanged', known = true) =>
    ok({
      action,
      number: known ? number : undefined,
      url: known ? `https://memory.invalid/issues/${number}` : undefined,
    })
  return {
    open: () => current,
    failWith(next) {
      fault = next
    },
    issue: {
      async keep(text) {
        if (fault !== undefined) return failed(fault)
        const before = current
        current = text
        if (text === undefined) return before === undefined ? outcome('unchanged', false) : outcome('closed')
        if (before === undefined) {
          number += 1
          return outcome('opened')
        }
        return outcome(before.title === text.title && before.body === text.body ? 'unchanged' : 'updated')
      },
    },
  }
}
