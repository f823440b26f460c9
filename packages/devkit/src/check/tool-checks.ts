import { join } from 'node:path'
import { runProgram } from '../bundle/child-process.ts'
import type { Check } from './check.ts'

const MOST_LINES = 60

/** A check that a program makes; what it prints is what does not hold. */
function toolCheck(name: string, ...commands: readonly (readonly string[])[]): Check {
  return {
    name,
    run: async (root) => {
      const lines: string[] = []
      for (const [tool = '', ...args] of commands) {
        const { status, stdout, stderr } = await runProgram(join(root, 'node_modules', '.bin', tool), args, {
          cwd: root,
        })
        const printed = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '')
        if (status !== 0) lines.push(...printed, `${tool} ${args.join(' ')} ended with ${status}`)
      }
      return lines.length <= MOST_LINES
        ? lines
        : [...lines.slice(0, MOST_LINES), `... and ${lines.length - MOST_LINES} more lines`]
    },
  }
}

export const types = toolCheck('types', ['tsc', '-b'], ['tsc', '-p', 'tsconfig.tests.json', '--noEmit'])
export const lint = toolCheck('lint', ['oxlint', '--type-aware', '--deny-warnings', '--format=unix'])
export const format = toolCheck('format', ['oxfmt', '--list-different'])
