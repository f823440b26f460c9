// The official client imports a package that it does not declare, which a strict installation does not give it. Its own
// dependency `@protobuf-ts/plugin` declares it, so it is resolved as from there.
import { createRequire, registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const UNDECLARED = '@protobuf-ts/runtime-rpc'

const client = createRequire(fileURLToPath(import.meta.resolve('@actions/artifact')))
const neighbour = pathToFileURL(client.resolve('@protobuf-ts/plugin/package.json')).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === UNDECLARED
      ? next(specifier, { ...context, parentURL: neighbour })
      : next(specifier, context),
})

// Only after the hook.
const { DefaultArtifactClient } = await import('@actions/artifact')

export const artifactClient = new DefaultArtifactClient()
