import { spawn, type ChildProcess } from 'node:child_process'
import process from 'node:process'
import type { Readable } from 'node:stream'
import { onEarlyExit } from './exit-cleanup.ts'

export interface BoundedRun {
  readonly cwd: string
  /** All of the environment: nothing of this process's own is added. */
  readonly env: NodeJS.ProcessEnv
  /** What the program reads on its standard input; nothing when missing. */
  readonly input?: string
  /** Bytes of standard output. */
  readonly limit: number
  readonly milliseconds: number
}

/** In place of an exit code, of a program that a signal ended. */
export const ENDED_BY_SIGNAL = -1

/** How a program ended: with an exit code (-1 for a signal), or because it was ended here. */
export interface BoundedOutcome {
  readonly ended: number | 'too-long' | 'too-much'
  readonly stdout: Uint8Array
  /** The last of standard error, at most 64 KiB. */
  readonly stderr: string
}

const STDERR_KEPT = 65_536

/**
 * Runs a program that is not trusted, in a process group of its own, through no shell. It is ended with its whole group when it takes
 * too long, prints too much, or when this process ends before. Rejects when it cannot be started.
 */
export async function runBounded(
  program: string,
  args: readonly string[],
  { cwd, env, input, limit, milliseconds }: BoundedRun,
): Promise<BoundedOutcome> {
  const child = spawn(program, args, { cwd, env, detached: true, stdio: 'pipe', windowsHide: true })
  let stopped: 'too-long' | 'too-much' | undefined
  const stop = (why: typeof stopped): void => {
    stopped ??= why
    endGroup(child)
  }
  const forget = onEarlyExit(() => endGroup(child))
  const timer = setTimeout(() => stop('too-long'), milliseconds)
  try {
    const stdout = collect(child.stdout, limit, () => stop('too-much'))
    const stderr = keepEnd(child.stderr)
    // A program that ends without reading all of its input breaks the pipe; how it ended says more.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    const status = await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code) => resolve(code ?? ENDED_BY_SIGNAL))
    })
    return { ended: stopped ?? status, stdout: Buffer.concat(stdout), stderr: stderr() }
  } finally {
    clearTimeout(timer)
    forget()
    // What it may have left running behind itself.
    endGroup(child)
  }
}

function collect(stream: Readable, limit: number, exceeded: () => void): readonly Uint8Array[] {
  const chunks: Uint8Array[] = []
  let length = 0
  stream.on('data', (chunk: Uint8Array) => {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
    else exceeded()
  })
  return chunks
}

function keepEnd(stream: Readable): () => string {
  let kept: Uint8Array = Buffer.alloc(0)
  stream.on('data', (chunk: Uint8Array) => {
    kept = Buffer.concat([kept, chunk]).subarray(-STDERR_KEPT)
  })
  return () => new TextDecoder().decode(kept)
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nobody of the group is left.
  }
}
