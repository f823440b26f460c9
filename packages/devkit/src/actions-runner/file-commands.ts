// The files through which a step talks to the runner (`GITHUB_OUTPUT` and its like), parsed as actions/runner parses
// them: `FileCommandManager` of runner 2.336.

/** A file command that the runner refuses; the step fails with this message. */
export class FileCommandError extends Error {}

/** GitHub drops a step's whole summary above this many bytes. */
export const SUMMARY_LIMIT = 1024 * 1024

/** Parses `NAME=value` and `NAME<<DELIMITER` blocks. Throws exactly where the runner fails the step. */
export function parsePairs(content: string): readonly (readonly [string, string])[] {
  const text = content.startsWith('\ufeff') ? content.slice(1) : content
  const pairs: [string, string][] = []
  let at = 0
  const nextLine = (): { readonly line: string; readonly ended: boolean } | undefined => {
    if (at >= text.length) return undefined
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end)
    at = end < 0 ? text.length : end + 1
    return { line, ended: end >= 0 }
  }
  for (let read = nextLine(); read !== undefined; read = nextLine()) {
    const { line } = read
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)])
      continue
    }
    if (heredoc < 0) throw new FileCommandError(`Invalid format '${line}'`)
    const name = line.slice(0, heredoc)
    const delimiter = line.slice(heredoc + 2)
    if (name === '' || delimiter === '') {
      throw new FileCommandError(
        `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
      )
    }
    const start = at
    let end = at
    for (let value = nextLine(); value?.line !== delimiter; value = nextLine()) {
      if (value === undefined)
        throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`)
      if (!value.ended) throw new FileCommandError('Invalid value. EOF marker missing new line.')
      end = at - 1
    }
    pairs.push([name, text.slice(start, Math.max(start, end))])
  }
  return pairs
}

/** Variables that no step may set for the ones behind it. */
const REFUSED_VARIABLES = new Set(['NODE_OPTIONS'])

/** The variables of `GITHUB_ENV`; the later of two wins. */
export function parseEnvironment(content: string): { readonly [name: string]: string } {
  const pairs = parsePairs(content)
  for (const [name] of pairs) {
    if (REFUSED_VARIABLES.has(name.toUpperCase()))
      throw new FileCommandError(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`)
  }
  return Object.fromEntries(pairs)
}

/** The folders of `GITHUB_PATH`, one per line. */
export const parsePath = (content: string): readonly string[] =>
  content.split(/\r?\n/).filter((line) => line !== '')
