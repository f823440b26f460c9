import type { LoopbackReply, Route } from '../http/loopback-server.ts'
import type { ApiCall, GitHubContext } from './api-route.ts'
import { toRoute } from './api-route.ts'
import { notAccessible, notFound, requiresAuthentication } from './errors.ts'
import type { Requirement } from './permissions.ts'
import { grants } from './permissions.ts'
import type { Account } from './state.ts'

export interface OrganizationCall extends ApiCall {
  readonly organization: Account
  /** Whether the token is one of this organization. */
  readonly member: boolean
}

/** A route below `/orgs/{org}`; without a requirement anyone may ask. */
export function organizationRoute(
  context: GitHubContext,
  spec: {
    readonly method: string
    readonly path: string
    readonly name: string
    readonly requires?: Requirement
    readonly handle: (call: OrganizationCall) => LoopbackReply
  },
): Route {
  const { requires } = spec
  return toRoute(context, { ...spec, path: `/orgs/{org}${spec.path}` }, requires, (call) => {
    const organization = context.store.accounts.get((call.params['org'] ?? '').toLowerCase())
    if (organization?.type !== 'Organization') throw notFound()
    const { token } = call
    const member = token?.repository.owner === organization && token.reach === 'organization'
    if (requires !== undefined) {
      if (token === undefined) throw requiresAuthentication()
      // a token of elsewhere does not learn that there is something
      if (token.repository.owner !== organization) throw notFound()
      if (!member || !grants(token.permissions, requires)) throw notAccessible()
    }
    return spec.handle({ ...call, organization, member })
  })
}
