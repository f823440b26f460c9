import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { DIGEST_ALGORITHMS, isDigestHex } from '@tier3/model/digest'
import { quoted } from '@tier3/model/display'
import type { JsonObject } from '@tier3/model/json'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { Subject } from '@tier3/model/subject'
import { formatUtf8 } from '@tier3/model/utf8'
import { STATEMENT_LIMITS, STATEMENT_V1 } from './statement.ts'

/** GitHub's attestation store takes predicates up to this many bytes. */
export const PREDICATE_LIMIT = 16 * 1024 * 1024

/** A statement that may be signed: sha256 in every subject, no name twice, within the limits of its readers. */
export interface StatementForm {
  readonly _type: typeof STATEMENT_V1
  readonly subject: NonEmpty<Subject>
  readonly predicateType: string
  readonly predicate: JsonObject
}

/** Checks everything that would make the statement unreadable or unstorable, before anything is signed. */
export function buildStatement(parts: {
  readonly subjects: readonly Subject[]
  readonly predicateType: string
  readonly predicate: JsonObject
}): Result<StatementForm, Problem> {
  const { subjects, predicateType, predicate } = parts
  if (!isNonEmpty(subjects)) {
    return refuse('input/empty-set', 'there is no subject', 'name at least one artifact')
  }
  if (subjects.length > STATEMENT_LIMITS.subjects) {
    return refuse(
      'input/too-many',
      `there are ${subjects.length} subjects`,
      `a statement holds at most ${STATEMENT_LIMITS.subjects}`,
    )
  }
  if (predicateType === '') {
    return refuse('input/missing', 'the predicate type is empty', 'it must be a URI')
  }
  const names = new Set<string>()
  for (const { name, digest } of subjects) {
    if (name === '') return refuse('input/missing', 'a subject has no name', 'every subject must have one')
    if (names.has(name)) {
      return refuse('input/duplicate-name', `two subjects are named ${quoted(name)}`, 'names must differ')
    }
    names.add(name)
    if (DIGEST_ALGORITHMS.some((a) => digest[a] !== undefined && !isDigestHex(a, digest[a]))) {
      return refuse('input/malformed', `a digest of ${quoted(name)} is malformed`, 'it must be lowercase hex')
    }
  }
  const size = formatUtf8(JSON.stringify(predicate)).length
  if (size > PREDICATE_LIMIT) {
    return refuse(
      'input/too-large',
      `the predicate has ${size} bytes`,
      `GitHub's attestation store takes at most ${PREDICATE_LIMIT} bytes (16 MiB)`,
    )
  }
  return ok({ _type: STATEMENT_V1, subject: subjects, predicateType, predicate })
}

/**
 * The bytes to sign. Subjects stay in the order given, digests stand in the order of the known algorithms, and the predicate is
 * canonical: equal statements have equal bytes, whatever built them.
 */
export function formatStatement(statement: StatementForm): Uint8Array<ArrayBuffer> {
  const subjects = statement.subject.map(({ name, digest }) => {
    const set = DIGEST_ALGORITHMS.flatMap((a) => (digest[a] === undefined ? [] : [[a, digest[a]] as const]))
    return { name, digest: Object.fromEntries(set) }
  })
  const head = JSON.stringify({ _type: statement._type, subject: subjects }).slice(0, -1)
  const predicate = formatCanonicalJson(statement.predicate)
  return formatUtf8(
    `${head},"predicateType":${JSON.stringify(statement.predicateType)},"predicate":${predicate}}`,
  )
}

const refuse = (
  code:
    | 'input/empty-set'
    | 'input/too-many'
    | 'input/too-large'
    | 'input/missing'
    | 'input/duplicate-name'
    | 'input/malformed',
  current: string,
  desired: string,
): Result<never, Problem> => failed(problem(code, { attempted: 'build the statement', current, desired }))
