import { defineAction } from '@tier3/runner/define/action'
import { concludeRun, type Conclusion } from './conclude.ts'
import { perform, type DriftEvidence } from './perform.ts'
import { plan, type DriftPlan } from './plan.ts'
import type { DriftPorts } from './ports.ts'
import { report } from './report.ts'
import { spec } from './spec.ts'

export const rulesetDrift = defineAction<typeof spec, DriftPlan, DriftPorts, DriftEvidence, Conclusion>({
  spec,
  plan,
  perform,
  conclude: (_plan, evidence) => concludeRun(evidence),
  report,
})
