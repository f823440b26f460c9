import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

export interface ProgramOutcome {
  /** Exit code; -1 for a program that a signal ended. */
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a program to its end and collects what it prints. Arguments reach it as they are, through no shell; its standard input is
 * empty; the environment is the one that is given, and that of this process only where none is. Rejects when the
 * program cannot be started.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<ProgramOutcome> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const status = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? -1))
  })
  const [code, stdout, stderr] = await Promise.all([status, text(child.stdout), text(child.stderr)])
  return { status: code, stdout, stderr }
}
