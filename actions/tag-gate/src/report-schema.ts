import type { JsonObject } from '@tier3/model/json'

const text: JsonObject = { type: 'string' }
const flag: JsonObject = { type: 'boolean' }
const list = (items: JsonObject): JsonObject => ({ type: 'array', items })
const oneOf = (...values: readonly string[]): JsonObject => ({ enum: values })
const answer = oneOf('yes', 'no', 'unknown')

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
  ref: { type: 'string', pattern: '^refs/tags/' },
  verdict: oneOf('protected', 'unprotected', 'unknown'),
  demand: object({
    rules: { type: 'array', items: text, minItems: 1 },
    allowedBypass: list(text),
    bypass: oneOf('require', 'unverified-ok'),
    'creator?': text,
    requireImmutable: flag,
  }),
  live: text,
  rules: list(
    object({
      type: text,
      state: oneOf('bound', 'unbound', 'unknown'),
      unverified: flag,
      carriers: list(
        object({
          name: text,
          'id?': { type: 'integer' },
          'source?': text,
          state: oneOf('clean', 'bypassed', 'hidden', 'uncertain'),
          why: text,
        }),
      ),
    }),
  ),
  passedOver: list(object({ name: text, why: text })),
  creation: object({ answer, demanded: flag, why: text }),
  tagExists: answer,
  immutable: object({ answer, demanded: flag, why: text }),
  losses: list(text),
  gaps: list(
    object({ code: text, attempted: text, current: text, desired: text, fix: text, 'cause?': text }),
  ),
  remedies: list(object({ 'path?': text, ruleset: { type: 'object' } })),
})
