import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

/**
 * Where the worker's entry file is: beside this source file, or beside the running bundle; undefined when it is nowhere, and
 * then everything is verified in one thread. The source comes first: run from source, a file of that name beside
 * the program that was started may be anybody's.
 */
export function verifyWorkerUrl(): URL | undefined {
  const [, entry] = process.argv
  const beside =
    entry !== undefined && existsSync(entry) ? join(dirname(realpathSync(entry)), 'worker.js') : undefined
  const source = join(import.meta.dirname, 'verify-worker.ts')
  const found = [source, beside].find((path) => path !== undefined && existsSync(path))
  return found === undefined ? undefined : pathToFileURL(found)
}
