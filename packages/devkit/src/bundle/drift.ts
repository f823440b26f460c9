import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { runProgram } from './child-process.ts'
import { listFiles } from './manifest.ts'
import { stageTree } from './stage.ts'

/**
 * Builds dist/ again from a copy of the sources in a folder of another name and depth, and gives the paths that differ
 * from what is committed. The bytes must be the same in any checkout, or nobody could check them.
 */
export async function distDrift(root: string): Promise<readonly string[]> {
  const work = await mkdtemp(join(tmpdir(), 'tier3-dist-check-'))
  try {
    const copy = join(work, 'a', 'folder', 'of-another-depth')
    const output = join(work, 'dist')
    await mkdir(copy, { recursive: true })
    await stageTree(root, copy)
    const script = join(copy, 'packages', 'devkit', 'src', 'bundle', 'main.ts')
    const outcome = await runProgram(process.execPath, [script, '--output', output], { cwd: copy })
    if (outcome.status !== 0)
      throw new Error(`dist/ cannot be built from a copy of the sources:\n${outcome.stderr}`)
    return await differences(join(root, 'dist'), output)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** What has to be said of two folders that should be the same, one line per file. */
export async function differences(committed: string, built: string): Promise<readonly string[]> {
  const [have, want] = [await listFiles(committed), await listFiles(built)]
  const lines: string[] = []
  for (const file of new Set([...have, ...want])) {
    if (!want.includes(file)) lines.push(`dist/${file} is not built by anything`)
    else if (!have.includes(file)) lines.push(`dist/${file} is missing`)
    else if (!(await readFile(join(committed, file))).equals(await readFile(join(built, file)))) {
      lines.push(`dist/${file} is not what its sources give`)
    }
  }
  return lines.toSorted()
}
