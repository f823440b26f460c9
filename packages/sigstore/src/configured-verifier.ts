import type { Clock, FileSource } from '@tier3/model/artifacts'
import { describeProblem, problem, type Problem } from '@tier3/model/problem'
import { problemCategory } from '@tier3/model/problem-registry'
import { quoted } from '@tier3/model/display'
import { failed, ok, type Result } from '@tier3/model/result'
import { rootAge, type BelievedRoot } from '@tier3/verification/believed-root'
import type { BundleCheck, BundleVerifier } from '@tier3/verification/ports'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import { createBundleVerifier } from './bundle-verifier.ts'
import type { ConfiguredKey } from './configured-keys.ts'
import { configuredRoot, fetchNewest, type RootPlaces, type RootRefresh } from './configured-root.ts'
import { askingNewer } from './newer-keys.ts'
import type { BuiltInDates, TrustedRootMaterial } from './trusted-root.ts'
import { unknownKeyOf } from './unknown-keys.ts'
import { createVerificationContext, type VerificationContext } from './verification-context.ts'

/** Whom a consumer believes, from the configuration alone. */
export interface VerifierSettings {
  readonly domain: TrustDomain
  /** Path of a file with the keys. */
  readonly trustedRoot?: string
  readonly refresh: RootRefresh
  readonly keys?: readonly ConfiguredKey[]
  readonly workerUrl?: URL
}

export interface ConfiguredVerifier {
  readonly verifier: BundleVerifier
  /** The keys that it starts from. */
  readonly root: TrustedRootMaterial
  /** The keys that were believed so far. */
  readonly believed: () => BelievedRoot
}

/**
 * A verifier with the configured keys. Built-in keys grow old: what names a key that they do not hold is asked again with
 * the newest ones, and where these cannot be had it is neither accepted nor refused.
 */
export async function configuredVerifier(
  settings: VerifierSettings,
  files: FileSource,
  clock: Clock,
  places: RootPlaces = {},
): Promise<Result<ConfiguredVerifier, Problem>> {
  const { domain, refresh } = settings
  const chosen = await configuredRoot(domain, settings.trustedRoot, files, refresh, places)
  if (!chosen.ok) return chosen
  const root = chosen.value
  const { builtIn } = root
  const verifierOf = (trustedRoot: TrustedRootMaterial): BundleVerifier =>
    createBundleVerifier({
      trustedRoot,
      trustDomain: domain,
      keys: settings.keys ?? [],
      ...(settings.workerUrl === undefined ? {} : { workerUrl: settings.workerUrl }),
    })
  const verifier = verifierOf(root)
  const own = { origin: root.origin, sha256: root.digest.hex }
  if (builtIn === undefined) return ok({ verifier, root, believed: () => own })
  let fetched: TrustedRootMaterial | undefined
  let newer: BelievedRoot['newer']
  return ok({
    root,
    verifier: askingNewer(verifier, {
      isOpen: openUnder(root, builtIn, domain),
      newest: async () => {
        if (refresh === 'never') return failed(notAsked())
        const newest = await fetchNewest('public-good', places.fetch, places.builtIn)
        if (!newest.ok) return newest
        fetched = newest.value
        return ok(verifierOf(newest.value))
      },
      onNewer: () => {
        if (fetched !== undefined) newer = { origin: fetched.origin, sha256: fetched.digest.hex }
      },
      without: (check, refusal, outage) => undecided(check, { refusal, outage, builtIn }),
    }),
    believed: () => ({
      ...own,
      builtIn: rootAge(builtIn.day, builtIn.expires, clock.now()),
      ...(newer === undefined ? {} : { newer }),
    }),
  })
}

/** What may be refused only since the keys are old; a signature that does not fit is wrong under any keys. */
const MENDABLE: ReadonlySet<string> = new Set([
  'integrity/certificate',
  'integrity/log-entry',
  'integrity/certificate-timestamp',
  'integrity/signing-time',
])

function openUnder(
  trustedRoot: TrustedRootMaterial,
  { newestKeySince }: BuiltInDates,
  trustDomain: TrustDomain,
): (check: BundleCheck, refusal: Problem) => boolean {
  let context: VerificationContext | undefined
  return ({ bundle }, { code }) => {
    if (!MENDABLE.has(code)) return false
    context ??= createVerificationContext({ trustedRoot, trustDomain })
    return unknownKeyOf(bundle.text, context, newestKeySince) !== undefined
  }
}

const notAsked = (): Problem =>
  problem('service/trusted-root-stale', {
    attempted: 'fetch the newest keys',
    current: '`trusted-root-refresh` is `never`',
    desired: 'they must be at hand',
  })

/** Where the newest keys cannot be had nothing is decided; where what was sent for them is forged, that is said. */
function undecided(
  { bundle }: BundleCheck,
  given: { readonly refusal: Problem; readonly outage: Problem; readonly builtIn: BuiltInDates },
): Problem {
  const { refusal, outage, builtIn } = given
  if (problemCategory(outage.code) === 'integrity') return outage
  return problem('service/trusted-root-stale', {
    attempted: `verify the bundle ${quoted(bundle.origin)}`,
    current: `${refusal.current}; the built-in keys are of ${builtIn.day}, and newer ones could not be had`,
    desired: 'keys that are as new as the bundle must be known',
    cause: describeProblem(outage),
  })
}
