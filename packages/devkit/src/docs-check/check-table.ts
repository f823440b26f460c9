import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withoutBlocks } from './fenced-blocks.ts'

/** Ids of all checks that the evaluation makes, as its sources name them. */
export async function checkIdsInSources(root: string): Promise<ReadonlySet<string>> {
  const folder = join(root, 'packages', 'verification', 'src')
  const files = (await readdir(folder)).filter((file) => /(?:-checks?|bundle-judgement)\.ts$/.test(file))
  const ids = new Set<string>()
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8')
    for (const [, id = ''] of text.matchAll(/(?:\bid: |\b(?:row|optional|exactly)\(\s*)'([a-z-]+)'/g))
      ids.add(id)
  }
  return ids
}

/** Ids in the first column of the tables of a document. */
export const checkIdsInTable = (text: string): ReadonlySet<string> =>
  new Set([...withoutBlocks(text).matchAll(/^\| `([a-z-]+)` +\|.*\|.*\|.*\|$/gm)].map(([, id = '']) => id))
