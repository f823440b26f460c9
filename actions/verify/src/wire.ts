import { createAttestationSource } from '@tier3/github/attestation-source'
import { createReleaseReader } from '@tier3/github/release-reader'
import { createRestClient } from '@tier3/github/rest-client'
import { failed, ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createBundleVerifier } from '@tier3/sigstore/bundle-verifier'
import { configuredRoot } from '@tier3/sigstore/configured-root'
import { verifyWorkerUrl } from '@tier3/sigstore/worker-location'
import { createArchiveStore } from '@tier3/workspace/archive-store'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSource } from '@tier3/workspace/file-source'
import { sha256OfText } from '@tier3/workspace/text-digest'
import { verify } from './verify.ts'

export const wired = wire(verify, async ({ config, secrets, context, say }) => {
  const files = createFileSource({ workspace: context.workspace })
  const domain = config['trust-domain']
  const root = await configuredRoot(domain, config['trusted-root'], files)
  if (!root.ok) return failed([root.problem])
  const client = createRestClient({
    apiUrl: context.apiUrl,
    say,
    maxWaitSeconds: config['max-wait'],
    ...(secrets.token === undefined ? {} : { token: secrets.token }),
  })
  const workerUrl = verifyWorkerUrl()
  return ok({
    artifacts: createArtifactSource({ workspace: context.workspace }),
    files,
    verifier: createBundleVerifier({
      trustedRoot: root.value,
      trustDomain: domain,
      ...(workerUrl === undefined ? {} : { workerUrl }),
    }),
    trustedRoot: { origin: root.value.origin, sha256: root.value.digest.hex },
    releases: createReleaseReader({
      client,
      repository: config.repository,
      through: secrets.token === undefined ? 'web' : 'api',
      serverUrl: context.serverUrl,
    }),
    archives: createArchiveStore({ workspace: context.workspace, allow: [context.temp] }),
    store: createAttestationSource({ client, repository: config.repository }),
    sha256: sha256OfText,
  })
})
