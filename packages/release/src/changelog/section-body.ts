import { closeText, type ClosedText } from './closed-text.ts'
import type { TaggedFile } from './link-target.ts'
import type { MarkdownLine, MarkdownText } from './markdown-line.ts'
import { chunksOf, type InlineChunk } from './inline-chunks.ts'
import { scanRawHtml } from './html-tags.ts'
import { applyEdits, pinInlines, type Edit } from './pin-inlines.ts'
import { collectReferences, definitionFault, formatDefinition } from './references.ts'
import { scanInlines, type Inline } from './scan-inlines.ts'

/** A section that stands on its own: links pinned, definitions taken along. */
export interface SectionBody {
  /** Lines before which it can be cut, by index, in order; its length stands last. */
  readonly cuts: readonly number[]
  /**
   * The lines before one of the cuts, closed, with the definitions and footnotes that they use; undefined when they cannot be
   * closed.
   */
  upTo(cut: number): ClosedText | undefined
  /** Links that were turned into text, with the reason. */
  readonly refused: readonly string[]
}

interface Use {
  readonly line: number
  readonly kind: 'link' | 'image' | 'footnote'
  readonly label: string
}

interface Pinned {
  readonly lines: readonly string[]
  readonly uses: readonly Use[]
  readonly refused: readonly string[]
}

/** Takes the lines out of the changelog; `to` is behind the last. */
export function takeSection(text: MarkdownText, from: number, to: number, place: TaggedFile): SectionBody {
  const { definitions, footnotes } = collectReferences(text)
  const usable = new Map([...definitions].filter(([, one]) => definitionFault(one, place) === undefined))
  const isDefined = (label: string): boolean => usable.has(label)
  const lines = text.lines.slice(from, lastLine(text.lines, from, to))
  const own = pinLines(lines, place, isDefined)
  const notes = new Map<string, Pinned>()
  const footnote = (label: string): Pinned | undefined => {
    const known = notes.get(label)
    const range = known === undefined ? footnotes.get(label) : undefined
    if (range === undefined) return known
    const pinned = pinLines(text.lines.slice(range.from, range.to), place, isDefined)
    notes.set(label, pinned)
    return pinned
  }
  return {
    cuts: [...lines.flatMap(({ starts }, index) => (starts && index > 0 ? [index] : [])), lines.length],
    refused: [...own.refused, ...faultyDefinitions()],
    upTo(cut) {
      const kept = cut < lines.length ? withoutLastHeadings(lines, cut) : cut
      const links = new Map<string, 'blob' | 'raw'>()
      const noted = new Map<string, readonly string[]>()
      const pending = own.uses.filter(({ line }) => line < kept && lines[line]?.footnote === undefined)
      // what a footnote uses is put behind while this goes on
      for (const use of pending) {
        if (use.kind !== 'footnote') {
          links.set(use.label, use.kind === 'image' ? 'raw' : (links.get(use.label) ?? 'blob'))
        } else if (!noted.has(use.label)) {
          const note = footnote(use.label)
          if (note === undefined) continue
          noted.set(use.label, note.lines)
          for (const inner of note.uses) pending.push(inner)
        }
      }
      const defined = [...links].flatMap(([label, as]) => {
        const definition = usable.get(label)
        return definition === undefined ? [] : [formatDefinition(definition, place, as)]
      })
      // closed before anything is put behind: a fence that is open would take in the definitions
      const body = closeText(
        shown(own.lines.filter((_, index) => index < kept && lines[index]?.footnote === undefined)),
      )
      if (body === undefined) return undefined
      const parts = [body.text, defined.join('\n'), ...[...noted.values()].map((one) => shown(one))]
      const whole = closeText(parts.filter((part) => part !== '').join('\n\n'))
      return whole === undefined ? undefined : { text: whole.text, closed: [...body.closed, ...whole.closed] }
    },
  }

  function faultyDefinitions(): readonly string[] {
    const labels = new Set(
      pinLines(lines, place, (label) => definitions.has(label)).uses.map(({ label }) => label),
    )
    return [...labels].flatMap((label) => {
      const definition = definitions.get(label)
      const fault = definition === undefined ? undefined : definitionFault(definition, place)
      return fault === undefined ? [] : [`[${label}]: ${fault}`]
    })
  }
}

