import { readFile, writeFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { basename, join } from 'node:path'

/** Writes a module without its types into a folder: every node step loads it first, and loads it sooner that way. */
export async function writePlainModule(source: string, folder: string): Promise<string> {
  const target = join(folder, basename(source).replace(/\.ts$/, '.mjs'))
  await writeFile(target, stripTypeScriptTypes(await readFile(source, 'utf8')))
  return target
}
