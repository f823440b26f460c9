import { displayText } from '@tier3/model/display'
import { latin1 } from '../bytes.ts'
import type { ComparisonContext } from '../comparison.ts'
import { LEAK_KINDS, type Leak } from './leak.ts'
import { widened, type Region } from './regions.ts'
import { binaryTimes } from './times.ts'
import { tracesIn, type Trace } from './traces.ts'

const MOST_LEAKS = 12
const SMALL = 256

/** Traces of the builds' surroundings that one side has and the other has not; texts are one character per byte. */
export function textLeaks(left: string, right: string, context: ComparisonContext): readonly Leak[] {
  return oneSided(tracesIn(left, context), tracesIn(right, context))
}

/** The same within the differing regions of bytes, of which at most `limit` bytes are searched on each side. */
export function regionLeaks(
  left: Uint8Array,
  right: Uint8Array,
  regions: readonly Region[],
  context: ComparisonContext,
  limit: number,
): readonly Leak[] {
  const traces = (bytes: Uint8Array, side: 'left' | 'right'): readonly Trace[] => {
    const texts: string[] = []
    const times: number[] = []
    let rest = limit
    for (const region of regions) {
      const [from, to] = widened(bytes, region[side])
      const end = Math.min(to, from + rest)
      rest -= end - from
      if (end <= from) continue
      texts.push(latin1(bytes.subarray(from, end)))
      const [start, stop] = region[side]
      const near = bytes.subarray(Math.max(0, start - 3), stop + 3)
      if (near.length <= SMALL) times.push(...binaryTimes(near, context.buildTimes))
    }
    const binary = times.map((time): Trace => ({ kind: 'build-time', text: `${time} (32 bit)` }))
    return [...tracesIn(texts.join('\n'), context), ...binary]
  }
  return oneSided(traces(left, 'left'), traces(right, 'right'))
}

function oneSided(left: readonly Trace[], right: readonly Trace[]): readonly Leak[] {
  const key = ({ kind, text }: Trace) => `${kind}\0${text}`
  const [inLeft, inRight] = [new Set(left.map(key)), new Set(right.map(key))]
  const leaks = [
    ...left.filter((trace) => !inRight.has(key(trace))).map((trace) => leak(trace, 'left')),
    ...right.filter((trace) => !inLeft.has(key(trace))).map((trace) => leak(trace, 'right')),
  ]
  const rank = ({ kind }: Leak) => LEAK_KINDS.indexOf(kind)
  return leaks.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_LEAKS)
}

const leak = ({ kind, text }: Trace, side: Leak['side']): Leak => ({
  kind,
  side,
  text: displayText(text, 160),
})
