import { defineAction } from '@tier3/runner/define/action'
import type { Evidence } from './evidence.ts'
import { judge, type Conclusion } from './judge.ts'
import { perform } from './perform.ts'
import { plan, type ReproducePlan } from './plan.ts'
import type { ReproducePorts } from './ports.ts'
import { report } from './report.ts'
import { spec } from './spec.ts'

export const reproduce = defineAction<typeof spec, ReproducePlan, ReproducePorts, Evidence, Conclusion>({
  spec,
  plan,
  perform,
  conclude: judge,
  report,
})
