import type { JsonObject } from '@tier3/model/json'
import { failed, ok, type Result } from '@tier3/model/result'
import { decodeCycloneDx } from '../cyclonedx/decode.ts'
import { decodeSpdx } from '../spdx/decode.ts'
import { PROFILE_NAMES } from './profile.ts'
import { describeProfile, scoreProfile } from './score.ts'

/** Holds a CycloneDX or SPDX document against a profile by name; one that cannot be read meets none. */
export function scoreJson(document: JsonObject, profile: string): Result<string, string> {
  const name = PROFILE_NAMES.find((known) => known === profile)
  if (name === undefined) return failed(`there is no profile ${profile}`)
  const decoded = document['spdxVersion'] === undefined ? decodeCycloneDx(document) : decodeSpdx(document)
  if (!decoded.ok) return failed(decoded.problem.current)
  const result = scoreProfile(decoded.value, name)
  return result.passed ? ok(describeProfile(result)) : failed(describeProfile(result))
}
