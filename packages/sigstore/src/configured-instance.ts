import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import { parseSigningConfig } from './signing-config.ts'
import { GITHUB_PRIVATE, PUBLIC_GOOD, STAGING, type SigstoreInstance } from './sigstore-instance.ts'

const CONFIG_LIMIT = 1024 * 1024

/** The services to sign with: those of a known instance, or those that a custom one's signing config names. */
export async function configuredInstance(
  domain: TrustDomain,
  path: string | undefined,
  files: FileSource,
): Promise<Result<SigstoreInstance, Problem>> {
  switch (domain) {
    case 'public-good':
      return ok(PUBLIC_GOOD)
    case 'staging':
      return ok(STAGING)
    case 'github':
      return ok(GITHUB_PRIVATE)
    case 'custom':
      return path === undefined ? failed(missingConfig()) : readConfig(path, files)
  }
}

async function readConfig(path: string, files: FileSource): Promise<Result<SigstoreInstance, Problem>> {
  const bytes = await files.read(path, CONFIG_LIMIT)
  if (!bytes.ok) return bytes
  const text = parseUtf8(bytes.value)
  return text === undefined ? failed(notText(path)) : parseSigningConfig(text, path, new Date())
}

const missingConfig = (): Problem =>
  problem('input/missing', {
    attempted: 'choose the Sigstore instance',
    current: 'the instance is custom, and no signing config was given',
    desired: 'its services must come from your configuration',
    fix: 'Give the `signing_config.json` of the instance in `signing-config`.',
  })

const notText = (path: string): Problem =>
  problem('input/malformed', {
    attempted: `read the signing config ${quoted(path)}`,
    current: 'it is not well-formed UTF-8',
    desired: 'it must be JSON text',
  })
