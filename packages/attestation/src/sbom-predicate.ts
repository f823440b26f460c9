import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'

export const CYCLONEDX_BOM = 'https://cyclonedx.org/bom'
/** In front of `/v<version>`, e.g. `https://spdx.dev/Document/v2.3`. */
export const SPDX_DOCUMENT = 'https://spdx.dev/Document'

export interface SbomPredicate {
  readonly format: 'cyclonedx' | 'spdx'
  readonly predicateType: string
  readonly predicate: JsonObject
}

/** Recognises an SBOM by the fields its format requires, and names the predicate type that GitHub's tools give it. */
export function recogniseSbom(document: Json, origin: string): Result<SbomPredicate, Problem> {
  if (!isJsonObject(document)) return unknown(origin, 'it is not a JSON object')
  const { bomFormat, specVersion, spdxVersion, SPDXID } = document
  if (bomFormat === 'CycloneDX') {
    if (typeof specVersion !== 'string') return unknown(origin, 'it is CycloneDX without a "specVersion"')
    return ok({ format: 'cyclonedx', predicateType: CYCLONEDX_BOM, predicate: document })
  }
  if (spdxVersion === undefined || SPDXID === undefined) {
    return unknown(origin, 'it has neither "bomFormat": "CycloneDX" nor "spdxVersion" and "SPDXID"')
  }
  const version =
    typeof spdxVersion === 'string' ? /^SPDX-(\d{1,3}\.\d{1,3})$/.exec(spdxVersion)?.[1] : undefined
  if (version === undefined)
    return unknown(origin, 'its "spdxVersion" is not of the form SPDX-<number>.<number>')
  return ok({ format: 'spdx', predicateType: `${SPDX_DOCUMENT}/v${version}`, predicate: document })
}

const unknown = (origin: string, current: string): Result<never, Problem> =>
  failed(
    problem('input/sbom-unknown', {
      attempted: `recognise the SBOM ${origin}`,
      current,
      desired: 'it must be a CycloneDX or SPDX document in JSON',
    }),
  )
