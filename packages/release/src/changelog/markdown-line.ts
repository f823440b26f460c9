/** What a line is to Markdown. `code` is a fence or what is in it, or indented; `comment` is an HTML comment that stands alone. */
export type LineKind =
  | 'blank'
  | 'text'
  | 'heading'
  | 'underline'
  | 'code'
  | 'html'
  | 'comment'
  | 'definition'
  | 'break'

export interface MarkdownLine {
  /** From 1 on. */
  readonly number: number
  readonly text: string
  readonly kind: LineKind
  /** Offset behind list markers, quote marks and indentation. */
  readonly content: number
  /** Lines of one paragraph, of one HTML block or of one stretch of code have the same number. */
  readonly block: number
  /** A block outside of all others begins here, or an item of a list outside of all others: the text can be cut before. */
  readonly starts: boolean
  /** The label of the footnote that the line is part of, normal form. */
  readonly footnote?: string
  /** A link reference definition, with the place of its target in `text`. */
  readonly definition?: Definition
}

export interface Definition {
  /** Normal form, see `normalLabel`. */
  readonly label: string
  readonly written: string
  readonly target: string
  /** What stands behind the target, a title mostly. */
  readonly rest: string
}

/** A heading outside of lists and quotes; `first` and `last` are indexes of its lines (more than one when underlined). */
export interface MarkdownHeading {
  readonly level: number
  readonly text: string
  readonly first: number
  readonly last: number
}

/** What is still open behind the last line, and the line that closes it. */
export interface OpenEnd {
  readonly kind: 'code' | 'html' | 'comment'
  readonly closer: string
}

export interface MarkdownText {
  readonly lines: readonly MarkdownLine[]
  readonly headings: readonly MarkdownHeading[]
  readonly open: OpenEnd | undefined
}

/** Labels are equal when they differ in case and white space only (CommonMark 0.31, "matches"). */
export const normalLabel = (label: string): string =>
  label
    .trim()
    .replace(/[ \t\n]+/g, ' ')
    .toLowerCase()
    .toUpperCase()
