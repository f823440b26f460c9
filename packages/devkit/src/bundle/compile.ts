import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { workspaceFolders } from '../check/source-files.ts'
import { runProgram } from './child-process.ts'
import { INVENTORY_PROJECT } from './inventory-bundle.ts'
import type { BundleTarget } from './targets.ts'

/** Compiles what the targets are bundled from. The bundler gets plain JavaScript: types are the compiler's business. */
export async function compileTargets(root: string, targets: readonly BundleTarget[]): Promise<void> {
  const projects = targets.map(({ name }) => (name === 'cli' ? 'packages/devkit' : `actions/${name}`))
  const outcome = await runProgram(
    join(root, 'node_modules', '.bin', 'tsc'),
    // Everything anew: after a file was renamed, an earlier compilation can still import it by its old name.
    ['-b', '--force', ...projects, INVENTORY_PROJECT],
    {
      cwd: root,
    },
  )
  if (outcome.status === 0) return copyGeneratedCode(root)
  const errors = outcome.stdout.split('\n').filter((line) => line.includes('error TS'))
  throw new Error(`the sources do not compile:\n${errors.slice(0, 20).join('\n')}${outcome.stderr}`)
}

/** Puts generated JavaScript beside the compiled sources that import it: the compiler only writes what it compiles. */
export async function copyGeneratedCode(root: string): Promise<void> {
  for (const folder of await workspaceFolders(root)) {
    const [source, build] = [join(root, folder, 'src'), join(root, folder, '.build')]
    if (!existsSync(source) || !existsSync(build)) continue
    const names = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.gen.js'))
    for (const name of names) {
      await mkdir(dirname(join(build, name)), { recursive: true })
      await copyFile(join(source, name), join(build, name))
    }
  }
}
