import { judgeDirections } from '@tier3/audit/compare/drift-verdict'
import type { Demand } from './plan.ts'
import type { Difference } from './result.ts'

/** What decides whether a difference fails. */
export type Refusal = Pick<Demand, 'mode' | 'failOn'>

export const failsIn = (direction: Difference['direction'], { mode, failOn }: Refusal): boolean =>
  judgeDirections([direction], mode, failOn) === 'fail'
