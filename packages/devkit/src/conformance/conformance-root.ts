import type { Problem } from '@tier3/model/problem'
import { ok, type Result } from '@tier3/model/result'
import { configuredRoot } from '@tier3/sigstore/configured-root'
import { chooseTrustedRoot, parseTrustedRoot, type TrustedRootMaterial } from '@tier3/sigstore/trusted-root'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import { readNamedFile } from './local-file.ts'

export interface BelievedInstance {
  readonly root: TrustedRootMaterial
  readonly domain: TrustDomain
}

/** The keys to believe: those of the file that is given, else the built-in ones; no first key of staging is built in. */
export async function believedInstance(request: {
  readonly staging: boolean
  readonly trustedRoot?: string
}): Promise<Result<BelievedInstance, Problem>> {
  const { staging, trustedRoot } = request
  if (trustedRoot === undefined) {
    const domain = staging ? 'staging' : 'public-good'
    const root = await configuredRoot(domain, undefined, NO_FILES)
    return root.ok ? ok({ root: root.value, domain }) : root
  }
  const bytes = await readNamedFile(trustedRoot)
  if (!bytes.ok) return bytes
  const roots = parseTrustedRoot(bytes.value.toString('utf8'), trustedRoot)
  const root = roots.ok ? chooseTrustedRoot(roots.value, 'custom') : roots
  return root.ok ? ok({ root: root.value, domain: 'custom' }) : root
}

const unread = (): never => {
  throw new Error('a built-in root is read from no file')
}
const NO_FILES = { read: unread, glob: unread, list: unread }
