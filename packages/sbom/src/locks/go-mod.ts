import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { syntaxProblem } from './syntax.ts'

/** A statement of go.mod or go.work: its verb, its words, and whether `// indirect` stands behind it. */
export interface GoStatement {
  readonly verb: string
  readonly words: readonly string[]
  readonly isIndirect: boolean
}

/**
 * The statements of a go.mod or go.work (The Go Modules Reference, "go.mod files"), those of blocks with the verb of their
 * block. What a verb means is the caller's: `retract` and `exclude` name no needs.
 */
export function parseGoStatements(file: string, text: string): Result<readonly GoStatement[], Problem> {
  const statements: GoStatement[] = []
  let block: { verb: string; line: number } | undefined
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1
    const [code, note] = splitComment(raw)
    const words = wordsOf(code)
    if (words === undefined) return failed(syntaxProblem(file, 'a quoted text does not end', line))
    if (words.length === 0) continue
    const isIndirect = /^indirect(?:;|\s|$)/.test(note)
    if (block !== undefined) {
      if (words.length === 1 && words[0] === ')') block = undefined
      else if (words.includes('('))
        return failed(syntaxProblem(file, 'a block begins inside of a block', line))
      else statements.push({ verb: block.verb, words, isIndirect })
      continue
    }
    const [verb = '', ...rest] = words
    if (rest.length === 1 && rest[0] === '(') block = { verb, line }
    else if (!/^[a-z]+$/.test(verb))
      return failed(syntaxProblem(file, 'a statement must begin with a word', line))
    else statements.push({ verb, words: rest, isIndirect })
  }
  if (block === undefined) return ok(statements)
  return failed(syntaxProblem(file, 'a block does not end, so it was cut off', block.line))
}

function splitComment(line: string): readonly [string, string] {
  const at = /(?:^|\s)\/\//.exec(line)
  return at === null ? [line, ''] : [line.slice(0, at.index), line.slice(at.index).replace(/^\s*\/\/\s*/, '')]
}

/** Words apart by space; `"…"` and `` `…` `` are one word, brackets and commas of `retract [a, b]` belong to words. */
function wordsOf(code: string): string[] | undefined {
  const words: string[] = []
  let at = 0
  while (at < code.length) {
    const character = code.charAt(at)
    if (character === ' ' || character === '\t' || character === '\r') at++
    else if (character === '"' || character === '`') {
      const end = code.indexOf(character, at + 1)
      if (end === -1) return undefined
      words.push(code.slice(at + 1, end))
      at = end + 1
    } else if (character === '(' || character === ')') {
      words.push(character)
      at++
    } else {
      const start = at
      while (at < code.length && !' \t\r()'.includes(code.charAt(at))) at++
      words.push(code.slice(start, at))
    }
  }
  return words
}
