import { matchesGlob } from '@tier3/model/glob'
import { baseName, fileIn, folderOf, isWithin } from './folder.ts'
import { workspacePatterns } from './package-json.ts'
import type { SourceFiles } from './source-files.ts'

/** Patterns that are followed: every one costs a comparison with every folder. */
const PATTERNS = 100

/** Folders that the `workspaces` of the root's package.json select, the root first. */
export function workspaceFolders(files: SourceFiles, root: string): string[] {
  const patterns = workspacePatterns(files.json(fileIn(root, 'package.json'))).slice(0, PATTERNS)
  const folders = [root]
  if (patterns.length === 0) return folders
  for (const path of files.paths) {
    if (baseName(path) !== 'package.json' || path.includes('node_modules/')) continue
    const folder = folderOf(path)
    if (folder === root || !isWithin(folder, root)) continue
    const inside = root === '' ? folder : folder.slice(root.length + 1)
    if (isSelected(inside, patterns)) folders.push(folder)
  }
  return folders
}

function isSelected(folder: string, patterns: readonly string[]): boolean {
  let selected = false
  for (const pattern of patterns) {
    const plain = pattern.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '')
    const literal = plain.slice(0, Math.max(0, plain.search(/[*?]/)))
    if (plain.length <= 200 && folder.startsWith(literal) && matchesGlob(plain, folder))
      selected = !pattern.startsWith('!')
  }
  return selected
}
