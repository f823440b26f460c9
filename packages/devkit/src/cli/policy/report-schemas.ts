import type { JsonObject } from '@tier3/model/json'

const text: JsonObject = { type: 'string' }
const texts: JsonObject = { type: 'array', items: text }
const object = (members: { readonly [name: string]: JsonObject }): JsonObject => ({
  type: 'object',
  required: Object.keys(members),
  additionalProperties: false,
  properties: members,
})

/** Body of the report of `tier3 policy explain`. */
export const EXPLAIN_SCHEMA: JsonObject = object({
  digest: object({ sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } }),
  files: texts,
  resolved: { type: 'object' },
})

/** Body of the report of `tier3 policy test`. */
export const TEST_SCHEMA: JsonObject = object({
  cases: {
    type: 'array',
    items: object({
      file: text,
      name: text,
      passed: { type: 'boolean' },
      verdict: { enum: ['verified', 'rejected', 'indeterminate'] },
      codes: texts,
    }),
  },
  unusedRules: texts,
})

/** Body of the report of `tier3 policy init`. */
export const INIT_POLICY_SCHEMA: JsonObject = object({
  path: text,
  policy: text,
  verified: texts,
  unproven: texts,
})
