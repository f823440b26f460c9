import { randomUUID } from 'node:crypto'

import type { LoopbackReply, LoopbackRequest, Route } from '../http/loopback-server.ts'
import type { OidcIssuer } from '../oidc/issuer.ts'
import type { StartedJob } from './jobs.ts'
import { grants } from './permissions.ts'

/** The job whose runtime token the request carries. */
export function jobOf(
  jobs: ReadonlyMap<string, StartedJob>,
  request: LoopbackRequest,
): StartedJob | undefined {
  const bearer = /^bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  return bearer === undefined ? undefined : jobs.get(bearer)
}

const refusal = (status: number, message: string): LoopbackReply => ({ status, json: { message } })

/**
 * The service behind `ACTIONS_ID_TOKEN_REQUEST_URL`, and the issuer's discovery documents. A job gets a token for itself
 * only: the address names the job and the bearer token must be its own.
 */
export function identityTokenRoutes(
  jobs: ReadonlyMap<string, StartedJob>,
  issuer: OidcIssuer,
  origin: string,
): readonly Route[] {
  const base = `${origin}/oidc`
  return [
    {
      method: 'GET',
      pattern: /^\/idtoken\/([0-9a-f-]{36})$/,
      name: 'oidc.token',
      handle(request) {
        const job = jobOf(jobs, request)
        if (job === undefined || job.jobBackendId !== request.params[0])
          return refusal(401, 'The token is not valid for this job')
        if (!grants(job.permissions, { scope: 'id-token', level: 'write' }))
          return refusal(403, 'The job has no permission id-token: write')
        const audience =
          request.url.searchParams.get('audience') ?? `https://github.com/${job.claims.repository_owner}`
        const value = issuer.mint({ ...job.claims, jti: randomUUID() }, audience)
        return { status: 200, json: { count: value.length, value } }
      },
    },
    {
      method: 'GET',
      pattern: /^\/oidc\/\.well-known\/openid-configuration$/,
      name: 'oidc.discovery',
      handle: () => ({ status: 200, json: issuer.discovery(base) }),
    },
    {
      method: 'GET',
      pattern: /^\/oidc\/\.well-known\/jwks$/,
      name: 'oidc.keys',
      handle: () => ({ status: 200, json: issuer.jwks() }),
    },
  ]
}
