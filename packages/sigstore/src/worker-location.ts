import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

/**
 * Where the worker's entry file is: beside the running bundle, or beside this source file; undefined when it is nowhere, and
 * then everything is verified in one thread.
 */
export function verifyWorkerUrl(): URL | undefined {
  const [, entry] = process.argv
  const beside =
    entry !== undefined && existsSync(entry) ? join(dirname(realpathSync(entry)), 'worker.js') : undefined
  const source = join(import.meta.dirname, 'verify-worker.ts')
  const found = [beside, source].find((path) => path !== undefined && existsSync(path))
  return found === undefined ? undefined : pathToFileURL(found)
}
