import { parseBase64 } from '@tier3/model/base64'
import { isJsonObject, type Json } from '@tier3/model/json'

/** A document in which one bit of the bytes behind one of its texts is another. */
export interface FlippedByte {
  /** Keys and indexes with dots. */
  readonly path: string
  readonly at: number
  readonly text: string
}

interface Leaf {
  readonly path: readonly string[]
  readonly value: string
}

function* leavesOf(value: Json, path: readonly string[] = []): Generator<Leaf> {
  if (typeof value === 'string') yield { path, value }
  else if (Array.isArray(value) || isJsonObject(value)) {
    for (const [key, child] of Object.entries(value)) yield* leavesOf(child as Json, [...path, key])
  }
}

/** Names of fields that hold base64; all other texts are flipped as they stand. */
const BASE64 =
  /^(?:rawBytes|keyId|signedEntryTimestamp|rootHash|\d+|canonicalizedBody|signedTimestamp|payload|sig|signature|digest|certificate|statement|base64Signature|cert|body|SignedEntryTimestamp)$/

/**
 * Flips one bit of every byte of every text of a document, or of every `stride`-th byte; the bit goes round with the place. Bytes
 * in base64 are flipped as the bytes that they are, so that the text stays well-formed.
 */
export function* flippedBytes(document: Json, stride = 1): Generator<FlippedByte> {
  for (const { path, value } of leavesOf(document)) {
    const encoded = BASE64.test(path.at(-1) ?? '') ? parseBase64(value) : undefined
    const bytes = Buffer.from(encoded ?? Buffer.from(value))
    // A text that stands nowhere else is looked for once, and exchanged in the finished document.
    const [before = '', behind = ''] = JSON.stringify(exchanged(document, path, MARK)).split(
      JSON.stringify(MARK),
    )
    for (let at = 0; at < bytes.length; at += stride) {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << ((at / stride) % (encoded === undefined ? 7 : 8)))
      const changed = JSON.stringify(flipped.toString(encoded === undefined ? 'utf8' : 'base64'))
      yield { path: path.join('.'), at, text: before + changed + behind }
    }
  }
}

const MARK = 'the place of the changed text'

function exchanged(value: Json, [key, ...rest]: readonly string[], leaf: string): Json {
  if (key === undefined) return leaf
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((item, index) =>
      String(index) === key ? exchanged(item, rest, leaf) : item,
    )
  }
  return isJsonObject(value) ? { ...value, [key]: exchanged(value[key] ?? null, rest, leaf) } : value
}

/** Copies of a file, each with one bit of every `stride`-th byte flipped. */
export const flippedCopies = (bytes: Uint8Array, stride: number): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / stride) }, (_, turn) => {
    const copy = Uint8Array.from(bytes)
    copy[turn * stride] = (copy[turn * stride] ?? 0) ^ (1 << (turn % 7))
    return copy
  })
