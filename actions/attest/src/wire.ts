import { createAttestationStore } from '@tier3/github/attestation-store'
import { createRestClient } from '@tier3/github/rest-client'
import { failed, ok } from '@tier3/model/result'
import { configuredRegistry } from '@tier3/registry/configured-registry'
import { createImageSink } from '@tier3/registry/image-sink'
import { createImageSource } from '@tier3/registry/image-source'
import { wire } from '@tier3/runner/define/action'
import { signingSettings } from '@tier3/runner/define/signing-inputs'
import { configuredSigner } from '@tier3/sigstore/configured-signer'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { attest } from './attest.ts'
import { plan } from './plan.ts'
import { parseStoreRepository } from './store-repository.ts'

export const wired = wire(attest, async ({ config, secrets, context, variable, mask, say }) => {
  const planned = plan(config, context)
  if (!planned.ok) return planned
  const { subjects } = planned.value
  const registry = configuredRegistry({
    username: config['registry-username'],
    password: secrets['registry-password'],
    hosts: subjects.kind === 'images' ? subjects.images.map((image) => image.registry) : [],
    maxWaitSeconds: config['max-wait'],
    variable,
    mask,
  })
  if (!registry.ok) return failed([registry.problem])
  const repository = parseStoreRepository(config.store, context.repository, secrets.token)
  if (!repository.ok) return failed([repository.problem])
  const files = createFileSource({ workspace: context.workspace })
  const sigstore = await configuredSigner(
    {
      sigstore: config.sigstore,
      ...signingSettings(config),
    },
    {
      ...context,
      givenToken: secrets['identity-token'],
      jobWorkflowRef: config['job-workflow-ref'],
      variable,
      mask,
    },
    files,
    say,
  )
  if (!sigstore.ok) return failed(sigstore.problem)
  const client = createRestClient({
    apiUrl: context.apiUrl,
    say,
    maxWaitSeconds: config['max-wait'],
    ...(secrets.token === undefined ? {} : { token: secrets.token }),
  })
  return ok({
    ...sigstore.value,
    files,
    artifacts: createArtifactSource({ workspace: context.workspace }),
    images: createImageSource(registry.value),
    attach: createImageSink({ ...registry.value, now: () => new Date() }),
    sink: createFileSink({ workspace: context.workspace, allow: [context.temp] }),
    store: createAttestationStore({
      client,
      serverUrl: context.serverUrl,
      repository: repository.value,
    }),
  })
})
