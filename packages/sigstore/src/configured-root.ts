import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import type { FetchedDomain } from './online-root.ts'
import { newestStart, publicGoodRoot, type BuiltInRoot } from './public-good-root.ts'
import {
  chooseTrustedRoot,
  missingTrustedRoot,
  parseTrustedRoot,
  type TrustedRootMaterial,
} from './trusted-root.ts'

/** Fetches the newest keys of an instance over the network. */
export type FetchRoot = (domain: FetchedDomain) => Promise<Result<TrustedRootMaterial, Problem>>

// The TUF client is large, and needed by few.
const fetchOnline: FetchRoot = async (domain) => (await import('./online-root.ts')).fetchTrustedRoot(domain)

const FILE_LIMIT = 4 * 1024 * 1024

/** When keys are fetched: where the built-in ones do not suffice, before anything else, or not at all. */
export type RootRefresh = 'auto' | 'always' | 'never'

/** Where keys come from besides the file that the configuration names; the real places when absent. */
export interface RootPlaces {
  readonly fetch?: FetchRoot
  readonly builtIn?: () => BuiltInRoot
}

/**
 * The keys to believe: the file that the configuration names; else the built-in ones of the public-good instance, or those
 * of GitHub's instance, fetched through TUF. No other instance has a first key that is built in. Whatever cannot be had
 * is a problem: no other keys stand in for it.
 */
export async function configuredRoot(
  domain: TrustDomain,
  path: string | undefined,
  files: FileSource,
  refresh: RootRefresh = 'auto',
  { fetch = fetchOnline, builtIn = publicGoodRoot }: RootPlaces = {},
): Promise<Result<TrustedRootMaterial, Problem>> {
  if (path === undefined) {
    if (domain === 'public-good')
      return refresh === 'always' ? fetchNewest(domain, fetch, builtIn) : ok(builtIn().root)
    if (domain !== 'github') return failed(missingTrustedRoot(domain))
    return refresh === 'never' ? failed(notFetched()) : fetch(domain)
  }
  if (refresh === 'always') return failed(pinnedAndFetched(path))
  const bytes = await files.read(path, FILE_LIMIT)
  if (!bytes.ok) return bytes
  const text = parseUtf8(bytes.value)
  if (text === undefined) return failed(notText(path))
  const roots = parseTrustedRoot(text, path)
  return roots.ok ? chooseTrustedRoot(roots.value, domain) : roots
}

const notText = (path: string): Problem =>
  problem('integrity/trusted-root', {
    attempted: `read the trusted root ${quoted(path)}`,
    current: 'it is not well-formed UTF-8',
    desired: 'it must be JSON text',
  })

/**
 * The newest keys of the public-good instance. A mirror that shows a set which was replaced before this program was made
 * hides what came since, or brings back what was withdrawn; TUF alone cannot tell a client that starts anew.
 */
export async function fetchNewest(
  domain: 'public-good',
  fetch: FetchRoot = fetchOnline,
  builtIn: () => BuiltInRoot = publicGoodRoot,
): Promise<Result<TrustedRootMaterial, Problem>> {
  const root = await fetch(domain)
  const { newestKeySince } = builtIn()
  if (!root.ok || newestStart(root.value.json) >= newestKeySince) return root
  return failed(
    problem('integrity/trusted-root', {
      attempted: `fetch the trusted root of "${domain}"`,
      current: `what was sent is older than the built-in keys, of which one is in use since ${newestKeySince}`,
      desired: 'the newest keys must be at least as new as the built-in ones',
      fix: 'Find out who answers in place of the mirror; until then set `trusted-root-refresh: never`.',
    }),
  )
}

const notFetched = (): Problem =>
  problem('input/missing', {
    attempted: 'verify against the trust domain "github"',
    current: 'no trusted root was given, and `trusted-root-refresh` is `never`',
    desired: 'the keys of GitHub must be fetched or given',
    fix: 'Give the file that `gh attestation trusted-root` writes in `trusted-root`.',
  })

const pinnedAndFetched = (path: string): Problem =>
  problem('input/conflict', {
    attempted: 'choose the keys to believe',
    current: `"trusted-root" is ${quoted(path)}, and "trusted-root-refresh" is always`,
    desired: 'keys are either given or fetched',
    fix: 'Take away `trusted-root`, or set `trusted-root-refresh: never`.',
  })
