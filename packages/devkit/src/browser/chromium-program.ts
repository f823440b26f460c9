import { accessSync, constants } from 'node:fs'
import { isAbsolute } from 'node:path'

/** Where a Chromium is, or why there is none to look with. */
export type ChromiumProgram =
  | { readonly path: string; readonly missing?: never }
  | { readonly missing: string; readonly path?: never }

/** Names a Chromium of choice; when it is set, no other one is looked for. */
export const CHROMIUM_VARIABLE = 'TIER3_CHROMIUM'

/** Where packages of distributions put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The Chromium that the environment names, else one where distributions put it. */
export function findChromium(environment: NodeJS.ProcessEnv): ChromiumProgram {
  const named = environment[CHROMIUM_VARIABLE]
  if (named !== undefined && named !== '') {
    if (!isAbsolute(named)) return { missing: `${CHROMIUM_VARIABLE} is not an absolute path: ${named}` }
    return isExecutable(named)
      ? { path: named }
      : { missing: `${CHROMIUM_VARIABLE} names no program: ${named}` }
  }
  const found = PLACES.find(isExecutable)
  return found === undefined
    ? { missing: `no Chromium in ${PLACES.join(', ')}, and ${CHROMIUM_VARIABLE} is not set` }
    : { path: found }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
