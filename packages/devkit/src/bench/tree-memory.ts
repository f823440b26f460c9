import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import type { TimedProcess } from './timed-process.ts'

const LOOK_MS = 5

/**
 * The most resident memory that a program and all that it started held at one look, in MiB; undefined where the system does
 * not say. Throws when the program ends otherwise than it must.
 */
export async function peakOfTree({
  program,
  args,
  env,
  cwd,
  ends = 0,
}: TimedProcess): Promise<number | undefined> {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  const words: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => words.push(chunk))
  let peak: number | undefined
  const look = setInterval(() => {
    const now = child.pid === undefined ? undefined : residentOfTree(child.pid)
    if (now !== undefined) peak = Math.max(peak ?? 0, now)
  }, LOOK_MS)
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (status) => resolve(status ?? -1))
    })
    if (code !== ends) throw new Error(`${program} ended with ${code}:\n${Buffer.concat(words).toString()}`)
    return peak
  } finally {
    clearInterval(look)
  }
}

/** In MiB; undefined when the process is gone or the system is not Linux. */
export function residentOfTree(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    const threads = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    const children = threads.split(' ').filter((one) => one !== '')
    const below = children.reduce((sum, one) => sum + (residentOfTree(Number(one)) ?? 0), 0)
    return kib === undefined ? undefined : Number(kib) / 1024 + below
  } catch {
    return undefined
  }
}
