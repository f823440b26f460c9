import { problem } from '@tier3/model/problem'
import { describeTrackingIssue } from './contracts/tracking-issue.contract.ts'
import { createMemoryTrackingIssue } from './memory-tracking-issue.ts'

const parts = { attempted: 'ask', current: 'it fails', desired: 'it must not' }

describeTrackingIssue('createMemoryTrackingIssue', async () => {
  const memory = createMemoryTrackingIssue()
  return {
    issue: memory.issue,
    open() {
      const open = memory.open()
      return open === undefined ? [] : [open]
    },
    deny: () => memory.failWith(problem('permission/denied', parts)),
    breakDown: () => memory.failWith(problem('service/github-unavailable', parts)),
    dispose: async () => undefined,
  }
})
