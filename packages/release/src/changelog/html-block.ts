/** How a block of HTML ends: with a text in a line, or with a blank line (`blank`). */
export interface HtmlStart {
  readonly end: string
  readonly comment: boolean
}

const BLOCK_TAGS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'
const RAW = /^<(pre|script|style|textarea)(?:[ \t>]|$)/i
const BLOCK = new RegExp(`^</?(?:${BLOCK_TAGS})(?:[ \\t]|/?>|$)`, 'i')
const ATTRIBUTE = String.raw`[ \t\n]+[A-Za-z_:][\w.:-]{0,200}(?:[ \t\n]*=[ \t\n]*(?:[^ \t\n"'=<>\x60]+|'[^']*'|"[^"]*"))?`
/** A whole opening or closing tag. Behind `<` alone there may be many; the text is cut before, so that it stays linear. */
const TAG = `</[A-Za-z][A-Za-z0-9-]*[ \\t\\n]*>|<[A-Za-z][A-Za-z0-9-]*(?:${ATTRIBUTE})*[ \\t\\n]*/?>`
const ALONE = new RegExp(`^(?:${TAG})[ \\t]*$`)
const HERE = new RegExp(`^(?:${TAG})`)
const LONGEST_TAG = 2000

/** Whether a line begins a block of HTML (CommonMark 0.31, section 4.6); `line` is without its indentation. */
export function htmlStart(line: string, inParagraph: boolean): HtmlStart | undefined {
  if (!line.startsWith('<')) return undefined
  const raw = RAW.exec(line)?.[1]
  if (raw !== undefined) return { end: `</${raw.toLowerCase()}>`, comment: false }
  if (line.startsWith('<!--')) return { end: '-->', comment: true }
  if (line.startsWith('<?')) return { end: '?>', comment: false }
  if (line.startsWith('<![CDATA[')) return { end: ']]>', comment: false }
  if (/^<![A-Za-z]/.test(line)) return { end: '>', comment: false }
  if (BLOCK.test(line)) return { end: 'blank', comment: false }
  const alone = !inParagraph && line.length < LONGEST_TAG && ALONE.test(line)
  return alone ? { end: 'blank', comment: false } : undefined
}

/** Whether the line that begins or goes on with such a block also ends it. */
export const endsHtml = (line: string, { end }: HtmlStart): boolean =>
  end !== 'blank' && line.toLowerCase().includes(end.toLowerCase())

/** The whole tag that begins at this place; undefined for none, and for one longer than any that is meant well. */
export const tagAt = (text: string, at: number): string | undefined =>
  HERE.exec(text.slice(at, at + LONGEST_TAG))?.[0]
