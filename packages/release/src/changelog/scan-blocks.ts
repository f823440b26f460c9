import {
  atxHeading,
  endsFence,
  fenceStart,
  isThematicBreak,
  parseDefinition,
  parseTarget,
  underlineLevel,
  type DefinitionStart,
  type Fence,
} from './block-start.ts'
import { enterContainers, openContainers, type Container } from './containers.ts'
import { endsHtml, htmlStart, type HtmlStart } from './html-block.ts'
import { indentation, startOfLine } from './line-cursor.ts'
import type { MarkdownHeading, MarkdownLine, MarkdownText, OpenEnd } from './markdown-line.ts'

/** The innermost open block. */
type Leaf =
  | { readonly kind: 'none' | 'paragraph' | 'indented' }
  | ({ readonly kind: 'fence' } & Fence)
  | { readonly kind: 'html'; readonly start: HtmlStart }
  | { readonly kind: 'label'; readonly start: DefinitionStart }

type Kept = Pick<MarkdownLine, 'kind'> & Partial<Pick<MarkdownLine, 'definition'>>

interface Scan {
  readonly lines: MarkdownLine[]
  readonly headings: MarkdownHeading[]
  containers: readonly Container[]
  leaf: Leaf
  block: number
}

const NONE: Leaf = { kind: 'none' }

/**
 * The blocks of a Markdown text, line by line (CommonMark 0.31, chapters 4 and 5, and GitHub's footnotes): enough to know headings
 * from what only looks like them, and what is code, comment or HTML. Linear in the length of the text.
 */
export function scanBlocks(text: string): MarkdownText {
  const scan: Scan = { lines: [], headings: [], containers: [], leaf: NONE, block: 0 }
  for (const line of text.split('\n')) scanLine(scan, line)
  return { lines: scan.lines, headings: scan.headings, open: openEnd(scan) }
}

function scanLine(scan: Scan, text: string): void {
  const cursor = startOfLine(text)
  const matched = enterContainers(cursor, scan.containers)
  const all = matched === scan.containers.length
  const { columns, at } = indentation(cursor)
  const content = text.slice(at)
  if (all && (scan.leaf.kind === 'fence' || scan.leaf.kind === 'html')) {
    add(scan, text, at, 'joins', insideLeaf(scan, content, columns))
    return
  }
  const inParagraph = scan.leaf.kind === 'paragraph'
  const level = all && inParagraph && columns < 4 ? underlineLevel(content) : undefined
  if (level !== undefined) {
    underline(scan, level)
    add(scan, text, at, 'apart', { kind: 'underline' })
    scan.leaf = NONE
    return
  }
  const opened = openContainers(cursor, matched, inParagraph && all)
  if (!all && inParagraph && opened.length === 0 && continuesParagraph(content, columns)) {
    add(scan, text, at, 'joins', { kind: 'text' })
    return
  }
  if (!all || opened.length > 0) {
    scan.containers = [...scan.containers.slice(0, matched), ...opened]
    scan.leaf = NONE
  }
  const place = indentation(cursor)
  const before = scan.leaf
  const kept = newLeaf(scan, text.slice(place.at), place.columns)
  const goesOn = scan.leaf === before && (before.kind === 'paragraph' || before.kind === 'indented')
  const starts = matched === 0 && kept.kind !== 'blank' && before.kind !== 'label'
  add(scan, text, place.at, goesOn ? 'joins' : starts ? 'starts' : 'apart', kept)
}

/** Whether a line that is not in the paragraph's container is its text all the same (5.1, "laziness"). */
function continuesParagraph(line: string, columns: number): boolean {
  if (line === '') return false
  if (columns > 3) return true
  return (
    fenceStart(line) === undefined &&
    atxHeading(line) === undefined &&
    htmlStart(line, true) === undefined &&
    !isThematicBreak(line)
  )
}

