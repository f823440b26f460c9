import { displayText } from '@tier3/model/display'
import type { JsonObject } from '@tier3/model/json'

/** The trusted root that was believed: where it came from, and the lowercase hex sha256 of its JSON text. */
export interface BelievedRoot {
  readonly origin: string
  readonly sha256: string
  /** The age of keys that are part of this program; absent of others. */
  readonly builtIn?: RootAge
  /** Keys that were fetched since the built-in ones did not suffice, and by which something was verified. */
  readonly newer?: { readonly origin: string; readonly sha256: string }
}

export interface RootAge {
  /** The day on which they were the newest (`2026-01-31`). */
  readonly day: string
  /** Whole days since then. */
  readonly days: number
  /** When the signed metadata they came with runs out (ISO 8601). */
  readonly expires: string
  /** Whether that time has come. */
  readonly expired: boolean
}

/** Days after which built-in keys are called old: in half a year an instance takes new logs into use. */
export const OLD_AFTER_DAYS = 180

const DAY = 86_400_000

/** How old built-in keys are at a time. */
export const rootAge = (day: string, expires: string, now: Date): RootAge => ({
  day,
  days: Math.max(0, Math.floor((now.getTime() - Date.parse(`${day}T00:00:00Z`)) / DAY)),
  expires,
  expired: now.getTime() >= Date.parse(expires),
})

/** The newest keys that something was verified by, where one set of keys has to be named. */
export const newestOf = ({ origin, sha256, newer }: BelievedRoot): BelievedRoot => newer ?? { origin, sha256 }

export const formatBelievedRoot = ({ origin, sha256, builtIn, newer }: BelievedRoot): JsonObject => ({
  origin: displayText(origin, 4096),
  sha256,
  ...(builtIn === undefined ? {} : { builtIn: { ...builtIn } }),
  ...(newer === undefined
    ? {}
    : { newer: { origin: displayText(newer.origin, 4096), sha256: newer.sha256 } }),
})

/** In one line: which keys, and how old they are where that can be said. */
export function describeBelievedRoot({ origin, sha256, builtIn, newer }: BelievedRoot): string {
  const name = `${displayText(origin, 500)} (sha256:${sha256.slice(0, 12)})`
  const age = builtIn === undefined ? '' : `, of ${builtIn.day}, ${describeDays(builtIn.days)} old`
  const more =
    newer === undefined
      ? ''
      : `; then ${displayText(newer.origin, 500)} (sha256:${newer.sha256.slice(0, 12)})`
  return `${name}${age}${more}`
}

/** What is to be known of old keys before a verdict is relied on. */
export function warningsOfRoot({ builtIn }: BelievedRoot): readonly string[] {
  if (builtIn === undefined || (!builtIn.expired && builtIn.days <= OLD_AFTER_DAYS)) return []
  const why = builtIn.expired
    ? `the metadata they came with ran out on ${builtIn.expires.slice(0, 10)}`
    : `older than ${OLD_AFTER_DAYS} days`
  return [
    `the built-in keys are of ${builtIn.day}, ${describeDays(builtIn.days)} old (${why}): a key that was withdrawn since is still believed; update tier3, set \`trusted-root-refresh: always\`, or give a newer \`trusted-root\``,
  ]
}

const describeDays = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`
