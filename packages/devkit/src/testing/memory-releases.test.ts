import { problem } from '@tier3/model/problem'
import { describeReleaseSource } from './contracts/release-source.contract.ts'
import { createMemoryReleases } from './memory-releases.ts'

const parts = { attempted: 'ask', current: 'it fails', desired: 'it must not' }

describeReleaseSource('createMemoryReleases', async () => {
  const memory = createMemoryReleases()
  return {
    ...memory,
    hide: () => memory.failWith(problem('permission/denied', parts)),
    breakDown: () => memory.failWith(problem('service/github-unavailable', parts)),
    dispose: async () => undefined,
  }
})
