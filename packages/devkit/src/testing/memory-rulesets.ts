import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import type { ProblemCode } from '@tier3/model/problem-registry'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import {
  RULESET_FIELDS,
  type RawRuleset,
  type RepositoryFacts,
  type RulesetOwner,
  type RulesetSink,
  type RulesetSource,
} from '@tier3/model/ruleset-ports'

/** The rulesets of one repository and its organization in memory. */
export interface MemoryRulesets {
  readonly source: RulesetSource
  readonly sink: RulesetSink
  readonly repository: RepoSlug
  readonly organization: string
  add(owner: RulesetOwner, body: JsonObject): number
  addRepository(facts: RepositoryFacts): void
  /** Takes the right to administer away: bypass lists are hidden, and nothing can be changed. */
  demote(): void
  /** From now on every question is answered with this problem; undefined heals it. */
  failWith(fault: Problem | undefined): void
}

interface Version {
  readonly id: number
  readonly updatedAt: string
  readonly body: JsonObject
}

interface Stored {
  readonly id: number
  readonly sourceType: 'Repository' | 'Organization'
  readonly source: string
  readonly versions: Version[]
}

const refused = (code: ProblemCode, current: string) =>
  failed(problem(code, { attempted: 'work on rulesets', current, desired: 'it must be otherwise' }))

