/** A place in a line, in characters and in columns: tabs reach to the next multiple of four. */
export interface LineCursor {
  readonly text: string
  at: number
  column: number
  /** Columns of a tab that was used up in part. */
  spare: number
}

export const startOfLine = (text: string): LineCursor => ({ text, at: 0, column: 0, spare: 0 })

/** Columns of white space in front of the cursor, and where the text behind them begins. */
export function indentation(cursor: LineCursor): { readonly columns: number; readonly at: number } {
  let { at, column } = cursor
  const from = column - cursor.spare
  for (; ; at++) {
    const character = cursor.text[at]
    if (character === ' ') column++
    else if (character === '\t') column += 4 - (column % 4)
    else return { columns: column - from, at }
  }
}

/** Moves over that many columns of white space, or to the end of it. */
export function skipColumns(cursor: LineCursor, columns: number): void {
  let left = columns
  const used = Math.min(left, cursor.spare)
  cursor.spare -= used
  left -= used
  while (left > 0) {
    const character = cursor.text[cursor.at]
    if (character !== ' ' && character !== '\t') return
    const width = character === ' ' ? 1 : 4 - (cursor.column % 4)
    cursor.at++
    cursor.column += width
    cursor.spare = Math.max(0, width - left)
    left -= Math.min(left, width)
  }
}

/** Moves over characters that are no white space. */
export function skipCharacters(cursor: LineCursor, count: number): void {
  cursor.at += count
  cursor.column += count
  cursor.spare = 0
}
