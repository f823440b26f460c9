import type { Progress } from '@tier3/model/artifacts'
import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'
import { checkPublished, type Checked } from './check-published.ts'
import type { SbomPlan } from './plan.ts'
import type { SbomPorts } from './ports.ts'
import { produce, type Produced } from './produce.ts'

export type SbomEvidence = Produced | Checked

export const perform = (
  plan: SbomPlan,
  ports: SbomPorts,
  progress: Progress,
): Promise<Result<SbomEvidence, readonly Problem[]>> =>
  plan.check === undefined
    ? produce(plan, ports, progress)
    : checkPublished(plan.check, plan, ports, progress)
