import { defineAction } from '@tier3/runner/define/action'
import { conclude, type PackConclusion } from './conclude.ts'
import type { PackEvidence } from './evidence.ts'
import { perform } from './perform.ts'
import { plan, type PackPlan } from './plan.ts'
import type { PackPorts } from './ports.ts'
import { report } from './report.ts'
import { spec } from './spec.ts'

export const pack = defineAction<typeof spec, PackPlan, PackPorts, PackEvidence, PackConclusion>({
  spec,
  plan,
  perform,
  conclude,
  report,
})
