/** A block between two fences, as it stands in a document. */
export interface FencedBlock {
  /** Words behind the opening fence: the language first. */
  readonly words: readonly string[]
  /** Line of the opening fence, counted from 1. */
  readonly line: number
  readonly text: string
}

/** The blocks between fences of backticks (CommonMark 4.5, without indented ones), in their order. */
export function fencedBlocks(text: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = []
  let open: { readonly fence: string; readonly words: readonly string[]; readonly line: number } | undefined
  let lines: string[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const [, fence = '', info = ''] = /^(`{3,})([^`]*)$/.exec(line) ?? []
    if (open === undefined && fence !== '') {
      open = { fence, words: info.split(/\s+/).filter((word) => word !== ''), line: index + 1 }
      lines = []
    } else if (open !== undefined && fence.length >= open.fence.length && info.trim() === '') {
      blocks.push({ words: open.words, line: open.line, text: lines.join('\n') })
      open = undefined
    } else lines.push(line)
  }
  if (open !== undefined) throw new Error(`the block that opens in line ${open.line} is not closed`)
  return blocks
}

/** The text with everything between fences made empty; lines keep their numbers. */
export function withoutBlocks(text: string): string {
  const lines = text.split('\n')
  for (const { line, text: inner } of fencedBlocks(text)) {
    // Both fences, and the lines between them.
    const count = inner === '' && lines[line]?.startsWith('```') === true ? 2 : inner.split('\n').length + 2
    lines.fill('', line - 1, line - 1 + count)
  }
  return lines.join('\n')
}
