import type { Json } from '@tier3/model/json'
import { canonicalParameters } from '../ruleset/canonical-parameters.ts'
import { member, pointerTo } from '../ruleset/json-reading.ts'
import { ruleKind, ruleParameter } from '../ruleset/rule-kinds.ts'
import type { Rule } from '../ruleset/ruleset.ts'
import { compareValue } from './compare-value.ts'
import { describeValue, sameJson, values, type Difference, type Direction } from './difference.ts'

/** Differences between two sets of rules. `pointer` is where the declared rules stand. */
export function compareRules(
  declared: readonly Rule[],
  live: readonly Rule[],
  pointer: string,
): readonly Difference[] {
  const kinds = [...new Set([...declared, ...live].map(({ type }) => type))].toSorted()
  return kinds.flatMap((type) => {
    const { mine, theirs } = unequalRules(
      declared.filter((rule) => rule.type === type),
      live.filter((rule) => rule.type === type),
    )
    const pairs = Math.max(mine.length, theirs.length)
    return Array.from({ length: pairs }, (_, index) =>
      compareRule(mine[index], theirs[index], pointer),
    ).flat()
  })
}

/** GitHub keeps one rule of a type; where there are more, equal ones are set against each other first. */
function unequalRules(
  declared: readonly Rule[],
  live: readonly Rule[],
): { readonly mine: readonly Rule[]; readonly theirs: readonly Rule[] } {
  const theirs = [...live]
  const mine = declared.filter((rule) => {
    const index = theirs.findIndex((other) => sameRule(rule, other))
    if (index >= 0) theirs.splice(index, 1)
    return index < 0
  })
  return { mine, theirs }
}

const sameRule = (a: Rule, b: Rule): boolean =>
  sameJson(canonicalParameters(a.type, a.parameters), canonicalParameters(b.type, b.parameters)) &&
  sameJson(a.other, b.other)

function compareRule(
  declared: Rule | undefined,
  live: Rule | undefined,
  pointer: string,
): readonly Difference[] {
  if (declared !== undefined && live !== undefined) {
    return [...compareParameters(declared, live), ...compareOther(declared, live)]
  }
  const rule = declared ?? live
  if (rule === undefined) return []
  const gone = live === undefined
  return [
    {
      rule: gone ? 'rule-missing' : 'rule-extra',
      direction: presenceDirection(rule.type, gone),
      path: `rules/${rule.type}`,
      pointer: declared?.pointer ?? pointer,
      ...(gone ? { declared: rule.type } : { live: rule.type }),
      words: presenceWords(rule.type, gone),
    },
  ]
}

function presenceDirection(type: string, gone: boolean): Direction {
  const effect = ruleKind(type)?.effect
  if (effect === undefined) return 'incomparable'
  if (effect === 'advisory') return 'cosmetic'
  return gone ? 'weaker' : 'stricter'
}

function presenceWords(type: string, gone: boolean): string {
  const kind = ruleKind(type)
  if (kind === undefined) {
    return `the rule ${type}, whose meaning is not known here, is ${gone ? 'declared and not live' : 'live and not declared'}`
  }
  return gone
    ? `everyone with write access can ${kind.allows}`
    : `nobody but bypass actors can ${kind.allows}`
}

/** Differences between the parameters of two rules of one type. */
export function compareParameters(declared: Rule, live: Rule): readonly Difference[] {
  const { type } = declared
  const known = Object.keys(ruleKind(type)?.parameters ?? {})
  const named = [...Object.keys(declared.parameters), ...Object.keys(live.parameters)]
  return [...new Set([...known, ...named])].toSorted().flatMap((name) => {
    const [mine, theirs] = [member(declared.parameters, name), member(live.parameters, name)]
    const path = `rules/${type}/${name}`
    const pointer = pointerTo(declared.pointer, 'parameters', name)
    const parameter = ruleParameter(type, name)
    if (parameter !== undefined) return compareValue(parameter, { path, pointer }, mine, theirs)
    return compareUnknown(
      { path, pointer },
      `the parameter ${name} of ${type}`,
      raw(declared, name),
      raw(live, name),
    )
  })
}

const raw = (rule: Rule, name: string): Json | undefined =>
  Object.hasOwn(rule.parameters, name) ? rule.parameters[name] : undefined

function compareOther(declared: Rule, live: Rule): readonly Difference[] {
  const path = `rules/${declared.type}`
  const words = `members of the rule ${declared.type}`
  return compareUnknown({ path, pointer: declared.pointer }, words, declared.other, live.other)
}

function compareUnknown(
  place: { readonly path: string; readonly pointer: string },
  about: string,
  declared: Json | undefined,
  live: Json | undefined,
): readonly Difference[] {
  if (sameJson(declared, live)) return []
  const words = `${about}, whose meaning is not known here: ${describeValue(declared)} is declared, ${describeValue(live)} is live`
  return [
    { rule: 'parameter-unknown', direction: 'incomparable', ...place, ...values(declared, live), words },
  ]
}
