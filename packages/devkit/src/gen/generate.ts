import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { formatText } from './format.ts'
import { loadProject, type Project } from './project.ts'
import { GENERATORS, type GeneratedFile } from './registry.ts'

/** Makes all generated files as they should be, without writing any. */
export async function generateAll(project: Project): Promise<readonly GeneratedFile[]> {
  const made = new Map<string, string>()
  const current = (path: string): string | undefined =>
    made.get(path) ?? readIfThere(join(project.root, path))
  for (const generate of GENERATORS) {
    for (const { path, content } of await generate(project, current)) made.set(path, content)
  }
  return Promise.all(
    [...made].map(async ([path, content]) => ({
      path,
      content: await formatText(project.root, path, content),
    })),
  )
}

/** Paths of generated files that are not what their sources say. */
export async function generatedDrift(root: string): Promise<readonly string[]> {
  const files = await generateAll(await loadProject(root))
  return files
    .filter(({ path, content }) => readIfThere(join(root, path)) !== content)
    .map(({ path }) => path)
}

/** Writes the generated files that changed, and gives their paths. */
export async function writeGenerated(root: string): Promise<readonly string[]> {
  const files = await generateAll(await loadProject(root))
  const changed = files.filter(({ path, content }) => readIfThere(join(root, path)) !== content)
  for (const { path, content } of changed) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return changed.map(({ path }) => path)
}

const readIfThere = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined
