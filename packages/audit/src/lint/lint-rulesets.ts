import { duplicates, type Level } from '../compare/pair-rulesets.ts'
import type { DeclaredRuleset } from '../ruleset/declared-ruleset.ts'
import { pointerTo } from '../ruleset/json-reading.ts'
import type { Ruleset } from '../ruleset/ruleset.ts'
import { lintActors } from './lint-actors.ts'
import { lintConditions } from './lint-conditions.ts'
import { lintFinding, type LintFinding, type LintRemark } from './lint-remark.ts'
import { lintRules } from './lint-rules.ts'

/** What is wrong or misleading in declared rulesets, before anything live is looked at. */
export function lintRulesets(declared: readonly DeclaredRuleset[], level: Level): readonly LintFinding[] {
  return [
    ...declared.flatMap((one) => lintRuleset(one.ruleset, level).map((remark) => lintFinding(one, remark))),
    ...duplicates(declared).map((one) => lintFinding(one, duplicate(one.ruleset))),
  ]
}

const lintRuleset = (ruleset: Ruleset, level: Level): readonly LintRemark[] => [
  ...lintTop(ruleset),
  ...lintConditions(ruleset, level),
  ...lintRules(ruleset, level),
  ...lintActors(ruleset),
]

const TARGETS = ['branch', 'tag', 'push', 'repository']
const ENFORCEMENTS = ['active', 'evaluate', 'disabled']

function* lintTop({ target, enforcement, other, pointer }: Ruleset): Generator<LintRemark> {
  if (!TARGETS.includes(target)) {
    yield {
      rule: 'target-unknown',
      severity: 'warning',
      pointer: pointerTo(pointer, 'target'),
      seen: target,
      demand: `one of ${TARGETS.join(', ')}`,
      fix: 'Correct the target, unless GitHub has it newly.',
    }
  }
  if (!ENFORCEMENTS.includes(enforcement)) {
    yield {
      rule: 'enforcement-unknown',
      severity: 'error',
      pointer: pointerTo(pointer, 'enforcement'),
      seen: enforcement,
      demand: `one of ${ENFORCEMENTS.join(', ')}`,
      fix: 'Write "active" when the rules must bind.',
    }
  }
  for (const name of Object.keys(other).filter((key) => key.startsWith('_'))) {
    yield {
      rule: 'comment',
      severity: 'note',
      pointer: pointerTo(pointer, name),
      seen: `the member ${name}`,
      demand: 'members that GitHub knows',
      fix: 'Keep comments outside of the file; this one is passed over.',
    }
  }
}

const duplicate = ({ target, name, pointer }: Ruleset): LintRemark => ({
  rule: 'duplicate-ruleset',
  severity: 'error',
  pointer: pointerTo(pointer, 'name'),
  seen: `a second ${target} ruleset "${name}"`,
  demand: 'one ruleset for each target and name',
  fix: 'Remove one of the two, or give it a name of its own.',
})
