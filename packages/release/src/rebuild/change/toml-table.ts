/** One table of a TOML text: where its lines are. Only headers at the start of a line are known; the first of a name counts. */
export function tomlTable(
  text: string,
  header: string,
): { readonly start: number; readonly end: number } | undefined {
  const lines = text.split('\n')
  let at = 0
  let start: number | undefined
  for (const line of lines) {
    const trimmed = line.trim()
    if (start === undefined) {
      if (trimmed.replace(/\s*#.*$/, '').replaceAll(' ', '') === header) start = at + line.length + 1
    } else if (trimmed.startsWith('[') && /^\[[^\]]{1,200}\]/.test(trimmed)) {
      return { start: Math.min(start, text.length), end: at }
    }
    at += line.length + 1
  }
  return start === undefined ? undefined : { start: Math.min(start, text.length), end: text.length }
}

/** The plain string value of a key in a part of a TOML text, with its place. */
export function tomlString(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  key: string,
): { readonly value: string; readonly start: number; readonly end: number } | undefined {
  const part = text.slice(start, end)
  const match = new RegExp(`^([ \\t]*${key}[ \\t]*=[ \\t]*)(?:"([^"\\\\\\n]*)"|'([^'\\n]*)')`, 'm').exec(part)
  if (match === null) return undefined
  const begin = start + match.index + (match[1] ?? '').length
  return {
    value: match[2] ?? match[3] ?? '',
    start: begin,
    end: start + match.index + match[0].length,
  }
}

export const splice = (text: string, start: number, end: number, by: string): string =>
  `${text.slice(0, start)}${by}${text.slice(end)}`
