import { join } from 'node:path'
import process from 'node:process'
import type { InventoryStage } from './inventory-stage.ts'
import type { WorkerLocation } from './worker-location.ts'

/** What Node is started with: it may read the worker and the stage, write nothing, and start nothing. */
export function sandboxArguments(
  worker: WorkerLocation,
  { place, source }: InventoryStage,
): readonly string[] {
  return [
    permissionFlag(process.allowedNodeEnvironmentFlags),
    `--allow-fs-read=${join(worker.folder, '*')}`,
    `--allow-fs-read=${join(place, '*')}`,
    '--disallow-code-generation-from-strings',
    '--no-warnings',
    `--max-old-space-size=${MEMORY_MIB}`,
    // Short-lived objects of large lockfiles outgrow the usual space for them many times.
    '--max-semi-space-size=32',
    worker.code,
    source,
  ]
}

const MEMORY_MIB = 4096

/** The permission model under its name of this version: it was an experiment until Node 22.13. */
export const permissionFlag = (known: ReadonlySet<string>): string =>
  known.has('--permission') ? '--permission' : '--experimental-permission'

/** Paths that the permission model would read as a pattern, or as several. */
export const isAmbiguousPath = (path: string): boolean => /[*,]/.test(path)

/**
 * All of the child's environment. No token, no proxy, no option of Node: variables steer the tool, and what is not
 * there cannot be told to anybody.
 */
export function sandboxEnvironment({ home }: InventoryStage): NodeJS.ProcessEnv {
  const system = process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {}
  return {
    ...system,
    HOME: home,
    USERPROFILE: home,
    TMPDIR: home,
    TEMP: home,
    TMP: home,
    PATH: home,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    CDXGEN_ALLOWED_COMMANDS: 'none',
    CDXGEN_ALLOWED_HOSTS: 'none',
    CDXGEN_DRY_RUN: 'true',
    CDXGEN_SECURE_MODE: 'true',
  }
}
