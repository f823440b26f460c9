import type { Budget } from './budget.ts'
import { FORMATS, unreadableFormat } from './formats.ts'
import type { Part, Reading } from './reading.ts'

/** Reads parts, each of them once; what cannot be read has a reason. */
export interface PartReader {
  readonly read: (part: Part) => Reading | undefined
  /** Why there is no reading, or no whole one; empty when everything was read. */
  readonly unread: (part: Part) => readonly string[]
}

export function partReader(budget: Budget): PartReader {
  const known = new Map<Uint8Array, Map<string, Outcome>>()
  const outcome = (part: Part): Outcome => {
    // The same bytes under another name, or deeper, may be read another way.
    const key = `${part.depth}\0${part.name}`
    const byName = known.get(part.bytes) ?? new Map<string, Outcome>()
    known.set(part.bytes, byName)
    const found = byName.get(key) ?? readOnce(part, budget)
    byName.set(key, found)
    return found
  }
  return { read: (part) => outcome(part).reading, unread: (part) => outcome(part).unread }
}

interface Outcome {
  readonly reading: Reading | undefined
  readonly unread: readonly string[]
}

function readOnce(part: Part, budget: Budget): Outcome {
  const found = FORMATS.find(({ knows }) => knows(part))
  if (found === undefined) {
    const other = unreadableFormat(part.bytes)
    return { reading: undefined, unread: other === undefined ? [] : [`${other} is not read`] }
  }
  if (found.isContainer && part.depth >= budget.limits.depth) {
    return { reading: undefined, unread: [`it is nested deeper than ${budget.limits.depth} containers`] }
  }
  const reading = found.read(part, budget)
  if (reading !== undefined) return { reading, unread: reading.unread }
  // Text formats are plain text where they do not hold; what has the mark of a binary one is damaged.
  const isText = ['json', 'properties', 'jar manifest', 'wheel record'].includes(found.name)
  return {
    reading: undefined,
    unread: isText ? [] : [`it begins as ${found.name}, and cannot be read as such`],
  }
}
