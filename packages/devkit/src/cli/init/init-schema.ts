import type { JsonObject } from '@tier3/model/json'
import { TEMPLATE_NAMES } from './templates.ts'

const text: JsonObject = { type: 'string' }

/** Body of the report of `tier3 init`. */
export const INIT_SCHEMA: JsonObject = {
  type: 'object',
  required: ['template', 'files', 'permissions'],
  additionalProperties: false,
  properties: {
    template: { enum: [...TEMPLATE_NAMES] },
    files: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'state'],
        additionalProperties: false,
        properties: { path: text, state: { enum: ['new', 'same'] } },
      },
    },
    permissions: {
      type: 'array',
      items: {
        type: 'object',
        required: ['job', 'permission', 'why'],
        additionalProperties: false,
        properties: { job: text, permission: text, why: text },
      },
    },
  },
}
