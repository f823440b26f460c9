import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** Where a stock cosign is, or why there is none to compare with. */
export type CosignBinary =
  | { readonly path: string; readonly version: string; readonly missing?: never }
  | { readonly missing: string; readonly path?: never; readonly version?: never }

/** Names a cosign of choice; when it is set, no other one is looked for. */
export const COSIGN_VARIABLE = 'TIER3_COSIGN'

/** The cosign that the environment names, else the one in `PATH`; only 3.x speaks bundles as they are written today. */
export function findCosign(environment: NodeJS.ProcessEnv): CosignBinary {
  const named = environment[COSIGN_VARIABLE]
  if (named !== undefined && named !== '') {
    if (!isAbsolute(named)) return { missing: `${COSIGN_VARIABLE} is not an absolute path: ${named}` }
    if (!isExecutable(named)) return { missing: `${COSIGN_VARIABLE} names no program: ${named}` }
    return judgeVersion(named)
  }
  const found = (environment['PATH'] ?? '')
    .split(delimiter)
    .filter(isAbsolute)
    .map((folder) => join(folder, 'cosign'))
    .find(isExecutable)
  return found === undefined
    ? { missing: `no cosign in PATH, and ${COSIGN_VARIABLE} is not set` }
    : judgeVersion(found)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function judgeVersion(path: string): CosignBinary {
  const { stdout } = spawnSync(path, ['version'], { encoding: 'utf8', timeout: 20_000 })
  const version = /^GitVersion:\s+(v\d+\.\S+)$/m.exec(stdout ?? '')?.[1]
  if (version === undefined) return { missing: `${path} does not say its version` }
  return version.startsWith('v3.')
    ? { path, version }
    : { missing: `${path} is ${version}, and 3.x is needed` }
}
