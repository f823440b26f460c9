import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { runProgram } from '../bundle/child-process.ts'

/** What cdxgen gives for a folder in its dry run, before anything of ours touches it; undefined when it breaks down. */
export async function runRawCdxgen(folder: string): Promise<string | undefined> {
  const home = await mkdtemp(join(tmpdir(), 'tier3-cdxgen-'))
  try {
    const worker = join(import.meta.dirname, 'raw-cdxgen-worker.ts')
    const env = {
      PATH: home,
      HOME: home,
      TMPDIR: home,
      TZ: 'UTC',
      CDXGEN_ALLOWED_COMMANDS: 'none',
      CDXGEN_ALLOWED_HOSTS: 'none',
      CDXGEN_DRY_RUN: 'true',
      CDXGEN_SECURE_MODE: 'true',
    }
    const { status, stdout } = await runProgram(process.execPath, [worker, folder], { cwd: home, env })
    return status === 0 && stdout.startsWith('{') ? stdout : undefined
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
