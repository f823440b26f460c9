import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { sha256OfBytes } from '@tier3/workspace/text-digest'
import { pageCommand } from './page-command.ts'

export const wiredPage = wire(pageCommand, async ({ context: { temp, workspace } }) =>
  ok({
    artifacts: createArtifactSource({ workspace }),
    files: createFileSource({ workspace }),
    sink: createFileSink({ workspace, allow: [temp] }),
    sha256: sha256OfBytes,
  }),
)
