import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const

/** Paths of a step's command files by their variable. */
export type CommandFiles = { readonly [F in (typeof FILES)[number]]: string }

/** Makes the files, empty and under names that nobody can guess. */
export async function createCommandFiles(folder: string): Promise<CommandFiles> {
  await mkdir(folder, { recursive: true })
  const paths = FILES.map((name) => [name, join(folder, `${name.toLowerCase()}_${randomUUID()}`)] as const)
  await Promise.all(paths.map(([, path]) => writeFile(path, '')))
  return Object.fromEntries(paths) as CommandFiles
}
