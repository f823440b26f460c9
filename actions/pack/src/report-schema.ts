import type { JsonObject } from '@tier3/model/json'

const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' }
const count = { type: 'integer', minimum: 0 }

/** Shape of the report's `body`. */
export const reportSchema: JsonObject = {
  type: 'object',
  required: ['output', 'format', 'time', 'entries'],
  additionalProperties: false,
  properties: {
    output: { type: 'string' },
    format: { enum: ['tar', 'tar.gz', 'zip'] },
    time: { ...count, description: 'Time of every entry, in seconds since 1970.' },
    archive: {
      type: 'object',
      description: 'Missing when a finding stopped it and nothing was written.',
      required: ['sha256', 'size', 'written'],
      additionalProperties: false,
      properties: { sha256: digest, size: count, written: { enum: ['new', 'same'] } },
    },
    entries: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'kind', 'mode'],
        additionalProperties: false,
        properties: {
          name: { type: 'string' },
          kind: { enum: ['file', 'folder', 'link'] },
          mode: { type: 'string', pattern: '^0[0-7]{3}$' },
          size: count,
          sha256: digest,
          target: { type: 'string' },
        },
      },
    },
  },
}
