import { parseJson } from '@tier3/model/json'
import { formatUtf8, parseUtf8 } from '@tier3/model/utf8'
import { textReading, type Part, type Reading } from '../reading.ts'

const LARGEST_JSON = 4 * 1024 * 1024

/** Strict JSON with its normal form: sorted keys, no white space, plain strings, numbers exactly as written. */
export function readJson({ bytes, name }: Part): Reading | undefined {
  if (bytes.length > LARGEST_JSON) return undefined
  const text = parseUtf8(bytes)
  if (text === undefined || !parseJson(text, 60).ok) return undefined
  return textReading(
    'json',
    bytes,
    'json.format',
    'json-format',
    formatUtf8(canonicalText(text, !ORDERED.test(name))),
  )
}

/** The first condition in `exports` that fits decides, and so does the order of repositories: order means something there. */
const ORDERED = /(?:^|\/)(?:package|composer)\.json$/

export const isJson = (bytes: Uint8Array): boolean => {
  const first = bytes.findIndex((byte) => byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
  return first >= 0 && (bytes[first] === 0x7b || bytes[first] === 0x5b)
}

/**
 * The normal form of strict JSON. By tokens and not by values: numbers that are equal to JavaScript may differ to
 * other readers.
 */
export function canonicalText(text: string, sorts = true): string {
  const tokens = tokensOf(text)
  let at = 0
  const value = (): string => {
    const token = tokens[at++] ?? ''
    if (token === '{') {
      const members: [string, string][] = []
      while (tokens[at] !== '}' && at < tokens.length) {
        const key = plain(tokens[at] ?? '')
        at += 2
        members.push([key, value()])
        if (tokens[at] === ',') at++
      }
      at++
      const sorted = sorts ? members.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) : members
      return `{${sorted.map(([key, held]) => `${key}:${held}`).join(',')}}`
    }
    if (token === '[') {
      const items: string[] = []
      while (tokens[at] !== ']' && at < tokens.length) {
        items.push(value())
        if (tokens[at] === ',') at++
      }
      at++
      return `[${items.join(',')}]`
    }
    return plain(token)
  }
  return value()
}

/** Strings are found by hand: a pattern would keep a place to go back to for each of their characters. */
function tokensOf(text: string): readonly string[] {
  const tokens: string[] = []
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at)
    let end = at + 1
    if (character === '"') {
      while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
      end++
    } else if (!MARKS.includes(character)) {
      while (end < text.length && !MARKS.includes(text.charAt(end))) end++
    }
    if (!SPACE.includes(character)) tokens.push(text.slice(at, end))
    at = end
  }
  return tokens
}

const SPACE = ' \t\r\n'
const MARKS = `{}[]:,"${SPACE}`

const plain = (token: string): string =>
  token.startsWith('"') ? JSON.stringify(JSON.parse(token) as string) : token
