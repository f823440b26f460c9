/** Puts generated text between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`; the rest is kept by hand. */
export function fillMarkers(text: string, name: string, content: string, file: string): string {
  const open = `<!-- generated:${name} -->`
  const close = `<!-- /generated:${name} -->`
  const start = text.indexOf(open)
  const end = text.indexOf(close)
  if (start < 0 || end < start || text.includes(open, start + 1) || text.includes(close, end + 1)) {
    throw new Error(`${file} must have ${open} and ${close} exactly once, in this order`)
  }
  return `${text.slice(0, start + open.length)}\n\n${content.trim()}\n\n${text.slice(end)}`
}

export const emptyMarkers = (name: string): string =>
  `<!-- generated:${name} -->\n\n<!-- /generated:${name} -->`
