import { defineAction } from '@tier3/runner/define/action'
import type { Evidence } from './evidence.ts'
import { perform } from './perform.ts'
import { plan, type PublishPlan } from './plan.ts'
import type { PublishPorts } from './ports.ts'
import { report } from './report.ts'
import { spec } from './spec.ts'

export const publishRelease = defineAction<typeof spec, PublishPlan, PublishPorts, Evidence, Evidence>({
  spec,
  plan,
  perform,
  conclude: (_, evidence) => evidence,
  report,
})
