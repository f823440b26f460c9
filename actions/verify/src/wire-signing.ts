import { emissionSettings } from './summary-plan.ts'
import type { FileSource } from '@tier3/model/artifacts'
import { ok } from '@tier3/model/result'
import type { Surroundings } from '@tier3/runner/define/action'
import type { spec } from './spec.ts'

// What signs is evaluated only where something is signed: verifying must not wait for it.
const signers = () => import(/* webpackMode: "eager" */ '@tier3/sigstore/configured-signer')

/** What signs summaries; nothing where none are asked for, so that verifying needs no permission to sign. */
export async function summarySigner(surroundings: Surroundings<typeof spec>, files: FileSource) {
  const { config, secrets, context, variable, mask, say } = surroundings
  if (config['emit-vsa'] === undefined) return ok(undefined)
  const { configuredSigner } = await signers()
  const token = { givenToken: secrets['identity-token'], jobWorkflowRef: config['job-workflow-ref'] }
  return configuredSigner(emissionSettings(config), { ...context, ...token, variable, mask }, files, say)
}
