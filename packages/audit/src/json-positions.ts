import { pointerTo } from './ruleset/json-reading.ts'

/** The line, counted from 1, on which each value of a document starts, by JSON pointer. */
export type JsonPositions = ReadonlyMap<string, number>

/** Finds where values stand in a text that `parseJson` has accepted; of any other text it makes nothing of use. */
export function readJsonPositions(text: string): JsonPositions {
  const positions = new Map<string, number>()
  /** Open objects and arrays: where they are, and the key or index that comes next. */
  const open: { readonly pointer: string; next: string | number }[] = []
  let line = 1
  let expectsKey = false
  TOKEN.lastIndex = 0
  for (;;) {
    const token = TOKEN.exec(text)?.[0]
    if (token === undefined) return positions
    const parent = open.at(-1)
    if (token === '\n') line++
    else if (token === ':') expectsKey = false
    else if (token === ',') {
      if (typeof parent?.next === 'number') parent.next++
      else expectsKey = true
    } else if (token === '}' || token === ']') {
      open.pop()
      expectsKey = false
    } else if (expectsKey && parent !== undefined) parent.next = JSON.parse(token) as string
    else {
      const pointer = parent === undefined ? '' : pointerTo(parent.pointer, parent.next)
      positions.set(pointer, line)
      if (token === '{' || token === '[') open.push({ pointer, next: token === '{' ? '' : 0 })
      expectsKey = token === '{'
    }
  }
}

// Strings first, since they may hold every other token; no branch can match what another one begins.
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,\n]|[^\s{}[\]:,"]+/g

/** The line of a value, or of the nearest thing around it when the document does not have it. */
export function lineOf(positions: JsonPositions, pointer: string): number {
  let at = pointer
  for (;;) {
    const line = positions.get(at)
    if (line !== undefined) return line
    if (at === '') return 1
    at = at.slice(0, at.lastIndexOf('/'))
  }
}
