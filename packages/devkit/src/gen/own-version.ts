import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Generator } from './registry.ts'

/** The version of package.json for bundles, which have no package.json beside them. */
export const ownVersion: Generator = async ({ root }) => {
  if (!existsSync(join(root, 'packages', 'model', 'src'))) return []
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  if (!/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version)) throw new Error(`"${version}" is not a version`)
  return [
    {
      path: 'packages/model/src/own-version.gen.ts',
      content: `// Generated from the version field of package.json. Do not edit.\n\nexport const OWN_VERSION = '${version}'\n`,
    },
  ]
}
