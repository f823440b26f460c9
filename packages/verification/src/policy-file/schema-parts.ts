import type { JsonObject } from '@tier3/model/json'

export const text = (description: string, more: JsonObject = {}): JsonObject => ({
  type: 'string',
  minLength: 1,
  maxLength: 1000,
  description,
  ...more,
})
export const list = (items: JsonObject, description: string): JsonObject => ({
  type: 'array',
  minItems: 1,
  maxItems: 1000,
  items,
  description,
})
export const oneOrMore = (items: JsonObject, description: string): JsonObject => ({
  anyOf: [items, { type: 'array', minItems: 1, maxItems: 1000, items }],
  description,
})
export const choice = (description: string, ...values: readonly string[]): JsonObject => ({
  enum: values,
  description,
})

/** An object with these members and no others; names ending in `?` may be absent. */
export const object = (
  members: { readonly [name: string]: JsonObject },
  description: string,
): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(members).map(([name, is]) => [name.replace(/\?$/, ''), is])),
  required: Object.keys(members).filter((name) => !name.endsWith('?')),
  additionalProperties: false,
  description,
})

export const ref = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` })
