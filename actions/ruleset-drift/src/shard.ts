import { quoted } from '@tier3/model/display'
import { foldAscii } from '@tier3/model/repo-slug'
import { failed, ok } from '@tier3/model/result'
import type { Codec } from '@tier3/runner/define/codec'

/** One of `of` parts of a fleet, counted from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
}

const MOST_SHARDS = 256

/** A shard as a job matrix gives it: `2/8`. */
export const shard: Codec<Shard> = {
  form: '`<index>/<count>`, counted from 1',
  parse: (value) => {
    const match = /^(\d{1,3})\/(\d{1,3})$/.exec(value)
    const [index, of] = [Number(match?.[1]), Number(match?.[2])]
    return index >= 1 && index <= of && of <= MOST_SHARDS
      ? ok({ index, of })
      : failed(`it is ${quoted(value)}, not <index>/<count> with 1 <= index <= count <= ${MOST_SHARDS}`)
  },
}

/**
 * Whether a repository belongs to the shard. It hangs on the name alone, so that a repository that appears while the shards
 * run moves no other one from one shard to the next.
 */
export const isInShard = (repository: string, { index, of }: Shard): boolean =>
  hash(foldAscii(repository)) % of === index - 1

/** FNV-1a, 32 bit: spreads names evenly, and is the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value
}
