import { describeArtifactSource } from './contracts/artifact-source.contract.ts'
import { describeFileSink } from './contracts/file-sink.contract.ts'
import { describeFileSource } from './contracts/file-source.contract.ts'
import { createMemoryWorkspace } from './memory-workspace.ts'

const makeFixture = () => ({ ...createMemoryWorkspace(), dispose: () => undefined })

describeArtifactSource('createMemoryWorkspace', () => {
  const memory = makeFixture()
  return { ...memory, source: memory.artifacts }
})
describeFileSource('createMemoryWorkspace', makeFixture)
describeFileSink('createMemoryWorkspace', makeFixture)
