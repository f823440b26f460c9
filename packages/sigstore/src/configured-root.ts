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

const FILE_LIMIT = 4 * 1024 * 1024

/** The keys to believe: the file that the configuration names, or the built-in ones of the public-good instance. */
export async function configuredRoot(
  domain: TrustDomain,
  path: string | undefined,
  files: FileSource,
): Promise<Result<TrustedRootMaterial, Problem>> {
  if (path === undefined) {
    return domain === 'public-good' ? ok(publicGoodRoot().root) : failed(missingTrustedRoot(domain))
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
