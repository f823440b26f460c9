import { displayText } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import { formatCanonicalJson } from '@tier3/model/canonical-json'
import type { NonEmpty } from '@tier3/model/non-empty'
import { PROBLEM_REGISTRY } from '@tier3/model/problem-registry'
import type { LiveRulesets } from '../compare/drift.ts'
import { containsCoverage } from '../refs/containment.ts'
import { coversRef, type Coverage } from '../refs/coverage.ts'
import { hasUnknownCondition, rulesetCoverage } from '../ruleset/ruleset-coverage.ts'
import { isActive, type Rule, type Ruleset } from '../ruleset/ruleset.ts'
import { meetsBypass, type Judgement } from './demand-bypass.ts'
import { demandParts, type DemandPart } from './demand-parts.ts'
import type { Preset, PresetDemand } from './presets.ts'

export interface PresetFacts {
  /** Short name of the default branch; without it only rulesets for `~DEFAULT_BRANCH` or `~ALL` count. */
  readonly defaultBranch?: string
  /** Patterns of all tags that releases make. */
  readonly tagPatterns: NonEmpty<string>
}

export interface PresetResult {
  readonly result: 'met' | 'unmet' | 'unknown'
  readonly findings: readonly Finding[]
}

/** Judges a preset by the rules in force: each demand may be met by any active ruleset that covers the refs. */
export function evaluatePreset(preset: Preset, live: LiveRulesets, facts: PresetFacts): PresetResult {
  const findings = preset.demands.flatMap((demand) => demandFinding(preset, demand, live, facts))
  const unmet = findings.some(({ code }) => code === 'policy/preset-unmet')
  return { result: unmet ? 'unmet' : findings.length > 0 ? 'unknown' : 'met', findings }
}

function demandFinding(
  preset: Preset,
  demand: PresetDemand,
  live: LiveRulesets,
  facts: PresetFacts,
): readonly Finding[] {
  const parts = live.read
    ? demandParts(demand).map((part) => judgePart(demand, part, live.rulesets, facts))
    : [{ answer: 'unknown' as const, why: `the rulesets could not be read: ${live.why}` }]
  const whole = live.read && live.complete && live.unread.length === 0
  const open = parts.filter(({ answer }) => answer !== 'yes')
  if (open.length === 0) return []
  // An unread ruleset could meet the demand, so that only a whole read proves that nothing does.
  const isUnmet = whole && open.some(({ answer }) => answer === 'no')
  const code = isUnmet ? 'policy/preset-unmet' : 'policy/ruleset-hidden'
  return [
    {
      code,
      subject:
        demand.where === 'default-branch' ? 'default branch' : displayText(facts.tagPatterns.join(', ')),
      demand: displayText(`${preset.name}: ${describeDemand(demand)}`, 500),
      seen: displayText(open.map(({ why }) => why).join('; '), 1000),
      fix: PROBLEM_REGISTRY[code].fix,
    },
  ]
}

interface Carrier {
  readonly ruleset: Ruleset
  readonly covers: Judgement
  readonly bypass: Judgement
}

function judgePart(
  demand: PresetDemand,
  part: DemandPart,
  rulesets: readonly Ruleset[],
  facts: PresetFacts,
): Judgement {
  const holding = rulesets.filter(
    (ruleset) => isActive(ruleset) && ruleset.rules.some((rule: Rule) => part.holds(rule)),
  )
  if (holding.length === 0) return { answer: 'no', why: `no active ruleset has ${part.about}` }
  const carriers = holding.map((ruleset) => ({
    ruleset,
    covers: coversDemand([ruleset], demand, facts),
    bypass: meetsBypass(ruleset, demand.bypass),
  }))
  const clean = carriers.filter(({ bypass }) => bypass.answer === 'yes').map(({ ruleset }) => ruleset)
  // Several rulesets can cover the refs together where none does alone.
  if (clean.length > 0 && coversDemand(clean, demand, facts).answer === 'yes') {
    return { answer: 'yes', why: part.about }
  }
  const possible = carriers.filter(({ bypass }) => bypass.answer !== 'no')
  // Those whose bypass is hidden can close together what each of them leaves open.
  const mayCover =
    possible.some(({ covers }) => covers.answer !== 'no') ||
    coversDemand(
      possible.map(({ ruleset }) => ruleset),
      demand,
      facts,
    ).answer !== 'no'
  const why = carriers.map((carrier) => `"${carrier.ruleset.name}" has ${part.about}, but ${whyNot(carrier)}`)
  return { answer: possible.length > 0 && mayCover ? 'unknown' : 'no', why: why.join('; ') }
}

const whyNot = ({ covers, bypass }: Carrier): string =>
  [covers, bypass].flatMap(({ answer, why }) => (answer === 'yes' ? [] : [why])).join(' and ')

function coversDemand(rulesets: readonly Ruleset[], { where }: PresetDemand, facts: PresetFacts): Judgement {
  const certain = rulesets.filter((ruleset) => !hasUnknownCondition(ruleset))
  const coverages = certain.flatMap((ruleset) => rulesetCoverage(ruleset) ?? [])
  const { defaultBranch } = facts
  if (certain.length < rulesets.length && coverages.length === 0) {
    return { answer: 'unknown', why: 'a condition of it is not known here' }
  }
  if (where === 'default-branch' && defaultBranch !== undefined) {
    const answers = coverages.map((one) => coversRef(one, `refs/heads/${defaultBranch}`, defaultBranch))
    const answer = answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'
    return { answer, why: `it does not cover ${defaultBranch}` }
  }
  const inner: Coverage =
    where === 'default-branch'
      ? { target: 'branch', include: ['~DEFAULT_BRANCH'], exclude: [] }
      : { target: 'tag', include: facts.tagPatterns, exclude: [] }
  const found = containsCoverage(coverages, inner)
  if (found.answer === 'no') return { answer: 'no', why: `it does not cover ${found.sample}` }
  return { answer: found.answer, why: found.answer === 'unknown' ? found.why : '' }
}

/** A demand in words: the rule, its parameters, and who may bypass. */
export function describeDemand({ where, type, parameters, pinnedCheck, bypass }: PresetDemand): string {
  const place = where === 'default-branch' ? 'the default branch' : 'release tags'
  const values =
    Object.keys(parameters).length === 0 ? '' : ` with at least ${formatCanonicalJson(parameters)}`
  const check = pinnedCheck ? ' and a check that one App reports' : ''
  const who = {
    anybody: '',
    'no-person': ', which no person can bypass',
    nobody: ', which nobody can bypass',
    'one-app': ', which exactly one App can bypass',
  }[bypass]
  return `${type} for ${place}${values}${check}${who}`
}
