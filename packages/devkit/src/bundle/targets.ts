import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { LateImports } from './eager-imports.ts'

/** One folder of dist/ with the files bundled into it. */
export interface BundleTarget {
  /** Folder below dist/. */
  readonly name: string
  readonly entries: readonly BundleEntry[]
}

export interface BundleEntry {
  /** Name of the bundle in the target's folder. */
  readonly file: string
  /** Absolute path of the compiled module it starts from. */
  readonly source: string
  /** What it imports late, from files beside it. */
  readonly late?: LateImports
}

/** What has to be bundled: every action that has a main.ts, and the command line when it is there. */
export async function bundleTargets(root: string): Promise<readonly BundleTarget[]> {
  const targets: BundleTarget[] = []
  for (const name of (await readdir(join(root, 'actions'))).toSorted()) {
    const folder = join(root, 'actions', name)
    if (!existsSync(join(folder, 'src', 'main.ts'))) continue
    const source = join(folder, '.build', 'main.js')
    const { extraEntries, late } = await ownEntries(folder)
    targets.push({ name, entries: [{ file: 'index.js', source, late }, ...extraEntries] })
  }
  const devkit = join(root, 'packages', 'devkit')
  if (existsSync(join(devkit, 'src', 'cli', 'main.ts'))) {
    const index: BundleEntry = { file: 'index.js', source: join(devkit, '.build', 'cli', 'main.js') }
    targets.push({ name: 'cli', entries: [index, ...(await ownEntries(devkit)).extraEntries] })
  }
  return targets
}

// "tier3": {"extraEntries": {"worker.js": ".build/verify-worker.js"}}: a worker is a file of its own beside the bundle.
// "lateImports": {"<request>": "signing.js"}: what the bundle imports late from such a file.
async function ownEntries(
  folder: string,
): Promise<{ readonly extraEntries: readonly BundleEntry[]; readonly late: LateImports }> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly tier3?: {
      readonly extraEntries?: { readonly [file: string]: string }
      readonly lateImports?: LateImports
    }
  }
  const late = manifest.tier3?.lateImports ?? {}
  const extraEntries = Object.entries(manifest.tier3?.extraEntries ?? {}).map(([file, path]) => {
    if (!/^[a-z][a-z-]*\.js$/.test(file) || file === 'index.js') {
      throw new Error(`${folder}/package.json: "${file}" cannot be the name of an extra bundle`)
    }
    return { file, source: resolve(folder, path), late }
  })
  const lost = Object.values(late).find((file) => !extraEntries.some((entry) => entry.file === file))
  if (lost !== undefined) throw new Error(`${folder}/package.json: nothing is bundled as "${lost}"`)
  return { extraEntries, late }
}
