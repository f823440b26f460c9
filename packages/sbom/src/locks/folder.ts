/** Folder of a path of the tree: without the last part, empty for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/**
 * The path behind `relative` seen from `folder`, or undefined when it leaves the tree or is absolute: what a lockfile
 * names there is not part of the source.
 */
export function joinFolder(folder: string, relative: string): string | undefined {
  if (relative.startsWith('/') || relative.includes('\\') || /^[A-Za-z]:/.test(relative)) return undefined
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

/** Path of a file in a folder of the tree. */
export const fileIn = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

/** Whether the path lies in the folder or below it. */
export const isWithin = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`)
