import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { syntaxProblem } from './syntax.ts'

/** One entry of Yarn's own line format: the patterns that it answers, and what it says. */
export interface YarnEntry {
  readonly patterns: readonly string[]
  readonly fields: ReadonlyMap<string, string>
  /** From `dependencies`, `optionalDependencies`: name to range. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Reads yarn.lock of Yarn 1: entries at the margin, their fields behind two spaces, lists behind four. */
export function parseYarnText(file: string, text: string): Result<readonly YarnEntry[], Problem> {
  const entries: YarnEntry[] = []
  let fields = new Map<string, string>()
  let groups = new Map<string, Map<string, string>>()
  let group: Map<string, string> | undefined
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const content = line.trimStart()
    if (content === '' || content.startsWith('#')) continue
    const words = wordsOf(content)
    const indent = line.length - content.length
    const refuse = (reason: string) => failed(syntaxProblem(file, reason, index + 1))
    if (words === undefined) return refuse('a quoted text does not end')
    if (indent === 0) {
      if (!content.endsWith(':')) return refuse('an entry must end with ":"')
      fields = new Map()
      groups = new Map()
      group = undefined
      entries.push({ patterns: words, fields, groups })
      continue
    }
    if (entries.length === 0) return refuse('a field stands before the first entry')
    const [key = '', value] = words
    if (indent === 2 && content.endsWith(':')) {
      group = new Map()
      groups.set(key, group)
    } else if (value === undefined || words.length !== 2) return refuse('a field must be a name and a value')
    else if (indent === 2) fields.set(key, value)
    else if (indent === 4 && group !== undefined) group.set(key, value)
    else return refuse('it is indented as nothing in this format is')
  }
  return ok(entries)
}

/** Words of a line, apart by space, comma or the last colon; undefined when a quoted one does not end. */
function wordsOf(line: string): string[] | undefined {
  const words: string[] = []
  let at = 0
  while (at < line.length) {
    const character = line[at]
    if (character === ' ' || character === ',' || (character === ':' && at === line.length - 1)) {
      at++
    } else if (character === '"') {
      const end = endOfQuoted(line, at)
      if (end === undefined) return undefined
      words.push(line.slice(at + 1, end).replace(/\\(.)/g, '$1'))
      at = end + 1
    } else {
      const start = at
      while (at < line.length && !isWordEnd(line, at)) at++
      words.push(line.slice(start, at))
    }
  }
  return words
}

const isWordEnd = (line: string, at: number): boolean =>
  line[at] === ' ' || line[at] === ',' || (line[at] === ':' && at === line.length - 1)

function endOfQuoted(line: string, start: number): number | undefined {
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === '\\') at++
    else if (line[at] === '"') return at
  }
  return undefined
}
