import { execFileSync } from 'node:child_process'
import { say } from '../../step-kit.ts'

/** Runs git in a folder and gives what it prints; a failure throws with its own words. */
export function git(folder: string, ...args: readonly string[]): string {
  say(`[command]git ${args.filter((arg) => !arg.startsWith('AUTHORIZATION')).join(' ')}`)
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  } catch (error) {
    const { stderr } = error as { readonly stderr?: string }
    throw new Error(`The process 'git' failed: ${stderr ?? String(error)}`, { cause: error })
  }
}

/** The same where a failure is an answer. */
export function tryGit(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return git(folder, ...args)
  } catch {
    return undefined
  }
}
