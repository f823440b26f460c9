import { sortedTexts } from '../order.ts'

/**
 * SPDX identifiers (`SPDXRef-...`: letters, digits, `.` and `-`) for texts: readable, unique, and the same for the same
 * set of texts. Texts that are equal once they are made safe are numbered; those in `taken` are not given again.
 */
export function spdxIdentifiers(
  prefix: string,
  texts: Iterable<string>,
  taken: Iterable<string> = [],
): ReadonlyMap<string, string> {
  const bases = new Map(sortedTexts(texts).map((text) => [text, `${prefix}-${safeText(text)}`]))
  const used = new Set(taken)
  // A numbered identifier must not be one that another text has by itself.
  const plain = new Set(bases.values())
  const numbers = new Map<string, number>()
  return new Map(
    [...bases].map(([text, base]) => {
      let number = numbers.get(base) ?? 1
      let identifier = number === 1 ? base : `${base}-${number}`
      while (used.has(identifier) || (number > 1 && plain.has(identifier))) identifier = `${base}-${++number}`
      numbers.set(base, number)
      used.add(identifier)
      return [text, identifier]
    }),
  )
}

const LONGEST = 200

function safeText(text: string): string {
  const safe = text
    .slice(0, LONGEST)
    .replace(/^pkg:/, '')
    .replace(/%[0-9A-Fa-f]{2}/g, '-')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
  return safe === '' ? 'unnamed' : safe
}
