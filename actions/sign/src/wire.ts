import { failed, ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { signingSettings } from '@tier3/runner/define/signing-inputs'
import { configuredSigner } from '@tier3/sigstore/configured-signer'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { sign } from './sign.ts'

export const wired = wire(sign, async ({ config, secrets, context, variable, mask, say }) => {
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
    sink: createFileSink({ workspace: context.workspace, allow: [context.temp] }),
  })
})
