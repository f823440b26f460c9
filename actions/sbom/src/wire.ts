import { createReleaseSource } from '@tier3/github/release-source'
import { createRestClient } from '@tier3/github/rest-client'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { createCdxgenInventory } from '@tier3/workspace/inventory/cdxgen-inventory'
import { createSourceTree } from '@tier3/workspace/source-tree'
import { sha256OfBytes } from '@tier3/workspace/text-digest'
import { sbom } from './sbom.ts'

export const wired = wire(sbom, async ({ config, secrets, context, variable, say }) => {
  const client = createRestClient({
    apiUrl: context.apiUrl,
    say,
    ...(secrets.token === undefined ? {} : { token: secrets.token }),
  })
  const repository = parseRepoSlug(config.repository ?? context.repository ?? '')
  return ok({
    tree: createSourceTree({
      kind: config.source,
      workspace: context.workspace,
      folder: config.path,
      above: context.face === 'cli',
      ...(config.ref === undefined ? {} : { revision: config.ref }),
    }),
    inventory: createCdxgenInventory({ temporary: context.temp }),
    artifacts: createArtifactSource({ workspace: context.workspace }),
    files: createFileSource({ workspace: context.workspace }),
    sink: createFileSink({ workspace: context.workspace, allow: [context.temp] }),
    releases: repository.ok ? createReleaseSource({ client, repository: repository.value }) : undefined,
    sha256: sha256OfBytes,
    sourceDateEpoch: variable('SOURCE_DATE_EPOCH'),
  })
})
