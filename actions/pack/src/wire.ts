import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createArchiveStore } from '@tier3/workspace/archive-store'
import { byteStreams } from '@tier3/workspace/byte-streams'
import { createEntrySource } from '@tier3/workspace/entry-source'
import { pack } from './pack.ts'

export const wired = wire(pack, async ({ context, variable }) =>
  ok({
    entries: createEntrySource({ workspace: context.workspace }),
    store: createArchiveStore({ workspace: context.workspace, allow: [context.temp] }),
    streams: byteStreams,
    sourceDateEpoch: variable('SOURCE_DATE_EPOCH'),
    machinePaths: [context.workspace, context.temp, variable('HOME') ?? '', variable('USERPROFILE') ?? ''],
  }),
)
