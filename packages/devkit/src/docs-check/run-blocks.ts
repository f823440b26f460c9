import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { runProgram } from '../bundle/child-process.ts'
import { startSigstore } from '../sigstore/embedded.ts'
import { fencedBlocks, type FencedBlock } from './fenced-blocks.ts'

/** Blocks that say of themselves that they run: `sh run`, or `sh run sigstore`. */
export const runnableBlocks = (text: string): readonly FencedBlock[] =>
  fencedBlocks(text).filter(({ words }) => words[0] === 'sh' && words[1] === 'run')

/** Runs the blocks of one document in their order, in one new folder, and says which of them did not end with 0. */
export async function runBlocks(root: string, blocks: readonly FencedBlock[]): Promise<readonly string[]> {
  const home = await mkdtemp(join(tmpdir(), 'tier3-docs-'))
  try {
    await using sigstore = blocks.some(({ words }) => words.includes('sigstore'))
      ? await startSigstore()
      : null
    const folder = join(home, 'folder')
    await mkdir(folder)
    await sigstore?.writeConfig(join(folder, 'sigstore'))
    const env = {
      PATH: [await commandFolder(root, home), dirname(process.execPath), '/usr/local/bin:/usr/bin:/bin'].join(
        delimiter,
      ),
      HOME: home,
      TMPDIR: home,
      ...(sigstore === null ? {} : { SIGSTORE_URL: sigstore.url }),
    }
    for (const { line, text } of blocks) {
      const script = `set -euo pipefail\n${text}\n`
      const { status, stdout, stderr } = await runProgram('bash', ['-c', script], { cwd: folder, env })
      if (status !== 0) return [`the block in line ${line} ends with ${status}:\n${stdout}${stderr}`]
    }
    return []
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

/** A folder in which `tier3` is the command line from source, and cannot leave the machine. */
async function commandFolder(root: string, home: string): Promise<string> {
  const folder = join(home, 'bin')
  const source = join(root, 'packages', 'devkit', 'src')
  const guard = join(source, 'actions-runner', 'netguard.ts')
  await mkdir(folder)
  const command = join(folder, 'tier3')
  await writeFile(
    command,
    `#!/bin/sh\nexec '${process.execPath}' --import '${guard}' '${join(source, 'cli', 'main.ts')}' "$@"\n`,
  )
  await chmod(command, 0o755)
  return folder
}
