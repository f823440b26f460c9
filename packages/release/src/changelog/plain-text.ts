import { parseUtf8 } from '@tier3/model/utf8'

/** A text that people wrote, with `\n` between its lines, and how many of its characters are shown as escapes. */
export interface PlainText {
  readonly text: string
  readonly escaped: number
}

/** Undefined for bytes that are not UTF-8. A byte order mark is left out. */
export function decodePlainText(bytes: Uint8Array): PlainText | undefined {
  const text = parseUtf8(bytes)
  return text === undefined ? undefined : plainText(text)
}

/**
 * Every line break becomes `\n`, and characters that hide or reorder text become visible escapes: controls, separators that
 * are no line break to Markdown, bidirectional overrides, tag characters outside of a flag. It stops notes that read
 * otherwise than they are. Joiners and direction marks stay: scripts and emoji need them.
 */
export function plainText(text: string): PlainText {
  let escaped = 0
  const shown = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(UNSAFE, (found) => {
      if (found.startsWith('\u{1f3f4}')) return found
      escaped++
      return `\\u{${(found.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`
    })
  return { text: shown, escaped }
}

const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- control characters are what this must find
  /\u{1f3f4}[\u{e0020}-\u{e007f}]{1,8}|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu

/** Length as GitHub counts the body of a release: in characters, of which a surrogate pair is one. */
export function countCharacters(text: string): number {
  let pairs = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit < 0xdc00) pairs++
  }
  return text.length - pairs
}
