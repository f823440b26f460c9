import type { Statement } from '@tier3/attestation/statement'
import { isJsonObject, type Json } from '@tier3/model/json'
import { check } from './check.ts'
import type { Check } from './verification.ts'

const SUMMARY_TYPES = [
  'https://slsa.dev/verification_summary/v1',
  'https://slsa.dev/verification_summary/v0.2',
]

/**
 * A verification summary says of an artifact that it passed or that it failed, and is signed either way: one that says "failed"
 * proves nothing good (SLSA v1.2, verification summary: the result must be PASSED, and a level FAILED is a failure).
 */
export function summaryChecks({ predicateType, predicate }: Statement): readonly Check[] {
  if (!SUMMARY_TYPES.includes(predicateType)) return []
  const {
    verificationResult: result,
    verifiedLevels: levels,
    verifier,
  } = predicate as {
    readonly [key: string]: Json | undefined
  }
  const id = verifier !== undefined && isJsonObject(verifier) ? verifier['id'] : undefined
  const list: readonly Json[] = Array.isArray(levels) ? (levels as readonly Json[]) : []
  const failed = list.includes('FAILED')
  return [
    check({
      id: 'summary-result',
      demand: 'PASSED, by a verifier that is named, with no level FAILED',
      seen:
        typeof result === 'string' && typeof id === 'string'
          ? `${result} by ${id}${failed ? ', with a level FAILED' : ''}`
          : undefined,
      source: 'predicate.verificationResult, predicate.verifier.id, predicate.verifiedLevels',
      holds: result === 'PASSED' && !failed,
      code: 'policy/predicate-type',
      hint: 'the summary does not say that the artifact passed',
    }),
  ]
}
