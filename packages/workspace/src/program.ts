import { getExecOutput } from '@actions/exec'

export interface ProgramOutcome {
  /** Exit code. */
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a program to its end and collects what it prints. Arguments reach it as they are, through no shell; the environment is
 * the one that is given, and that of this process only where none is. It must not wait for standard input, which nobody writes. Rejects when the program cannot be started.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<ProgramOutcome> {
  const { cwd, env = process.env } = options
  const variables = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const { exitCode, stdout, stderr } = await getExecOutput(quoteProgram(program), [...args], {
    cwd,
    env: Object.fromEntries(variables),
    silent: true,
    ignoreReturnCode: true,
  })
  return { status: exitCode, stdout, stderr }
}

// The library splits its first argument like a command line; a path with a space must stay one word.
const quoteProgram = (program: string): string => `"${program.replaceAll('"', '\\"')}"`
