import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { initCommand } from './init-command.ts'

export const wiredInit = wire(initCommand, async ({ context: { workspace, temp } }) =>
  ok({
    files: createFileSource({ workspace }),
    sink: createFileSink({ workspace, allow: [temp] }),
  }),
)
