import type { JsonObject } from '@tier3/model/json'
import { TRUST_DOMAINS } from './trust-domain.ts'
import { VERIFICATION_REPORT_MEDIA_TYPE } from './verification-report.ts'

const text: JsonObject = { type: 'string' }
const flag: JsonObject = { type: 'boolean' }
const hex = (length: number): JsonObject => ({ type: 'string', pattern: `^[0-9a-f]{${length}}$` })
const list = (items: JsonObject, least = 0): JsonObject => ({ type: 'array', items, minItems: least })
const oneOf = (...values: readonly string[]): JsonObject => ({ enum: values })

/** An object with these members and no others; names ending in `?` may be absent. */
const object = (members: { readonly [name: string]: JsonObject }): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(members).map(([name, is]) => [name.replace(/\?$/, ''), is])),
  required: Object.keys(members).filter((name) => !name.endsWith('?')),
  additionalProperties: false,
})

/** A verdict has its grounds, and a list of other grounds may not stand beside them. */
const grounds = (verdict: string, name: string): JsonObject => ({
  properties: { verdict: { const: verdict }, ...Object.fromEntries(GROUNDS.map((g) => [g, g === name])) },
  required: [name],
})
const GROUNDS = ['by', 'reasons', 'gaps']

const verdict = oneOf('verified', 'rejected', 'indeterminate')
const level: JsonObject = { enum: [0, 1, 2, 3] }
const code: JsonObject = {
  type: 'string',
  pattern: '^(?:input|permission|environment|service|integrity|policy|internal)/[a-z0-9-]+$',
}

const demands = object({
  trustDomain: oneOf(...TRUST_DOMAINS),
  issuers: list(text, 1),
  server: text,
  source: object({ repository: text, 'repositoryId?': text, 'ref?': text, 'digest?': text }),
  'signer?': object({ repository: text, path: text, 'ref?': text, 'commit?': text }),
  events: list(text, 1),
  allowSelfHosted: flag,
  predicateTypes: list(text, 1),
  requireName: flag,
  'workflowInputs?': { type: 'object', additionalProperties: text },
  'minLevel?': { enum: [1, 2, 3] },
  'builderIds?': list(text, 1),
  'keySignedTypes?': list(text, 1),
})

/** What stands in place of those where a verification summary is believed. */
const summaryDemands = object({
  trustDomain: oneOf(...TRUST_DOMAINS),
  issuers: list(text, 1),
  server: text,
  requireName: flag,
  summary: object({
    verifiers: list({ type: 'object' }, 1),
    resource: text,
    levels: list(text, 1),
    'policies?': list(text, 1),
    'maxAge?': { type: 'integer', minimum: 1 },
  }),
})

const at = object({ file: text, 'line?': { type: 'integer', minimum: 1 } })

const check = object({
  id: text,
  demand: text,
  seen: text,
  source: text,
  result: oneOf('pass', 'fail', 'unknown'),
  'code?': code,
  'hint?': text,
  'rule?': text,
  'at?': at,
  'waived?': object({ owner: text, reason: text, expires: text, at }),
})

const verifiedBundle = object({
  digest: { type: 'string', pattern: '^sha(?:256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$' },
  mediaType: text,
  trustDomain: oneOf(...TRUST_DOMAINS),
  signer: text,
  'issuer?': text,
  'source?': text,
  'sourceRef?': text,
  'sourceDigest?': text,
  'event?': text,
  'runner?': text,
  'run?': text,
  // What a key signed may have none.
  times: list(object({ time: text, source: oneOf('transparency-log', 'timestamp-authority') })),
  'logIndex?': text,
})

const subject = object({
  name: text,
  digest: object({ sha256: hex(64), 'sha384?': hex(96), 'sha512?': hex(128) }),
  verdict,
  level,
  levelReasons: list(text),
  unrelatedBundles: { type: 'integer', minimum: 0 },
  'by?': list(verifiedBundle, 1),
  'reasons?': list(object({ code, demand: text, seen: text, fix: text, 'at?': at }), 1),
  'gaps?': list(object({ code, attempted: text, current: text, desired: text, fix: text }), 1),
  bundles: list(object({ origin: text, 'predicateType?': text, passed: flag, checks: list(check, 1) })),
})

const waivers = list(
  object({ codes: list(code, 1), match: list(text, 1), owner: text, reason: text, expires: text, at }),
)

/** What a policy file says of the set of artifacts, beyond each of them. */
const set = object({
  time: text,
  findings: list(object({ code, subject: text, demand: text, seen: text, fix: text, 'at?': at })),
  ignored: list(text),
  waivers: object({ used: waivers, unused: waivers, expired: waivers }),
  marks: { type: 'object', additionalProperties: text },
})

const digest = object({ sha256: hex(64) })

/** JSON Schema of the verification report; the grounds of a verdict are `by`, `reasons` or `gaps`. */
export const VERIFICATION_REPORT_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:tier3:verification-report:1',
  title: 'tier3 verification report, version 1',
  ...object({
    mediaType: { const: VERIFICATION_REPORT_MEDIA_TYPE },
    verdict,
    level,
    // The demand as inputs give it, or the normal form of a policy file with the files that it is made of.
    policy: {
      oneOf: [
        object({ digest, demands: { oneOf: [demands, summaryDemands] } }),
        object({ digest, files: list(text, 1), resolved: { type: 'object' } }),
      ],
    },
    trustedRoot: object({
      origin: text,
      sha256: hex(64),
      'builtIn?': object({
        day: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
        days: { type: 'integer', minimum: 0 },
        expires: text,
        expired: flag,
      }),
      'newer?': object({ origin: text, sha256: hex(64) }),
    }),
    subjects: list(
      {
        ...subject,
        oneOf: [grounds('verified', 'by'), grounds('rejected', 'reasons'), grounds('indeterminate', 'gaps')],
      },
      1,
    ),
    'set?': set,
    // The verification summaries that were signed and written.
    'summaries?': list(
      object({
        path: text,
        subject: object({ name: text, sha256: hex(64) }),
        predicate: { type: 'object' },
      }),
    ),
  }),
}
