import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { createCheckoutEditor } from '@tier3/workspace/rebuild/checkout-editor'
import { createRebuildStage } from '@tier3/workspace/rebuild/rebuild-stage'
import { createSourceTree } from '@tier3/workspace/source-tree'
import { sha256OfBytes } from '@tier3/workspace/text-digest'
import { reproduce } from './reproduce.ts'

export const wired = wire(reproduce, ({ config, context, variable, say }) => {
  const { temp, workspace } = context
  const folder = config.mode.kind === 'change' ? config.mode.value : config.path
  const above = context.face === 'cli'
  return Promise.resolve(
    ok({
      stage: createRebuildStage({ workspace, folder, above, temporary: temp, say }),
      source: createSourceTree({
        kind: 'commit',
        workspace,
        folder,
        above,
        ...(config.ref === undefined ? {} : { revision: config.ref }),
      }),
      editor: createCheckoutEditor({ workspace, folder, temporary: temp }),
      artifacts: createArtifactSource({ workspace }),
      files: createFileSource({ workspace }),
      sink: createFileSink({ workspace, allow: [temp] }),
      variable,
      sha256: sha256OfBytes,
    }),
  )
})
