import { quoted } from '@tier3/model/display'
import { unanswered, type Check } from './check.ts'
import type { BranchEvidence } from './evidence.ts'

/** That one of the branches holds the commit. */
export function checkBranches({ asked, gaps, missing }: BranchEvidence): readonly Check[] {
  const names = [...asked.map(({ branch }) => branch.name), ...missing]
  const demand = `one of the branches holds the commit${names.length === 0 ? '' : `: ${listed(names)}`}`
  const holder = asked.find(({ holds }) => holds.ok && holds.value)
  if (holder !== undefined)
    return [
      {
        demand,
        seen: `${quoted(holder.branch.name, 100)} does, which ends in ${holder.branch.head}`,
        verdict: 'met',
      },
    ]
  const unread = asked.flatMap(({ holds }) => (holds.ok ? [] : [holds.problem]))
  const open = [...gaps, ...unread].map((gap) => unanswered(demand, gap))
  const unknown = open.find(({ verdict }) => verdict === 'unknown')
  if (unknown !== undefined) return [unknown]
  const [refused] = open
  if (refused !== undefined) return [refused]
  const absent = missing.length === 0 ? '' : `; there is no branch ${listed(missing)}`
  const seen = asked.length === 0 ? `no branch was asked${absent}` : `none of them does${absent}`
  return [{ demand, seen, verdict: 'unmet', code: 'policy/commit-off-branch' }]
}

const listed = (names: readonly string[]): string =>
  names
    .slice(0, 10)
    .map((name) => quoted(name, 100))
    .join(', ') + (names.length > 10 ? ` and ${names.length - 10} more` : '')
