import { createAttestationSource } from '@tier3/github/attestation-source'
import { createReleaseReader } from '@tier3/github/release-reader'
import { createRestClient } from '@tier3/github/rest-client'
import { failed, ok } from '@tier3/model/result'
import { createAttachedBundles } from '@tier3/registry/attached-bundles'
import { configuredRegistry } from '@tier3/registry/configured-registry'
import { createImageSource } from '@tier3/registry/image-source'
import { wire } from '@tier3/runner/define/action'
import { configuredKeys } from '@tier3/sigstore/configured-key-files'
import { configuredVerifier } from '@tier3/sigstore/configured-verifier'
import { createEntryFinder } from '@tier3/sigstore/entry-finder'
import { verifyWorkerUrl } from '@tier3/sigstore/worker-location'
import { createArchiveStore } from '@tier3/workspace/archive-store'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { sha256OfText } from '@tier3/workspace/text-digest'
import { plan } from './plan.ts'
import { policyInForce, repositoryToAsk } from './policy-file.ts'
import { verify } from './verify.ts'
import { summarySigner } from './wire-signing.ts'

// The reader of policies knows YAML and SBOMs, and is evaluated only where there is a policy.
const policyDocuments = () => import(/* webpackMode: "eager" */ '@tier3/workspace/policy-documents')

export const wired = wire(verify, async (surroundings) => {
  const { config, secrets, context, variable, mask, say } = surroundings
  const { workspace } = context
  const files = createFileSource({ workspace })
  const planned = plan(config, context)
  if (!planned.ok) return planned
  const policy = await policyInForce(planned.value, async (path) =>
    (await policyDocuments()).createPolicyDocuments(files)(path),
  )
  if (!policy.ok) return policy
  const repository = repositoryToAsk(config.repository, policy.value)
  if (!repository.ok) return repository
  const domain = policy.value?.trustDomain ?? config['trust-domain'] ?? 'public-good'
  const keys = await configuredKeys(config.keys ?? [], files)
  if (!keys.ok) return failed([keys.problem])
  const signer = await summarySigner(surroundings, files)
  if (!signer.ok) return signer
  const clock = { now: () => new Date() }
  const sink = createFileSink({ workspace, allow: [context.temp] })
  const workerUrl = verifyWorkerUrl()
  const believing = await configuredVerifier(
    {
      domain,
      refresh: config['trusted-root-refresh'],
      keys: keys.value,
      ...(config['trusted-root'] === undefined ? {} : { trustedRoot: config['trusted-root'] }),
      ...(workerUrl === undefined ? {} : { workerUrl }),
    },
    files,
    clock,
  )
  if (!believing.ok) return failed([believing.problem])
  const { verifier, root, believed } = believing.value
  const { subjects } = planned.value
  const registry = configuredRegistry({
    username: config['registry-username'],
    password: secrets['registry-password'],
    hosts: subjects.kind === 'image' ? [subjects.reference.registry] : [],
    maxWaitSeconds: config['max-wait'],
    variable,
    mask,
  })
  if (!registry.ok) return failed([registry.problem])
  const client = createRestClient({
    apiUrl: context.apiUrl,
    say,
    maxWaitSeconds: config['max-wait'],
    ...(secrets.token === undefined ? {} : { token: secrets.token }),
  })
  return ok({
    ...(signer.value === undefined ? {} : { emission: { ...signer.value, clock, sink } }),
    artifacts: createArtifactSource({ workspace }),
    files,
    verifier,
    get trustedRoot() {
      return believed()
    },
    entries: createEntryFinder({ trustedRoot: root, maxWaitSeconds: config['max-wait'] }),
    releases: createReleaseReader({
      client,
      repository: repository.value,
      through: secrets.token === undefined ? 'web' : 'api',
      serverUrl: context.serverUrl,
    }),
    archives: createArchiveStore({ workspace, allow: [context.temp] }),
    store: createAttestationSource({ client, repository: repository.value }),
    images: createImageSource(registry.value),
    attached: createAttachedBundles(registry.value),
    sha256: sha256OfText,
    ...(policy.value === undefined
      ? {}
      : { underFile: { policy: policy.value, scoreSbom: (await policyDocuments()).scoreSbom, clock, sink } }),
  })
})
