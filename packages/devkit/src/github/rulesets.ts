import type { LoopbackReply } from '../http/loopback-server.ts'
import type { GitHubContext, RepositoryCall, RouteModule } from './api-route.ts'
import { repositoryRoute } from './api-route.ts'
import { notFound } from './errors.ts'
import { numberedPage, numericId } from './pagination.ts'
import { refuseFreePlan } from './plan-limits.ts'
import { coversRef, reachesRepository } from './ruleset-coverage.ts'
import { listVersions, showVersion } from './ruleset-history.ts'
import type { Ruleset } from './ruleset-state.ts'
import { sourceName } from './ruleset-state.ts'
import { createRuleset, removeRuleset, updateRuleset } from './ruleset-store.ts'
import { ADMINISTER, ADMINISTER_ORGANIZATION, ownBypass, rulesetEntry, rulesetView } from './ruleset-view.ts'

const READ = { scope: 'metadata', level: 'read' } as const
const TARGETS = ['branch', 'tag', 'push', 'repository']

/** The rulesets of the repository, and of its parents where they are wanted, that the caller asks for. */
function applying(context: GitHubContext, { repository, query }: RepositoryCall): readonly Ruleset[] {
  const parents = query.get('includes_parents') !== 'false'
  return context.store.rulesets.filter(
    (ruleset) => reachesRepository(ruleset, repository) && (parents || ruleset.source.type === 'Repository'),
  )
}

/** The targets that a list is narrowed to; all when the parameter is absent. */
export function wantedTargets(query: URLSearchParams): ReadonlySet<string> {
  return new Set(query.get('targets')?.split(',') ?? TARGETS)
}

function list(context: GitHubContext, call: RepositoryCall): LoopbackReply {
  const targets = wantedTargets(call.query)
  const found = applying(context, call).filter(({ body }) => targets.has(body.target))
  const { items, headers } = numberedPage(call.address, found)
  return { status: 200, json: items.map((ruleset) => rulesetEntry(context.urls, ruleset)), headers }
}

function locate(context: GitHubContext, call: RepositoryCall): Ruleset {
  const id = numericId(call.params['id'])
  const found = applying(context, call).find((ruleset) => ruleset.id === id)
  if (found === undefined) throw notFound()
  return found
}

/** Only the repository's own rulesets can be changed, and have a history, on its path. */
function locateOwn(context: GitHubContext, call: RepositoryCall): Ruleset {
  const found = locate(context, call)
  if (found.source.type !== 'Repository') throw notFound()
  return found
}

function view(context: GitHubContext, call: RepositoryCall, ruleset: Ruleset): unknown {
  const seesBypass = call.can(ruleset.source.type === 'Repository' ? ADMINISTER : ADMINISTER_ORGANIZATION)
  return rulesetView(context.urls, ruleset, {
    seesBypass,
    hidden: context.hiddenBypass(),
    ownBypass: ownBypass(call, ruleset),
  })
}

/** All active rules that hold for a branch of this name, whether it exists or not; nothing about bypass. */
function branchRules(context: GitHubContext, call: RepositoryCall): LoopbackReply {
  const { repository, address, params } = call
  const rules = context.store.rulesets
    .filter(
      (ruleset) =>
        ruleset.body.enforcement === 'active' &&
        reachesRepository(ruleset, repository) &&
        coversRef(ruleset, repository, `refs/heads/${params['branch'] ?? ''}`),
    )
    .flatMap((ruleset) =>
      ruleset.body.rules.map((rule) => ({
        ...rule,
        ruleset_source_type: ruleset.source.type,
        ruleset_source: sourceName(ruleset.source),
        ruleset_id: ruleset.id,
      })),
    )
  const { items, headers } = numberedPage(address, rules)
  return { status: 200, json: items, headers }
}

/** The rulesets that hold for a repository, its own ones to be changed, and the rules they add up to. */
export const rulesets: RouteModule = (context) => {
  const route = (
    method: string,
    path: string,
    name: string,
    handle: (call: RepositoryCall) => LoopbackReply,
    administer = method !== 'GET',
  ) =>
    repositoryRoute(context, {
      method,
      path,
      name,
      requires: administer ? ADMINISTER : READ,
      handle(call) {
        refuseFreePlan(call.repository)
        return handle(call)
      },
    })
  return [
    route('GET', '/rulesets', 'rulesets.list', (call) => list(context, call)),
    route('POST', '/rulesets', 'rulesets.create', (call) => {
      const source = { type: 'Repository', repository: call.repository } as const
      return {
        status: 201,
        json: view(context, call, createRuleset(context, source, call.json(), call.token)),
      }
    }),
    route('GET', '/rulesets/{id#}', 'rulesets.get', (call) => ({
      status: 200,
      json: view(context, call, locate(context, call)),
    })),
    route('PUT', '/rulesets/{id#}', 'rulesets.update', (call) => {
      const ruleset = locateOwn(context, call)
      updateRuleset(context, ruleset, call.json(), call.token)
      return { status: 200, json: view(context, call, ruleset) }
    }),
    route('DELETE', '/rulesets/{id#}', 'rulesets.delete', (call) => {
      removeRuleset(context, locateOwn(context, call))
      return { status: 204 }
    }),
    route(
      'GET',
      '/rulesets/{id#}/history',
      'rulesets.history',
      (call) => listVersions(call, locateOwn(context, call)),
      true,
    ),
    route(
      'GET',
      '/rulesets/{id#}/history/{version#}',
      'rulesets.version',
      (call) => showVersion(context, call, locateOwn(context, call)),
      true,
    ),
    route('GET', '/rules/branches/{branch*}', 'rules.branch', (call) => branchRules(context, call)),
  ]
}
