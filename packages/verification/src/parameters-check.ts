import { decodeSlsaProvenance, isSlsaProvenance } from '@tier3/attestation/slsa-provenance'
import type { Statement } from '@tier3/attestation/statement'
import { matchesGlob } from '@tier3/model/glob'
import { isJsonObject, type Json } from '@tier3/model/json'
import { check } from './check.ts'
import type { ParameterDemand, RuleDemand } from './demand.ts'
import type { Check } from './verification.ts'

/** What every workflow build has; the certificate confirms these three elsewhere. */
const CONFIRMED: readonly string[] = ['workflow.ref', 'workflow.repository', 'workflow.path']

/** Texts longer than this match no glob: matching takes time in the length of both. */
const GLOB_TEXT_LIMIT = 4096

/**
 * Holds every external parameter of provenance against the listed ones: each must be listed, and have one of its values
 * (SLSA v1.2, verifying artifacts, step 2). Values that are not texts are compared as their JSON.
 */
export function parameterChecks(
  { parameters }: RuleDemand,
  statement: Statement | undefined,
): readonly Check[] {
  if (parameters === undefined || statement === undefined || !isSlsaProvenance(statement.predicateType))
    return []
  const decoded = decodeSlsaProvenance(statement)
  const seen = decoded.ok ? leavesOf(decoded.value.externalParameters) : undefined
  const wrong = seen === undefined ? [] : deviations(parameters, seen)
  return [
    check({
      id: 'parameters',
      demand: describeParameters(parameters),
      seen: seen === undefined ? undefined : wrong.join('; ') || 'all as listed',
      source: 'external parameters of the predicate',
      holds: wrong.length === 0,
      code: 'policy/parameters',
    }),
  ]
}

function deviations(
  parameters: { readonly [path: string]: ParameterDemand },
  seen: ReadonlyMap<string, string>,
): readonly string[] {
  const unknown = [...seen.keys()].filter(
    (path) => !Object.hasOwn(parameters, path) && !CONFIRMED.includes(path),
  )
  const differing = Object.entries(parameters).flatMap(([path, demand]) => {
    const value = seen.get(path)
    if (value === undefined) return demand.optional ? [] : [`${path} is not there`]
    return fits(demand, value) ? [] : [`${path} is ${JSON.stringify(value)}`]
  })
  return [...unknown.map((path) => `${path} is not listed`), ...differing]
}

const fits = ({ equals, matches }: ParameterDemand, value: string): boolean =>
  equals?.includes(value) === true ||
  (value.length <= GLOB_TEXT_LIMIT && matches?.some((glob) => matchesGlob(glob, value)) === true)

/** Each leaf under the dotted path of its keys; a dot or backslash in a key is escaped, so that no two paths are one. */
function leavesOf(
  value: Json,
  path?: string,
  leaves = new Map<string, string>(),
): ReadonlyMap<string, string> {
  if (isJsonObject(value) && (path === undefined || Object.keys(value).length > 0)) {
    for (const [key, inner] of Object.entries(value)) {
      const step = key.replace(/[\\.]/g, '\\$&')
      leavesOf(inner, path === undefined ? step : `${path}.${step}`, leaves)
    }
  } else leaves.set(path ?? '', typeof value === 'string' ? value : JSON.stringify(value))
  return leaves
}

const describeParameters = (parameters: { readonly [path: string]: ParameterDemand }): string =>
  Object.entries(parameters)
    .map(([path, { equals, matches }]) => `${path}: ${[...(equals ?? []), ...(matches ?? [])].join(' or ')}`)
    .join('; ') || 'none but the workflow itself'
