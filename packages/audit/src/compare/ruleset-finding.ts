import { displayText, quoted } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import type { Json } from '@tier3/model/json'
import { PROBLEM_REGISTRY, type ProblemCode } from '@tier3/model/problem-registry'
import { lineOf } from '../json-positions.ts'
import type { DeclaredRuleset } from '../ruleset/declared-ruleset.ts'
import { describeValue, type Difference, type DifferenceRule, type Direction } from './difference.ts'

/** One deviation of a ruleset, with its direction and with words for the person who must act. */
export interface RulesetFinding extends Finding {
  readonly rule: DifferenceRule
  readonly direction: Direction
  readonly target: string
  readonly name: string
  /** What differs: the same over time and over files in another order, for fingerprints. */
  readonly path: string
  /** JSON pointer into the declared document, when there is one. */
  readonly pointer?: string
  readonly declared?: Json
  readonly live?: Json
  /** Who gains or loses what. */
  readonly words: string
}

const TEXT_LIMIT = 500

/** A difference as a finding of the ruleset it is about. */
export function rulesetFinding(
  ruleset: { readonly target: string; readonly name: string },
  difference: Difference,
  declared?: DeclaredRuleset,
): RulesetFinding {
  const { rule, direction, path, pointer, words } = difference
  const code = codeOf(difference)
  return {
    code,
    rule,
    direction,
    target: ruleset.target,
    name: ruleset.name,
    subject: describeRuleset(ruleset),
    path,
    demand: displayText(describeValue(difference.declared), TEXT_LIMIT),
    seen: displayText(describeSeen(difference), TEXT_LIMIT),
    words: displayText(words, 2 * TEXT_LIMIT),
    fix: PROBLEM_REGISTRY[code].fix,
    ...(declared === undefined ? {} : { pointer, ...placeOf(declared, pointer) }),
    ...(difference.declared === undefined ? {} : { declared: difference.declared }),
    ...(difference.live === undefined ? {} : { live: difference.live }),
  }
}

/** A ruleset by target and name, safe to show. */
export const describeRuleset = ({
  target,
  name,
}: {
  readonly target: string
  readonly name: string
}): string => `${displayText(target, 40)} ruleset ${quoted(name, 120)}`

const describeSeen = ({ direction, live }: Difference): string =>
  direction === 'unknown' && live === undefined ? 'not shown' : describeValue(live)

function placeOf({ file, positions }: DeclaredRuleset, pointer: string): Pick<Finding, 'at'> {
  if (file === undefined) return {}
  return { at: { file, ...(positions === undefined ? {} : { line: lineOf(positions, pointer) }) } }
}

function codeOf({ rule, direction }: Difference): ProblemCode {
  if (rule === 'ruleset-missing') return 'policy/ruleset-missing'
  if (rule === 'ruleset-extra') return 'policy/ruleset-extra'
  if (rule === 'effective-rules') return 'policy/ruleset-effective'
  switch (direction) {
    case 'weaker':
      return 'policy/ruleset-weaker'
    case 'stricter':
      return 'policy/ruleset-stricter'
    case 'incomparable':
    case 'none':
      return 'policy/ruleset-changed'
    case 'cosmetic':
      return 'policy/ruleset-cosmetic'
    case 'unknown':
      return 'policy/ruleset-hidden'
  }
}
