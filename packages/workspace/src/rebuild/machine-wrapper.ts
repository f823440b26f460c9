import type { BuildSurroundings } from '@tier3/model/rebuild-stage'

/** Programs that change what a build sees, as far as they are there and work. */
export interface MachineTools {
  readonly shell: string
  /** Command in front of a build, with the number of the processor that it may use. */
  readonly bindProcessor: readonly string[] | undefined
  readonly faketime: string | undefined
  /** Command in front of the name of the host and the build. */
  readonly nameHost: readonly string[] | undefined
  readonly fixLayout: readonly string[] | undefined
}

/** The command of a build in these surroundings; what the machine cannot do must not be asked for. */
export function wrapCommand(
  command: readonly string[],
  surroundings: BuildSurroundings,
  tools: MachineTools,
): readonly string[] {
  const { clockHours, fixedLayout, hostName, processors, umask } = surroundings
  return [
    ...(hostName === undefined ? [] : [...needed(tools.nameHost), hostName]),
    ...(fixedLayout ? needed(tools.fixLayout) : []),
    ...(processors === undefined ? [] : needed(tools.bindProcessor)),
    ...(clockHours === undefined ? [] : clockCommand(needed(tools.faketime), clockHours)),
    ...withUmask(command, umask, tools.shell),
  ]
}

// The times of files stay as they are: what a build made is told by them.
const clockCommand = (faketime: string, hours: number): readonly string[] => [
  '/usr/bin/env',
  'NO_FAKE_STAT=1',
  'FAKETIME_DONT_FAKE_MONOTONIC=1',
  faketime,
  '-f',
  `+${hours}h`,
]

/** A command under a umask of its own; that of this process stays as it is. */
export const withUmask = (command: readonly string[], umask: string, shell: string): readonly string[] => [
  shell,
  '-c',
  'umask "$0" && exec "$@"',
  umask,
  ...command,
]

function needed<T>(tool: T | undefined): T {
  if (tool === undefined) throw new Error('a variation was asked for that this machine cannot make')
  return tool
}
