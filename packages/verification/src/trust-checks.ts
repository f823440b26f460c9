import type { Policy } from './policy.ts'
import { check } from './check.ts'
import type { Check } from './verification.ts'
import type { VerifiedBundle } from './verified-bundle.ts'

/** Which Sigstore instance vouched, and when: instance and time come before anything that the bundle says. */
export function trustChecks(policy: Policy, bundle: VerifiedBundle): readonly Check[] {
  return [
    check({
      id: 'trust-domain',
      demand: policy.trustDomain,
      seen: bundle.trustDomain,
      source: 'trusted root',
      holds: bundle.trustDomain === policy.trustDomain,
      code: 'policy/trust-domain',
    }),
    signingTime(bundle),
  ]
}

/** Every trusted time must lie in the certificate's life, not only the best one (class of CVE-2026-48816). */
function signingTime({ times, signer }: VerifiedBundle): Check {
  const from = Date.parse(signer.notBefore)
  const until = Date.parse(signer.notAfter)
  const seen = times.map(({ time, source }) => `${time} (${source})`).join(', ')
  return check({
    id: 'signing-time',
    demand: `${signer.notBefore} to ${signer.notAfter}`,
    seen: times.length === 0 ? undefined : seen,
    source: 'trusted timestamps',
    holds: times.every(({ time }) => Date.parse(time) >= from && Date.parse(time) <= until),
    code: 'integrity/signing-time',
    hint: `signed at ${seen || 'no trusted time'}; the certificate lived ${signer.notBefore} to ${signer.notAfter}`,
  })
}
