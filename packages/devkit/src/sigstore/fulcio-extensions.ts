import { contextConstructed, contextPrimitive, objectIdentifier, utf8String } from '../der/encode.ts'
import { stringClaim } from '../oidc/claims.ts'
import type { Claims } from '../oidc/claims.ts'
import { extension } from './x509.ts'

/** The arc of Fulcio's certificate extensions (fulcio docs/oid-info.md). */
export const FULCIO_ARC = '1.3.6.1.4.1.57264.1'

const GITHUB = 'https://github.com/'

/** Numbers below the arc, and how a token's claims give the value; an absent claim gives no extension. */
const CLAIM_EXTENSIONS: readonly (readonly [number, (claims: Claims) => string | undefined])[] = [
  [1, (claims) => stringClaim(claims, 'iss')],
  [2, (claims) => stringClaim(claims, 'event_name')],
  [3, (claims) => stringClaim(claims, 'sha')],
  [4, (claims) => stringClaim(claims, 'workflow')],
  [5, (claims) => stringClaim(claims, 'repository')],
  [6, (claims) => stringClaim(claims, 'ref')],
  [8, (claims) => stringClaim(claims, 'iss')],
  [9, (claims) => onGithub(stringClaim(claims, 'job_workflow_ref'))],
  [10, (claims) => stringClaim(claims, 'job_workflow_sha')],
  [11, (claims) => stringClaim(claims, 'runner_environment')],
  [12, (claims) => onGithub(stringClaim(claims, 'repository'))],
  [13, (claims) => stringClaim(claims, 'sha')],
  [14, (claims) => stringClaim(claims, 'ref')],
  [15, (claims) => stringClaim(claims, 'repository_id')],
  [16, (claims) => onGithub(stringClaim(claims, 'repository_owner'))],
  [17, (claims) => stringClaim(claims, 'repository_owner_id')],
  [18, (claims) => onGithub(stringClaim(claims, 'workflow_ref'))],
  [19, (claims) => stringClaim(claims, 'workflow_sha')],
  [20, (claims) => stringClaim(claims, 'event_name')],
  [21, invocationOf],
  [22, (claims) => stringClaim(claims, 'repository_visibility')],
  [23, (claims) => stringClaim(claims, 'environment')],
  [24, (claims) => stringClaim(claims, 'sub')],
]

const onGithub = (path: string | undefined): string | undefined =>
  path === undefined ? undefined : GITHUB + path

function invocationOf(claims: Claims): string | undefined {
  const [repository, run, attempt] = ['repository', 'run_id', 'run_attempt'].map((name) =>
    stringClaim(claims, name),
  )
  return repository && run && attempt
    ? `${GITHUB}${repository}/actions/runs/${run}/attempts/${attempt}`
    : undefined
}

/** One extension: raw bytes up to .7, a DER UTF8String from .8 on. */
export const fulcioExtension = (number: number, value: string): Buffer =>
  extension(`${FULCIO_ARC}.${number}`, number < 8 ? Buffer.from(value) : utf8String(value))

/** The number and value of every extension that the claims give, in ascending order. */
export const fulcioValues = (claims: Claims): [number: number, value: string][] =>
  CLAIM_EXTENSIONS.flatMap(([number, read]) => {
    const value = read(claims)
    return value === undefined ? [] : [[number, value] as [number, string]]
  })

export const fulcioExtensions = (claims: Claims): Buffer[] =>
  fulcioValues(claims).map(([number, value]) => fulcioExtension(number, value))

/** GeneralName forms of a subject alternative name (RFC 5280 section 4.2.1.6). */
export const generalName = {
  uri: (uri: string): Buffer => contextPrimitive(6, Buffer.from(uri)),
  email: (address: string): Buffer => contextPrimitive(1, Buffer.from(address)),
  dns: (host: string): Buffer => contextPrimitive(2, Buffer.from(host)),
  /** Fulcio's .7: a user name as otherName. */
  other: (value: string, oid = `${FULCIO_ARC}.7`): Buffer =>
    contextConstructed(0, objectIdentifier(oid), contextConstructed(0, utf8String(value))),
} as const

/** The identity that a token's claims stand for: signing workflow, verified e-mail address or subject URI. */
export function identityName(claims: Claims): Buffer {
  const workflow = onGithub(stringClaim(claims, 'job_workflow_ref'))
  if (workflow !== undefined) return generalName.uri(workflow)
  const email = stringClaim(claims, 'email')
  if (email !== undefined) {
    if (claims['email_verified'] !== true) throw new Error('e-mail address is not verified')
    return generalName.email(email)
  }
  const subject = stringClaim(claims, 'sub')
  if (subject === undefined || !URL.canParse(subject)) throw new Error('token has no subject that is a URI')
  return generalName.uri(subject)
}

/** The text over which a caller proves possession of its key: the e-mail address, else the subject. */
export const challengeOf = (claims: Claims): string =>
  stringClaim(claims, 'email') ?? stringClaim(claims, 'sub') ?? ''
