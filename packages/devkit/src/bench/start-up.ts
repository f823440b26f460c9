import process from 'node:process'
import { actionNames, ROOT } from '../gen/project.ts'
import { actionEntry, actionProcess } from './action-program.ts'
import { budget, type BenchGroup } from './group.ts'
import type { Row } from './row.ts'
import { median } from './sampling.ts'
import { timeProcess, type TimedProcess, type Timing } from './timed-process.ts'

/** Actions that people wait for at every use. */
const QUICK: ReadonlySet<string> = new Set(['checksums', 'verify', 'ruleset-drift'])
const BUDGET_MS = 120

/** Every action from process start to its first line, and to its end over inputs that are missing, beside a bare Node. */
export const startUp: BenchGroup = {
  name: 'start-up',
  async run(setting) {
    setting.say('starting every action')
    const names = await actionNames(ROOT)
    const bare = { program: process.execPath, args: ['-e', '0'], env: {}, cwd: setting.folder }
    const programs = new Map<string, TimedProcess>([['node -e 0', bare]])
    for (const name of names) {
      programs.set(name, {
        ...(await actionProcess(setting, name, {}, { workspace: setting.folder })),
        ...ENDS_BADLY,
      })
    }
    const timings = new Map<string, Timing[]>([...programs.keys()].map((name) => [name, []]))
    for (let round = 0; round <= (setting.small ? 3 : 15); round++) {
      for (const [name, program] of programs) {
        const timing = await timeProcess(program)
        if (round > 0) timings.get(name)?.push(timing)
      }
    }
    const ms = (name: string, pick: (timing: Timing) => number): number =>
      1000 * median((timings.get(name) ?? []).map(pick))
    const floor = ms('node -e 0', ({ seconds }) => seconds)
    const peer = { name: 'node -e 0', quantity: { value: floor, unit: 'ms' as const } }
    return names.flatMap((name): readonly Row[] => {
      const how = actionEntry(setting, name).bundled ? 'bundle' : 'from source'
      const first = ms(name, ({ secondsToOutput }) => secondsToOutput)
      const end = ms(name, ({ seconds }) => seconds)
      return [
        {
          what: `${name}: process start to first line`,
          ours: { value: first, unit: 'ms', detail: how },
          peer,
          ...(QUICK.has(name)
            ? { budget: budget(setting, `within ${BUDGET_MS} ms of bare node`, first - floor <= BUDGET_MS) }
            : {}),
        },
        {
          what: `${name}: process start to exit over missing inputs`,
          ours: { value: end, unit: 'ms', detail: how },
          peer,
        },
      ]
    })
  },
}

/** `input/missing`. */
const ENDS_BADLY = { ends: 2 }
