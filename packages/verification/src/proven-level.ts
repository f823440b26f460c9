import { assessBuildLevel, type LevelAssessment } from '@tier3/attestation/slsa-level'
import { isSlsaProvenance } from '@tier3/attestation/slsa-provenance'
import { parseWorkflowIdentity, type WorkflowIdentity } from '@tier3/model/workflow-identity'
import type { JudgedBundle } from './bundle-judgement.ts'
import { signerIdentity } from './signer-checks.ts'
import type { SignerFacts } from './signer-facts.ts'

/**
 * The level that verified provenance supports, by signer and builder (SLSA v1.2, verifying artifacts, step 1): read
 * from certificates only. The best of several provenances counts; without one the level is 0.
 */
export function provenLevel(judged: readonly JudgedBundle[]): LevelAssessment {
  let best: LevelAssessment = { level: 0, reasons: ['No provenance was verified.'] }
  for (const { passed, carried } of judged) {
    if (passed === undefined || carried?.kind !== 'statement' || !isSlsaProvenance(carried.predicateType))
      continue
    const assessment = levelOfSigner(passed.signer)
    if (assessment.level > best.level) best = assessment
  }
  return best
}

function levelOfSigner(signer: SignerFacts): LevelAssessment {
  const { runnerEnvironment, buildConfigUri } = signer.facts
  return assessBuildLevel({
    ...identity('signer', signerIdentity(signer)),
    ...identity('caller', parsed(buildConfigUri)),
    ...(runnerEnvironment === undefined ? {} : { runnerEnvironment }),
  })
}

function parsed(uri: string | undefined): WorkflowIdentity | undefined {
  const result = parseWorkflowIdentity(uri ?? '')
  return result.ok ? result.value : undefined
}

const identity = <K extends string>(
  key: K,
  value: WorkflowIdentity | undefined,
): { readonly [P in K]?: WorkflowIdentity } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: WorkflowIdentity })
