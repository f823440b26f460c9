import { parseArgs } from 'node:util'
import { failed, ok, type Result } from '@tier3/model/result'

/** What must have signed: an identity that an authority vouches for, or a key. */
export type ExpectedSigner =
  | { readonly kind: 'identity'; readonly identity: string; readonly issuer: string }
  | { readonly kind: 'key'; readonly path: string }

interface Instance {
  readonly staging: boolean
  readonly trustedRoot?: string
  readonly bundle: string
}

export interface SignRequest extends Instance {
  readonly command: 'sign-bundle'
  /** Whether the file is an in-toto statement, to be signed in an envelope. */
  readonly inToto: boolean
  readonly identityToken: string
  readonly signingConfig?: string
  readonly file: string
}

export interface VerifyRequest extends Instance {
  readonly command: 'verify-bundle'
  readonly signer: ExpectedSigner
  /** A path, or `sha256:<hex>` where no such file lies. */
  readonly fileOrDigest: string
}

export const USAGE = `usage: conformance sign-bundle [--staging] [--in-toto] --identity-token TOKEN --bundle FILE
                               [--trusted-root FILE] [--signing-config FILE] FILE
       conformance verify-bundle [--staging] --bundle FILE
                               (--certificate-identity IDENTITY --certificate-oidc-issuer URL | --key FILE)
                               [--trusted-root FILE] FILE|sha256:DIGEST
`

const FLAGS = ['staging', 'in-toto'] as const
const VALUES = {
  'sign-bundle': ['identity-token', 'bundle', 'trusted-root', 'signing-config'],
  'verify-bundle': ['bundle', 'certificate-identity', 'certificate-oidc-issuer', 'key', 'trusted-root'],
} as const

/**
 * Reads the arguments of the sigstore-conformance protocol (docs/cli_protocol.md of that project). An option that is unknown,
 * empty or there twice is refused: the suite would take a client that guesses for one that verifies.
 */
export function parseConformanceArguments(
  argv: readonly string[],
): Result<SignRequest | VerifyRequest, string> {
  const [command, ...args] = argv
  if (command !== 'sign-bundle' && command !== 'verify-bundle') return failed('there is no such command')
  const options = Object.fromEntries<{ readonly type: 'boolean' | 'string'; readonly multiple: true }>([
    ...VALUES[command].map((name) => [name, { type: 'string', multiple: true }] as const),
    ...FLAGS.slice(0, command === 'sign-bundle' ? 2 : 1).map(
      (name) => [name, { type: 'boolean', multiple: true }] as const,
    ),
  ])
  try {
    const { values, positionals } = parseArgs({ args, options, strict: true, allowPositionals: true })
    for (const [name, given] of Object.entries(values)) {
      if (!Array.isArray(given) || given.length !== 1) return failed(`--${name} is there twice`)
      if (given[0] === '') return failed(`--${name} is empty`)
    }
    const [file, ...more] = positionals
    if (file === undefined || file === '' || more.length > 0) return failed('it takes one file')
    const read = (name: string): string | undefined => {
      const value = values[name]?.[0]
      return typeof value === 'string' ? value : undefined
    }
    const has = (name: string): boolean => values[name] !== undefined
    return command === 'sign-bundle' ? signRequest(file, read, has) : verifyRequest(file, read, has)
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error))
  }
}

type Read = (name: string) => string | undefined
type Has = (name: string) => boolean

function signRequest(file: string, read: Read, has: Has): Result<SignRequest, string> {
  const [identityToken, bundle] = [read('identity-token'), read('bundle')]
  if (identityToken === undefined) return failed('--identity-token is missing')
  if (bundle === undefined) return failed('--bundle is missing')
  return ok({
    command: 'sign-bundle',
    staging: has('staging'),
    inToto: has('in-toto'),
    identityToken,
    bundle,
    ...entry('trustedRoot', read('trusted-root')),
    ...entry('signingConfig', read('signing-config')),
    file,
  })
}

function verifyRequest(fileOrDigest: string, read: Read, has: Has): Result<VerifyRequest, string> {
  const bundle = read('bundle')
  if (bundle === undefined) return failed('--bundle is missing')
  const [key, identity, issuer] = [read('key'), read('certificate-identity'), read('certificate-oidc-issuer')]
  if (key !== undefined && (identity !== undefined || issuer !== undefined)) {
    return failed('--key stands beside an identity')
  }
  const signer: ExpectedSigner | undefined =
    key !== undefined
      ? { kind: 'key', path: key }
      : identity === undefined || issuer === undefined
        ? undefined
        : { kind: 'identity', identity, issuer }
  if (signer === undefined)
    return failed('--certificate-identity and --certificate-oidc-issuer, or --key, are missing')
  return ok({
    command: 'verify-bundle',
    staging: has('staging'),
    bundle,
    signer,
    ...entry('trustedRoot', read('trusted-root')),
    fileOrDigest,
  })
}

const entry = <K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: string })
