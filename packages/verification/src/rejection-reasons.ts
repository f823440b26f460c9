import { displayText } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { PROBLEM_REGISTRY, problemCategory, type ProblemCode } from '@tier3/model/problem-registry'
import { NEARNESS, type JudgedBundle, type Nearness } from './bundle-judgement.ts'
import type { TypeDemand } from './demand.ts'
import { describeCarried, describeType, isOfType } from './predicate-type.ts'
import { isMet, type Check } from './verification.ts'

/** More findings than this of one subject explain nothing further; the report has every check. */
const FINDING_LIMIT = 20

/**
 * Why nothing proves the missing types: for each, what is wrong with the bundles nearest to proving it, the one with
 * the fewest failed checks first; or that there is no bundle of that type; or that there is no bundle at all. What
 * speaks of tampering comes before all else: a wider policy must never look like the way to mend a changed byte.
 */
export function rejectionReasons(
  name: string,
  unproven: readonly TypeDemand[],
  judged: readonly JudgedBundle[],
): NonEmpty<Finding> {
  const finding = findingOf(name)
  const wanted = unproven.map(describeType).join(', ')
  if (judged.length === 0) return [finding('policy/no-attestation', wanted, 'no bundle at all')]
  const findings = unproven.flatMap((type) => {
    const candidates = nearest(judged.filter((bundle) => mayProve(type, bundle)))
    return candidates.length === 0
      ? [finding('policy/predicate-type', describeType(type), seenTypes(judged), type.place)]
      : candidates.flatMap((bundle) => failures(name, bundle))
  })
  const distinct = [...new Map(findings.map((f) => [JSON.stringify([f.code, f.demand, f.seen]), f])).values()]
  const shown = distinct.toSorted((a, b) => gravity(a) - gravity(b)).slice(0, FINDING_LIMIT)
  return isNonEmpty(shown) ? shown : [finding('policy/no-attestation', wanted, 'no bundle that passes')]
}

const gravity = ({ code }: Finding): number => (problemCategory(code) === 'integrity' ? 0 : 1)

/** An unreadable bundle may have been the proof. */
const mayProve = (type: TypeDemand, { carried }: JudgedBundle): boolean =>
  carried === undefined || isOfType(type, carried)

/** The bundles about this artifact and the unreadable ones; only where there is neither, the best one about another. */
function nearest(candidates: readonly JudgedBundle[]): readonly JudgedBundle[] {
  const close = candidates.filter(({ nearness }) => nearness === 'concerned' || nearness === 'unreadable')
  return close.length > 0 ? sorted(close) : sorted(candidates.slice(0, FINDING_LIMIT)).slice(0, 1)
}

const sorted = (candidates: readonly JudgedBundle[]): readonly JudgedBundle[] =>
  candidates.toSorted((a, b) => rank(a.nearness) - rank(b.nearness) || failed(a) - failed(b))

const rank = (nearness: Nearness): number => NEARNESS.indexOf(nearness)
const failed = ({ judgement }: JudgedBundle): number => judgement.checks.filter((c) => !isMet(c)).length

const failures = (name: string, { judgement }: JudgedBundle): readonly Finding[] =>
  judgement.checks.flatMap((row) =>
    row.code === undefined || isMet(row)
      ? []
      : [findingOf(name)(row.code, row.demand, `${row.seen} (${row.source})`, row.at)],
  )

export const findingOf =
  (subject: string) =>
  (code: ProblemCode, demand: string, seen: string, at?: Check['at']): Finding => ({
    code,
    subject,
    demand: displayText(demand, 1000),
    seen: displayText(seen, 1000),
    fix: PROBLEM_REGISTRY[code].fix,
    ...(at === undefined ? {} : { at: { file: at.file, line: at.line } }),
  })

function seenTypes(judged: readonly JudgedBundle[]): string {
  const types = new Set(
    judged.flatMap(({ carried }) => (carried === undefined ? [] : [describeCarried(carried)])),
  )
  return displayText([...types].join(', ') || 'nothing readable', 500)
}
