import { parseDigest, formatDigest } from '@tier3/model/digest'
import type { LocatedJson } from '@tier3/model/located-json'
import type { NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { Denial } from '../demand.ts'
import { parseIssuer, parsePredicateType, parseServer } from '../policy-inputs.ts'
import { TRUST_DOMAINS, type TrustDomain } from '../trust-domain.ts'
import { isWaivable, WAIVABLE_CODES } from '../waive-checks.ts'
import { whenThere } from './decode-demands.ts'
import { readRule } from './decode-rule.ts'
import {
  isThere,
  lineOf,
  readChoice,
  readGlob,
  readList,
  readObject,
  readParsed,
  readText,
  reject,
  type LocatedValue,
} from './located-value.ts'
import { RULE_FIELDS, type PolicyOverride, type PolicyRule, type PolicyWaiver } from './normal-policy.ts'
import { parseExpiry } from './policy-times.ts'

/** One policy file, read for itself: what it extends is named and not yet there. */
export interface PolicyFile {
  readonly file: string
  readonly extends: readonly { readonly name: string; readonly line: number }[]
  readonly trustDomain?: TrustDomain
  readonly issuers?: NonEmpty<string>
  readonly server?: string
  readonly keySignedTypes?: NonEmpty<string>
  readonly unlisted: 'refuse' | 'ignore'
  readonly rules: readonly PolicyRule[]
  readonly overrides: readonly PolicyOverride[]
  readonly denied: readonly Denial[]
  readonly waivers: readonly PolicyWaiver[]
}

const KEYS = [
  'version',
  'description',
  'extends',
  'trust-domain',
  'issuers',
  'server',
  'key-signed-types',
  'unlisted',
  'artifacts',
  'override',
  'denied',
  'waivers',
] as const

/** Reads a policy file, or tells every problem of it with its line. Nothing that is not understood is passed over. */
export function decodePolicyFile(document: LocatedJson): Result<PolicyFile, readonly Problem[]> {
  const problems: Problem[] = []
  const file = readFile({ document, path: [], value: document.value, problems })
  return file === undefined || problems.length > 0 ? failed(problems) : ok(file)
}

function readFile(at: LocatedValue): PolicyFile | undefined {
  const parts = readObject(at, KEYS)
  if (parts === undefined) return undefined
  if (parts.version.value !== 1)
    reject(parts.version, isThere(parts.version) ? 'it is another one' : 'it is missing', 'it must be 1')
  whenThere(parts.description, readText)
  const bases = whenThere(parts.extends, (one) => readList(one, readBase, 'list or one'))
  const trustDomain = whenThere(parts['trust-domain'], (one) => readChoice(one, TRUST_DOMAINS))
  const issuers = whenThere(parts.issuers, (one) => readList(one, (i) => readParsed(i, parseIssuer)))
  const server = whenThere(parts.server, (one) => readParsed(one, parseServer))
  const keySignedTypes = whenThere(parts['key-signed-types'], (one) =>
    readList(one, (type) => readParsed(type, parsePredicateType), 'list or one'),
  )
  const unlisted = whenThere(parts.unlisted, (one) => readChoice(one, ['refuse', 'ignore']))
  const rules = whenThere(parts.artifacts, (one) => readList(one, readRule)) ?? []
  const overrides = whenThere(parts.override, (one) => readList(one, readOverride)) ?? []
  if (!isThere(parts.artifacts) && !isThere(parts.extends))
    reject(at, 'it has neither "artifacts" nor "extends"', 'it must demand something')
  if (isThere(parts.override) && !isThere(parts.extends))
    reject(parts.override, 'there is no "extends"', 'only what is extended can be overridden')
  const ids = rules.flatMap(({ id }) => id ?? [])
  if (new Set(ids).size < ids.length)
    reject(parts.artifacts, 'an id stands twice', 'each rule has an id of its own')
  return {
    file: at.document.file,
    extends: bases ?? [],
    ...(trustDomain === undefined ? {} : { trustDomain }),
    ...(issuers === undefined ? {} : { issuers }),
    ...(server === undefined ? {} : { server }),
    ...(keySignedTypes === undefined ? {} : { keySignedTypes }),
    unlisted: unlisted ?? 'refuse',
    rules,
    overrides,
    denied: whenThere(parts.denied, (one) => readList(one, readDenial)) ?? [],
    waivers: whenThere(parts.waivers, (one) => readList(one, readWaiver)) ?? [],
  }
}

function readBase(at: LocatedValue): { readonly name: string; readonly line: number } | undefined {
  const name = readText(at)
  if (name === undefined) return undefined
  return /^[a-z][a-z0-9+.-]*:/i.test(name) && !name.startsWith('preset:')
    ? reject(at, 'it has a scheme', 'it must be the path of a file, or preset: and the name of a preset')
    : { name, line: lineOf(at) }
}

function readOverride(at: LocatedValue): PolicyOverride | undefined {
  const parts = readObject(at, ['rule', 'fields', 'reason'])
  if (parts === undefined) return undefined
  const rule = readText(parts.rule)
  const fields = readList(parts.fields, (one) => readChoice(one, RULE_FIELDS))
  const reason = readText(parts.reason)
  if (rule === undefined || fields === undefined || reason === undefined) return undefined
  return { rule, fields, reason, place: { rule, file: at.document.file, line: lineOf(at) } }
}

function readDenial(at: LocatedValue): Denial | undefined {
  const parts = readObject(at, ['digest', 'run', 'reason'])
  if (parts === undefined) return undefined
  const reason = readText(parts.reason)
  if (isThere(parts.digest) === isThere(parts.run))
    return reject(at, 'it names not exactly one', 'it must have "digest" or "run"')
  const kind = isThere(parts.digest) ? 'digest' : 'run'
  const value = isThere(parts.digest)
    ? readParsed(parts.digest, (text) => {
        const digest = parseDigest(text)
        if (!digest.ok) return digest
        // Artifacts are hashed with sha256 always, and with others only sometimes: a denial must never be missed.
        return digest.value.algorithm === 'sha256'
          ? ok(formatDigest(digest.value))
          : failed('it is not a sha256 digest')
      })
    : readParsed(parts.run, parseRun)
  if (value === undefined || reason === undefined) return undefined
  return { kind, value, reason, place: { rule: 'denied', file: at.document.file, line: lineOf(at) } }
}

const parseRun = (text: string): Result<string, string> =>
  /^https:\/\/[a-z0-9][a-z0-9.-]*\/[^/\s]+\/[^/\s]+\/actions\/runs\/\d{1,20}(?:\/attempts\/\d{1,6})?$/.test(
    text,
  )
    ? ok(text)
    : failed('it is not https://<host>/<owner>/<repo>/actions/runs/<number>')

function readWaiver(at: LocatedValue): PolicyWaiver | undefined {
  const parts = readObject(at, ['codes', 'match', 'owner', 'reason', 'expires'])
  if (parts === undefined) return undefined
  const codes = readList(parts.codes, readCode)
  const match = readList(parts.match, readGlob, 'list or one')
  const owner = readText(parts.owner)
  const reason = readText(parts.reason)
  const expires = readParsed(parts.expires, parseExpiry)
  if (codes === undefined || match === undefined || owner === undefined) return undefined
  if (reason === undefined || expires === undefined) return undefined
  const place = { rule: 'waivers', file: at.document.file, line: lineOf(at) }
  return { codes, match, owner, reason, expires, place }
}

function readCode(at: LocatedValue) {
  const code = readText(at)
  if (code === undefined || isWaivable(code)) return code
  return reject(
    at,
    code.startsWith('integrity/')
      ? 'nothing waives the integrity of what is verified'
      : 'it cannot be waived',
    `it must be one of ${WAIVABLE_CODES.join(', ')}`,
  )
}
