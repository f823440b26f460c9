import type { JsonObject } from '@tier3/model/json'

/** Shape of the report's `body`. */
export const reportSchema: JsonObject = {
  type: 'object',
  required: ['certificateIdentity', 'certificateIssuer', 'artifacts'],
  additionalProperties: false,
  properties: {
    certificateIdentity: { type: 'string' },
    certificateIssuer: { type: 'string' },
    images: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['image', 'artifact', 'fallback'],
        additionalProperties: false,
        properties: {
          image: { type: 'string' },
          artifact: { type: 'string' },
          fallback: { type: 'boolean' },
        },
      },
    },
    // Empty where images were signed in place of files.
    artifacts: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'size', 'sha256', 'bundle'],
        additionalProperties: false,
        properties: {
          name: { type: 'string' },
          size: { type: 'integer', minimum: 0 },
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          bundle: { type: 'string' },
        },
      },
    },
  },
}
