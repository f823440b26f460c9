import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { runBounded } from '../bounded-program.ts'

const SECONDS = 300
const MOST_BYTES = 4 * 1024 * 1024

/** Runs `diffoscope` on two files that are not trusted, bounded in time and size, without network settings or a token. */
export async function writeDifference(
  diffoscope: string,
  [left, right]: readonly [string, string],
  at: { readonly folder: string; readonly scratch: string; readonly name: string; readonly path: string },
): Promise<string | undefined> {
  const target = join(at.folder, `${at.name.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 100)}.diffoscope.txt`)
  const bounds = ['--max-text-report-size', String(MOST_BYTES), '--timeout', String(SECONDS - 30)]
  const form = ['--text', target, '--no-progress', '--exclude-directory-metadata', 'yes']
  try {
    const { ended } = await runBounded(diffoscope, [...form, ...bounds, '--', left, right], {
      cwd: at.scratch,
      env: { PATH: at.path, HOME: at.scratch, TMPDIR: at.scratch, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
      limit: 1_000_000,
      milliseconds: SECONDS * 1000,
    })
    // 1 says that there are differences.
    return ended === 1 && existsSync(target) && statSync(target).size > 0 ? target : undefined
  } catch {
    return undefined
  }
}
