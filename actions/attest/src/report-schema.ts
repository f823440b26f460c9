import type { JsonObject } from '@tier3/model/json'

/** Shape of the report's `body`. */
export const reportSchema: JsonObject = {
  type: 'object',
  required: ['predicateType', 'subjects', 'bundles', 'slsaBuildLevel', 'slsaBuildLevelReasons'],
  additionalProperties: false,
  properties: {
    predicateType: { type: 'string' },
    slsaBuildLevel: { enum: [0, 1, 2, 3] },
    slsaBuildLevelReasons: { type: 'array', items: { type: 'string' } },
    subjects: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'sha256', 'rehashed'],
        additionalProperties: false,
        properties: {
          name: { type: 'string' },
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          rehashed: { type: 'boolean' },
        },
      },
    },
    bundles: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['path', 'subjects'],
        additionalProperties: false,
        properties: {
          path: { type: 'string' },
          subjects: { type: 'integer', minimum: 1 },
          attached: { type: 'string' },
          attestationId: { type: 'string' },
          attestationUrl: { type: 'string' },
        },
      },
    },
  },
}
