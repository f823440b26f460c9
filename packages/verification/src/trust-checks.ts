import { check } from './check.ts'
import type { Demand } from './demand.ts'
import type { Check } from './verification.ts'
import type { VerifiedBundle } from './verified-bundle.ts'

/** Which Sigstore instance vouched, and when: instance and time come before anything that the bundle says. */
export function trustChecks(demand: Demand, bundle: VerifiedBundle): readonly Check[] {
  return [
    check({
      id: 'trust-domain',
      demand: demand.trustDomain,
      seen: bundle.trustDomain,
      source: 'trusted root',
      holds: bundle.trustDomain === demand.trustDomain,
      code: 'policy/trust-domain',
    }),
    signingTime(bundle),
  ]
}

/** Every trusted time must lie in the certificate's life, not only the best one (class of CVE-2026-48816). */
function signingTime({ times, signer }: VerifiedBundle): Check {
  // A key without an end has no life that a time could lie outside of.
  const lives = signer.notBefore !== '' || signer.notAfter !== ''
  if (signer.sanKind === 'key' && !lives) return keyWithoutEnd()
  const from = signer.notBefore === '' ? Number.NEGATIVE_INFINITY : Date.parse(signer.notBefore)
  const until = signer.notAfter === '' ? Number.POSITIVE_INFINITY : Date.parse(signer.notAfter)
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

const keyWithoutEnd = (): Check =>
  check({
    id: 'signing-time',
    demand: 'any time: the key has no end',
    seen: 'not looked at',
    source: 'configuration',
    holds: true,
    code: 'integrity/signing-time',
  })
