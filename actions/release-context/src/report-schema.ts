import type { JsonObject } from '@tier3/model/json'

const text: JsonObject = { type: 'string' }
const flag: JsonObject = { type: 'boolean' }
const sha: JsonObject = { type: 'string', pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$' }
const list = (items: JsonObject): JsonObject => ({ type: 'array', items })
const oneOf = (...values: readonly string[]): JsonObject => ({ enum: values })

/** An object with these members and no others; names ending in `?` may be absent. */
const object = (members: { readonly [name: string]: JsonObject }): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(members).map(([name, is]) => [name.replace(/\?$/, ''), is])),
  required: Object.keys(members).filter((name) => !name.endsWith('?')),
  additionalProperties: false,
})

/** Shape of the report's `body`. */
export const reportSchema: JsonObject = object({
  repository: text,
  tag: text,
  ref: { type: 'string', pattern: '^refs/tags/' },
  verdict: oneOf('release', 'rejected', 'unknown'),
  demand: object({
    'tagPattern?': text,
    manifest: list(text),
    branches: list(text),
    tagType: oneOf('any', 'annotated', 'signed'),
    requireSignedCommit: flag,
    requireUnreleased: flag,
    commits: list(sha),
  }),
  'version?': object({ text, major: { type: 'integer' }, prerelease: flag, package: text }),
  'tagObject?': object({
    sha,
    commit: sha,
    type: oneOf('lightweight', 'annotated', 'signed'),
    'signature?': text,
  }),
  'sourceDateEpoch?': { type: 'integer' },
  'previousTag?': text,
  checks: list(
    object({
      demand: text,
      seen: text,
      verdict: oneOf('met', 'unmet', 'unknown', 'beside'),
      'code?': text,
      'fix?': text,
    }),
  ),
  gaps: list(
    object({ code: text, attempted: text, current: text, desired: text, fix: text, 'cause?': text }),
  ),
})
