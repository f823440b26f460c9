import type { Json } from '@tier3/model/json'
import type { Level } from '../compare/pair-rulesets.ts'
import { idOf, isList, listOf, member, objectOf, pointerTo } from '../ruleset/json-reading.ts'
import type { Parameter } from '../ruleset/parameter-order.ts'
import { ruleKind, ruleParameter } from '../ruleset/rule-kinds.ts'
import type { Rule, Ruleset } from '../ruleset/ruleset.ts'
import type { LintRemark } from './lint-remark.ts'

/** Rule types that GitHub does not take for an organization. */
const REPOSITORY_ONLY = ['merge_queue', 'required_deployments']

export function* lintRules(ruleset: Ruleset, level: Level): Generator<LintRemark> {
  const { rules, target } = ruleset
  if (rules.length === 0) {
    yield {
      rule: 'no-rules',
      severity: 'warning',
      pointer: pointerTo(ruleset.pointer, 'rules'),
      seen: 'no rules',
      demand: 'at least one rule',
      fix: 'Add the rules; without any, the ruleset protects nothing.',
    }
  }
  for (const [index, rule] of rules.entries()) {
    const { type, pointer } = rule
    const kind = ruleKind(type)
    if (rules.slice(0, index).some((other) => other.type === type)) {
      yield {
        rule: 'rule-twice',
        severity: 'error',
        pointer,
        seen: `the rule ${type} twice`,
        demand: 'each rule once',
        fix: 'Join the two into one.',
      }
    }
    if (kind === undefined) {
      yield {
        rule: 'rule-unknown',
        severity: 'note',
        pointer,
        seen: `the rule ${type}`,
        demand: 'a rule whose meaning is known here',
        fix: 'Nothing has to be done: it is kept and compared, and never ranked.',
      }
      continue
    }
    const misplaced = level !== 'repository' && REPOSITORY_ONLY.includes(type)
    if (misplaced || !kind.targets.includes(target)) {
      yield {
        rule: 'rule-target',
        severity: 'error',
        pointer,
        seen: `the rule ${type} for ${misplaced ? 'an organization' : `the target ${target}`}`,
        demand: misplaced ? 'a repository' : `the target ${kind.targets.join(' or ')}`,
        fix: 'Move the rule to a ruleset where GitHub takes it.',
      }
    }
    yield* lintParameters(rule)
    yield* lintIds(rule)
  }
}

/** Where entries of a list hold the id of something else. */
const IDS: { readonly [type: string]: { readonly list: string; readonly id: string } } = {
  required_status_checks: { list: 'required_status_checks', id: 'integration_id' },
  workflows: { list: 'workflows', id: 'repository_id' },
}

/** Names that no map has turned into ids. */
function* lintIds({ type, parameters, pointer }: Rule): Generator<LintRemark> {
  const ids = Object.hasOwn(IDS, type) ? IDS[type] : undefined
  if (ids === undefined) return
  for (const [index, item] of listOf(member(parameters, ids.list)).entries()) {
    const value = member(objectOf(item), ids.id)
    if (typeof value !== 'string' || idOf(value) !== undefined) continue
    yield {
      rule: 'id-name',
      severity: 'error',
      pointer: pointerTo(pointer, 'parameters', ids.list, index, ids.id),
      seen: `the name "${value}"`,
      demand: `an ${ids.id}`,
      fix: 'Add the name to the map of names, or write the id.',
    }
  }
}

function* lintParameters(rule: Rule): Generator<LintRemark> {
  const known = Object.entries(ruleKind(rule.type)?.parameters ?? {})
  for (const [name, parameter] of known) {
    const value = member(rule.parameters, name)
    const pointer = pointerTo(rule.pointer, 'parameters', name)
    if (value === undefined && parameter.default === undefined) {
      yield {
        rule: 'parameter-missing',
        severity: 'error',
        pointer,
        seen: `no ${name}`,
        demand: `${name}: ${parameter.about}`,
        fix: 'Give the parameter; GitHub has no default for it.',
      }
    } else if (value !== undefined) yield* lintValue(parameter, name, value, pointer)
  }
  for (const name of Object.keys(rule.parameters)) {
    if (ruleParameter(rule.type, name) !== undefined) continue
    yield {
      rule: 'parameter-unknown',
      severity: 'note',
      pointer: pointerTo(rule.pointer, 'parameters', name),
      seen: `the parameter ${name} of ${rule.type}`,
      demand: 'a parameter whose meaning is known here',
      fix: 'Nothing has to be done: it is kept and compared, and never ranked.',
    }
  }
}

function* lintValue(parameter: Parameter, name: string, value: Json, pointer: string): Generator<LintRemark> {
  if (parameter.retired === true) {
    yield {
      rule: 'parameter-retired',
      severity: value === false ? 'warning' : 'error',
      pointer,
      seen: `the retired parameter ${name}`,
      demand: 'the rule copilot_code_review',
      fix:
        value === false
          ? 'Remove the parameter.'
          : 'Remove the parameter and add the rule copilot_code_review.',
    }
    return
  }
  for (const [item, at] of isList(value)
    ? value.map((one, i) => [one, pointerTo(pointer, i)] as const)
    : [[value, pointer] as const]) {
    yield* lintWord(parameter, item, at)
  }
  const { range } = parameter
  if (range === undefined || (typeof value === 'number' && value >= range[0] && value <= range[1])) return
  if (name === 'max_file_size' && typeof value === 'number' && value > range[1]) {
    const megabytes = Math.min(range[1], Math.max(1, Math.round(value / (1024 * 1024))))
    yield {
      rule: 'size-in-bytes',
      severity: 'error',
      pointer,
      seen: `${value}, which looks like bytes`,
      demand: `megabytes from ${range[0]} to ${range[1]}`,
      fix: `Write ${megabytes}.`,
    }
    return
  }
  yield {
    rule: 'parameter-value',
    severity: 'error',
    pointer,
    seen: JSON.stringify(value),
    demand: `a number from ${range[0]} to ${range[1]}`,
    fix: 'Write a number that GitHub takes.',
  }
}

function* lintWord(parameter: Parameter, value: Json, pointer: string): Generator<LintRemark> {
  const { values } = parameter
  if (values === undefined || (typeof value === 'string' && values.includes(value))) return
  const right = values.find((word) => typeof value === 'string' && word.toLowerCase() === value.toLowerCase())
  yield {
    rule: right === undefined ? 'parameter-value' : 'parameter-case',
    severity: 'error',
    pointer,
    seen: JSON.stringify(value),
    demand: `one of ${values.join(', ')}`,
    fix: right === undefined ? 'Write a value that GitHub takes.' : `Write "${right}".`,
  }
}
