/** A logical line of a requirements file, with the first physical line it stands on (from 1). */
export interface RequirementLine {
  readonly line: number
  readonly text: string
  /** The comment behind it and the comment lines that follow it: where pip-compile says what needs it. */
  readonly comments: readonly string[]
}

/** Joins continued lines and takes comments apart, as pip reads them: `#` begins one at the start or behind a space. */
export function requirementLines(source: string): RequirementLine[] {
  const lines: { line: number; text: string; comments: string[] }[] = []
  let open: { line: number; parts: string[] } | undefined
  const close = (): void => {
    const text = open?.parts.join(' ').trim() ?? ''
    if (open !== undefined && text !== '') lines.push({ line: open.line, text, comments: pending })
    open = undefined
    pending = []
  }
  let pending: string[] = []
  for (const [index, raw] of source.split('\n').entries()) {
    const line = raw.trim()
    const hash = line.startsWith('#') ? 0 : line.search(/\s#/)
    const comment = hash === -1 ? undefined : line.slice(hash).trim().slice(1).trim()
    const text = hash === -1 ? line : line.slice(0, hash).trim()
    if (comment !== undefined && text === '' && open === undefined) {
      lines.at(-1)?.comments.push(comment)
      continue
    }
    if (comment !== undefined) pending.push(comment)
    open ??= { line: index + 1, parts: [] }
    // A comment ends the continuation of its line, and pip drops comment lines inside of one.
    const continues = text.endsWith('\\')
    open.parts.push(continues ? text.slice(0, -1) : text)
    if (!continues) close()
  }
  close()
  return lines
}
