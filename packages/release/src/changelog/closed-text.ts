import { closingTags, scanRawHtml } from './html-tags.ts'
import { chunksOf } from './inline-chunks.ts'
import { applyEdits } from './pin-inlines.ts'
import { scanBlocks } from './scan-blocks.ts'
import { scanInlines } from './scan-inlines.ts'

/** A text behind which nothing is hidden, and what had to be done for it. */
export interface ClosedText {
  readonly text: string
  readonly closed: readonly string[]
}

const ROUNDS = 5

/**
 * Closes what a text leaves open: a fence, a comment, an element such as `<details>`, half a tag. What is put behind it would be
 * swallowed or folded away. Undefined when the text cannot be settled.
 */
export function closeText(text: string): ClosedText | undefined {
  const whole = withoutHalfTags(text)
  if (whole === undefined) return undefined
  const { lines, open } = scanBlocks(whole)
  const chunks = chunksOf(lines)
  const tags = chunks.flatMap((chunk) =>
    chunk.kind === 'html'
      ? scanRawHtml(chunk.text).tags
      : scanInlines(chunk.text, () => false).filter((inline) => inline.kind === 'tag'),
  )
  // an element whose text is raw is closed by the block itself
  const opened = tags.map((tag) => tag.text)
  if (open !== undefined && open.closer.startsWith('</')) opened.push(open.closer)
  const elements = closingTags(opened)
  const closed = [...(open === undefined ? [] : [open.closer]), ...elements]
  if (closed.length === 0) return { text: whole, closed: whole === text ? [] : ['half a tag'] }
  const blocks = [whole, ...(open === undefined ? [] : [open.closer])].join('\n')
  return { text: elements.length === 0 ? blocks : `${blocks}\n\n${elements.join('\n')}`, closed }
}

/** Raw HTML in which every `<` begins a whole tag or comment; half of one would take in all that follows. */
function withoutHalfTags(text: string): string | undefined {
  let whole = text
  for (let round = 0; round < ROUNDS; round++) {
    const { lines } = scanBlocks(whole)
    const stray = chunksOf(lines).flatMap((chunk) =>
      chunk.kind !== 'html' ? [] : scanRawHtml(chunk.text).stray.map((at) => chunk.place(at)),
    )
    if (stray.length === 0) return whole
    const changed = new Map<number, number[]>()
    for (const { line, column } of stray) {
      const known = changed.get(line)
      if (known === undefined) changed.set(line, [column])
      else known.push(column)
    }
    whole = lines
      .map(({ text: line }, index) => {
        const columns = changed.get(index)
        return columns === undefined
          ? line
          : applyEdits(
              line,
              columns.map((at) => ({ from: at, to: at + 1, text: '&lt;' })),
            )
      })
      .join('\n')
  }
  return undefined
}
