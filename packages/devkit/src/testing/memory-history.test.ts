import { problem } from '@tier3/model/problem'
import { describeCommitFiles } from './contracts/commit-files.contract.ts'
import { describeGitHistory } from './contracts/git-history.contract.ts'
import { createMemoryHistory } from './memory-history.ts'

const parts = { attempted: 'ask', current: 'it fails', desired: 'it must not' }

const makeFixture = async () => {
  const memory = createMemoryHistory()
  return {
    ...memory,
    hide: () => memory.failWith(problem('permission/denied', parts)),
    breakDown: () => memory.failWith(problem('service/github-unavailable', parts)),
    dispose: async () => undefined,
  }
}

describeGitHistory('createMemoryHistory', makeFixture)
describeCommitFiles('createMemoryHistory', makeFixture)
