import type { Problem } from '@tier3/model/problem'
import { ok, type Result } from '@tier3/model/result'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import { decodeIdentityToken, SIGSTORE_AUDIENCE, type IdentityTokenSource } from './identity.ts'
import { callService, type RetryPolicy } from './service-call.ts'

/**
 * Only a token that says "public" leads to the public log; whatever else it says leads to the private instance. No
 * token is no answer: an outage must not choose the instance, for consumers trust the one and not the other.
 */
export async function domainByVisibility(
  source: IdentityTokenSource,
  policy: Omit<RetryPolicy, 'redact'>,
): Promise<Result<TrustDomain, Problem>> {
  const token = await callService(
    {
      role: 'the token service',
      host: source.host,
      attempted: 'get an identity token',
      codes: { unavailable: 'service/oidc-unavailable', refused: 'service/oidc-refused' },
    },
    () => source.request(SIGSTORE_AUDIENCE),
    // No token is known yet, and the endpoint's errors quote nothing of its answers.
    { ...policy, redact: (text) => text },
  )
  if (!token.ok) return token
  const decoded = decodeIdentityToken(token.value)
  if (!decoded.ok) return decoded
  return ok(decoded.value.claims['repository_visibility'] === 'public' ? 'public-good' : 'github')
}
