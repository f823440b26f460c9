import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'

/** A Node of another major version than this one. */
export interface OtherNode {
  readonly path: string
  readonly version: string
}

const OLDEST = 20

/** Folders where a Node may lie: those of `PATH`, and those of the package `node` in the cache of this repository's tools. */
export const nodeFolders = (
  path: string | undefined = process.env['PATH'],
  cache: string = join(homedir(), '.cache', 'tier3'),
): readonly string[] => [
  ...(path ?? '').split(delimiter).filter((one) => one !== ''),
  ...foldersOf(cache).flatMap((version) => {
    const modules = join(cache, version, 'node_modules')
    return foldersOf(modules).map((name) => join(modules, name, 'bin'))
  }),
]

/** Names of folders that begin as those of a Node do. */
const foldersOf = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.startsWith('node-'))
        .toSorted()
    : []

/** Those in the folders that the bundles support, one of each major version, the oldest first. */
export function otherNodes(folders: readonly string[]): readonly OtherNode[] {
  const found = new Map<number, OtherNode>()
  const own = majorOf(process.version)
  for (const folder of folders) {
    const program = join(folder, process.platform === 'win32' ? 'node.exe' : 'node')
    if (!existsSync(program)) continue
    const version =
      spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout?.trim() ?? ''
    const major = majorOf(version)
    if (major !== own && major >= OLDEST && !found.has(major)) found.set(major, { path: program, version })
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([, node]) => node)
}

/** Not a number for what is no version of Node. */
const majorOf = (version: string): number => Number(/^v(\d+)\./.exec(version)?.[1])
