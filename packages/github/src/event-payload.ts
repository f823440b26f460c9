import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { sameRepo } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'

/** What the event that started the run says of permissions; absent where the payload does not tell. */
export interface EventFacts {
  /** Whether the event is about a pull request whose commits come from another repository. */
  readonly forkPullRequest?: boolean
  readonly visibility?: 'public' | 'private' | 'internal'
  readonly ownerType?: 'User' | 'Organization'
}

/** Reads the file at `GITHUB_EVENT_PATH`. It is written by the runner, but holds titles and names that anyone may choose. */
export function decodeEventPayload(text: string): Result<EventFacts, string> {
  const json = parseJson(text)
  if (!json.ok) return failed(`the event payload is not JSON: ${json.problem.reason}`)
  if (!isJsonObject(json.value)) return failed('the event payload is not a JSON object')
  const repository = objectAt(json.value, 'repository')
  const fork = forkPullRequest(json.value['pull_request'])
  const visibility = visibilityOf(repository)
  const ownerType = objectAt(objectAt(repository, 'owner'), 'type')
  return ok({
    ...(fork === undefined ? {} : { forkPullRequest: fork }),
    ...(visibility === undefined ? {} : { visibility }),
    ...(ownerType === 'User' || ownerType === 'Organization' ? { ownerType } : {}),
  })
}

/**
 * A missing permission read again in the light of the event: a run for a pull request from a fork gets no write permission,
 * whatever `permissions:` says. `pull_request_target` runs with the permissions of the repository itself.
 */
export function explainDenied(denied: Problem, eventName: string, facts: EventFacts): Problem {
  if (denied.code !== 'permission/denied' || eventName !== 'pull_request' || facts.forkPullRequest !== true)
    return denied
  return problem('permission/fork-pull-request', {
    attempted: denied.attempted,
    current: 'the run is for a pull request from a fork, which has read permissions only',
    desired: denied.desired,
    ...(denied.cause === undefined ? {} : { cause: denied.cause }),
  })
}

const objectAt = (value: Json | undefined, key: string): Json | undefined =>
  isJsonObject(value) ? value[key] : undefined

function forkPullRequest(pullRequest: Json | undefined): boolean | undefined {
  if (pullRequest === undefined) return false
  const head = objectAt(pullRequest, 'head')
  const base = objectAt(objectAt(pullRequest, 'base'), 'repo')
  if (!isJsonObject(head) || !isJsonObject(base)) return undefined
  const from = head['repo']
  // a fork that was deleted since; the base cannot be, or there would be no run
  if (from === null) return true
  return isJsonObject(from) ? differs(from, base) : undefined
}

/** Another id or another name, whichever is known: one alone could be left out or be equal by accident. */
function differs(from: JsonObject, base: JsonObject): boolean | undefined {
  const ids = [from['id'], base['id']]
  const names = [from['full_name'], base['full_name']]
  const sameId = ids.every((id) => typeof id === 'number') ? ids[0] === ids[1] : undefined
  const [name, baseName] = names
  const sameName =
    typeof name === 'string' && typeof baseName === 'string' ? sameRepo(name, baseName) : undefined
  if (sameId === undefined && sameName === undefined) return undefined
  return sameId === false || sameName === false
}

function visibilityOf(repository: Json | undefined): EventFacts['visibility'] {
  const named = objectAt(repository, 'visibility')
  if (named === 'public' || named === 'private' || named === 'internal') return named
  const hidden = objectAt(repository, 'private')
  // an older server tells only whether it is public: internal repositories count as private there
  return typeof hidden === 'boolean' ? (hidden ? 'private' : 'public') : undefined
}
