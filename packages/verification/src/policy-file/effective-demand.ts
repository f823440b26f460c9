import { SLSA_PROVENANCE_V1 } from '@tier3/attestation/slsa-provenance'
import { matchesGlob } from '@tier3/model/glob'
import { isNonEmpty } from '@tier3/model/non-empty'
import type { ActiveWaiver, Demand, EvaluationFacts, LevelDemand, RuleDemand, TypeDemand } from '../demand.ts'
import { DEFAULT_EVENTS } from '../policy.ts'
import { isDelegated } from '../summary-demand.ts'
import {
  layersOf,
  rulesOf,
  type NormalPolicy,
  type PolicyLayer,
  type PolicyRule,
  type RuleField,
} from './normal-policy.ts'

/** What a policy makes of one name: what is demanded, or why nothing can be. */
export type NamedDemand =
  | { readonly kind: 'demand'; readonly demand: Demand }
  | { readonly kind: 'unlisted'; readonly refused: boolean; readonly by: string }
  | { readonly kind: 'undemanded'; readonly rules: readonly PolicyRule[] }

export const speaksOf = ({ match }: Pick<PolicyRule, 'match'>, name: string): boolean =>
  match.some((glob) => matchesGlob(glob, name))

/**
 * Everything that a policy demands of an artifact of this name: all that any rule that matches demands, so that their order
 * decides nothing. Defaults stand in for what no rule of a file, or of those that it extends, speaks of.
 */
export function demandFor(policy: NormalPolicy, name: string, facts: EvaluationFacts): NamedDemand {
  const closed = layersOf(policy.layer).find((layer) => layer.unlisted === 'refuse' && !lists(layer, name))
  if (closed !== undefined) return { kind: 'unlisted', refused: true, by: closed.file }
  if (!lists(policy.layer, name)) return { kind: 'unlisted', refused: false, by: policy.layer.file }
  const { rules, types, levels, requireName } = withDefaults(collect(policy.layer, name), new Set())
  const waivers = activeWaivers(policy, name, facts.now)
  const founded =
    (levels.length === 0 && isDelegated(rules, types)) || rules.some(({ source }) => source !== undefined)
  if (!founded || !isNonEmpty(rules) || !isNonEmpty(types)) {
    return { kind: 'undemanded', rules: rulesOf(policy.layer).filter((rule) => speaksOf(rule, name)) }
  }
  return {
    kind: 'demand',
    demand: {
      trustDomain: policy.trustDomain,
      issuers: policy.issuers,
      server: policy.server,
      requireName: requireName ?? true,
      types,
      levels,
      rules,
      ...(policy.keySignedTypes.length === 0 ? {} : { keySignedTypes: policy.keySignedTypes }),
      denied: policy.denied,
      waivers,
      facts,
    },
  }
}

/** Whether some rule lists the name. A rule for everything lists only where no rule is for something. */
function lists(layer: PolicyLayer, name: string): boolean {
  const listing = rulesOf(layer).filter((rule) => rule.lists)
  if (listing.length === 0) return true
  const specific = listing.filter(({ match }) => !match.some((glob) => /^\*{2,}$/.test(glob)))
  return (specific.length > 0 ? specific : listing).some((rule) => speaksOf(rule, name))
}

const activeWaivers = (
  { layer, waivers }: NormalPolicy,
  name: string,
  now: string,
): readonly ActiveWaiver[] =>
  waivers
    .filter((waiver) => speaksOf(waiver, name))
    .map(({ codes, owner, reason, expires, place }) => ({
      codes,
      owner,
      reason,
      expires,
      expired: !(Date.parse(now) < Date.parse(expires)),
      place,
      ...waivable(layer, place.file),
    }))

/** A file that is extended waives what it demands itself, or extends: never what those demand that extend it. */
export function waivable(layer: PolicyLayer, file: string): Pick<ActiveWaiver, 'over'> {
  const tops = layer.partial ? [layer, ...layer.extends] : [layer]
  if (tops.some((top) => top.file === file)) return {}
  const own = layersOf(layer).filter((one) => one.file === file)
  return { over: [...new Set(own.flatMap(layersOf).map((one) => one.file))] }
}

