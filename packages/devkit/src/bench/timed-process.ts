import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'

export interface TimedProcess {
  readonly program: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  /** The exit code that it must end with; 0 when absent. */
  readonly ends?: number
  /** Also watches its memory, which costs time. */
  readonly memory?: boolean
}

export interface Timing {
  readonly seconds: number
  /** Until it wrote anything, or ended without a word. */
  readonly secondsToOutput: number
  /** The most memory it held, in MiB; undefined when it was not watched or the system does not say. */
  readonly peakMib: number | undefined
}

/** A program that ended otherwise than it must. */
export class WrongEnd extends Error {
  /** In a few words, for a table. */
  readonly short: string
  constructor(command: string, code: number, words: string) {
    super(`${command} ended with ${code}:\n${words}`)
    this.short = words.includes('out of memory') ? 'out of memory' : `exit code ${code}`
  }
}

const WATCH_MS = 10

/** Runs a program from start to end; throws with its words when it ends otherwise than it must. */
export async function timeProcess(given: TimedProcess): Promise<Timing> {
  const started = performance.now()
  const child = spawn(given.program, given.args, {
    cwd: given.cwd,
    env: given.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let firstOutput: number | undefined
  const words: Buffer[] = []
  const hear = (chunk: Buffer): void => {
    firstOutput ??= performance.now()
    words.push(chunk)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  let peakMib: number | undefined
  const watch =
    given.memory === true ? setInterval(() => (peakMib = peakOf(child.pid) ?? peakMib), WATCH_MS) : undefined
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve(status ?? -1))
  })
  clearInterval(watch)
  const ended = performance.now()
  if (code !== (given.ends ?? 0)) {
    throw new WrongEnd(`${given.program} ${given.args.join(' ')}`, code, Buffer.concat(words).toString())
  }
  return {
    seconds: (ended - started) / 1000,
    secondsToOutput: ((firstOutput ?? ended) - started) / 1000,
    peakMib,
  }
}

/** The kernel's own high-water mark of resident memory, so that nothing between two looks is missed. */
function peakOf(pid: number | undefined): number | undefined {
  if (pid === undefined || process.platform !== 'linux') return undefined
  try {
    const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kib === undefined ? undefined : Number(kib) / 1024
  } catch {
    return undefined
  }
}
