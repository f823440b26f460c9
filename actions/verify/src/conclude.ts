import { evaluate } from '@tier3/verification/evaluate'
import { evaluatePolicy } from '@tier3/verification/policy-file/evaluate-policy'
import { inputsOf } from './judgement.ts'
import type { VerifyEvidence } from './perform.ts'
import type { VerifyPlan } from './plan.ts'
import type { VerifyConclusion } from './report.ts'

/** Judges what was gathered, under the policy file or the inputs. */
export function concludeVerification(
  plan: VerifyPlan,
  { subjects, passedOver, image, policyDigest, trustedRoot, underFile, summaries }: VerifyEvidence,
): VerifyConclusion {
  const grounds = {
    passedOver,
    policyDigest,
    trustedRoot,
    ...(image === undefined ? {} : { image }),
    ...(summaries === undefined ? {} : { summaries }),
  }
  if (underFile === undefined) return { ...grounds, verification: evaluate(inputsOf(plan), subjects) }
  const { policy, facts } = underFile
  const verification = evaluatePolicy(policy, subjects, facts)
  return { ...grounds, verification, underFile: { policy, time: facts.now, verification } }
}
