import { accessSync, constants } from 'node:fs'
import { isAbsolute } from 'node:path'

/** Where a program to compare with is, or why there is none. */
export type NamedProgram =
  | { readonly path: string; readonly missing?: never }
  | { readonly missing: string; readonly path?: never }

/** The program that the environment names: a test must not judge whatever happens to be in `PATH`. */
export function findNamedProgram(environment: NodeJS.ProcessEnv, variable: string): NamedProgram {
  const named = environment[variable]
  if (named === undefined || named === '') return { missing: `${variable} is not set` }
  if (!isAbsolute(named)) return { missing: `${variable} is not an absolute path: ${named}` }
  try {
    accessSync(named, constants.X_OK)
    return { path: named }
  } catch {
    return { missing: `${variable} names no program: ${named}` }
  }
}
