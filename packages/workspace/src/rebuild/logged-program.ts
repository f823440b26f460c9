import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { onEarlyExit } from '../exit-cleanup.ts'
import type { BuildLog } from './build-log.ts'
import { endGroup, endLeftovers } from './build-processes.ts'

export interface LoggedRun {
  readonly cwd: string
  /** All of the environment: nothing of this process's own is added. */
  readonly env: NodeJS.ProcessEnv
  readonly seconds: number
  readonly log: BuildLog
  /** The private folder that the environment of all processes of the build names. */
  readonly root: string
}

/** How a build ended: with an exit code, by a signal that somebody else sent, or because it took too long. */
export type LoggedEnd = number | NodeJS.Signals | 'too-long'

/**
 * Runs a build that is not trusted, in a process group of its own, with nothing to read. When it ends, takes too long, or this process
 * ends, everything that it started is ended. Rejects when it cannot be started.
 */
export async function runLogged(
  [program = '', ...args]: readonly string[],
  { cwd, env, log, root, seconds }: LoggedRun,
): Promise<LoggedEnd> {
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let tooLong = false
  const end = (): void => {
    endGroup(child)
    endLeftovers(root)
  }
  const forget = onEarlyExit(end)
  const timer = setTimeout(() => {
    tooLong = true
    end()
  }, seconds * 1000)
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  try {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Uint8Array) => log.write(chunk))
    }
    const ended = await new Promise<LoggedEnd>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'))
    })
    clearTimeout(timer)
    // A process that it left behind may hold its output open.
    end()
    await Promise.race([closed, wait(2000, undefined, { ref: false })])
    return tooLong ? 'too-long' : ended
  } finally {
    clearTimeout(timer)
    forget()
    end()
    child.stdout.destroy()
    child.stderr.destroy()
  }
}
