import { constants, existsSync } from 'node:fs'
import { cp, mkdir, readdir, readlink, realpath, symlink } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { workspaceFolders } from '../check/source-files.ts'

/**
 * Copies what a build needs (sources, settings, and the dependencies they reach) to another folder, so that a build
 * there shows whether anything depends on the path or on what earlier builds left behind.
 */
export async function stageTree(root: string, target: string): Promise<void> {
  const folders = await workspaceFolders(root)
  for (const file of await readdir(root)) {
    if (/^(package|tsconfig.*)\.json$|^pnpm-/.test(file)) await copy(join(root, file), join(target, file))
  }
  for (const folder of folders) {
    for (const part of await readdir(join(root, folder))) {
      if (part !== '.build') await copy(join(root, folder, part), join(target, folder, part))
    }
  }
  const [modules, copied] = [join(root, 'node_modules'), join(target, 'node_modules')]
  await copy(join(modules, '.bin'), join(copied, '.bin'))
  // What only types and tests are made of never gets into a bundle; if it did, the difference would show.
  for (const part of ['@types', 'typescript', 'vitest'])
    await symlink(join(modules, part), join(copied, part))
  const store = join(modules, '.pnpm')
  const needed = await reachable(
    store,
    folders.map((folder) => join(root, folder, 'node_modules')),
  )
  // The compiler is a tool of the root alone: no package leads to it.
  const compiler = relative(store, await realpath(join(modules, 'typescript'))).split('/')[0] ?? ''
  for (const name of new Set([
    ...needed,
    compiler,
    ...(await reachable(store, [join(store, compiler, 'node_modules')])),
  ])) {
    await copy(join(store, name), join(copied, '.pnpm', name))
  }
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await cp(from, to, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE })
}

/** Names of the folders in pnpm's store that links below the given folders lead to, directly or not. */
async function reachable(store: string, starts: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>()
  const queue = [...starts]
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    for (const link of await linksIn(place)) {
      const inside = relative(store, resolve(dirname(link), await readlink(link)))
      const name = inside.split('/')[0] ?? ''
      if (name === '..' || name === '' || found.has(name)) continue
      found.add(name)
      queue.push(join(store, name, 'node_modules'))
    }
  }
  return [...found].toSorted()
}

/** The links of a node_modules folder, those in scopes included. */
async function linksIn(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return []
  const links: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) links.push(join(folder, entry.name))
    else if (entry.isDirectory() && entry.name.startsWith('@'))
      links.push(...(await linksIn(join(folder, entry.name))))
  }
  return links
}
