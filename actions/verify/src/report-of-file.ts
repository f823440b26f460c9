import { displayText } from '@tier3/model/display'
import type { JsonObject } from '@tier3/model/json'
import type { SummaryBlock } from '@tier3/runner/define/report'
import { describeNormalPolicy } from '@tier3/verification/policy-file/describe-policy'
import type { PolicyVerification } from '@tier3/verification/policy-file/evaluate-policy'
import type { NormalPolicy, PolicyWaiver } from '@tier3/verification/policy-file/normal-policy'
import { buildPolicyReport } from '@tier3/verification/policy-file/policy-report'
import type { Grounds } from '@tier3/verification/verification-report'

/** The parts of a report that depend on how the demand was spelled. */
export interface Said {
  readonly lines: readonly string[]
  readonly summary: SummaryBlock
  readonly warnings: readonly string[]
  readonly notices: readonly string[]
  readonly body: JsonObject
}

/** The outcome under a policy file, and the time at which it was judged. */
export interface FileOutcome {
  readonly policy: NormalPolicy
  readonly time: string
  readonly verification: PolicyVerification
}

/** What is to be said of a policy file: its demands, the waivers that were used, and what it left aside. */
export function saidOfFile({ policy, time, verification }: FileOutcome, grounds: Grounds): Said {
  const lines = describeNormalPolicy(policy)
  const { waivers, ignored } = verification
  return {
    lines,
    summary: { kind: 'code', language: 'text', text: lines.join('\n') },
    warnings: waivers.used.map((waiver) => `waived ${describeWaiver(waiver)}: ${waiver.reason}`),
    notices: [
      ...(ignored.length === 0
        ? []
        : [`not verified, since no rule speaks of it: ${displayText(ignored.join(', '), 500)}`]),
      ...waivers.unused.map((waiver) => `a waiver was not needed: ${describeWaiver(waiver)}`),
      ...waivers.expired.map((waiver) => `a waiver has expired: ${describeWaiver(waiver)}`),
    ].map((line) => displayText(line, 1000)),
    body: buildPolicyReport(policy, grounds, time, verification),
  }
}

const describeWaiver = ({ codes, match, owner, expires, place }: PolicyWaiver): string =>
  `${codes.join(', ')} for ${match.join(', ')} by ${owner} until ${expires} (${place.file}:${place.line})`
