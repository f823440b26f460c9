import { parseUtf8 } from '@tier3/model/utf8'

const LARGEST_TEXT = 8 * 1024 * 1024

/** The text of bytes that people would call text; undefined for everything else, and for very long texts. */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > LARGEST_TEXT || bytes.includes(0)) return undefined
  const text = parseUtf8(bytes)
  // oxlint-disable-next-line no-control-regex -- control characters are what tells binary data apart
  return text === undefined || /[\u0001-\u0008\u000b\u000e-\u001a\u001c-\u001f]/.test(text) ? undefined : text
}

/** What kind of deviation it is when only the form of the text differs. */
export function textKind(a: string, b: string): string {
  const plain = (text: string) => text.replace(/^\ufeff/, '')
  if (plain(a) === plain(b)) return 'text.byte-order-mark'
  const unix = (text: string) => text.replaceAll('\r\n', '\n')
  if (unix(a) === unix(b)) return 'text.line-ends'
  const [first, second] = [a, b].map((text) => text.replace(/\n+$/, ''))
  if (first === second) return 'text.final-newline'
  const sorted = (text: string | undefined) => (text ?? '').split('\n').toSorted().join('\n')
  return sorted(first) === sorted(second) ? 'text.line-order' : 'text'
}
