import { globSync, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'

export interface FoundFiles {
  readonly files: readonly string[]
  /** The folder that names in the artifact are relative to. */
  readonly root: string
}

const isHidden = (path: string, from: string): boolean =>
  path
    .slice(from.length)
    .split(sep)
    .some((part) => part.startsWith('.') && part !== '.' && part !== '..')

/** The part of a pattern before its first wild card. */
function searchPath(pattern: string): string {
  const parts = pattern.split(sep)
  const wild = parts.findIndex((part) => /[*?[]/.test(part))
  return wild < 0 ? pattern : parts.slice(0, wild).join(sep) || sep
}

function commonFolder(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((path) => path.split(sep))
  const differs = first.findIndex((part, index) => rest.some((other) => other[index] !== part))
  return (differs < 0 ? first : first.slice(0, differs)).join(sep) || sep
}

/** Files of the patterns, those that begin with `!` taken away; folders with all that is in them. */
export function findFiles(workspace: string, patterns: readonly string[], hidden: boolean): FoundFiles {
  const wanted = patterns.filter((one) => !one.startsWith('!')).map((one) => resolve(workspace, one))
  const unwanted = new Set(
    patterns
      .filter((one) => one.startsWith('!'))
      .flatMap((one) => expand(resolve(workspace, one.slice(1).trim()))),
  )
  const files = wanted.flatMap((pattern) =>
    expand(pattern).filter((file) => hidden || !isHidden(file, searchPath(pattern))),
  )
  const kept = [...new Set(files)].filter((file) => !unwanted.has(file)).toSorted()
  const paths = [...new Set(wanted.map(searchPath))]
  const [only] = paths
  const isFile = paths.length === 1 && kept.length === 1 && only === kept[0]
  return { files: kept, root: isFile ? dirname(only ?? workspace) : commonFolder(paths) }
}

function expand(pattern: string): readonly string[] {
  return globSync(pattern).flatMap((path) => {
    if (!statSync(path).isDirectory()) return [resolve(path)]
    return globSync('**/*', { cwd: path, withFileTypes: true })
      .concat(
        globSync('**/.*', { cwd: path, withFileTypes: true }),
        globSync('**/.*/**/*', { cwd: path, withFileTypes: true }),
      )
      .filter((entry) => !entry.isDirectory())
      .map((entry) => resolve(join(entry.parentPath, entry.name)))
  })
}
