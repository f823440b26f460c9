import { defineAction } from '@tier3/runner/define/action'
import { perform, type SignEvidence, type SignPorts } from './perform.ts'
import { plan, type SignPlan } from './plan.ts'
import { report } from './report.ts'
import { spec } from './spec.ts'

export const sign = defineAction<typeof spec, SignPlan, SignPorts, SignEvidence, SignEvidence>({
  spec,
  plan,
  perform,
  // Every bundle was verified while performing, or there would be no evidence: nothing is left to judge.
  conclude: (_plan, evidence) => evidence,
  report,
})
