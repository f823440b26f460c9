import { matchesName, type RepositoryQuery } from './repository-query.ts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { ProblemCode } from '@tier3/model/problem-registry'
import { foldAscii } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RepositoryFacts } from '@tier3/model/ruleset-ports'
import { isInShard, type Shard } from './shard.ts'
import { readSnapshot, unread, type RulesetReader, type Snapshot, type Target } from './snapshot.ts'

export interface Fleet {
  /** Those of this shard, by name. */
  readonly targets: readonly Target[]
  /** Those of all shards. */
  readonly total: number
  /** Archived ones that a query would have taken in. */
  readonly archived: number
}

/** Finds the repositories that the lines name. A list that could not be read whole is a problem: who knows what is missing. */
export async function findFleet(
  queries: readonly RepositoryQuery[],
  shard: Shard | undefined,
  rulesets: RulesetReader,
): Promise<Result<Fleet, readonly Problem[]>> {
  const found = new Map<string, Target>()
  const known = new Map<string, readonly RepositoryFacts[]>()
  let archived = 0
  for (const query of queries) {
    if (query.kind === 'repository') {
      const key = foldAscii(query.repository)
      if (!found.has(key)) found.set(key, { repository: query.repository })
    } else if (query.kind === 'organization') {
      const key = foldAscii(query.organization)
      const answer = known.get(key) ?? (await rulesets.repositories(query.organization))
      if ('ok' in answer && !answer.ok) return failed([answer.problem])
      const all = 'ok' in answer ? answer.value : answer
      known.set(key, all)
      const named = all.filter(({ repository }) => matchesName(query.names, nameOf(repository)))
      if (named.length === 0) return failed([nothingNamed(query)])
      archived += named.filter((one) => one.archived).length
      for (const { repository, defaultBranch } of named.filter((one) => !one.archived))
        found.set(foldAscii(repository), { repository, defaultBranch })
    }
  }
  const exceptions = queries.flatMap((query) => (query.kind === 'except' ? [query.pattern] : []))
  const all = [...found.values()]
    .filter(({ repository }) => !exceptions.some((pattern) => matchesName(pattern, repository)))
    .toSorted((a, b) => (foldAscii(a.repository) < foldAscii(b.repository) ? -1 : 1))
  if (all.length === 0) return failed([nothingLeft()])
  const targets = shard === undefined ? all : all.filter(({ repository }) => isInShard(repository, shard))
  return ok({ targets, total: all.length, archived })
}

/** After these, every further request would end the same way. */
const STOPPING: readonly ProblemCode[] = [
  'service/call-budget',
  'service/rate-limited',
  'permission/token-rejected',
]

/**
 * Reads and judges some repositories at a time. Only the judgement of each is kept, so that memory does not grow with the size
 * of rulesets; when the requests are used up, the rest are not asked for.
 */
export async function judgeFleet<Judged>(
  targets: readonly Target[],
  width: number,
  rulesets: RulesetReader,
  judge: (snapshot: Snapshot) => Judged,
  done: (count: number, subject: string) => void,
): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  let next = 0
  let finished = 0
  let stop: Problem | undefined
  const work = async (): Promise<void> => {
    for (let index = next++; index < targets.length; index = next++) {
      const target = targets[index]
      if (target === undefined) return
      const { repository } = target
      const snapshot: Snapshot =
        stop === undefined
          ? await readSnapshot(target, rulesets)
          : unread(repository, notAsked(repository, stop))
      stop ??= snapshot.gaps.find(({ code }) => STOPPING.includes(code))
      judged[index] = judge(snapshot)
      finished += 1
      done(finished, repository)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, targets.length) }, work))
  return judged
}

const nameOf = (repository: string): string => repository.slice(repository.indexOf('/') + 1)

const notAsked = (repository: string, { code, current, desired, fix }: Problem): Problem =>
  problem(code, { attempted: `read the rulesets of ${repository}`, current, desired, fix })

const nothingNamed = ({
  organization,
  names,
}: RepositoryQuery & { readonly kind: 'organization' }): Problem =>
  problem('input/empty-set', {
    attempted: `find the repositories of ${organization}`,
    current: `none that this token is shown has a name like ${quoted(names)}`,
    desired: 'every line must take at least one repository in',
    fix: 'Correct the line, or give a token that sees the repositories.',
  })

const nothingLeft = (): Problem =>
  problem('input/empty-set', {
    attempted: 'find the repositories to check',
    current: 'every one is archived or taken out again',
    desired: 'at least one repository must be left',
    fix: 'Correct the lines of `repositories`.',
  })
