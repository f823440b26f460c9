import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Generator } from './registry.ts'

/** Keeps the owner in `uses: <owner>/tier3/...` lines of documents and templates to the one that package.json names. */
export const usesLines: Generator = async ({ root, slug, specs }, current) => {
  const paths = [
    'README.md',
    ...specs.map((spec) => `actions/${spec.name}/README.md`),
    ...(await filesIn(root, 'docs', '.md')),
    ...(await filesIn(root, 'workflows-templates', '.yml')),
  ]
  return paths.flatMap((path) => {
    const text = current(path)
    return text === undefined ? [] : [{ path, content: renameOwner(text, slug) }]
  })
}

/** The text with the owner of our own actions and workflows replaced. */
export const renameOwner = (text: string, slug: string): string =>
  text.replaceAll(
    /(\buses:\s*)[A-Za-z0-9-]+\/tier3(?=\/(?:actions|\.github)\/)/g,
    (_, uses: string) => uses + slug,
  )

async function filesIn(root: string, folder: string, ending: string): Promise<readonly string[]> {
  if (!existsSync(join(root, folder))) return []
  const names = await readdir(join(root, folder), { recursive: true })
  return names
    .filter((name) => name.endsWith(ending) && name !== 'errors.md' && name !== 'architecture.md')
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted()
}
