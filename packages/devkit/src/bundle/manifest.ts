import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const MANIFEST = 'MANIFEST.sha256'

/** Files below a folder by path with `/`, sorted by their bytes; none when there is no such folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted((a, b) => (a < b ? -1 : 1))
}

/** Lines as `sha256sum` writes them, over all files of the folder but the manifest itself. */
export async function formatManifestOf(folder: string): Promise<string> {
  const lines: string[] = []
  for (const file of (await listFiles(folder)).filter((name) => name !== MANIFEST)) {
    const hex = createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex')
    lines.push(`${hex}  ${file}\n`)
  }
  return lines.join('')
}
