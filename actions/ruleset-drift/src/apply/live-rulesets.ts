import type { LiveRulesets } from '@tier3/audit/compare/drift'
import type { Level } from '@tier3/audit/compare/pair-rulesets'
import { decodeRuleset } from '@tier3/audit/ruleset/decode-ruleset'
import type { Ruleset } from '@tier3/audit/ruleset/ruleset'
import { problem, type Problem } from '@tier3/model/problem'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import type { RawRuleset, RulesetOwner, RulesetSource } from '@tier3/model/ruleset-ports'

export type ReadRulesets = Extract<LiveRulesets, { readonly read: true }>

/** The owner that the scope of a plan names: `owner/name`, or else an organization. */
export function ownerOf(scope: string): RulesetOwner | undefined {
  const repository = parseRepoSlug(scope)
  if (repository.ok) return { repository: repository.value }
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/.test(scope) ? { organization: scope } : undefined
}

export const scopeOf = (owner: RulesetOwner): string =>
  'repository' in owner ? owner.repository : owner.organization

export const levelOf = (owner: RulesetOwner): Level => ('repository' in owner ? 'repository' : 'organization')

/** All rulesets of an owner as they are now, with those of its parents; everything is read, or it is a problem. */
export async function readLive(
  owner: RulesetOwner,
  source: RulesetSource,
): Promise<Result<ReadRulesets, Problem>> {
  const raw = await readRaw(owner, source)
  if (!raw.ok) return raw
  const rulesets = collect(raw.value.map(decodeRaw))
  if (!rulesets.ok) {
    const [first] = rulesets.problem
    return failed(first ?? unreadable('a ruleset', 'it is malformed'))
  }
  return ok({ read: true, rulesets: rulesets.value, unread: [], complete: true })
}

async function readRaw(
  owner: RulesetOwner,
  source: RulesetSource,
): Promise<Result<readonly RawRuleset[], Problem>> {
  if ('organization' in owner) return source.ofOrganization(owner.organization)
  const all = await source.ofRepository(owner.repository)
  return all.ok ? ok([...all.value.own, ...all.value.inherited]) : all
}

export function decodeRaw({ json, endpoint }: RawRuleset): Result<Ruleset, Problem> {
  const decoded = decodeRuleset(json, 'live')
  return decoded.ok ? decoded : failed(unreadable(endpoint, decoded.problem.reason))
}

const unreadable = (place: string, reason: string): Problem =>
  problem('service/unexpected-answer', {
    attempted: `read the ruleset ${place}`,
    current: reason,
    desired: 'it must be a whole ruleset',
  })
