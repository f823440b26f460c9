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
import { plan } from './plan.ts'
import { sign } from './sign.ts'

export const wired = wire(sign, async ({ config, secrets, context, variable, mask, say }) => {
  const planned = plan(config, context)
  if (!planned.ok) return planned
  const registry = configuredRegistry({
    username: config['registry-username'],
    password: secrets['registry-password'],
    hosts: (planned.value.images ?? []).map((image) => image.registry),
    maxWaitSeconds: config['max-wait'],
    variable,
    mask,
  })
  if (!registry.ok) return failed([registry.problem])
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
  return ok({
    ...sigstore.value,
    files,
    artifacts: createArtifactSource({ workspace: context.workspace }),
    images: createImageSource(registry.value),
    attach: createImageSink({ ...registry.value, now: () => new Date() }),
    sink: createFileSink({ workspace: context.workspace, allow: [context.temp] }),
  })
})
