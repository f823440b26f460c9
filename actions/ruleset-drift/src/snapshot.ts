import type { LiveRulesets, UnreadRuleset } from '@tier3/audit/compare/drift'
import { decodeEffectiveAnswer, type AnsweredRule } from '@tier3/audit/effective/effective-answer'
import { decodeRuleset } from '@tier3/audit/ruleset/decode-ruleset'
import type { Ruleset } from '@tier3/audit/ruleset/ruleset'
import { describeProblem, problem, type Problem } from '@tier3/model/problem'
import type { RepoSlug } from '@tier3/model/repo-slug'
import type { RawRuleset } from '@tier3/model/ruleset-ports'
import type { DriftPorts } from './ports.ts'

/** What was seen of one repository, and what could not be. */
export interface Snapshot {
  readonly subject: string
  readonly live: LiveRulesets
  /** Short name; undefined when it is not known. */
  readonly defaultBranch: string | undefined
  /** The rules that GitHub says are in force for the default branch; undefined when nobody asked or was answered. */
  readonly inForce: readonly AnsweredRule[] | undefined
  readonly gaps: readonly Problem[]
}

export interface Target {
  readonly repository: RepoSlug
  /** Known already when the repository comes from a list. */
  readonly defaultBranch?: string
}

export type RulesetReader = DriftPorts['rulesets']

/** Reads everything that decides the verdict on a repository. What fails is a gap, and never an empty list. */
export async function readSnapshot(
  { repository, defaultBranch }: Target,
  rulesets: RulesetReader,
): Promise<Snapshot> {
  const known = defaultBranch ?? (await rulesets.repository(repository))
  if (typeof known !== 'string' && !known.ok) return unread(repository, known.problem)
  const branch = typeof known === 'string' ? known : known.value.defaultBranch
  const raw = await rulesets.ofRepository(repository)
  if (!raw.ok) return unread(repository, raw.problem)
  const live = decodeLive([...raw.value.own, ...raw.value.inherited])
  const answer = await rulesets.effectiveRules(repository, branch)
  const inForce = answer.ok ? decodeEffectiveAnswer([...answer.value]) : undefined
  const gaps = [
    ...live.unread.map((one) => unreadable(repository, one)),
    ...(answer.ok ? [] : [answer.problem]),
    ...(inForce === undefined || inForce.ok ? [] : [unexpected(repository, inForce.problem)]),
  ]
  return {
    subject: repository,
    live,
    defaultBranch: branch,
    inForce: inForce?.ok === true ? inForce.value : undefined,
    gaps,
  }
}

/** Reads the rulesets of an organization itself. Which rules are in force is a question about a repository. */
export async function readOrganization(organization: string, rulesets: RulesetReader): Promise<Snapshot> {
  const raw = await rulesets.ofOrganization(organization)
  if (!raw.ok) return unread(organization, raw.problem)
  const live = decodeLive(raw.value)
  const gaps = live.unread.map((one) => unreadable(organization, one))
  return { subject: organization, live, defaultBranch: undefined, inForce: undefined, gaps }
}

/** A repository of which nothing is known. */
export const unread = (subject: string, why: Problem): Snapshot => ({
  subject,
  live: { read: false, why: describeProblem(why) },
  defaultBranch: undefined,
  inForce: undefined,
  gaps: [why],
})

/** Live rulesets from a file: what GitHub says is in force is not in it. */
export const snapshotOfFile = (
  subject: string,
  rulesets: readonly Ruleset[],
  hidden: readonly UnreadRuleset[],
): Snapshot => ({
  subject,
  live: { read: true, rulesets, unread: hidden, complete: true },
  defaultBranch: undefined,
  inForce: undefined,
  gaps: [],
})

function decodeLive(raw: readonly RawRuleset[]): LiveRulesets & { readonly read: true } {
  const rulesets: Ruleset[] = []
  const unreadOnes: UnreadRuleset[] = []
  for (const { json, sourceType } of raw) {
    const decoded = decodeRuleset(json, 'live')
    if (decoded.ok) rulesets.push(decoded.value)
    else {
      const { name, target } = json as { readonly name?: unknown; readonly target?: unknown }
      unreadOnes.push({
        name: typeof name === 'string' ? name : '',
        target: typeof target === 'string' ? target : 'branch',
        sourceType,
        why: `at ${decoded.problem.pointer || 'the top'}: ${decoded.problem.reason}`,
      })
    }
  }
  return { read: true, rulesets, unread: unreadOnes, complete: true }
}

const unreadable = (repository: string, { name, why }: UnreadRuleset): Problem =>
  unexpected(repository, `the ruleset ${JSON.stringify(name)} is not of a known form: ${why}`)

const unexpected = (repository: string, current: string): Problem =>
  problem('service/unexpected-answer', {
    attempted: `read the rulesets of ${repository}`,
    current,
    desired: 'every ruleset must be understood',
  })