function insideLeaf(scan: Scan, line: string, columns: number): Kept {
  if (scan.leaf.kind === 'fence') {
    if (columns < 4 && endsFence(line, scan.leaf)) scan.leaf = NONE
    return { kind: 'code' }
  }
  if (scan.leaf.kind !== 'html') throw new Error('the block is neither a fence nor HTML')
  const { start } = scan.leaf
  if (start.end === 'blank' && line === '') {
    scan.leaf = NONE
    return { kind: 'blank' }
  }
  if (endsHtml(line, start)) scan.leaf = NONE
  return { kind: start.comment ? 'comment' : 'html' }
}

function newLeaf(scan: Scan, line: string, columns: number): Kept {
  const { leaf } = scan
  if (line === '') {
    if (leaf.kind !== 'indented') scan.leaf = NONE
    return { kind: 'blank' }
  }
  if (leaf.kind === 'label') {
    scan.leaf = NONE
    const target = parseTarget(line)
    if (target !== undefined) return { kind: 'definition', definition: { ...leaf.start, ...target } }
  }
  if (columns > 3 && leaf.kind !== 'paragraph') {
    scan.leaf = leaf.kind === 'indented' ? leaf : { kind: 'indented' }
    return { kind: 'code' }
  }
  const fence = columns > 3 ? undefined : fenceStart(line)
  if (fence !== undefined) {
    scan.leaf = { kind: 'fence', ...fence }
    return { kind: 'code' }
  }
  const heading = columns > 3 ? undefined : atxHeading(line)
  if (heading !== undefined) {
    scan.leaf = NONE
    const at = scan.lines.length
    if (scan.containers.length === 0) scan.headings.push({ ...heading, first: at, last: at })
    return { kind: 'heading' }
  }
  const html = columns > 3 ? undefined : htmlStart(line, leaf.kind === 'paragraph')
  if (html !== undefined) {
    scan.leaf = endsHtml(line, html) ? NONE : { kind: 'html', start: html }
    return { kind: html.comment ? 'comment' : 'html' }
  }
  if (columns < 4 && isThematicBreak(line)) {
    scan.leaf = NONE
    return { kind: 'break' }
  }
  return textLeaf(scan, line)
}

function textLeaf(scan: Scan, line: string): Kept {
  if (scan.leaf.kind === 'paragraph') return { kind: 'text' }
  const start = parseDefinition(line)
  if (start === undefined) {
    scan.leaf = { kind: 'paragraph' }
    return { kind: 'text' }
  }
  const { target, rest = '', ...label } = start
  scan.leaf = target === undefined ? { kind: 'label', start } : NONE
  return target === undefined
    ? { kind: 'definition' }
    : { kind: 'definition', definition: { ...label, target, rest } }
}

/** Makes a heading of the paragraph above. */
function underline(scan: Scan, level: number): void {
  if (scan.containers.length > 0) return
  const last = scan.lines.length
  let first = last
  while (scan.lines[first - 1]?.kind === 'text' && scan.lines[first - 1]?.block === scan.block) first--
  const text = scan.lines.slice(first, last).map((line) => line.text.slice(line.content).trim())
  scan.headings.push({ level, text: text.join(' '), first, last })
}

function add(scan: Scan, text: string, content: number, how: 'starts' | 'joins' | 'apart', kept: Kept): void {
  if (how !== 'joins') scan.block++
  const footnote = scan.containers.find(({ kind }) => kind === 'footnote')?.label
  scan.lines.push({
    number: scan.lines.length + 1,
    text,
    content,
    block: scan.block,
    starts: how === 'starts',
    ...kept,
    ...(footnote === undefined ? {} : { footnote }),
  })
}

function openEnd({ leaf, containers }: Scan): OpenEnd | undefined {
  if (containers.length > 0) return undefined
  if (leaf.kind === 'fence') return { kind: 'code', closer: leaf.character.repeat(leaf.length) }
  if (leaf.kind !== 'html' || leaf.start.end === 'blank') return undefined
  return { kind: leaf.start.comment ? 'comment' : 'html', closer: leaf.start.end }
}
