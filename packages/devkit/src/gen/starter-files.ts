import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Generator } from './registry.ts'

const FOLDER = 'workflows-templates'

/** The texts that `tier3 init` writes, so that the command line is one file and reads no other. */
export const starterFiles: Generator = ({ root }) => {
  const folder = join(root, FOLDER)
  if (!existsSync(folder)) return []
  const workflows = readdirSync(folder).filter((name) => name.endsWith('.yml'))
  const builds = readdirSync(join(folder, 'release-build')).map((name) => `release-build/${name}/action.yml`)
  const policies = readdirSync(join(folder, 'verify-before-deploy')).map(
    (name) => `verify-before-deploy/${name}`,
  )
  const texts = [...workflows, ...builds, ...policies]
    .toSorted()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const)
  return [
    {
      path: 'packages/devkit/src/cli/init/starter-files.gen.ts',
      content: `// Generated from workflows-templates/. Do not edit.

/** Texts of the templates by their path below workflows-templates/. */
export const STARTER_FILES: { readonly [path: string]: string } = ${JSON.stringify(Object.fromEntries(texts), null, 2)}
`,
    },
  ]
}
