import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs'
import { constants } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { onEarlyExit } from '../exit-cleanup.ts'
import { endLeftovers } from './build-processes.ts'
import { wipeFolder } from './wipe-folder.ts'

/** The private folder of all builds of a run; only this user may enter it. */
export interface BuildPlace {
  readonly root: string
  /** Everything of the build that is going on. */
  readonly work: string
  readonly kept: string
  /** Stays when the rest is removed. */
  readonly logs: string
  remove(): void
}

export function makePlace(temporary: string): BuildPlace {
  const base = realpathSync.native(temporary)
  const logs = mkdtempSync(join(base, 'tier3-reproduce-logs-'))
  const root = mkdtempSync(join(base, 'tier3-reproduce-'))
  chmodSync(root, 0o700)
  const place = { root, work: join(root, 'work'), kept: join(root, 'kept'), logs }
  const clear = (): void => {
    endLeftovers(root)
    wipeFolder(root)
  }
  const forget = onEarlyExit(clear)
  mkdirSync(place.kept)
  return {
    ...place,
    remove() {
      clear()
      forget()
    },
  }
}

/** Makes the folder of the builds anew. Throws when something of the build before is left. */
export function renewWork({ work }: Pick<BuildPlace, 'work'>): void {
  wipeFolder(work)
  if (existsSync(work)) throw new Error('the folder of the build before is still there')
  mkdirSync(work)
}

/**
 * A copy of a cache for one build, so that what it puts there does not reach the next one. Results of earlier builds, which would
 * be compared with themselves, and files that hold credentials are left out.
 */
export function copyShared(from: string, to: string, variable: string): void {
  const leftOut = LEFT_OUT[variable]
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to, {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => leftOut?.test(relative(from, path).replaceAll('\\', '/')) !== true,
  })
}

const LEFT_OUT: { readonly [variable: string]: RegExp } = {
  CARGO_HOME: /^credentials(?:\.toml)?$/,
  // The cache of results, the servers that hold state between builds, and where passwords of repositories and signers stand.
  GRADLE_USER_HOME: /^(?:caches\/build-cache-[^/]*|daemon|gradle\.properties)$/,
  NPM_CONFIG_CACHE: /^(?:_logs|_npx)$/,
  // Wheels that were built on this machine; what was downloaded stands beside them.
  PIP_CACHE_DIR: /^wheels$/,
}
