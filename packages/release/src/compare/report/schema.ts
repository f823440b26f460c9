import type { JsonObject } from '@tier3/model/json'
import { ECOSYSTEMS } from '../causes/cause.ts'
import { LEAK_KINDS } from '../leaks/leak.ts'
import { PASS_IDS } from '../passes.ts'

const text: JsonObject = { type: 'string' }
const count: JsonObject = { type: 'integer', minimum: 0 }
const oneOf = (values: readonly string[]): JsonObject => ({ enum: values })
const list = (items: JsonObject): JsonObject => ({ type: 'array', items })

/** An object with these members and no others; names ending in `?` may be absent. */
const object = (members: { readonly [name: string]: JsonObject }): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(members).map(([name, is]) => [name.replace(/\?$/, ''), is])),
  required: Object.keys(members).filter((name) => !name.endsWith('?')),
  additionalProperties: false,
})

const side = object({ name: text, size: count })

/** Definitions that `COMPARISON_SCHEMA` points to as `#/$defs/...`; they belong to the top of the whole schema. */
export const COMPARISON_DEFS: JsonObject = {
  difference: object({
    path: text,
    kind: text,
    'left?': text,
    'right?': text,
    'leftAt?': count,
    'rightAt?': count,
    'pass?': oneOf(PASS_IDS),
    leaks: list(object({ kind: oneOf(LEAK_KINDS), side: oneOf(['left', 'right']), text })),
    lines: list(text),
  }),
  differenceNode: object({
    name: text,
    format: text,
    differences: list({ $ref: '#/$defs/difference' }),
    parts: list({ $ref: '#/$defs/differenceNode' }),
  }),
}

/** JSON Schema (2020-12) of the JSON shape of a comparison. */
export const COMPARISON_SCHEMA: JsonObject = object({
  verdict: oneOf(['identical', 'equivalent', 'different']),
  left: side,
  right: side,
  tree: { $ref: '#/$defs/differenceNode' },
  causes: list(
    object({
      id: text,
      sentence: text,
      evidence: list(text),
      fixes: list(object({ ecosystem: oneOf(ECOSYSTEMS), fix: text })),
    }),
  ),
  passes: list(object({ id: oneOf(PASS_IDS), says: text })),
  unread: list(object({ path: text, reason: text })),
  omitted: count,
})