/** Rulesets in memory. Refs are compared as texts: patterns are the business of the real ones. */
export function createMemoryRulesets(options: {
  readonly repository: RepoSlug
  readonly organization: string
}): MemoryRulesets {
  const { repository, organization } = options
  const stored: Stored[] = []
  const repositories: RepositoryFacts[] = []
  let lastId = 0
  let mayAdminister = true
  let fault: Problem | undefined
  const next = (): number => (lastId += 1)

  const bodyOf = ({ versions }: Stored): JsonObject => versions.at(-1)?.body ?? {}
  const isOf = (owner: RulesetOwner, { sourceType, source }: Stored): boolean =>
    'repository' in owner
      ? sourceType === 'Repository' && source === owner.repository
      : sourceType === 'Organization' && source === owner.organization
  const find = (owner: RulesetOwner, id: number) =>
    stored.find((ruleset) => ruleset.id === id && isOf(owner, ruleset))

  function raw(ruleset: Stored): RawRuleset {
    const { id, sourceType, source } = ruleset
    const { bypass_actors, ...shown } = bodyOf(ruleset)
    const own = { id, source_type: sourceType, source }
    const json = { ...shown, ...own, ...(mayAdminister ? { bypass_actors: bypass_actors ?? [] } : {}) }
    const bypass = mayAdminister ? 'shown' : 'hidden'
    return { id, sourceType, source, json, endpoint: `memory/${id}`, bypass }
  }

  const answer = async <T>(value: () => Result<T, Problem>): Promise<Result<T, Problem>> =>
    fault === undefined ? value() : failed(fault)
  const administer = <T>(value: () => Result<T, Problem>): Promise<Result<T, Problem>> =>
    answer(() => (mayAdminister ? value() : refused('permission/denied', 'the caller may not administer')))

  function addVersion(ruleset: Stored, body: JsonObject): void {
    const id = next()
    ruleset.versions.push({ id, updatedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, id)).toISOString(), body })
  }

  function add(owner: RulesetOwner, body: JsonObject): number {
    const [sourceType, source] =
      'repository' in owner
        ? (['Repository', owner.repository] as const)
        : (['Organization', owner.organization] as const)
    const ruleset: Stored = { id: next(), sourceType, source, versions: [] }
    addVersion(ruleset, body)
    stored.push(ruleset)
    return ruleset.id
  }

  const checked = (
    body: JsonObject,
    write: () => Result<RawRuleset, Problem>,
  ): Result<RawRuleset, Problem> => {
    const isWhole =
      RULESET_FIELDS.every((field) => body[field] !== undefined) && Array.isArray(body['bypass_actors'])
    return isWhole ? write() : refused('input/malformed', 'the body is not whole')
  }
  const isTaken = (owner: RulesetOwner, body: JsonObject, except?: Stored): boolean =>
    stored.some((other) => other !== except && isOf(owner, other) && bodyOf(other)['name'] === body['name'])

  return {
    repository,
    organization,
    add,
    addRepository: (facts) => void repositories.push(facts),
    demote() {
      mayAdminister = false
    },
    failWith(problemOfAll) {
      fault = problemOfAll
    },
    source: {
      ofRepository: (_, targets) =>
        answer(() => {
          const wanted = stored
            .filter((ruleset) => targets?.some((target) => target === bodyOf(ruleset)['target']) ?? true)
            .map(raw)
          const isOwn = ({ sourceType }: RawRuleset) => sourceType === 'Repository'
          return ok({ own: wanted.filter(isOwn), inherited: wanted.filter((ruleset) => !isOwn(ruleset)) })
        }),
      ofOrganization: (name) =>
        administer(() => ok(stored.filter((one) => isOf({ organization: name }, one)).map(raw))),
      effectiveRules: (_, branch) =>
        answer(() => ok(stored.flatMap((one) => rulesFor(one, bodyOf(one), branch)))),
      repository: (slug) =>
        answer(() => {
          const facts = repositories.find((known) => known.repository === slug)
          return facts === undefined ? refused('permission/denied', 'it is not to be seen') : ok(facts)
        }),
      repositories: () => answer(() => ok([...repositories])),
      history: (owner, id) =>
        administer(() => {
          const versions = find(owner, id)?.versions
          if (versions === undefined) return refused('service/unexpected-answer', 'there is no such ruleset')
          return ok(
            versions.toReversed().map((version) => ({
              id: version.id,
              updatedAt: version.updatedAt,
              actorId: 1,
              actorType: 'Integration',
            })),
          )
        }),
      version: (owner, id, wanted) =>
        administer(() => {
          const version = find(owner, id)?.versions.find((one) => one.id === wanted)
          return version === undefined
            ? refused('service/unexpected-answer', 'there is no such version')
            : ok({ version_id: version.id, updated_at: version.updatedAt, state: version.body })
        }),
    },
    sink: {
      create: (owner, body) =>
        administer(() =>
          checked(body, () => {
            if (isTaken(owner, body)) return refused('service/github-refused', 'the name is taken')
            const id = add(owner, body)
            const made = find(owner, id)
            return made === undefined ? refused('internal/invariant', 'it is gone') : ok(raw(made))
          }),
        ),
      update: (owner, id, body) =>
        administer(() =>
          checked(body, () => {
            const ruleset = find(owner, id)
            if (ruleset === undefined || isTaken(owner, body, ruleset))
              return refused('service/github-refused', 'it cannot be changed')
            addVersion(ruleset, body)
            return ok(raw(ruleset))
          }),
        ),
      delete: (owner, id) =>
        administer(() => {
          const ruleset = find(owner, id)
          if (ruleset !== undefined) stored.splice(stored.indexOf(ruleset), 1)
          return ok(undefined)
        }),
    },
  }
}

function rulesFor(ruleset: Stored, body: JsonObject, branch: string): readonly JsonObject[] {
  const conditions = isJsonObject(body['conditions']) ? body['conditions'] : {}
  const names = isJsonObject(conditions['ref_name']) ? conditions['ref_name'] : {}
  const include = Array.isArray(names['include']) ? (names['include'] as readonly Json[]) : []
  const covers = include.includes('~ALL') || include.includes(`refs/heads/${branch}`)
  const rules = Array.isArray(body['rules']) ? (body['rules'] as readonly Json[]) : []
  if (body['enforcement'] !== 'active' || body['target'] !== 'branch' || !covers) return []
  return rules.filter(isJsonObject).map((rule) => ({
    ...rule,
    ruleset_id: ruleset.id,
    ruleset_source_type: ruleset.sourceType,
    ruleset_source: ruleset.source,
  }))
}
