import { isDigestAlgorithm, isDigestHex, type DigestAlgorithm } from '@tier3/model/digest'
import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'

/** `_type` of an in-toto statement (in-toto attestation spec, statement layer v1). */
export const STATEMENT_V1 = 'https://in-toto.io/Statement/v1'
/** The older form, of one shape with v1 in all that is read here. */
export const STATEMENT_V01 = 'https://in-toto.io/Statement/v0.1'

/** What a statement speaks of. Digests of algorithms that are not known stand by name only: they match nothing. */
export interface StatementSubject {
  /** Empty when the statement gives none. Hostile text. */
  readonly name: string
  readonly digest: { readonly [A in DigestAlgorithm]?: string }
  readonly otherAlgorithms: readonly string[]
}

export interface Statement {
  readonly type: typeof STATEMENT_V1 | typeof STATEMENT_V01
  readonly subjects: NonEmpty<StatementSubject>
  readonly predicateType: string
  /** Empty when the statement has none: in-toto gives both one meaning. */
  readonly predicate: JsonObject
}

/** Upper bounds that keep a hostile statement from exhausting its reader (class of CVE-2024-45395). */
export interface StatementLimits {
  readonly bytes: number
  readonly subjects: number
  readonly digests: number
}

export const STATEMENT_LIMITS: StatementLimits = { bytes: 32 * 1024 * 1024, subjects: 1024, digests: 32 }

/**
 * Reads the signed bytes of an envelope as an in-toto statement. Strict: well-formed UTF-8, no key twice, a known
 * `_type`, at least one subject, exact lowercase hex for known algorithms. Everything else is `integrity/payload-malformed`.
 */
export function decodeStatement(
  payload: Uint8Array,
  limits: Partial<StatementLimits> = {},
): Result<Statement, Problem> {
  const bounds = { ...STATEMENT_LIMITS, ...limits }
  if (payload.length > bounds.bytes) return malformed(`it is larger than ${bounds.bytes} bytes`)
  const text = parseUtf8(payload)
  if (text === undefined) return malformed('it is not well-formed UTF-8')
  const json = parseJson(text)
  if (!json.ok) {
    return malformed(
      `it is not strict JSON at line ${json.problem.line}, column ${json.problem.column}: ${json.problem.reason}`,
    )
  }
  const decoded = decodeFields(json.value, bounds)
  return typeof decoded === 'string' ? malformed(decoded) : ok(decoded)
}

function decodeFields(value: Json, bounds: StatementLimits): Statement | string {
  if (!isJsonObject(value)) return 'it is not a JSON object'
  const type = value['_type']
  if (type !== STATEMENT_V1 && type !== STATEMENT_V01) {
    return `its "_type" is ${typeof type === 'string' ? quoted(type) : 'missing'}`
  }
  const predicateType = value['predicateType']
  if (typeof predicateType !== 'string' || predicateType === '') return 'it has no "predicateType"'
  const predicate = value['predicate'] ?? {}
  if (!isJsonObject(predicate)) return 'its "predicate" is not an object'
  const list = value['subject']
  if (!Array.isArray(list)) return 'its "subject" is not a list'
  if (list.length > bounds.subjects) return `it has more than ${bounds.subjects} subjects`
  const subjects: StatementSubject[] = []
  for (const [index, item] of (list as readonly Json[]).entries()) {
    const subject = decodeSubject(item, bounds)
    if (typeof subject === 'string') return `subject ${index}: ${subject}`
    subjects.push(subject)
  }
  if (!isNonEmpty(subjects)) return 'it has no subject'
  return { type, subjects, predicateType, predicate }
}

function decodeSubject(value: Json, bounds: StatementLimits): StatementSubject | string {
  if (!isJsonObject(value)) return 'it is not an object'
  const name = value['name'] ?? ''
  if (typeof name !== 'string') return 'its "name" is not a text'
  const set = value['digest']
  if (!isJsonObject(set)) return 'it has no "digest" object'
  const entries = Object.entries(set)
  if (entries.length === 0) return 'it has no digest'
  if (entries.length > bounds.digests) return `it has more than ${bounds.digests} digests`
  const digest: { [A in DigestAlgorithm]?: string } = {}
  const otherAlgorithms: string[] = []
  for (const [algorithm, hex] of entries) {
    if (typeof hex !== 'string' || hex === '') return `its digest ${quoted(algorithm, 40)} is not a text`
    if (!isDigestAlgorithm(algorithm)) otherAlgorithms.push(algorithm)
    else if (isDigestHex(algorithm, hex)) digest[algorithm] = hex
    else return `its ${algorithm} digest is not lowercase hexadecimal of the right length`
  }
  return { name, digest, otherAlgorithms }
}

const malformed = (current: string): Result<never, Problem> =>
  failed(
    problem('integrity/payload-malformed', {
      attempted: 'read the signed payload as an in-toto statement',
      current,
      desired: 'it must be one strict in-toto statement of version 1 or 0.1',
    }),
  )
