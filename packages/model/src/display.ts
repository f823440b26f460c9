/**
 * Hostile text made safe to show on one line of a terminal, a log or an annotation: control characters, line and
 * paragraph separators, and bidirectional overrides become visible escapes, long text is cut. It stops forged
 * log lines, workflow commands (`::set-output::`) and look-alike names.
 */
export function displayText(text: string, limit = 300): string {
  const shown = text.replace(UNSAFE, escape)
  if (shown.length <= limit) return shown
  // The cut must not leave half of a surrogate pair, which is no text that can be written out.
  return `${shown.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The text in double quotes, safe to show. */
export const quoted = (text: string, limit = 300): string => `"${displayText(text, limit)}"`

const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- control characters are what this must find
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udfff]/gu

const escape = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`

/** Text safe inside a Markdown table cell or paragraph of a job summary: no markup, links, HTML or cell breaks. */
export function markdownText(text: string, limit = 300): string {
  return withoutBareLinks(displayText(text, limit).replace(/[\\`*_{}[\]<>()#+!|~&@:$-]/g, characterReference))
}

/**
 * Text as inline code in Markdown: it cannot end the code or the table cell. Markup inside `<code>` would still be
 * rendered, so that it is taken away here as well.
 */
export function markdownCode(text: string, limit = 300): string {
  const safe = displayText(text, limit).replace(/[\\`*_[\]<>!|~&@:$]/g, characterReference)
  return `<code>${withoutBareLinks(safe)}</code>`
}

const characterReference = (character: string): string => `&#${character.charCodeAt(0)};`

/** GitHub makes links of hosts that begin so, without any markup around them. */
const withoutBareLinks = (text: string): string => text.replace(/www\./gi, (w) => `${w.slice(0, -1)}&#46;`)
