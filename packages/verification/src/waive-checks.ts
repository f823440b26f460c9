import type { NonEmpty } from '@tier3/model/non-empty'
import type { ProblemCode } from '@tier3/model/problem-registry'
import type { ActiveWaiver } from './demand.ts'
import type { Check } from './verification.ts'

/**
 * Codes of demands that the owner of a policy may waive for a time. Cryptography, trust, the kind of proof and what is
 * denied are not among them: without those there is nothing left that was verified.
 */
export const WAIVABLE_CODES = [
  'policy/signer-workflow',
  'policy/source-repository',
  'policy/source-repository-id',
  'policy/source-ref',
  'policy/source-digest',
  'policy/event',
  'policy/runner',
  'policy/name',
  'policy/build-type',
  'policy/workflow-inputs',
  'policy/parameters',
  'policy/freshness',
  'policy/version-disagrees',
  'policy/downgrade',
  'policy/sbom-profile',
  'policy/level',
  'policy/threshold',
] as const satisfies readonly ProblemCode[]

export const isWaivable = (code: string): code is (typeof WAIVABLE_CODES)[number] =>
  (WAIVABLE_CODES as readonly string[]).includes(code)

/** The waiver that speaks of a code, where a file may waive what the demand's file says; one in force before one that expired. */
export function waiverFor(
  waivers: readonly ActiveWaiver[],
  code: ProblemCode | undefined,
  file: string | undefined,
): ActiveWaiver | undefined {
  if (code === undefined || !isWaivable(code)) return undefined
  const speaking = waivers.filter(
    ({ codes, over }) =>
      codes.includes(code) && (over === undefined || (file !== undefined && over.includes(file))),
  )
  return speaking.find(({ expired }) => !expired) ?? speaking[0]
}

/** Marks what is waived, and says of an expired waiver that it no longer counts. What passes needs no waiver. */
export function waiveChecks(waivers: readonly ActiveWaiver[], checks: NonEmpty<Check>): NonEmpty<Check> {
  if (waivers.length === 0) return checks
  const [first, ...rest] = checks
  return [waive(waivers, first), ...rest.map((row) => waive(waivers, row))]
}

/**
 * What shares a code with the demand for a workflow and is none: that the certificate names one workflow at all, that a key may
 * sign the type, and that GitHub signed what only GitHub's word makes true.
 */
const NEVER_WAIVED: readonly string[] = ['signer-identity', 'key-signer', 'release-signer']

function waive(waivers: readonly ActiveWaiver[], row: Check): Check {
  if (row.result === 'pass' || row.firm === true || NEVER_WAIVED.includes(row.id)) return row
  const waiver = waiverFor(waivers, row.code, row.at?.file)
  if (waiver === undefined) return row
  const { owner, reason, expires, place } = waiver
  if (!waiver.expired) return { ...row, waived: { owner, reason, expires, at: placeOf(place) } }
  return { ...row, hint: `${row.hint ?? ''}; ${describeExpiry(waiver)}` }
}

export const placeOf = ({ file, line }: ActiveWaiver['place']) => ({ file, line })

export const describeExpiry = ({ owner, expires, place }: ActiveWaiver): string =>
  `the waiver of ${owner} in ${place.file}:${place.line} expired on ${expires}`
