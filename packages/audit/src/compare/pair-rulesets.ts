import { canonicalText } from '../ruleset/canonical-ruleset.ts'
import type { Ruleset } from '../ruleset/ruleset.ts'

/** Whose rulesets are judged: a repository's own or an organization's; all others are context. */
export type Level = 'repository' | 'organization' | 'enterprise'

/** Declared and live rulesets set against each other. */
export interface Pairing<Declared> {
  readonly pairs: readonly {
    readonly declared: Declared
    readonly live: Ruleset
    readonly renamed: boolean
  }[]
  readonly missing: readonly Declared[]
  readonly extra: readonly Ruleset[]
}

/** Own rulesets, and those that apply from above. A file of a repository never drifts because of one of these. */
export function splitBySource(
  rulesets: readonly Ruleset[],
  level: Level,
): { readonly own: readonly Ruleset[]; readonly inherited: readonly Ruleset[] } {
  const isOwn = ({ server }: Ruleset): boolean => (server.sourceType ?? level).toLowerCase() === level
  return { own: rulesets.filter(isOwn), inherited: rulesets.filter((ruleset) => !isOwn(ruleset)) }
}

/** What names a ruleset within its source. Ids differ from place to place, and a name may serve two targets. */
export const identityOf = ({ target, name }: Pick<Ruleset, 'target' | 'name'>): string => `${target} ${name}`

/**
 * Pairs by identity, then what is left over by target and equal policy, which is a rename. Of several live ones with one
 * identity, the one with the declared policy is taken, and the others are extra.
 */
export function pairRulesets<Declared extends { readonly ruleset: Ruleset }>(
  declared: readonly Declared[],
  live: readonly Ruleset[],
): Pairing<Declared> {
  const free = new Set(live)
  const pairs: { declared: Declared; live: Ruleset; renamed: boolean }[] = []
  const take = (one: Declared, found: Ruleset | undefined, renamed: boolean): boolean => {
    if (found === undefined) return false
    free.delete(found)
    pairs.push({ declared: one, live: found, renamed })
    return true
  }
  const unnamed = declared.filter((one) => {
    const same = [...free].filter((other) => identityOf(other) === identityOf(one.ruleset))
    return !take(one, same.find((other) => samePolicy(one.ruleset, other)) ?? same[0], false)
  })
  const missing = unnamed.filter((one) => {
    const same = [...free].filter((other) => other.target === one.ruleset.target)
    return !take(
      one,
      same.find((other) => samePolicy(one.ruleset, other)),
      true,
    )
  })
  return { pairs, missing, extra: live.filter((one) => free.has(one)) }
}

/** The same policy but for the name; where one bypass list is hidden, but for the bypass too. */
export function samePolicy(a: Ruleset, b: Ruleset): boolean {
  const bypass = a.bypass.seen && b.bypass.seen ? {} : { bypass: { seen: false } as const }
  return canonicalText({ ...a, ...bypass, name: '' }) === canonicalText({ ...b, ...bypass, name: '' })
}

/** Rulesets that share their identity with an earlier one. */
export const duplicates = <Item extends { readonly ruleset: Ruleset }>(
  items: readonly Item[],
): readonly Item[] =>
  items.filter((item, index) =>
    items.slice(0, index).some((other) => identityOf(other.ruleset) === identityOf(item.ruleset)),
  )
