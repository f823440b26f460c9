import type { JsonObject } from '@tier3/model/json'

const text: JsonObject = { type: 'string' }
const flag: JsonObject = { type: 'boolean' }
const count: JsonObject = { type: 'integer', minimum: 0 }
const texts: JsonObject = { type: 'array', items: text }

const properties = {
  path: text,
  changelog: text,
  version: text,
  section: text,
  choice: { enum: ['exact', 'stable', 'unreleased'] },
  heading: text,
  /** Lines of the changelog, from the heading to the last of the section. */
  lines: { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 2, maxItems: 2 },
  date: text,
  yanked: flag,
  truncated: flag,
  characters: count,
  /** Characters that are shown as escapes. */
  escaped: count,
  refusedLinks: texts,
  closed: texts,
  appended: { type: 'array', items: { enum: ['sbom-diff', 'verification'] } },
} as const

/** Shape of the report's `body`. */
export const reportSchema: JsonObject = {
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
}
