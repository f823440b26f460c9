import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'

/** Where the worker lies: its code, and the folder that holds that and the data it reads. */
export interface WorkerLocation {
  readonly folder: string
  readonly code: string
}

/**
 * The bundled worker: in `dist/` of the repository when this runs from source, else in the folder beside that of the running bundle;
 * undefined when it is nowhere. A program that runs from source may have been started from anywhere, and what lies
 * beside it may be anybody's.
 */
export function inventoryWorker(): WorkerLocation | undefined {
  const [, entry] = process.argv
  const isSource = existsSync(join(import.meta.dirname, 'cdxgen-worker.ts'))
  const beside = isSource
    ? join(import.meta.dirname, '..', '..', '..', '..', 'dist')
    : entry !== undefined && existsSync(entry)
      ? join(dirname(realpathSync(entry)), '..')
      : undefined
  if (beside === undefined) return undefined
  const folder = join(beside, 'cdxgen')
  const code = join(folder, 'lib', 'cdxgen', 'worker.mjs')
  return existsSync(code) ? { folder: realpathSync(folder), code: realpathSync(code) } : undefined
}
