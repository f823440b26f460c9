import { requestViolations } from '../openapi/exchange-validator.ts'
import type { GitHubContext } from './api-route.ts'
import { unprocessable, validationFailed } from './errors.ts'
import type { RulesetBody, RulesetSource, Ruleset, Fields } from './ruleset-state.ts'
import { sameSource } from './ruleset-state.ts'
import { requestedRuleset } from './ruleset-validation.ts'
import type { Token } from './state.ts'
import { ACTIONS_BOT } from './state.ts'

const MAX_RULESETS = 75

/** Parameters out of range, missing or of a wrong type; the description knows them all. */
function refuseMalformed(method: 'POST' | 'PUT', source: RulesetSource, request: Fields): void {
  const owner = source.type === 'Repository' ? '/repos/o/r/rulesets' : '/orgs/o/rulesets'
  const [violation] = requestViolations(method, method === 'PUT' ? `${owner}/1` : owner, request)
  if (violation !== undefined) throw unprocessable(`Invalid request.\n\n${violation}`)
}

const ownerOf = (source: RulesetSource) =>
  source.type === 'Repository'
    ? source.repository.owner
    : source.type === 'Organization'
      ? source.account
      : undefined

function surroundings(context: GitHubContext, source: RulesetSource) {
  return {
    source,
    apps: context.store.apps,
    enterprisePlan: (ownerOf(source)?.plan ?? 'enterprise') === 'enterprise',
  }
}

/** The App behind the token, or the bot of the jobs. */
const actorOf = (token: Token | undefined) => ({ id: token?.appId ?? ACTIONS_BOT.id, type: 'Integration' })

function refuseTakenName(
  context: GitHubContext,
  body: RulesetBody,
  source: RulesetSource,
  except?: Ruleset,
): void {
  const taken = context.store.rulesets.some(
    (ruleset) => ruleset !== except && sameSource(ruleset.source, source) && ruleset.body.name === body.name,
  )
  if (!taken) return
  const message = 'Name must be unique'
  throw validationFailed({ resource: 'Ruleset', code: 'custom', field: 'name', message })
}

/** Makes a ruleset; 422 in GitHub's words when it cannot be. */
export function createRuleset(
  context: GitHubContext,
  source: RulesetSource,
  request: Fields,
  token?: Token,
): Ruleset {
  const { store } = context
  const body = requestedRuleset(request, undefined, surroundings(context, source))
  refuseMalformed('POST', source, request)
  const isPublic = source.type === 'Repository' && source.repository.visibility === 'public'
  if (body.target === 'push' && isPublic)
    throw unprocessable('Push rulesets are not available for public repositories')
  refuseTakenName(context, body, source)
  if (store.rulesets.filter((ruleset) => sameSource(ruleset.source, source)).length >= MAX_RULESETS) {
    throw unprocessable(`Only ${MAX_RULESETS} rulesets are allowed`)
  }
  return addRuleset(context, source, body, token)
}

/** Adds a ruleset without asking whether GitHub would take it. */
export function addRuleset(
  context: GitHubContext,
  source: RulesetSource,
  body: RulesetBody,
  token?: Token,
): Ruleset {
  const { store } = context
  const now = store.clock()
  const ruleset: Ruleset = { id: store.nextId(), source, body, createdAt: now, updatedAt: now, versions: [] }
  ruleset.versions.push({ id: store.nextId(), actor: actorOf(token), at: now, body })
  store.rulesets.push(ruleset)
  return ruleset
}

export function updateRuleset(
  context: GitHubContext,
  ruleset: Ruleset,
  request: Fields,
  token?: Token,
): void {
  const { store } = context
  const body = requestedRuleset(request, ruleset.body, surroundings(context, ruleset.source))
  refuseMalformed('PUT', ruleset.source, request)
  refuseTakenName(context, body, ruleset.source, ruleset)
  ruleset.body = body
  ruleset.updatedAt = store.clock()
  ruleset.versions.push({ id: store.nextId(), actor: actorOf(token), at: ruleset.updatedAt, body })
}

export function removeRuleset(context: GitHubContext, ruleset: Ruleset): void {
  context.store.rulesets.splice(context.store.rulesets.indexOf(ruleset), 1)
}
