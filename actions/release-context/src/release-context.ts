import { defineAction } from '@tier3/runner/define/action'
import type { Evidence } from './evidence.ts'
import { judge } from './judge.ts'
import { perform } from './perform.ts'
import { plan, type ReleaseContextPlan } from './plan.ts'
import type { ReleaseContextPorts } from './ports.ts'
import { report, type Conclusion } from './report.ts'
import { spec } from './spec.ts'

export const releaseContext = defineAction<
  typeof spec,
  ReleaseContextPlan,
  ReleaseContextPorts,
  Evidence,
  Conclusion
>({
  spec,
  plan,
  perform,
  conclude: (demands, evidence) => ({ judged: judge(demands, evidence), evidence }),
  report,
})
