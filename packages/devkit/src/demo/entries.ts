import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What is run: the committed bundles, or the sources that they are made from, with the reason. */
export type Entries =
  | { readonly kind: 'dist'; readonly why?: never }
  | { readonly kind: 'source'; readonly why: string }

/** Times of files that were checked out together differ by less. */
const TOGETHER = 60_000

/** The bundles, unless one is missing or the sources were changed after they were made. */
export async function chooseEntries(root: string): Promise<Entries> {
  const made = await timeOf(join(root, 'dist', 'MANIFEST.sha256'))
  if (made === undefined) return { kind: 'source', why: 'there is no dist/' }
  for (const name of await folders(join(root, 'actions'))) {
    const source = await timeOf(join(root, 'actions', name, 'src', 'main.ts'))
    if (source !== undefined && (await timeOf(join(root, 'dist', name, 'index.js'))) === undefined)
      return { kind: 'source', why: `dist/ has no bundle of ${name}` }
  }
  let changed = 0
  for (const group of ['actions', 'packages'])
    for (const name of await folders(join(root, group)))
      changed += await changedSince(join(root, group, name, 'src'), made)
  return changed === 0
    ? { kind: 'dist' }
    : { kind: 'source', why: `${changed} source file${changed === 1 ? ' is' : 's are'} newer than dist/` }
}

async function changedSince(folder: string, made: number): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  let count = 0
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.ts') || /\.(?:test|test-d|fixture)\.ts$/.test(entry.name))
      continue
    const time = await timeOf(join(entry.parentPath, entry.name))
    if (time !== undefined && time > made + TOGETHER) count += 1
  }
  return count
}

const folders = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { withFileTypes: true })).filter((one) => one.isDirectory()).map(({ name }) => name)

const timeOf = async (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  )
