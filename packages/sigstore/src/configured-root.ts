import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import { publicGoodRoot } from './public-good-root.ts'
import {
  chooseTrustedRoot,
  missingTrustedRoot,
  parseTrustedRoot,
  type TrustedRootMaterial,
} from './trusted-root.ts'

/** Fetches the newest keys of an instance over the network. */
export type FetchRoot = (domain: 'github') => Promise<Result<TrustedRootMaterial, Problem>>

// The TUF client is large, and needed by few.
const fetchOnline: FetchRoot = async (domain) => (await import('./online-root.ts')).fetchTrustedRoot(domain)

const FILE_LIMIT = 4 * 1024 * 1024

/**
 * The keys to believe: the file that the configuration names; else the built-in ones of the public-good instance, or those
 * of GitHub's instance, fetched through TUF. No other instance has a first key that is built in.
 */
export async function configuredRoot(
  domain: TrustDomain,
  path: string | undefined,
  files: FileSource,
  fetchRoot: FetchRoot = fetchOnline,
): Promise<Result<TrustedRootMaterial, Problem>> {
  if (path === undefined) {
    if (domain === 'public-good') return ok(publicGoodRoot().root)
    return domain === 'github' ? fetchRoot(domain) : failed(missingTrustedRoot(domain))
  }
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
