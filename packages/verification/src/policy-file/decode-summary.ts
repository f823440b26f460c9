import { parseResourceTemplate } from '@tier3/attestation/resource-template'
import { buildLevelResult, FAILED_RESULT } from '@tier3/attestation/slsa-result'
import { formatDigest, parseDigest } from '@tier3/model/digest'
import { isNonEmpty } from '@tier3/model/non-empty'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SummaryDemand, SummarySigner, SummaryVerifier } from '../summary-demand.ts'
import { parseVerifierId } from '../summary-inputs.ts'
import { readLevelNumber, readSigner, whenThere } from './decode-demands.ts'
import {
  isThere,
  readList,
  readObject,
  readParsed,
  readText,
  reject,
  type LocatedValue,
} from './located-value.ts'
import { parseAge } from './policy-times.ts'

/** Reads `summary`: which verifiers are believed, and what their summaries must say. */
export function readSummary(at: LocatedValue): SummaryDemand | undefined {
  const parts = readObject(at, ['verifiers', 'resource', 'at-least', 'levels', 'policies', 'max-age'])
  if (parts === undefined) return undefined
  const verifiers = readList(parts.verifiers, readVerifier)
  const resource = readParsed(parts.resource, parseResourceTemplate)
  const atLeast = whenThere(parts['at-least'], readLevelNumber)
  const others = whenThere(parts.levels, (one) =>
    readList(one, (l) => readParsed(l, parseResult), 'list or one'),
  )
  const policies = whenThere(parts.policies, (one) =>
    readList(one, (p) => readParsed(p, parseSha256), 'list or one'),
  )
  const maxAge = whenThere(parts['max-age'], (one) => readParsed(one, parseAge))
  const levels = [...(atLeast === undefined ? [] : [buildLevelResult(atLeast)]), ...(others ?? [])]
  if (!isThere(parts['at-least']) && !isThere(parts.levels))
    return reject(at, 'it demands no level', 'it must have "at-least" or "levels"')
  if (verifiers === undefined || resource === undefined || !isNonEmpty(levels)) return undefined
  return {
    verifiers,
    resource,
    levels,
    ...(policies === undefined ? {} : { policies }),
    ...(maxAge === undefined ? {} : { maxAge }),
  }
}

function readVerifier(at: LocatedValue): SummaryVerifier | undefined {
  const parts = readObject(at, ['id', 'signer', 'repository', 'key'])
  if (parts === undefined) return undefined
  const id = whenThere(parts.id, (one) => readParsed(one, parseVerifierId))
  if (isThere(parts.signer) === isThere(parts.key))
    return reject(at, 'it names not exactly one', 'it must have "signer" or "key"')
  if (isThere(parts.key) && isThere(parts.repository))
    return reject(parts.repository, 'a key signed', 'a repository is that of a run')
  if (isThere(parts.key) && !isThere(parts.id))
    return reject(at, 'it has no "id"', 'a key tells nothing of its verifier, whose "id" must be named')
  const signer = isThere(parts.key) ? readKey(parts.key) : readWorkflow(parts.signer, parts.repository)
  return signer === undefined ? undefined : { ...(id === undefined ? {} : { id }), signer }
}

function readKey(at: LocatedValue): SummarySigner | undefined {
  const name = readText(at)
  return name === undefined ? undefined : { kind: 'key', name }
}

function readWorkflow(at: LocatedValue, repository: LocatedValue): SummarySigner | undefined {
  const workflow = readSigner(at)
  const of = whenThere(repository, (one) => readParsed(one, parseRepoSlug))
  if (workflow === undefined) return undefined
  // On a branch of its own anybody who may push can let the workflow say anything.
  if (workflow.refs.length + workflow.commits.length === 0)
    return reject(at, 'it has neither "refs" nor "commits"', 'a verifier is believed at refs or commits only')
  return { kind: 'workflow', workflow, repository: of ?? workflow.repository }
}

const parseResult = (text: string): Result<string, string> =>
  text === FAILED_RESULT
    ? failed('what failed is not accepted')
    : /^[!-~]{1,200}$/.test(text)
      ? ok(text)
      : failed('it is no result of SLSA')

function parseSha256(text: string): Result<string, string> {
  const digest = parseDigest(text)
  return digest.ok ? ok(formatDigest(digest.value)) : digest
}
