import type { MarkdownLine } from './markdown-line.ts'

/** A paragraph, a heading or a stretch of raw HTML as one text, without the marks in front of its lines. */
export interface InlineChunk {
  readonly kind: 'text' | 'html'
  /** Index of its first line among the given ones. */
  readonly first: number
  readonly lines: readonly MarkdownLine[]
  readonly text: string
  /** The line (index among the given ones) and the column of an offset. */
  place(offset: number): { readonly line: number; readonly column: number }
}

/** Comments and code have no chunks. */
export function chunksOf(lines: readonly MarkdownLine[]): readonly InlineChunk[] {
  const chunks: InlineChunk[] = []
  for (let first = 0; first < lines.length;) {
    const line = lines[first]
    if (line === undefined) break
    let end = first + 1
    while (lines[end]?.block === line.block && lines[end]?.kind === line.kind) end++
    if (line.kind === 'text' || line.kind === 'heading' || line.kind === 'html') {
      chunks.push(chunk(line.kind === 'html' ? 'html' : 'text', first, lines.slice(first, end)))
    }
    first = end
  }
  return chunks
}

function chunk(kind: 'text' | 'html', first: number, lines: readonly MarkdownLine[]): InlineChunk {
  const contents = lines.map(({ text, content }) => text.slice(content))
  const starts: number[] = []
  let length = 0
  for (const content of contents) {
    starts.push(length)
    length += content.length + 1
  }
  return {
    kind,
    first,
    lines,
    text: contents.join('\n'),
    place(offset) {
      let [low, high] = [0, starts.length - 1]
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return { line: first + low, column: offset - (starts[low] ?? 0) + (lines[low]?.content ?? 0) }
    },
  }
}
