import { createHash } from 'node:crypto'
import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { quoted } from '@tier3/model/display'
import type { Digest } from '@tier3/model/digest'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { TrustDomain } from '@tier3/verification/trust-domain'

/** One trusted root document as plain data, so that it can be handed to a worker thread. */
export interface TrustedRootMaterial {
  /** The document's JSON text. */
  readonly json: string
  /** File or store it was read from, to be shown to people. */
  readonly origin: string
  /** Set of the keys that are part of this program, which grow old with it. */
  readonly builtIn?: BuiltInDates
  /** sha256 of `json`, so that a report names the keys that were believed. */
  readonly digest: Digest
  /** Hosts and organizations of its certificate authorities, by which one root is told from another. */
  readonly authorities: readonly string[]
  readonly holds: {
    readonly certificateAuthorities: number
    readonly timestampAuthorities: number
    readonly logs: number
    readonly certificateLogs: number
  }
}

/** What can be said of the age of built-in keys without a network. */
export interface BuiltInDates {
  /** The day on which they were the newest (`2026-01-31`). */
  readonly day: string
  /** When the newest of them came into use (ISO 8601); what is older than that was not made with keys that came later. */
  readonly newestKeySince: string
  /** When the signed metadata they came with runs out (ISO 8601). */
  readonly expires: string
}

const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
]
/** Characters of a whole file. */
const MAX_LENGTH = 4 * 1024 * 1024

/**
 * Reads `trusted_root.json`, or the JSON lines that `gh attestation trusted-root` prints. Every key and authority must
 * say since when it is valid: without a start, a key would be believed for all of the past.
 */
export function parseTrustedRoot(
  text: string,
  origin: string,
): Result<NonEmpty<TrustedRootMaterial>, Problem> {
  const refuse = (current: string): Result<never, Problem> =>
    failed(
      problem('integrity/trusted-root', {
        attempted: `read the trusted root ${quoted(origin)}`,
        current,
        desired: 'it must be a Sigstore trusted root in which every key has a start of validity',
      }),
    )
  if (text.length > MAX_LENGTH) return refuse(`it is longer than ${MAX_LENGTH} characters`)
  const whole = parseJson(text)
  const lines = whole.ok ? [text] : text.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (!whole.ok && lines.length < 2) return refuse(`line ${whole.problem.line}: ${whole.problem.reason}`)
  const roots: TrustedRootMaterial[] = []
  for (const [index, line] of lines.entries()) {
    const parsed = whole.ok ? whole : parseJson(line)
    if (!parsed.ok) return refuse(`line ${index + 1}: ${parsed.problem.reason}`)
    const flaw = flawOf(parsed.value)
    if (flaw !== undefined) return refuse(lines.length > 1 ? `line ${index + 1}: ${flaw}` : flaw)
    roots.push(describe(parsed.value as JsonObject, line, origin))
  }
  return isNonEmpty(roots) ? ok(roots) : refuse('it is empty')
}

function flawOf(root: Json): string | undefined {
  if (!isJsonObject(root)) return 'it is not an object'
  const { mediaType } = root as { readonly mediaType?: Json }
  if (typeof mediaType !== 'string') return 'it has no media type'
  if (!MEDIA_TYPES.includes(mediaType)) return `its media type is ${quoted(mediaType)}`
  for (const list of ['certificateAuthorities', 'timestampAuthorities', 'tlogs', 'ctlogs']) {
    const items = root[list] ?? []
    if (!Array.isArray(items)) return `"${list}" is not a list`
    for (const [index, item] of (items as readonly Json[]).entries()) {
      const holder = list.endsWith('logs') ? member(item, 'publicKey') : item
      const start = member(member(holder, 'validFor'), 'start')
      if (typeof start !== 'string' || Number.isNaN(Date.parse(start)))
        return `${list}[${index}] has no start of validity`
    }
  }
  return listOf(root, 'certificateAuthorities').length === 0 && listOf(root, 'tlogs').length === 0
    ? 'it holds neither a certificate authority nor a log'
    : undefined
}

