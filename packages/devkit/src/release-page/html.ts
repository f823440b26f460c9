import { displayText } from '@tier3/model/display'

/** Text that is HTML already; only the template makes it. */
export interface Html {
  readonly html: string
}

/** What may stand in a template: text is escaped, lists are joined, and what is absent is nothing. */
export type Part = string | number | Html | undefined | readonly Part[]

/**
 * The one way to HTML: every value is escaped unless it was made by this template. Control characters and bidirectional
 * overrides become visible escapes, so that no name can look like another one or reorder what stands around it.
 */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let made = texts[0] ?? ''
  for (const [index, part] of parts.entries()) made += render(part) + (texts[index + 1] ?? '')
  return { html: made }
}

/** Lines of our own as they are, e.g. a command over several lines; each is escaped. */
export const lines = (all: readonly string[]): Html => ({ html: all.map(escape).join('\n') })

function render(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string') return escape(part)
  if (typeof part === 'number') return escape(String(part))
  return isList(part) ? part.map(render).join('') : part.html
}

const isList = (part: Part): part is readonly Part[] => Array.isArray(part)

const LIMIT = 4096

const escape = (text: string): string =>
  displayText(text, LIMIT).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
