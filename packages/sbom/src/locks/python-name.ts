/** The one spelling of a Python project's name for comparing (PEP 503). */
export const pythonName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-')

/** One dependency specifier (PEP 508). */
export interface PythonRequirement {
  readonly name: string
  readonly extras: readonly string[]
  /** Exact version of `==` or `===` without a wildcard. */
  readonly pinned?: string
  /** Behind `@`. */
  readonly url?: string
  readonly marker?: string
}

const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?/

/** Reads a dependency specifier; undefined when it begins with no name. */
export function parseRequirement(text: string): PythonRequirement | undefined {
  const match = NAME.exec(text)
  if (match === null) return undefined
  const rest = text.slice(match[0].length).trim()
  const url = rest.startsWith('@') ? rest.slice(1).trim().split(/\s/, 1)[0] : undefined
  const semicolon = url === undefined ? rest.indexOf(';') : rest.indexOf(' ;')
  const marker = semicolon === -1 ? undefined : rest.slice(rest.indexOf(';', semicolon) + 1).trim()
  const versions = semicolon === -1 ? rest : rest.slice(0, semicolon)
  const pinned = /^\(?\s*={2,3}\s*([^\s,;*()]+)\s*\)?$/.exec(versions.trim())?.[1]
  return {
    name: match[1] ?? '',
    extras: (match[2] ?? '')
      .split(',')
      .map((extra) => extra.trim())
      .filter((extra) => extra !== ''),
    ...(pinned === undefined ? {} : { pinned }),
    ...(url === undefined ? {} : { url }),
    ...(marker === undefined ? {} : { marker }),
  }
}
