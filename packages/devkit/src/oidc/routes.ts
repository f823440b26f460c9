import type { Route } from '../http/loopback-server.ts'
import { githubClaims } from './github-claims.ts'
import type { OidcIssuer } from './issuer.ts'

const SETTABLE = ['repository', 'ref', 'sha', 'event_name', 'environment', 'job_workflow_ref'] as const

/**
 * Discovery, key set and a token endpoint for the first issuer. `GET /token?audience=` answers `{value}` as the
 * Actions runtime does, so it can stand as `ACTIONS_ID_TOKEN_REQUEST_URL`; other parameters set claims.
 */
export function oidcRoutes({ url, issuers }: { url: string; issuers: () => readonly OidcIssuer[] }): Route[] {
  return [
    {
      method: 'GET',
      pattern: /^\/\.well-known\/openid-configuration$/,
      name: 'oidc.discovery',
      handle: () => ({ status: 200, json: issuers()[0]?.discovery(url) }),
    },
    {
      method: 'GET',
      pattern: /^\/\.well-known\/jwks$/,
      name: 'oidc.jwks',
      handle: () => ({ status: 200, json: { keys: issuers().flatMap((issuer) => issuer.jwks().keys) } }),
    },
    {
      method: 'GET',
      pattern: /^\/token$/,
      name: 'oidc.token',
      handle({ url: { searchParams } }) {
        const given = SETTABLE.flatMap((name) => {
          const value = searchParams.get(name)
          return value === null ? [] : [[name, value] as const]
        })
        const claims = githubClaims(Object.fromEntries(given))
        return {
          status: 200,
          json: { value: issuers()[0]?.mint(claims, searchParams.get('audience') ?? 'sigstore') },
        }
      },
    },
  ]
}
