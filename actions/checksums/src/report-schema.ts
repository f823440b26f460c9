import type { JsonObject } from '@tier3/model/json'

const digest = { type: 'string', pattern: '^[0-9a-f]{64,128}$' }

/** Shape of the report's `body`. */
export const reportSchema: JsonObject = {
  type: 'object',
  required: ['mode', 'artifacts', 'written'],
  additionalProperties: false,
  properties: {
    mode: { enum: ['write', 'check'] },
    artifacts: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'digest', 'result'],
        additionalProperties: false,
        properties: {
          name: { type: 'string' },
          size: { type: 'integer', minimum: 0 },
          digest: {
            type: 'object',
            additionalProperties: false,
            properties: { sha256: digest, sha384: digest, sha512: digest },
          },
          result: { enum: ['hashed', 'match', 'mismatch', 'missing'] },
        },
      },
    },
    written: { type: 'array', items: { type: 'string' } },
  },
}
