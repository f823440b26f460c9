import { footnoteStart, isThematicBreak, listMarker } from './block-start.ts'
import { indentation, skipCharacters, skipColumns, type LineCursor } from './line-cursor.ts'

/** What blocks can stand in: quotes, items of lists, footnotes. */
export interface Container {
  readonly kind: 'quote' | 'item' | 'footnote'
  /** Columns that a line must be indented by to be in it; 0 for quotes. */
  readonly indent: number
  readonly label?: string
}

/** Deeper ones are text: a line of a million markers must not make a million containers. */
const DEEPEST = 50

const isBlank = (cursor: LineCursor): boolean => indentation(cursor).at >= cursor.text.length

/** How many of the open containers the line is in, from outside in; the cursor stands behind their marks then. */
export function enterContainers(cursor: LineCursor, open: readonly Container[]): number {
  for (const [index, { kind, indent }] of open.entries()) {
    const { columns, at } = indentation(cursor)
    if (kind === 'quote') {
      if (columns > 3 || cursor.text[at] !== '>') return index
      skipColumns(cursor, columns)
      skipCharacters(cursor, 1)
      skipColumns(cursor, 1)
    } else if (columns >= indent) skipColumns(cursor, indent)
    else if (!isBlank(cursor)) return index
  }
  return open.length
}

/** Containers that begin in the rest of the line; the cursor stands behind their marks then. */
export function openContainers(
  cursor: LineCursor,
  depth: number,
  inParagraph: boolean,
): readonly Container[] {
  const opened: Container[] = []
  while (depth + opened.length < DEEPEST) {
    const { columns, at } = indentation(cursor)
    if (columns > 3 || at >= cursor.text.length) break
    const container = containerAt(cursor, columns, at, inParagraph && opened.length === 0)
    if (container === undefined) break
    opened.push(container)
  }
  return opened
}

function containerAt(
  cursor: LineCursor,
  columns: number,
  at: number,
  inParagraph: boolean,
): Container | undefined {
  const rest = cursor.text.slice(at)
  if (rest.startsWith('>')) {
    skipColumns(cursor, columns)
    skipCharacters(cursor, 1)
    skipColumns(cursor, 1)
    return { kind: 'quote', indent: 0 }
  }
  const footnote = rest.startsWith('[^') ? footnoteStart(rest) : undefined
  if (footnote !== undefined) {
    skipColumns(cursor, columns)
    skipCharacters(cursor, footnote.width)
    skipColumns(cursor, 100)
    return { kind: 'footnote', indent: 4, label: footnote.label }
  }
  const marker = listMarker(rest)
  if (marker === undefined || isThematicBreak(rest) || (inParagraph && !marker.interrupts)) return undefined
  skipColumns(cursor, columns)
  skipCharacters(cursor, marker.width)
  const behind = indentation(cursor).columns
  const padding = marker.empty || behind > 4 ? 1 : behind
  skipColumns(cursor, padding)
  return { kind: 'item', indent: columns + marker.width + padding }
}