function describe(root: JsonObject, json: string, origin: string): TrustedRootMaterial {
  const authorities = listOf(root, 'certificateAuthorities').flatMap((authority) => {
    const organization = member(member(authority, 'subject'), 'organization')
    const uri = member(authority, 'uri')
    return [hostOf(uri), organization].filter(
      (name): name is string => typeof name === 'string' && name !== '',
    )
  })
  return {
    json,
    origin,
    digest: { algorithm: 'sha256', hex: createHash('sha256').update(json).digest('hex') },
    authorities: [...new Set(authorities)],
    holds: {
      certificateAuthorities: listOf(root, 'certificateAuthorities').length,
      timestampAuthorities: listOf(root, 'timestampAuthorities').length,
      logs: listOf(root, 'tlogs').length,
      certificateLogs: listOf(root, 'ctlogs').length,
    },
  }
}

/** Names by which the root of a known instance shows itself among several. */
const KNOWN: Readonly<Record<Exclude<TrustDomain, 'custom'>, readonly string[]>> = {
  'public-good': ['fulcio.sigstore.dev'],
  staging: ['fulcio.sigstage.dev'],
  github: ['fulcio.githubapp.com', 'GitHub, Inc.'],
}

/**
 * The root to use for the configured trust domain. A single root is taken as it stands, for the configuration names it,
 * unless it is that of another known instance: what is demanded of a bundle follows from the domain, and `github`
 * demands no log. Among several the one of the domain is picked, and a custom domain must be alone. The same root twice
 * is one root; two different ones of one domain leave open whom to believe.
 */
export function chooseTrustedRoot(
  roots: NonEmpty<TrustedRootMaterial>,
  domain: TrustDomain,
): Result<TrustedRootMaterial, Problem> {
  const [first, ...others] = withoutCopies(roots)
  if (others.length === 0 && !isOfAnother(first, domain)) return ok(first)
  const names = domain === 'custom' ? [] : KNOWN[domain]
  const matching = [first, ...others].filter(({ authorities }) =>
    authorities.some((name) => names.includes(name)),
  )
  const [match, ...more] = matching
  if (match !== undefined && more.length === 0) return ok(match)
  return failed(
    problem('input/conflict', {
      attempted: `choose the trusted root of the trust domain "${domain}" from ${quoted(first.origin)}`,
      current: `${matching.length} of its ${others.length + 1} roots are of that domain (${roots.map(({ authorities }) => authorities.join(', ')).join('; ')})`,
      desired:
        domain === 'custom' ? 'a custom trust domain must have a file with one root' : 'exactly one must be',
      fix: 'Give a `trusted-root` file that holds only the root of the instance you mean.',
    }),
  )
}

function withoutCopies(roots: NonEmpty<TrustedRootMaterial>): NonEmpty<TrustedRootMaterial> {
  const [first, ...others] = roots
  const seen = new Set([first.digest.hex])
  return [
    first,
    ...others.filter(({ digest }) => {
      const fresh = !seen.has(digest.hex)
      seen.add(digest.hex)
      return fresh
    }),
  ]
}

const isOfAnother = ({ authorities }: TrustedRootMaterial, domain: TrustDomain): boolean =>
  domain !== 'custom' &&
  !authorities.some((name) => KNOWN[domain].includes(name)) &&
  Object.values(KNOWN).some((names) => authorities.some((name) => names.includes(name)))

/** What is said when a trust domain has no embedded root and none was given. */
export const missingTrustedRoot = (domain: 'staging' | 'custom'): Problem =>
  problem('input/missing', {
    attempted: `verify against the trust domain "${domain}"`,
    current: 'no trusted root was given, and none is built in for it',
    desired: 'the keys to believe must come from your configuration',
    fix: 'Give the `trusted_root.json` of the instance in `trusted-root`.',
  })

const member = (value: Json | undefined, key: string): Json | undefined =>
  value !== undefined && isJsonObject(value) ? value[key] : undefined

function listOf(root: JsonObject, key: string): readonly Json[] {
  const list = root[key]
  return Array.isArray(list) ? list : []
}

function hostOf(uri: Json | undefined): string | undefined {
  if (typeof uri !== 'string') return undefined
  return URL.canParse(uri) && uri.includes('://') ? new URL(uri).host : uri
}
