import { defineAction } from '@tier3/runner/define/action'
import type { Evidence } from './evidence.ts'
import { judge } from './judge.ts'
import { perform } from './perform.ts'
import { plan, type TagGatePlan } from './plan.ts'
import type { TagGatePorts } from './ports.ts'
import { report, type Conclusion } from './report.ts'
import { spec } from './spec.ts'

export const tagGate = defineAction<typeof spec, TagGatePlan, TagGatePorts, Evidence, Conclusion>({
  spec,
  plan,
  perform,
  conclude: (demands, evidence) => ({ judged: judge(demands, evidence), evidence }),
  report,
})
