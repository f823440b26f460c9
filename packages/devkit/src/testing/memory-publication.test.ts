import { problem } from '@tier3/model/problem'
import { describeReleaseSink } from './contracts/release-sink.contract.ts'
import { createMemoryPublication } from './memory-publication.ts'

const COMMIT = 'c'.repeat(40)

describeReleaseSink('createMemoryPublication', async () => {
  const memory = createMemoryPublication()
  memory.tags.set('v1.0.0', COMMIT)
  const { releases, stranger, drafts, settings } = memory.ports
  return {
    sink: drafts,
    reader: releases,
    stranger,
    settings,
    commit: COMMIT,
    addAsset: (id, name, content, state) => void memory.addAsset(id, name, content, state),
    burn: (tag) => void memory.burned.add(tag),
    set: (options) => void Object.assign(memory.settings, options),
    breakDown: () =>
      memory.failWith(
        problem('service/github-unavailable', {
          attempted: 'ask',
          current: 'it fails',
          desired: 'it must not',
        }),
      ),
    dispose: async () => undefined,
  }
})
