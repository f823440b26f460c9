import type { JobClaims } from '@tier3/attestation/job-claims'
import { recogniseSbom } from '@tier3/attestation/sbom-predicate'
import {
  buildSlsaProvenance,
  SLSA_PROVENANCE_V1,
  type WorkflowInputs,
} from '@tier3/attestation/slsa-provenance'
import { PREDICATE_LIMIT } from '@tier3/attestation/statement-form'
import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import type { PredicateRequest } from './plan.ts'

export interface Predicate {
  readonly predicateType: string
  readonly predicate: JsonObject
}

/** The provenance of the run that the claims are of. */
export const provenanceOf = (claims: JobClaims, serverUrl: string, inputs?: WorkflowInputs): Predicate => ({
  predicateType: SLSA_PROVENANCE_V1,
  predicate: buildSlsaProvenance(claims, serverUrl, inputs),
})

/** Reads the predicate that the user gave; a file that is too large or malformed is refused before anything is signed. */
export async function readPredicate(
  request: Exclude<PredicateRequest, { readonly kind: 'provenance' }>,
  files: FileSource,
): Promise<Result<Predicate, Problem>> {
  const bytes = await files.read(request.path, PREDICATE_LIMIT)
  if (!bytes.ok) return bytes
  const document = parseDocument(bytes.value, request.path)
  if (!document.ok) return document
  if (request.kind === 'custom')
    return ok({ predicateType: request.predicateType, predicate: document.value })
  const recognised = recogniseSbom(document.value, request.path)
  return recognised.ok
    ? ok({ predicateType: recognised.value.predicateType, predicate: document.value })
    : recognised
}

function parseDocument(bytes: Uint8Array, path: string): Result<JsonObject, Problem> {
  const text = parseUtf8(bytes)
  if (text === undefined) return failed(syntax(path, 'it is not well-formed UTF-8', 1))
  const json = parseJson(text)
  if (!json.ok)
    return failed(syntax(path, `${json.problem.reason} (column ${json.problem.column})`, json.problem.line))
  return isJsonObject(json.value) ? ok(json.value) : failed(syntax(path, 'it is not a JSON object', 1))
}

const syntax = (path: string, reason: string, line: number): Problem =>
  problem('input/json-syntax', {
    attempted: `read the predicate ${quoted(path)}`,
    current: `line ${line}: ${reason}`,
    desired: 'it must be one strict JSON object',
    at: { file: path, line },
  })
