import { spawn, type ChildProcess } from 'node:child_process'
import process from 'node:process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

export interface StepProcess {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: { readonly [name: string]: string }
  /** Longest time it may take, in ms. */
  readonly timeout: number
  /** Ends it before its time. */
  readonly signal?: AbortSignal
}

export interface EndedProcess {
  /** -1 when it was ended for taking too long, or from outside. */
  readonly exitCode: number
  readonly timedOut: boolean
  /** Everything it wrote to standard output and standard error, as it is. */
  readonly raw: string
  /** Ends what it left running. */
  endRest(): void
}

/** How long the output of processes is waited for that a step left running. */
const DRAIN_MS = 500

/** Runs a process group of its own and hands over its lines as they come, of both streams. */
export async function runProcess(options: StepProcess, read: (line: string) => void): Promise<EndedProcess> {
  const { command, args, cwd, env, timeout, signal } = options
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const endRest = (): void => endGroup(child)
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    endRest()
  }, timeout)
  if (signal?.aborted === true) endRest()
  signal?.addEventListener('abort', endRest)
  const raw: string[] = []
  const readLines = async (stream: Readable): Promise<void> => {
    try {
      for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
        raw.push(`${line}\n`)
        read(line)
      }
    } catch (error) {
      if (!stream.destroyed) throw error
    }
  }
  try {
    const ended = new Promise<number>((done, fail) => {
      child.once('error', fail)
      child.once('exit', (code) => done(code ?? -1))
    })
    const lines = Promise.all([readLines(child.stdout), readLines(child.stderr)])
    const exitCode = await ended
    const drained = setTimeout(() => {
      child.stdout.destroy()
      child.stderr.destroy()
    }, DRAIN_MS)
    await lines
    clearTimeout(drained)
    return { exitCode, timedOut, raw: raw.join(''), endRest }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', endRest)
  }
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // Nobody is left in the group.
    if ((error as { readonly code?: string }).code !== 'ESRCH') throw error
  }
}
