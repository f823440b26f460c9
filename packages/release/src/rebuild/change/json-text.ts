import { isJsonObject, parseJson } from '@tier3/model/json'

/**
 * The text of a JSON object with one of its own members set to a string, and every other character as it was. Undefined
 * for a text that is no strict JSON object, or where the change would not read back.
 */
export function setJsonString(text: string, key: string, value: string): string | undefined {
  const parsed = parseJson(text)
  if (!parsed.ok || !isJsonObject(parsed.value)) return undefined
  const written = JSON.stringify(value)
  const name = JSON.stringify(key)
  const current = parsed.value[key]
  const changed =
    current === undefined
      ? text.replace('{', `{\n  ${name}: ${written}${Object.keys(parsed.value).length === 0 ? '\n' : ','}`)
      : replaceMember(text, name, JSON.stringify(current), written)
  if (changed === undefined) return undefined
  const after = parseJson(changed)
  return after.ok &&
    JSON.stringify({ ...parsed.value, [key]: value }, sorted) === JSON.stringify(after.value, sorted)
    ? changed
    : undefined
}

/** Looks for the member at every place where it may stand; reading back tells whether it was the right one. */
function replaceMember(text: string, name: string, old: string, value: string): string | undefined {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [space] = /^\s*:\s*/.exec(text.slice(at + name.length, at + name.length + 1000)) ?? []
    if (space === undefined) continue
    const start = at + name.length + space.length
    if (!text.startsWith(old, start)) continue
    const changed = `${text.slice(0, start)}${value}${text.slice(start + old.length)}`
    if (isTopLevel(text, at)) return changed
  }
  return undefined
}

function isTopLevel(text: string, end: number): boolean {
  let level = 0
  let inString = false
  for (let at = 0; at < end; at++) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') level++
    else if (character === '}' || character === ']') level--
  }
  return level === 1 && !inString
}

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value
