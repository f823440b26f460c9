import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { checksums } from './checksums.ts'

export const wired = wire(checksums, async ({ context }) =>
  ok({
    artifacts: createArtifactSource({ workspace: context.workspace }),
    files: createFileSource({ workspace: context.workspace }),
    sink: createFileSink({ workspace: context.workspace, allow: [context.temp] }),
  }),
)
