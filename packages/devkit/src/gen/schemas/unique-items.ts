/**
 * Whether no two items are equal as JSON (keyword `uniqueItems`). Only items of one outline are compared in full, so
 * that thousands of components cost no more than reading them once; a list of equal outlines must not cost more than
 * its own length either, or a hostile document would stop the check.
 */
export function hasUniqueItems(items: readonly unknown[]): boolean {
  if (items.length < 2) return true
  const byOutline = new Map<string, unknown>()
  const whole = new Set<string>()
  for (const item of items) {
    const outline = outlineOf(item)
    if (!byOutline.has(outline)) {
      byOutline.set(outline, item)
      continue
    }
    const first = byOutline.get(outline)
    if (first !== ALREADY_WHOLE) {
      whole.add(canonical(first))
      byOutline.set(outline, ALREADY_WHOLE)
    }
    const text = canonical(item)
    if (whole.has(text)) return false
    whole.add(text)
  }
  return true
}

const ALREADY_WHOLE = Symbol('compared in full')

/** Equal for equal items: the scalar members in the order of their keys, the others by kind alone. */
function outlineOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return `=${JSON.stringify(item)}`
  if (Array.isArray(item)) return `[${item.length}`
  const object = item as { readonly [key: string]: unknown }
  return Object.keys(object)
    .toSorted()
    .map((key) => {
      const value = object[key]
      return `${JSON.stringify(key)}:${typeof value === 'object' && value !== null ? '{}' : JSON.stringify(value)}`
    })
    .join(',')
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const object = value as { readonly [key: string]: unknown }
  const members = Object.keys(object)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`)
  return `{${members.join(',')}}`
}
