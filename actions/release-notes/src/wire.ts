import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { releaseNotes } from './release-notes.ts'

export const wired = wire(releaseNotes, async ({ context }) =>
  ok({
    files: createFileSource({ workspace: context.workspace }),
    sink: createFileSink({ workspace: context.workspace, allow: [context.temp] }),
  }),
)
