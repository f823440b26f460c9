import type { Clock } from '@tier3/model/artifacts'

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() }
