import type { JsonObject } from '@tier3/model/json'
import type { NonEmpty } from '@tier3/model/non-empty'
import { isNonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseTrackLevel } from './slsa-result.ts'
import { descriptorOf, entriesOf, isCount, listOf, objectOf, textOf, type Reader } from './summary-fields.ts'

export const VERIFICATION_SUMMARY_V1 = 'https://slsa.dev/verification_summary/v1'

/** The version of SLSA that summaries of tier3 speak of. */
export const SUMMARY_SLSA_VERSION = '1.2'

/** What in-toto calls a ResourceDescriptor, as far as summaries use it. */
export interface SummaryResource {
  readonly uri?: string
  readonly name?: string
  readonly mediaType?: string
  /** By algorithm; those that are known are lowercase hex of the right length. */
  readonly digest?: { readonly [algorithm: string]: string }
}

/** The predicate of a verification summary (SLSA v1.2). Every text in it was written by its verifier. */
export interface VerificationSummary {
  readonly verifier: { readonly id: string; readonly version?: { readonly [component: string]: string } }
  /** RFC 3339, in UTC. */
  readonly timeVerified?: string
  readonly resourceUri: string
  readonly policy: SummaryResource & { readonly uri: string }
  /** All attestations that the result rests on, each with a digest; absent where the verifier does not say. */
  readonly inputAttestations?: readonly SummaryResource[]
  readonly verificationResult: 'PASSED' | 'FAILED'
  /** The highest level of each track, custom results, or `FAILED`. */
  readonly verifiedLevels: readonly string[]
  /** Number of transitive dependencies by result; empty: there are none; absent: nothing is said of them. */
  readonly dependencyLevels?: { readonly [result: string]: number }
  readonly slsaVersion?: string
}

/** The predicate to sign; what is not known is left out. */
export function buildVerificationSummary(summary: VerificationSummary): JsonObject {
  const { verifier, policy, inputAttestations, dependencyLevels } = summary
  return {
    verifier: { id: verifier.id, ...(verifier.version === undefined ? {} : { version: verifier.version }) },
    ...(summary.timeVerified === undefined ? {} : { timeVerified: summary.timeVerified }),
    resourceUri: summary.resourceUri,
    policy: { ...policy },
    ...(inputAttestations === undefined
      ? {}
      : { inputAttestations: inputAttestations.map((one) => ({ ...one })) }),
    verificationResult: summary.verificationResult,
    verifiedLevels: [...summary.verifiedLevels],
    ...(dependencyLevels === undefined ? {} : { dependencyLevels: { ...dependencyLevels } }),
    ...(summary.slsaVersion === undefined ? {} : { slsaVersion: summary.slsaVersion }),
  }
}

/** Upper bounds that keep a hostile summary from exhausting its reader. */
const LIMITS = { levels: 100, components: 100, attestations: 10_000 }

/**
 * Reads the predicate of a summary, or tells every field that is missing or malformed. Fields that are not known are passed over,
 * as the text demands; `null` is absent. Whether it says anything good is not judged here.
 */
export function decodeVerificationSummary(
  predicate: JsonObject,
): Result<VerificationSummary, NonEmpty<Problem>> {
  const flaws: Problem[] = []
  const at = (field: string): Reader => ({
    inner: (key) => at(`${field}.${key}`),
    refuse: (reason) => {
      flaws.push(malformed(field, reason))
      return undefined
    },
  })
  const verifier = objectOf(at('verifier'), predicate['verifier'])
  const id = verifier && textOf(at('verifier.id'), verifier['id'])
  const version = verifier && entriesOf(at('verifier.version'), verifier['version'], LIMITS.components)
  const timeVerified = optional(predicate['timeVerified'], (value) => {
    const text = textOf(at('timeVerified'), value)
    return text === undefined || isTimestamp(text)
      ? text
      : at('timeVerified').refuse('is not a time in UTC as RFC 3339 writes it')
  })
  const resourceUri = textOf(at('resourceUri'), predicate['resourceUri'])
  const policy = descriptorOf(at('policy'), predicate['policy'], ['uri'])
  const inputAttestations = optional(predicate['inputAttestations'], (value) =>
    listOf(at('inputAttestations'), value, LIMITS.attestations)?.flatMap(
      (item, index) => descriptorOf(at(`inputAttestations[${index}]`), item, ['digest']) ?? [],
    ),
  )
  const result = predicate['verificationResult']
  const verificationResult =
    result === 'PASSED' || result === 'FAILED'
      ? result
      : at('verificationResult').refuse('is neither PASSED nor FAILED')
  const verifiedLevels = levelsOf(at('verifiedLevels'), predicate)
  const dependencyLevels = optional(predicate['dependencyLevels'], (value) =>
    countsOf(at('dependencyLevels'), value),
  )
  const slsaVersion = optional(predicate['slsaVersion'], (value) =>
    typeof value === 'string' && /^1\.\d{1,4}$/.test(value)
      ? value
      : at('slsaVersion').refuse('is not 1.<minor>, which this type is of'),
  )
  if (isNonEmpty(flaws)) return failed(flaws)
  if (
    id === undefined ||
    resourceUri === undefined ||
    policy?.uri === undefined ||
    verificationResult === undefined ||
    verifiedLevels === undefined
  )
    throw new Error('a field is missing and was not told of')
  return ok({
    verifier: { id, ...(version === undefined ? {} : { version }) },
    ...(timeVerified === undefined ? {} : { timeVerified }),
    resourceUri,
    policy: { ...policy, uri: policy.uri },
    ...(inputAttestations === undefined ? {} : { inputAttestations }),
    verificationResult,
    verifiedLevels,
    ...(dependencyLevels === undefined ? {} : { dependencyLevels }),
    ...(slsaVersion === undefined ? {} : { slsaVersion }),
  })
}

const optional = <T>(
  value: JsonObject[string] | undefined,
  read: (value: JsonObject[string]) => T | undefined,
) => (value === undefined || value === null ? undefined : read(value))

/** Two levels of one track would let each reader choose. */
function levelsOf(at: Reader, predicate: JsonObject): readonly string[] | undefined {
  const list = listOf(at, predicate['verifiedLevels'], LIMITS.levels)
  const levels = list?.flatMap((item) => textOf(at, item) ?? [])
  if (levels === undefined || levels.length < (list?.length ?? 0)) return undefined
  if (levels.some((level) => level.startsWith('SLSA_') && parseTrackLevel(level) === undefined))
    return at.refuse('has a result in SLSA_ that is no level of a track')
  const tracks = levels.flatMap((level) => parseTrackLevel(level)?.track ?? [])
  return new Set(tracks).size < tracks.length ? at.refuse('has two levels of one track') : levels
}

function countsOf(at: Reader, value: JsonObject[string]): { readonly [result: string]: number } | undefined {
  const counts = objectOf(at, value)
  if (counts === undefined) return undefined
  const entries = Object.entries(counts)
  if (entries.length > LIMITS.levels) return at.refuse(`has more than ${LIMITS.levels} entries`)
  const whole = entries.flatMap(([level, count]) => (isCount(count) ? [[level, count] as const] : []))
  return whole.length < entries.length ? at.refuse('has a value that is no count') : Object.fromEntries(whole)
}

const isTimestamp = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(text) && Number.isFinite(Date.parse(text))

const malformed = (field: string, reason: string): Problem =>
  problem('integrity/payload-malformed', {
    attempted: `read predicate.${field} of a verification summary`,
    current: `predicate.${field} ${reason}`,
    desired: 'it must be as SLSA v1.2 describes a verification summary',
  })
