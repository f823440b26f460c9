import type { DeclaredRuleset } from '../ruleset/declared-ruleset.ts'
import { isActive, type Ruleset } from '../ruleset/ruleset.ts'
import { rulesetCoverage } from '../ruleset/ruleset-coverage.ts'
import type { RefFacts } from './compare-coverage.ts'
import { compareRuleset } from './compare-ruleset.ts'
import type { Difference, Direction } from './difference.ts'
import { DIRECTION_ORDER, foldDirections, type DriftVerdict } from './drift-verdict.ts'
import { identityOf, pairRulesets, splitBySource, type Level } from './pair-rulesets.ts'
import { describeRuleset, rulesetFinding, type RulesetFinding } from './ruleset-finding.ts'

/** What was read of the live rulesets. A read that was refused says nothing of which rulesets there are. */
export type LiveRulesets =
  | {
      readonly read: true
      /** Own and inherited ones, with their rules. */
      readonly rulesets: readonly Ruleset[]
      /** Listed ones whose rules could not be read, each with the reason. */
      readonly unread: readonly UnreadRuleset[]
      /** Whether every page of the list was read; only then is a ruleset known to be missing. */
      readonly complete: boolean
    }
  | { readonly read: false; readonly why: string }

export interface UnreadRuleset {
  readonly name: string
  readonly target: string
  readonly sourceType?: string
  readonly why: string
}

export interface DriftOptions extends RefFacts {
  readonly level: Level
  /** `require`: a hidden bypass list makes the verdict unknown. `unverified-ok`: it is stated as a loss instead. */
  readonly bypass: 'require' | 'unverified-ok'
  /** Whether rulesets that nobody declared are no deviation. */
  readonly allowExtra: boolean
}

export interface Drift {
  readonly verdict: DriftVerdict
  /** Weakenings first. */
  readonly findings: readonly RulesetFinding[]
  /** What was not checked and was accepted as such: never nothing when a bypass list was hidden. */
  readonly losses: readonly string[]
  /** Rulesets from above, which apply and are not judged. */
  readonly inherited: readonly Ruleset[]
  readonly compared: number
}

/** Compares what is declared with what is live. */
export function compareRulesets(
  declared: readonly DeclaredRuleset[],
  live: LiveRulesets,
  options: DriftOptions,
): Drift {
  if (!live.read) {
    const findings = declared.map((one) => unreadFinding(one, live.why))
    return { verdict: 'unknown', findings, losses: [], inherited: [], compared: 0 }
  }
  const { own, inherited } = splitBySource(live.rulesets, options.level)
  const { pairs, missing, extra } = pairRulesets(declared, own)
  const found = [
    ...pairs.flatMap((pair) =>
      compareRuleset(pair.declared.ruleset, pair.live, options).map((difference) =>
        rulesetFinding(pair.declared.ruleset, difference, pair.declared),
      ),
    ),
    ...missing.map((one) => missingFinding(one, live)),
    ...extra.map((one) => extraFinding(one, options.allowExtra)),
  ]
  const { findings, losses } = acceptLosses(found, options.bypass)
  const sorted = findings.toSorted((a, b) => rank(a.direction) - rank(b.direction))
  // What was not read may hold any difference, whether or not somebody declared it.
  const isWhole = live.complete && live.unread.length === 0
  const verdict = foldDirections([
    ...sorted.map(({ direction }) => direction),
    ...(isWhole ? [] : ['unknown' as const]),
  ])
  return { verdict, findings: sorted, losses, inherited, compared: pairs.length }
}

const rank = (direction: Direction): number => DIRECTION_ORDER.indexOf(direction)

function unreadFinding(declared: DeclaredRuleset, why: string): RulesetFinding {
  const words = `the live rulesets could not be read: ${why}`
  return rulesetFinding(
    declared.ruleset,
    whole('ruleset-unread', 'unknown', declared.ruleset, words),
    declared,
  )
}

function missingFinding(
  declared: DeclaredRuleset,
  live: { readonly unread: readonly UnreadRuleset[]; readonly complete: boolean },
): RulesetFinding {
  const { ruleset } = declared
  const unread = live.unread.find((one) => identityOf(one) === identityOf(ruleset))
  const why = unread?.why ?? (live.complete ? undefined : 'not every page of the list was read')
  if (why !== undefined) return unreadFinding(declared, why)
  const words = protects(ruleset)
    ? 'it is declared and not live, so that none of its rules protects anything'
    : 'it is declared and not live; as declared it protects nothing'
  const direction = protects(ruleset) ? 'weaker' : 'none'
  return rulesetFinding(ruleset, whole('ruleset-missing', direction, ruleset, words), declared)
}

/** Rules of all rulesets add up, so that one more can never weaken. */
function extraFinding(ruleset: Ruleset, allowed: boolean): RulesetFinding {
  const words = protects(ruleset)
    ? 'it is live and not declared; it adds to the protection'
    : 'it is live and not declared; it protects nothing'
  const direction = protects(ruleset) && !allowed ? 'stricter' : 'cosmetic'
  return rulesetFinding(ruleset, { ...whole('ruleset-extra', direction, ruleset, words), live: ruleset.name })
}

const whole = (
  rule: Difference['rule'],
  direction: Direction,
  { name, pointer }: Ruleset,
  words: string,
): Difference => ({
  rule,
  direction,
  path: '',
  pointer,
  ...(rule === 'ruleset-extra' ? {} : { declared: name }),
  words,
})

/** Whether a ruleset can block anybody: active, with rules, and about some ref. */
function protects(ruleset: Ruleset): boolean {
  const coverage = rulesetCoverage(ruleset)
  const isEmpty = coverage !== undefined && coverage.include.length + coverage.exclude.length === 0
  return isActive(ruleset) && ruleset.rules.length > 0 && !isEmpty
}

function acceptLosses(
  findings: readonly RulesetFinding[],
  bypass: DriftOptions['bypass'],
): { readonly findings: readonly RulesetFinding[]; readonly losses: readonly string[] } {
  const hidden = findings.filter(({ rule }) => rule === 'bypass-hidden')
  if (bypass === 'require' || hidden.length === 0) return { findings, losses: [] }
  const accepted = findings.map((finding) =>
    finding.rule === 'bypass-hidden' ? { ...finding, direction: 'cosmetic' as const } : finding,
  )
  const losses = hidden.map((finding) => `who can bypass was not checked: ${describeRuleset(finding)}`)
  return { findings: accepted, losses }
}
