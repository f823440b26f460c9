import type { RouteModule } from './api-route.ts'
import { openRoute, repositoryRoute } from './api-route.ts'
import { notFound } from './errors.ts'
import { subjectPrefix } from './job-claims.ts'
import { repositoryView } from './repository-view.ts'

/** The repository itself, its settings that matter to releases, and the two service-wide reads. */
export const repositories: RouteModule = (context) => [
  repositoryRoute(context, {
    method: 'GET',
    path: '',
    name: 'repositories.get',
    requires: { scope: 'metadata', level: 'read' },
    handle({ repository, token, can }) {
      const push = can({ scope: 'contents', level: 'write' })
      const permissions = { admin: false, maintain: false, push, triage: push, pull: true }
      return {
        status: 200,
        json: repositoryView(context.urls, repository, token === undefined ? undefined : permissions),
      }
    },
  }),
  repositoryRoute(context, {
    method: 'GET',
    path: '/immutable-releases',
    name: 'repositories.immutableReleases',
    requires: { scope: 'administration', level: 'read' },
    always: true,
    handle({ repository }) {
      if (!repository.immutableReleases) throw notFound()
      return { status: 200, json: { enabled: true, enforced_by_owner: false } }
    },
  }),
  ...(['PUT', 'DELETE'] as const).map((method) =>
    repositoryRoute(context, {
      method,
      path: '/immutable-releases',
      name: method === 'PUT' ? 'repositories.freezeReleases' : 'repositories.unfreezeReleases',
      requires: { scope: 'administration', level: 'write' },
      handle({ repository }) {
        repository.immutableReleases = method === 'PUT'
        return { status: 204 }
      },
    }),
  ),
  repositoryRoute(context, {
    method: 'GET',
    path: '/actions/oidc/customization/sub',
    name: 'repositories.oidcSubject',
    requires: { scope: 'actions', level: 'read' },
    always: true,
    handle: ({ repository }) => ({
      status: 200,
      json: {
        use_default: true,
        use_immutable_subject: repository.immutableSubject,
        sub_claim_prefix: subjectPrefix(repository),
      },
    }),
  }),
  openRoute(context, {
    method: 'GET',
    path: '/rate_limit',
    name: 'service.rateLimit',
    handle({ request }) {
      const { limit, used, remaining, reset } = context.rates.peek(request.headers.authorization)
      const core = { limit, used, remaining, reset }
      return {
        status: 200,
        json: { resources: { core, search: { limit: 30, used: 0, remaining: 30, reset } }, rate: core },
      }
    },
  }),
  openRoute(context, {
    method: 'GET',
    path: '/meta',
    name: 'service.meta',
    handle: () => ({
      status: 200,
      json: {
        verifiable_password_authentication: false,
        domains: {
          artifact_attestations: { trust_domain: '', services: ['*.actions.githubusercontent.com'] },
        },
      },
    }),
  }),
]
