import { displayText } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import { PROBLEM_REGISTRY } from '@tier3/model/problem-registry'
import type { LiveRulesets } from '../compare/drift.ts'
import { judgeCreation } from './creation.ts'
import { whyPassedOver } from './passed-over.ts'
import { ruleCarriers } from './rule-carriers.ts'
import type { CarriedRule, TagDemand, TagFacts, TagJudgement } from './tag-judgement.ts'
import { tagRemedies } from './tag-remedy.ts'

/**
 * Whether active rulesets bind the demanded rules for one tag. One clean carrier of a rule is enough, since nothing
 * overrides it; what was not shown or not read is unknown, and never counts as protection.
 */
export function evaluateTag(demand: TagDemand, live: LiveRulesets, facts: TagFacts = {}): TagJudgement {
  const { ref } = demand
  const rulesets = live.read ? live.rulesets : []
  const rules = demand.rules.map((type) => carriedRule(demand, live, type))
  const reasons = [
    ...rules.flatMap((rule) => ruleReason(ref, rule, live)),
    ...rules.flatMap((rule) => answerReason(ref, rule, facts.answeredRules)),
  ]
  const unbound = rules.filter(({ state }) => state === 'unbound').map(({ type }) => type)
  const result = unbound.length > 0 ? 'unprotected' : reasons.length > 0 ? 'unknown' : 'protected'
  return {
    result,
    reasons,
    rules,
    passedOver: rulesets.flatMap((ruleset) => {
      const why = whyPassedOver(ruleset, ref)
      return why === undefined ? [] : [{ name: ruleset.name, why }]
    }),
    creation: judgeCreation(demand, live),
    information: immutableInformation(facts.immutableRelease),
    losses: rules.flatMap(unverifiedLoss),
    remedies: tagRemedies(demand, unbound, rulesets),
  }
}

function carriedRule(demand: TagDemand, live: LiveRulesets, type: string): CarriedRule {
  if (!live.read) return { type, state: 'unknown', carriers: [] }
  const creates = type === 'creation' && demand.creator !== undefined
  const allowed = creates ? [...demand.allowedBypass, demand.creator] : demand.allowedBypass
  const callerMay = type === 'creation' && demand.creatorIsCaller === true && demand.creator === undefined
  const carriers = ruleCarriers(live.rulesets, demand.ref, type, allowed, callerMay)
  const has = (...states: readonly string[]): boolean => carriers.some(({ state }) => states.includes(state))
  const isWhole = live.complete && !live.unread.some(mayCoverTags)
  if (has('clean')) return { type, state: 'bound', carriers }
  if (has('hidden') && demand.bypass === 'unverified-ok') {
    return { type, state: 'bound', unverified: true, carriers }
  }
  return { type, state: has('hidden', 'uncertain') || !isWhole ? 'unknown' : 'unbound', carriers }
}

function unverifiedLoss({ type, unverified, carriers }: CarriedRule): readonly string[] {
  if (unverified !== true) return []
  const names = carriers.filter(({ state }) => state === 'hidden').map(({ name }) => `"${name}"`)
  return [
    displayText(`who can pass by the rule ${type} of ${names.join(', ')} was not checked, as accepted`, 500),
  ]
}

const mayCoverTags = ({ target }: { readonly target: string }): boolean =>
  target !== 'branch' && target !== 'push'

function ruleReason(
  ref: string,
  { type, state, carriers }: CarriedRule,
  live: LiveRulesets,
): readonly Finding[] {
  if (state === 'bound') return []
  const code = state === 'unbound' ? 'policy/tag-unprotected' : 'policy/tag-unverified'
  const seen = carriers.map(({ name, why }) => `"${name}": ${why}`)
  const gaps = !live.read
    ? [`the rulesets could not be read: ${live.why}`]
    : [
        ...(live.complete ? [] : ['not every page of the list was read']),
        ...live.unread.filter(mayCoverTags).map(({ name, why }) => `"${name}" could not be read: ${why}`),
      ]
  const none =
    seen.length === 0 ? ['no active ruleset for this tag has the rule', ...nearMisses(ref, type, live)] : seen
  return [
    {
      code,
      subject: displayText(ref),
      demand: `the rule ${type}, which only allowed actors can pass by`,
      seen: displayText([...(live.read ? none : []), ...(state === 'unknown' ? gaps : [])].join('; '), 1000),
      fix: PROBLEM_REGISTRY[code].fix,
    },
  ]
}

const MOST_NEAR_MISSES = 3

/** Rulesets that have the rule and do not count for the tag: mostly one of them was meant to protect it. */
function nearMisses(ref: string, type: string, live: LiveRulesets): readonly string[] {
  const all = live.read ? live.rulesets : []
  const missed = all.flatMap((ruleset) => {
    const why = ruleset.rules.some((rule) => rule.type === type) ? whyPassedOver(ruleset, ref) : undefined
    return why === undefined ? [] : [`"${ruleset.name}" has it, but ${why}`]
  })
  return missed.slice(0, MOST_NEAR_MISSES)
}

/** GitHub's own answer is the authority on what is in force; where it misses a rule, the rulesets were misread. */
function answerReason(
  ref: string,
  { type, state }: CarriedRule,
  answered: readonly string[] | undefined,
): readonly Finding[] {
  if (state !== 'bound' || answered === undefined) return []
  if (answered.some((one) => one.toLowerCase() === type)) return []
  return [
    {
      code: 'policy/ruleset-effective',
      subject: displayText(ref),
      demand: `the rule ${type} in force for the tag`,
      seen: 'GitHub does not name it among the rules of the tag',
      fix: PROBLEM_REGISTRY['policy/ruleset-effective'].fix,
    },
  ]
}

const immutableInformation = (immutable: boolean | undefined): readonly string[] =>
  immutable === undefined
    ? []
    : immutable
      ? ['an immutable release locks this tag; that is beside the rulesets, and protects no other tag']
      : ['no immutable release locks this tag']
