import { buildLevelOf } from '@tier3/attestation/slsa-result'
import type { LevelAssessment } from '@tier3/attestation/slsa-level'
import { decodeStatement } from '@tier3/attestation/statement'
import {
  decodeVerificationSummary,
  VERIFICATION_SUMMARY_V1,
  type VerificationSummary,
} from '@tier3/attestation/verification-summary'
import { displayText } from '@tier3/model/display'
import type { VerifiedBundle } from './verified-bundle.ts'

/** The summary that a bundle carries; undefined for anything else. */
export function summaryIn({ content }: VerifiedBundle): VerificationSummary | undefined {
  const statement = content.kind === 'statement' ? decodeStatement(content.payload) : undefined
  if (statement?.ok !== true || statement.value.predicateType !== VERIFICATION_SUMMARY_V1) return undefined
  const summary = decodeVerificationSummary(statement.value.predicate)
  return summary.ok ? summary.value : undefined
}

/** The level that verifiers vouch for in passing summaries, the highest of several, and who says so. */
export function summaryLevel(
  passed: readonly VerifiedBundle[],
): LevelAssessment & { readonly verifier?: string } {
  let best: LevelAssessment & { readonly verifier?: string } = {
    level: 0,
    reasons: ['No summary was verified.'],
  }
  for (const bundle of passed) {
    const summary = summaryIn(bundle)
    if (summary === undefined) continue
    const level = buildLevelOf(summary.verifiedLevels)
    const verifier = displayText(summary.verifier.id, 500)
    if (best.verifier === undefined || level > best.level)
      best = { level, verifier, reasons: [`By summary of ${verifier}.`] }
  }
  return best
}
