import { defineAction } from '@tier3/runner/define/action'
import { concludeVerification } from './conclude.ts'
import { perform, type VerifyEvidence, type VerifyPorts } from './perform.ts'
import { plan, type VerifyPlan } from './plan.ts'
import { report, type VerifyConclusion } from './report.ts'
import { spec } from './spec.ts'

export const verify = defineAction<typeof spec, VerifyPlan, VerifyPorts, VerifyEvidence, VerifyConclusion>({
  spec,
  plan,
  perform,
  conclude: concludeVerification,
  report,
})
