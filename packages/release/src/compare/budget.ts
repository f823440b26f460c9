import { inflateRaw, type Inflated } from './inflate.ts'
import type { ComparisonLimits } from './limits.ts'

/** What a comparison may still spend; shared by both sides, so that the order of the sides does not matter. */
export interface Budget {
  readonly limits: ComparisonLimits
  /** Whether one more entry may be read. */
  readonly entry: () => boolean
  readonly inflate: (input: Uint8Array) => Inflated | string
}

/** A fresh budget; what it refuses comes back as the reason. */
export function budgetOf(limits: ComparisonLimits): Budget {
  let entries = limits.entries
  let inflatable = limits.inflatedTotal
  return {
    limits,
    entry: () => entries-- > 0,
    inflate: (input) => {
      const byRatio = Math.max(limits.ratioFrom, input.length * limits.ratio)
      const limit = Math.max(0, Math.min(inflatable, limits.inflatedPart, byRatio))
      const result = inflateRaw(input, limit, (bytes) => {
        inflatable -= bytes
      })
      if (result === 'damaged') return 'the compressed data are damaged'
      if (result === 'too-large') {
        return `the compressed data hold more than the ${limit} bytes that may be unpacked`
      }
      return result
    },
  }
}
