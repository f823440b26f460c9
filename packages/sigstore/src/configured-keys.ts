import { createPublicKey, type KeyObject } from 'node:crypto'

/** A key that the configuration believes; plain data, so that a worker thread can be given it. */
export interface ConfiguredKey {
  /** What bundles name it by, compared whole. */
  readonly hint: string
  readonly pem: string
  /** ISO 8601; a key with a start or an end serves only for signatures of which the time is proven. */
  readonly validFrom?: string
  readonly validUntil?: string
  /** Whether a log must have entered what it signed. A bare envelope has no log entry, and nothing but its key. */
  readonly logged: boolean
}

/** A configured key that was read. */
export interface BelievedKey {
  readonly key: KeyObject
  readonly logged: boolean
  /** Whether a trusted time must lie in its life. */
  readonly timed: boolean
  readonly from: string
  readonly until: string
  validFor(time: Date): boolean
}

/** Throws when a key cannot be read, has a malformed life, or shares its name with another one. */
export function readConfiguredKeys(keys: readonly ConfiguredKey[]): ReadonlyMap<string, BelievedKey> {
  const believed = new Map<string, BelievedKey>()
  for (const { hint, pem, validFrom, validUntil, logged } of keys) {
    if (believed.has(hint)) throw new Error('two keys have one name')
    const [start, end] = [
      timeOf(validFrom, Number.NEGATIVE_INFINITY),
      timeOf(validUntil, Number.POSITIVE_INFINITY),
    ]
    believed.set(hint, {
      key: createPublicKey(pem),
      logged,
      timed: validFrom !== undefined || validUntil !== undefined,
      from: validFrom ?? '',
      until: validUntil ?? '',
      validFor: (time) => start <= time.getTime() && time.getTime() <= end,
    })
  }
  return believed
}

function timeOf(text: string | undefined, absent: number): number {
  if (text === undefined) return absent
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw new Error('a key has a malformed time')
  return time
}
