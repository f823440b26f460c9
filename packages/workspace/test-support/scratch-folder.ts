import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder with an empty workspace `ws` and, outside of it, `out/secret` that nothing may reach. Removed when disposed. */
export function scratchFolder() {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'tier3-scratch-'))
  const put = (path: string, content: string | Uint8Array = `<${path}>`): string => {
    const target = join(root, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
    return target
  }
  mkdirSync(join(root, 'ws'))
  put('out/secret')
  return {
    /** Real path. */
    root,
    workspace: join(root, 'ws'),
    /** Writes a file below the root and gives its absolute path. */
    put,
    text: (path: string): string => readFileSync(join(root, path), 'utf8'),
    /** Everything but folders, relative to the root, in order. */
    paths: (): readonly string[] => pathsBelow(root, '').toSorted(),
    [Symbol.dispose]: (): void => rmSync(root, { recursive: true, force: true }),
  }
}

// The recursive form of readdir follows links to folders, and would list a file twice.
function pathsBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? pathsBelow(root, path) : [path]
  })
}
