import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One document kept by hand, at least in part. */
export interface Document {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly text: string
}

/** All Markdown documents: at the root, below docs/, .github/ and workflows-templates/, and beside each action. */
export async function readDocuments(root: string): Promise<readonly Document[]> {
  const actions = await readdir(join(root, 'actions'))
  const paths = [
    'README.md',
    ...(await markdownBelow(root, 'docs')),
    ...(await markdownBelow(root, '.github')),
    ...(await markdownBelow(root, 'workflows-templates')),
    ...actions.map((name) => `actions/${name}/README.md`).filter((path) => existsSync(join(root, path))),
  ]
  const documents = paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') }))
  return Promise.all(documents)
}

async function markdownBelow(root: string, folder: string): Promise<readonly string[]> {
  const names = await readdir(join(root, folder), { recursive: true })
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted()
}
