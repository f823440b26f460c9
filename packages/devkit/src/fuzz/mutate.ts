import { changeBytes, MOST_BYTES } from './byte-changes.ts'
import { changeDer } from './der-changes.ts'
import { changeJson } from './json-changes.ts'
import type { Random } from './random.ts'

/** Changes an input once or some times: by its structure where it has one that is known, else by its bytes. */
export function mutate(input: Buffer, random: Random, others: readonly Buffer[]): Buffer {
  let bytes = input
  for (let turn = 1 + random.below(random.pick([1, 1, 3, 8])); turn > 0; turn--) {
    bytes = changeOnce(bytes, random, others, 0)
  }
  return bytes.length > MOST_BYTES ? bytes.subarray(0, MOST_BYTES) : bytes
}

function changeOnce(bytes: Buffer, random: Random, others: readonly Buffer[], level: number): Buffer {
  const inner = (held: Buffer): Buffer =>
    level < 4 ? changeOnce(held, random, others, level + 1) : changeBytes(held, random, others)
  if (random.below(10) < 7) {
    const structured = changeDer(bytes, random, inner) ?? changeJson(bytes, random, inner)
    if (structured !== undefined) return structured
  }
  return changeBytes(bytes, random, others)
}
