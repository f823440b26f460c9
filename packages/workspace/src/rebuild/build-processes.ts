import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import process from 'node:process'

/** Ends a child with its whole group. */
export function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nobody of the group is left.
  }
}

/**
 * Ends what left the group of its build, such as the server that a build tool keeps for the next build: it is known by
 * its environment, which names the private folder, or by the folder that it works in. Only where the system tells (Linux).
 */
export function endLeftovers(root: string): void {
  if (process.platform !== 'linux') return
  for (let round = 0; round < 3; round++) {
    const left = processesOf(root)
    if (left.length === 0) return
    for (const pid of left) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It ended by itself.
      }
    }
  }
}

function processesOf(root: string): readonly number[] {
  const mark = Buffer.from(`=${root}/work/`)
  return readdirSync('/proc').flatMap((name) => {
    const pid = /^\d{1,9}$/.test(name) ? Number(name) : process.pid
    if (pid === process.pid) return []
    try {
      const isOurs =
        readFileSync(`/proc/${name}/environ`).includes(mark) ||
        `${readlinkSync(`/proc/${name}/cwd`)}/`.startsWith(`${root}/work/`)
      return isOurs ? [pid] : []
    } catch {
      // It is gone, or somebody else's.
      return []
    }
  })
}
