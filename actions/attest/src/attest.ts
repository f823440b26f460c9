import { defineAction } from '@tier3/runner/define/action'
import { perform, type AttestEvidence, type AttestPorts } from './perform.ts'
import { plan, type AttestPlan } from './plan.ts'
import { report } from './report.ts'
import { spec } from './spec.ts'

export const attest = defineAction<typeof spec, AttestPlan, AttestPorts, AttestEvidence, AttestEvidence>({
  spec,
  plan,
  perform,
  // Every bundle was verified while performing, or there would be no evidence: nothing is left to judge.
  conclude: (_plan, evidence) => evidence,
  report,
})
