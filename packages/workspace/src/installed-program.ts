import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { isInside } from './containment.ts'

/**
 * The first program of this name on the path whose folder and file lie outside of the workspace: a repository must not
 * bring along the program that its builds are judged with.
 */
export function findInstalled(name: string, workspace: string, path: string): string | undefined {
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder) || isInside(workspace, folder)) continue
    try {
      const program = join(folder, name)
      const real = realpathSync.native(program)
      if (isInside(workspace, real) || !statSync(real).isFile()) continue
      accessSync(real, constants.X_OK)
      return program
    } catch {
      // Not in this folder.
    }
  }
  return undefined
}
