import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path is the folder itself or lies below it. Both are absolute and normal; no link is resolved. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The `errno` name of a failed system call, e.g. `ENOENT`; empty when the error is something else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** What the system said of a failed call. */
export const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error))
