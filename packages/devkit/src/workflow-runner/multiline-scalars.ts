import { isScalar, LineCounter, parseDocument, visit } from 'yaml'

/**
 * Texts of scalars that span lines, by the place where they begin. GitHub's library builds the expressions of such a scalar
 * from how it is written, indentation, folds and escapes as they stand; the service builds them from what it says.
 */
export function multilineScalars(content: string): ReadonlyMap<string, string> {
  const lines = new LineCounter()
  const found = new Map<string, string>()
  visit(parseDocument(content, { lineCounter: lines, uniqueKeys: false }), {
    Scalar(_key, node) {
      if (
        !isScalar(node) ||
        typeof node.value !== 'string' ||
        node.range === null ||
        node.range === undefined
      )
        return
      const [from, to] = node.range
      const start = lines.linePos(from)
      if (lines.linePos(to).line !== start.line) found.set(placeKey(start.line, start.col), node.value)
    },
  })
  return found
}

export const placeKey = (line: number, column: number): string => `${line}:${column}`

const OPEN = '${{'

/** The expression that a text with `${{ }}` in it comes to, as the parser writes it for one line. */
export function expressionOf(text: string): string {
  const literals: string[] = []
  const sources: string[] = []
  let at = 0
  for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
    const close = closeOf(text, open + OPEN.length)
    if (close === undefined) break
    literals.push(text.slice(at, open))
    sources.push(text.slice(open + OPEN.length, close).trim())
    at = close + 2
  }
  const last = text.slice(at)
  const [only] = sources
  if (only !== undefined && sources.length === 1 && literals[0] === '' && last === '') return only
  const escaped = (literal: string): string =>
    literal.replaceAll('{', '{{').replaceAll('}', '}}').replaceAll("'", "''")
  const format = literals.map((literal, index) => `${escaped(literal)}{${index}}`).join('') + escaped(last)
  return `format('${format}'${sources.map((source) => `, ${source}`).join('')})`
}

/** Where `}}` ends an expression; one in quotes does not. */
function closeOf(text: string, from: number): number | undefined {
  let quoted = false
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted
    else if (!quoted && text[at] === '}' && text[at + 1] === '}') return at
  }
  return undefined
}
