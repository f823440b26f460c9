import type { Json } from './json.ts'

/**
 * JSON with keys in code-unit order and no white space (RFC 8785 for the values we write: no number that is not an
 * integer), so that equal values have equal bytes and equal digests.
 */
export function formatCanonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(formatCanonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const object = value as { readonly [key: string]: Json }
  const members = Object.keys(object)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${formatCanonicalJson(object[key] as Json)}`)
  return `{${members.join(',')}}`
}
