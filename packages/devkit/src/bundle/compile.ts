import { join } from 'node:path'
import type { BundleTarget } from './targets.ts'
import { runProgram } from './child-process.ts'

/** Compiles what the targets are bundled from. The bundler gets plain JavaScript: types are the compiler's business. */
export async function compileTargets(root: string, targets: readonly BundleTarget[]): Promise<void> {
  const projects = targets.map(({ name }) => (name === 'cli' ? 'packages/devkit' : `actions/${name}`))
  const outcome = await runProgram(join(root, 'node_modules', '.bin', 'tsc'), ['-b', ...projects], {
    cwd: root,
  })
  if (outcome.status === 0) return
  const errors = outcome.stdout.split('\n').filter((line) => line.includes('error TS'))
  throw new Error(`the sources do not compile:\n${errors.slice(0, 20).join('\n')}${outcome.stderr}`)
}
