import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Runs the installed openssl and gives its standard output; throws when it exits non-zero. */
export const openssl = async (...args: readonly string[]): Promise<string> =>
  (await run('openssl', [...args])).stdout

/** Whether openssl can be started; says so on standard error when it cannot. */
export async function hasOpenssl(): Promise<boolean> {
  try {
    await openssl('version')
    return true
  } catch {
    process.stderr.write(
      'SKIPPED: openssl is not installed, its opinion on certificates and timestamps is not asked\n',
    )
    return false
  }
}
