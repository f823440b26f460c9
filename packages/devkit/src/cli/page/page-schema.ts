import type { JsonObject } from '@tier3/model/json'

const text: JsonObject = { type: 'string' }

/** Body of the report of `tier3 page`. */
export const PAGE_SCHEMA: JsonObject = {
  type: 'object',
  required: ['page', 'receipt', 'filesHashed', 'mismatches'],
  additionalProperties: false,
  properties: {
    page: text,
    receipt: {
      type: 'object',
      required: ['sha256'],
      additionalProperties: false,
      properties: { sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
    },
    filesHashed: { type: 'integer', minimum: 0 },
    mismatches: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'why'],
        additionalProperties: false,
        properties: { name: text, why: { enum: ['other bytes', 'missing', 'not in the receipt'] } },
      },
    },
  },
}
