import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, hostname, userInfo } from 'node:os'
import process from 'node:process'
import type { MachineAbilities } from '@tier3/model/rebuild-stage'
import { runBounded } from '../bounded-program.ts'
import { findInstalled } from '../installed-program.ts'
import type { MachineTools } from './machine-wrapper.ts'

export interface Machine {
  readonly abilities: MachineAbilities
  readonly tools: MachineTools
  readonly diffoscope: string | undefined
}

/** Tries out what this machine can vary: a program that is there may still be forbidden. */
export async function findMachine(at: {
  readonly root: string
  readonly workspace: string
  readonly path: string
  readonly shell: string
}): Promise<Machine> {
  const find = (name: string): string | undefined => findInstalled(name, at.workspace, at.path)
  const run = (command: readonly string[]): Promise<string | undefined> => tryOut(command, at)
  const [bind, host, layout, clock, locales] = await Promise.all([
    tryProcessor(find('taskset'), run),
    tryHost(at.shell, find('unshare'), find('hostname'), run),
    tryLayout(find('setarch'), run),
    tryClock(find('faketime'), run),
    find('locale') === undefined ? undefined : run([find('locale') ?? '', '-a']),
  ])
  const diffoscope = find('diffoscope')
  return {
    diffoscope,
    tools: { shell: at.shell, bindProcessor: bind, nameHost: host, fixLayout: layout, faketime: clock },
    abilities: {
      platform: `${process.platform}-${process.arch}`,
      user: userName(),
      hostName: hostname(),
      root: at.root,
      locales: (locales ?? '').split('\n').filter((name) => name !== ''),
      timeZones: existsSync('/usr/share/zoneinfo/Pacific/Kiritimati'),
      processors: availableParallelism(),
      bindProcessors: bind !== undefined || 'taskset is not installed, or may not be used here',
      nameHost:
        host !== undefined || 'this machine does not let a build have another name of the host (unshare)',
      fixLayout: layout !== undefined || 'setarch is not installed, or may not be used here',
      moveClock: clock !== undefined || 'libfaketime (the program faketime) is not installed',
      diffoscope: diffoscope !== undefined || 'diffoscope is not installed',
    },
  }
}

type Run = (command: readonly string[]) => Promise<string | undefined>

async function tryProcessor(taskset: string | undefined, run: Run): Promise<readonly string[] | undefined> {
  if (taskset === undefined || process.platform !== 'linux') return undefined
  const [, first] = /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  const command = [taskset, '-c', first ?? '0']
  return (await run([...command, 'true'])) === undefined ? undefined : command
}

const PROBED_NAME = 'tried-out'

/** As root, or in a namespace in which the user has the same number as outside. */
async function tryHost(
  shell: string,
  unshare: string | undefined,
  hostProgram: string | undefined,
  run: Run,
): Promise<readonly string[] | undefined> {
  if (unshare === undefined || hostProgram === undefined) return undefined
  const [user, group] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0]
  const named = '"$0" "$1" && shift && exec'
  const asRoot = [unshare, '--uts', shell, '-c', `${named} "$@"`, hostProgram]
  const inside = `${named} ${unshare} --map-user=${user} --map-group=${group} -- "$@"`
  const asUser = [unshare, '--map-root-user', '--uts', shell, '-c', inside, hostProgram]
  const probe = [PROBED_NAME, shell, '-c', 'uname -n && id -u']
  for (const command of user === 0 ? [asRoot] : [asUser]) {
    if ((await run([...command, ...probe])) === `${PROBED_NAME}\n${user}\n`) return command
  }
  return undefined
}

async function tryLayout(setarch: string | undefined, run: Run): Promise<readonly string[] | undefined> {
  const name = (await run(['uname', '-m']))?.trim()
  if (setarch === undefined || name === undefined) return undefined
  const command = [setarch, name, '-R']
  return (await run([...command, 'true'])) === undefined ? undefined : command
}

async function tryClock(faketime: string | undefined, run: Run): Promise<string | undefined> {
  if (faketime === undefined) return undefined
  const seconds = Number(await run([faketime, '-f', '+29h', 'date', '+%s']))
  return seconds > Date.now() / 1000 + 28 * 3600 ? faketime : undefined
}

/** What a program prints; undefined when it does not end well. */
async function tryOut(
  [program = '', ...args]: readonly string[],
  { path, root }: { readonly path: string; readonly root: string },
): Promise<string | undefined> {
  try {
    const { ended, stdout } = await runBounded(program, args, {
      cwd: root,
      env: { PATH: path, LC_ALL: 'C' },
      limit: 1_000_000,
      milliseconds: 10_000,
    })
    return ended === 0 ? new TextDecoder().decode(stdout) : undefined
  } catch {
    return undefined
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'builder'
  }
}
