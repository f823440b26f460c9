import type { JsonSchema } from './compile-schema.ts'

const DOCUMENTATION = new Set([
  'title',
  'description',
  '$comment',
  'examples',
  'meta:enum',
  'default',
  'deprecated',
])
/** Keywords whose members are named by the document, so that a member may be called `title`. */
const MAPS = new Set(['properties', 'patternProperties', 'definitions', '$defs'])
const VALUES = new Set(['const', 'enum'])

/** The schema without what only people read: it would be carried into the compiled code. */
export const withoutDocumentation = (schema: JsonSchema): JsonSchema =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !DOCUMENTATION.has(keyword))
      .map(([keyword, value]) => [
        keyword,
        VALUES.has(keyword) ? value : MAPS.has(keyword) ? stripMembers(value) : strip(value),
      ]),
  )

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  return isObject(value) ? withoutDocumentation(value) : value
}

const stripMembers = (value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, strip(member)]))
    : value

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
