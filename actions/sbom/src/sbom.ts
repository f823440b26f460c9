import { defineAction } from '@tier3/runner/define/action'
import { perform, type SbomEvidence } from './perform.ts'
import { plan, type SbomPlan } from './plan.ts'
import type { SbomPorts } from './ports.ts'
import { report } from './report.ts'
import { spec } from './spec.ts'

export const sbom = defineAction<typeof spec, SbomPlan, SbomPorts, SbomEvidence, SbomEvidence>({
  spec,
  plan,
  perform,
  conclude: (_plan, evidence) => evidence,
  report,
})