interface Collected {
  readonly rules: readonly RuleDemand[]
  readonly types: readonly TypeDemand[]
  readonly levels: readonly LevelDemand[]
  readonly requireName: boolean | undefined
  readonly spoken: ReadonlySet<RuleField>
}

const NOTHING: Collected = { rules: [], types: [], levels: [], requireName: undefined, spoken: new Set() }

function collect(layer: PolicyLayer, name: string): Collected {
  const below = layer.extends.map((base) => collect(base, name)).reduce(join, NOTHING)
  const own = layer.rules.filter((rule) => speaksOf(rule, name))
  const all = own.map(collectRule).reduce(join, below)
  // What a rule had taken back stays open here: whoever took it back says what counts, or the default does there.
  const open = new Set(own.flatMap(({ overridden }) => overridden))
  return own.length === 0 || layer.partial ? all : withDefaults(all, open)
}

function collectRule({
  place,
  lists: hasPlace,
  demand,
  types,
  level,
  requireName,
  overridden,
}: PolicyRule): Collected {
  const back = new Set(overridden)
  const kept = without(demand, back)
  const own = types.flatMap(({ field, type }) => (back.has(field) ? [] : [type]))
  const spoken: RuleField[] = [
    ...(['source', 'signers', 'events', 'runner'] as const).filter((field) => kept[field] !== undefined),
    // A signature or an SBOM is demanded beside the proof of origin, and not in its place.
    ...(types.some(({ field }) => field === 'attestations') && !back.has('attestations')
      ? (['attestations'] as const)
      : []),
    ...(requireName !== undefined && !back.has('name') ? (['name'] as const) : []),
  ]
  return {
    // Presets and inputs have no line that anybody could mend.
    rules: [hasPlace ? { ...kept, place } : kept],
    types: own,
    levels: level === undefined || back.has('level') ? [] : [level],
    requireName: back.has('name') ? undefined : requireName,
    spoken: new Set(spoken),
  }
}

function without(demand: Omit<RuleDemand, 'place'>, back: ReadonlySet<RuleField>): Omit<RuleDemand, 'place'> {
  const gone = (key: string): boolean => back.has((key === 'sbomProfile' ? 'sbom' : key) as RuleField)
  return Object.fromEntries(Object.entries(demand).filter(([key]) => !gone(key)))
}

const join = (a: Collected, b: Collected): Collected => ({
  rules: distinct([...a.rules, ...b.rules]),
  types: distinct([...a.types, ...b.types]),
  levels: distinct([...a.levels, ...b.levels]),
  requireName: a.requireName === true || b.requireName === true ? true : (a.requireName ?? b.requireName),
  spoken: new Set([...a.spoken, ...b.spoken]),
})

/** What two files extend is demanded once. */
const distinct = <T>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]

function withDefaults(all: Collected, open: ReadonlySet<RuleField>): Collected {
  const lacks = (field: RuleField): boolean => !all.spoken.has(field) && !open.has(field)
  // Of a build nothing is demanded then, but the name stands as in every file: one that extends it takes that not back.
  if (all.levels.length === 0 && isDelegated(all.rules, all.types))
    return lacks('name') ? { ...all, requireName: true, spoken: new Set([...all.spoken, 'name']) } : all
  const bySource = lacks('signers') && all.rules.some(({ source }) => source !== undefined)
  const rules = bySource ? all.rules.map(signedBySource) : all.rules
  const rest: RuleDemand = {
    ...(lacks('events') ? { events: DEFAULT_EVENTS } : {}),
    ...(lacks('runner') ? { runner: 'github-hosted' } : {}),
  }
  const spoken: RuleField[] = [
    ...(bySource ? (['signers'] as const) : []),
    ...(['events', 'runner', 'attestations', 'name'] as const).filter(lacks),
  ]
  return {
    rules: Object.keys(rest).length > 0 ? distinct([...rules, rest]) : rules,
    types: lacks('attestations') ? [...all.types, { anyOf: [SLSA_PROVENANCE_V1], atLeast: 1 }] : all.types,
    levels: all.levels,
    requireName: lacks('name') ? true : all.requireName,
    spoken: new Set([...all.spoken, ...spoken]),
  }
}

const signedBySource = (rule: RuleDemand): RuleDemand =>
  rule.source === undefined ? rule : { ...rule, signers: 'any-of-source' }