/** Behind the last line that belongs to the section: lines across and anchors in front of the next heading do not. */
function lastLine(lines: readonly MarkdownLine[], from: number, to: number): number {
  let end = to
  for (; end > from; end--) {
    const line = lines[end - 1]
    const anchor =
      line?.kind === 'text' && /^\s*<a (?:name|id)="[^"<>]{0,200}">\s*(?:<\/a>)?\s*$/.test(line.text)
    if (line === undefined || !(line.kind === 'blank' || line.kind === 'break' || anchor)) break
  }
  return end
}

function withoutLastHeadings(lines: readonly MarkdownLine[], cut: number): number {
  let end = cut
  for (; end > 0; end--) {
    const line = lines[end - 1]
    if (line === undefined || !['blank', 'heading', 'underline', 'break'].includes(line.kind)) break
    if (line.kind !== 'underline') continue
    const block = lines[end - 2]?.block
    while (end > 1 && lines[end - 2]?.block === block) end--
  }
  return end
}

function pinLines(
  lines: readonly MarkdownLine[],
  place: TaggedFile,
  isDefined: (label: string) => boolean,
): Pinned {
  const edits = new Map<number, Edit[]>()
  const uses: Use[] = []
  const refused: string[] = []
  for (const chunk of chunksOf(lines)) {
    const inlines: readonly Inline[] =
      chunk.kind === 'html'
        ? scanRawHtml(chunk.text).tags.map((tag) => ({ kind: 'tag' as const, ...tag }))
        : scanInlines(chunk.text, isDefined)
    const pinned = pinInlines(inlines, chunk.text, place)
    for (const one of pinned.refused) refused.push(one)
    for (const edit of pinned.edits) placeEdit(edits, chunk, edit)
    for (const inline of inlines) {
      const use = useOf(inline, chunk)
      if (use !== undefined) uses.push(use)
    }
  }
  const kept = lines.map((line, index) => {
    if (isDefinition(lines, index)) return line.text.slice(0, line.content).trimEnd()
    const own = edits.get(index)
    return own === undefined ? line.text : applyEdits(line.text, own)
  })
  return { lines: kept, uses, refused }
}

/** A label whose target stands in the next line is one, and a label alone is text. */
const isDefinition = (lines: readonly MarkdownLine[], index: number): boolean =>
  lines[index]?.kind === 'definition' &&
  (lines[index]?.definition !== undefined || lines[index + 1]?.definition !== undefined)

function placeEdit(edits: Map<number, Edit[]>, chunk: InlineChunk, { from, to, text }: Edit): void {
  const [start, end] = [chunk.place(from), chunk.place(to)]
  const add = (line: number, edit: Edit): void => {
    const known = edits.get(line)
    if (known === undefined) edits.set(line, [edit])
    else known.push(edit)
  }
  if (start.line === end.line) {
    add(start.line, { from: start.column, to: end.column, text })
    return
  }
  // an attribute that goes over lines: its lines stay, for the places of all others
  for (let line = start.line; line <= end.line; line++) {
    const own = chunk.lines[line - chunk.first]
    const first = line === start.line
    add(line, {
      from: first ? start.column : (own?.content ?? 0),
      to: line === end.line ? end.column : (own?.text.length ?? 0),
      text: first ? text : '',
    })
  }
}

function useOf(inline: Inline, chunk: InlineChunk): Use | undefined {
  if (inline.kind === 'footnote') return { line: chunk.first, kind: 'footnote', label: inline.label }
  if (inline.kind !== 'link-reference' && inline.kind !== 'image-reference') return undefined
  const kind = inline.kind === 'image-reference' ? 'image' : 'link'
  return { line: chunk.place(inline.open).line, kind, label: inline.label }
}

/** Without blank lines around it, and with at most one between two others. */
function shown(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
}
