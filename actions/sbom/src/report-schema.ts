import type { JsonObject } from '@tier3/model/json'

const text: JsonObject = { type: 'string' }
const texts: JsonObject = { type: 'array', items: text }
const digest: JsonObject = { type: 'string', pattern: '^[0-9a-f]{64}$' }
const count: JsonObject = { type: 'integer', minimum: 0 }

const gap: JsonObject = {
  type: 'object',
  required: ['kind', 'file', 'meaning', 'fix'],
  additionalProperties: false,
  properties: { kind: text, file: text, meaning: text, fix: text },
}

const profile: JsonObject = {
  type: 'object',
  required: ['profile', 'passed', 'rows'],
  additionalProperties: false,
  properties: {
    profile: text,
    passed: { type: 'boolean' },
    rows: {
      type: 'array',
      items: {
        type: 'object',
        required: ['element', 'clause', 'level', 'status', 'met', 'of'],
        additionalProperties: false,
        properties: {
          element: text,
          clause: text,
          level: { enum: ['required', 'if-available'] },
          status: { enum: ['met', 'missing', 'known-unknown'] },
          met: count,
          of: count,
        },
      },
    },
  },
}

const comparison: JsonObject = {
  type: 'object',
  required: ['with', 'added', 'removed', 'bumped', 'relicensed', 'rehashed'],
  additionalProperties: false,
  properties: {
    with: text,
    added: texts,
    removed: texts,
    bumped: texts,
    relicensed: texts,
    rehashed: texts,
  },
}

/** Shape of the report's `body`. */
export const reportSchema: JsonObject = {
  type: 'object',
  required: ['mode', 'sha256', 'serialNumber', 'components', 'complete', 'gaps', 'scrubbed'],
  additionalProperties: false,
  properties: {
    mode: { enum: ['make', 'check'] },
    path: text,
    sha256: digest,
    serialNumber: text,
    commit: text,
    components: count,
    complete: { type: 'boolean' },
    gaps: { type: 'array', items: gap },
    /** Credentials and local paths that were taken out: kind and place, never what they were. */
    scrubbed: {
      type: 'array',
      items: {
        type: 'object',
        required: ['kind', 'place'],
        additionalProperties: false,
        properties: { kind: text, place: text },
      },
    },
    /** Ecosystems whose files the inventory tool could not read. */
    inventoryFailed: texts,
    /** Gaps that a BOM of the build fills. */
    filled: { type: 'array', items: gap },
    added: texts,
    dropped: texts,
    adopted: texts,
    profiles: { type: 'array', items: profile },
    comparison,
    written: texts,
    verdict: { enum: ['verified', 'rejected'] },
    publishedSha256: digest,
    causes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['cause', 'says', 'details', 'fix'],
        additionalProperties: false,
        properties: { cause: text, says: text, details: texts, fix: text },
      },
    },
    taken: texts,
  },
}
