import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One source file of a package or action. */
export interface SourceFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** `packages/<name>` or `actions/<name>`. */
  readonly folder: string
  /** Relative to the folder's `src`. */
  readonly name: string
  readonly text: string
  /** A test, or what only tests are made of. */
  readonly isTest: boolean
}

/** Folders of packages and actions, sorted, relative to the root. */
export async function workspaceFolders(root: string): Promise<readonly string[]> {
  const folders: string[] = []
  for (const group of ['actions', 'packages']) {
    if (!existsSync(join(root, group))) continue
    for (const name of await readdir(join(root, group))) {
      if (existsSync(join(root, group, name, 'package.json'))) folders.push(`${group}/${name}`)
    }
  }
  return folders.toSorted()
}

/** All TypeScript sources below `src` of all packages and actions, in the order of their paths. */
export async function sourceFiles(root: string): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = []
  for (const folder of await workspaceFolders(root)) {
    const source = join(root, folder, 'src')
    if (!existsSync(source)) continue
    const names = (await readdir(source, { recursive: true })).map((name) => name.replaceAll('\\', '/'))
    for (const name of names.filter((n) => /\.(ts|mts)$/.test(n)).toSorted()) {
      files.push({
        path: `${folder}/src/${name}`,
        folder,
        name,
        text: await readFile(join(source, name), 'utf8'),
        isTest: /\.(?:test|test-d|fixture|contract)\.ts$/.test(name),
      })
    }
  }
  return files
}
