import type { Level } from '../compare/pair-rulesets.ts'
import { ALL_REFS, DEFAULT_BRANCH, refPrefix } from '../refs/coverage.ts'
import { parseRefPattern } from '../refs/ref-pattern.ts'
import { KNOWN_CONDITIONS } from '../ruleset/canonical-conditions.ts'
import { listOf, member, objectOf, pointerTo } from '../ruleset/json-reading.ts'
import { rulesetCoverage } from '../ruleset/ruleset-coverage.ts'
import type { Ruleset } from '../ruleset/ruleset.ts'
import type { LintRemark } from './lint-remark.ts'

export function* lintConditions(ruleset: Ruleset, level: Level): Generator<LintRemark> {
  const base = pointerTo(ruleset.pointer, 'conditions')
  for (const name of Object.keys(ruleset.conditions)) {
    const pointer = pointerTo(base, name)
    if (!KNOWN_CONDITIONS.includes(name)) {
      yield {
        rule: 'condition-unknown',
        severity: 'note',
        pointer,
        seen: `the condition ${name}`,
        demand: 'a condition whose meaning is known here',
        fix: 'Nothing has to be done: it is kept and compared, and never ranked.',
      }
    } else if (level === 'repository' && name !== 'ref_name') {
      yield {
        rule: 'condition-level',
        severity: 'error',
        pointer,
        seen: `the condition ${name}`,
        demand: 'conditions of a repository: only ref_name',
        fix: 'Remove the condition, or declare the ruleset for the organization.',
      }
    }
  }
  const coverage = rulesetCoverage(ruleset)
  if (coverage === undefined) {
    yield* refNameOfOther(ruleset, base)
    return
  }
  if (coverage.include.length === 0)
    yield emptyInclude(coverage.exclude.length > 0, pointerTo(base, 'ref_name'))
  for (const list of ['include', 'exclude']) {
    const texts = listOf(member(objectOf(member(ruleset.conditions, 'ref_name')), list))
    for (const [index, text] of texts.entries()) {
      if (typeof text === 'string') {
        yield* lintPattern(coverage.target, text, pointerTo(base, 'ref_name', list, index))
      }
    }
  }
}

function* refNameOfOther({ conditions, target }: Ruleset, base: string): Generator<LintRemark> {
  if (member(conditions, 'ref_name') === undefined) return
  yield {
    rule: 'condition-level',
    severity: 'error',
    pointer: pointerTo(base, 'ref_name'),
    seen: `the condition ref_name for the target ${target}`,
    demand: 'no ref_name, which only branches and tags have',
    fix: 'Remove the condition; GitHub refuses it.',
  }
}

const emptyInclude = (excludes: boolean, pointer: string): LintRemark =>
  excludes
    ? {
        rule: 'include-ambiguous',
        severity: 'error',
        pointer,
        seen: 'an `exclude` without any `include`',
        demand: 'an `include` that says what is covered',
        fix: `Write "${ALL_REFS}" into \`include\` when everything else is meant.`,
      }
    : {
        rule: 'include-empty',
        severity: 'error',
        pointer,
        seen: 'an empty `include`',
        demand: 'an `include` that matches refs',
        fix: `Add "${ALL_REFS}" or patterns; as it stands the ruleset looks active and protects nothing.`,
      }

function* lintPattern(target: 'branch' | 'tag', text: string, pointer: string): Generator<LintRemark> {
  const prefix = refPrefix(target)
  if (text.startsWith('~')) {
    const tokens = target === 'branch' ? [ALL_REFS, DEFAULT_BRANCH] : [ALL_REFS]
    if (tokens.includes(text)) return
    const demand = `one of ${tokens.join(', ')}`
    yield {
      rule: 'ref-token',
      severity: 'error',
      pointer,
      seen: text,
      demand,
      fix: 'Write a token that is one.',
    }
    return
  }
  const parsed = parseRefPattern(text)
  if (!parsed.ok) {
    const demand = 'a pattern that GitHub and Ruby read in one way'
    const seen = `${text}: ${parsed.problem}`
    yield {
      rule: 'ref-undefined',
      severity: 'error',
      pointer,
      seen,
      demand,
      fix: 'Write several patterns instead.',
    }
  }
  if (!text.startsWith('refs/') && !/^[*?[]/.test(text)) {
    const demand = `a pattern that starts with ${prefix}`
    yield {
      rule: 'ref-bare',
      severity: 'error',
      pointer,
      seen: text,
      demand,
      fix: `Write "${prefix}${text}".`,
    }
  } else if (
    text.startsWith('refs/') &&
    !text.startsWith(prefix) &&
    !/[*?[]/.test(text.slice(0, prefix.length))
  ) {
    const demand = `a pattern that starts with ${prefix}`
    const fix = `Write a pattern for the target ${target}; this one matches none of its refs.`
    yield { rule: 'ref-target', severity: 'error', pointer, seen: text, demand, fix }
  }
  if (/\{[^{}]*,[^{}]*\}/.test(text)) {
    const demand = 'a pattern without braces, which stand for themselves here'
    yield {
      rule: 'ref-braces',
      severity: 'warning',
      pointer,
      seen: text,
      demand,
      fix: 'Write one pattern for each form.',
    }
  }
  if (text.endsWith('**')) {
    const demand = 'a pattern that says how deep it goes: a final ** is no more than *'
    const fix = `Write "${text}/*" to cover refs with slashes too.`
    yield { rule: 'ref-final-stars', severity: 'warning', pointer, seen: text, demand, fix }
  }
}
