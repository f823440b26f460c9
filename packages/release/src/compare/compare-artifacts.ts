import { displayText } from '@tier3/model/display'
import { budgetOf } from './budget.ts'
import { isSameBytes } from './bytes.ts'
import { causesOf } from './causes/causes-of.ts'
import { compareParts } from './compare-parts.ts'
import {
  allDifferences,
  type ComparedArtifact,
  type Comparison,
  type ComparisonContext,
  type DifferenceNode,
} from './comparison.ts'
import { DEFAULT_COMPARISON_LIMITS, type ComparisonLimits } from './limits.ts'
import { normalForm, passesBetween } from './normal-form.ts'
import { partReader } from './part-reader.ts'
import { PASSES, type PassId } from './passes.ts'
import type { Part } from './reading.ts'
import { recorderOf } from './recorder.ts'

/**
 * Compares two artifacts of one build: whether they are the same bytes, and what differs, where and why if not. Never
 * throws for any input; what could not be read is listed, and is never taken for equivalent.
 */
export function compareArtifacts(
  a: ComparedArtifact,
  b: ComparedArtifact,
  context: ComparisonContext,
  limits: ComparisonLimits = DEFAULT_COMPARISON_LIMITS,
): Comparison {
  const [left, right] = [a, b].map(({ name, bytes }) => ({
    name: displayText(name, 200),
    size: bytes.length,
  }))
  const sides = { left: left ?? NOTHING, right: right ?? NOTHING }
  const base = { ...sides, causes: [], passes: [], unread: [], omitted: 0 }
  const nodeName =
    sides.left.name === sides.right.name ? sides.left.name : `${sides.left.name} | ${sides.right.name}`
  if (isSameBytes(a.bytes, b.bytes)) {
    const tree: DifferenceNode = { name: nodeName, format: 'bytes', differences: [], parts: [] }
    return { ...base, verdict: 'identical', tree }
  }
  const reader = partReader(budgetOf(limits))
  const recorder = recorderOf(context, limits)
  const shared = new Set<Uint8Array>()
  const parts = [a, b].map(({ name, bytes }): Part => ({ name, bytes, depth: 0 }))
  const [first, second] = [parts[0] ?? NO_PART, parts[1] ?? NO_PART]
  const tree = { name: nodeName, ...compareParts([nodeName], first, second, { reader, recorder, shared }) }
  const unread = recorder.allUnread()
  const passes = unread.length > 0 ? [] : passesFor(first, second, reader, shared)
  return {
    ...sides,
    verdict: passes.length > 0 ? 'equivalent' : 'different',
    tree,
    causes: causesOf(allDifferences(tree), [a.name, b.name]),
    passes: passes.map((id) => ({ id, says: PASSES[id] })),
    unread,
    omitted: recorder.omitted(),
  }
}

const NOTHING = { name: '', size: 0 }
const NO_PART: Part = { name: '', bytes: new Uint8Array(0), depth: 0 }

/** The passes that make both equal; none when none do, or when a part could not be read on the way. */
function passesFor(
  a: Part,
  b: Part,
  reader: ReturnType<typeof partReader>,
  shared: ReadonlySet<Uint8Array>,
): readonly PassId[] {
  let isWhole = true
  const source = {
    read: (part: Part) => {
      const reading = reader.read(part)
      if (reader.unread(part).length > 0) isWhole = false
      return reading
    },
    isShared: (raw: Uint8Array) => shared.has(raw),
  }
  const [left, right] = [normalForm(a, source), normalForm(b, source)]
  return isWhole ? (passesBetween(left, right) ?? []) : []
}
