import type { LoopbackReply } from '../http/loopback-server.ts'
import type { GitHubContext, RouteModule } from './api-route.ts'
import { notFound } from './errors.ts'
import type { OrganizationCall } from './organization-route.ts'
import { organizationRoute } from './organization-route.ts'
import { numberedPage, numericId } from './pagination.ts'
import { refuseFreeOrganization } from './plan-limits.ts'
import { repositoryView } from './repository-view.ts'
import { listVersions, showVersion } from './ruleset-history.ts'
import type { Ruleset } from './ruleset-state.ts'
import { createRuleset, removeRuleset, updateRuleset } from './ruleset-store.ts'
import { ADMINISTER_ORGANIZATION, rulesetEntry, rulesetView } from './ruleset-view.ts'
import { wantedTargets } from './rulesets.ts'

const ofOrganization = (context: GitHubContext, { organization }: OrganizationCall): readonly Ruleset[] =>
  context.store.rulesets.filter(
    ({ source }) => source.type === 'Organization' && source.account === organization,
  )

function locate(context: GitHubContext, call: OrganizationCall): Ruleset {
  const id = numericId(call.params['id'])
  const found = ofOrganization(context, call).find((ruleset) => ruleset.id === id)
  if (found === undefined) throw notFound()
  return found
}

const view = (context: GitHubContext, ruleset: Ruleset): unknown =>
  rulesetView(context.urls, ruleset, { seesBypass: true, hidden: context.hiddenBypass() })

function repositories(context: GitHubContext, call: OrganizationCall): LoopbackReply {
  const { organization, member, token, query, address } = call
  const type = query.get('type') ?? 'all'
  const visible = [...context.store.repositories.values()].filter(
    (repository) =>
      repository.owner === organization &&
      (repository.visibility === 'public' || member || token?.repository === repository) &&
      (type === 'all' || (type === 'public') === (repository.visibility === 'public')),
  )
  const { items, headers } = numberedPage(address, visible)
  return {
    status: 200,
    json: items.map((repository) => repositoryView(context.urls, repository)),
    headers,
  }
}

/** Organizations: their repositories, and the rulesets that they lay over them. */
export const organizations: RouteModule = (context) => {
  const route = (
    method: string,
    path: string,
    name: string,
    handle: (call: OrganizationCall) => LoopbackReply,
  ) =>
    organizationRoute(context, {
      method,
      path,
      name,
      requires: ADMINISTER_ORGANIZATION,
      handle(call) {
        refuseFreeOrganization(call.organization)
        return handle(call)
      },
    })
  return [
    organizationRoute(context, {
      method: 'GET',
      path: '/repos',
      name: 'organizations.repositories',
      handle: (call) => repositories(context, call),
    }),
    route('GET', '/rulesets', 'organizationRulesets.list', (call) => {
      const targets = wantedTargets(call.query)
      const found = ofOrganization(context, call).filter(({ body }) => targets.has(body.target))
      const { items, headers } = numberedPage(call.address, found)
      return { status: 200, json: items.map((ruleset) => rulesetEntry(context.urls, ruleset)), headers }
    }),
    route('POST', '/rulesets', 'organizationRulesets.create', (call) => {
      const source = { type: 'Organization', account: call.organization } as const
      return { status: 201, json: view(context, createRuleset(context, source, call.json(), call.token)) }
    }),
    route('GET', '/rulesets/{id#}', 'organizationRulesets.get', (call) => ({
      status: 200,
      json: view(context, locate(context, call)),
    })),
    route('PUT', '/rulesets/{id#}', 'organizationRulesets.update', (call) => {
      const ruleset = locate(context, call)
      updateRuleset(context, ruleset, call.json(), call.token)
      return { status: 200, json: view(context, ruleset) }
    }),
    route('DELETE', '/rulesets/{id#}', 'organizationRulesets.delete', (call) => {
      removeRuleset(context, locate(context, call))
      return { status: 204 }
    }),
    route('GET', '/rulesets/{id#}/history', 'organizationRulesets.history', (call) =>
      listVersions(call, locate(context, call)),
    ),
    route('GET', '/rulesets/{id#}/history/{version#}', 'organizationRulesets.version', (call) =>
      showVersion(context, call, locate(context, call)),
    ),
  ]
}
