import process from 'node:process'
import { quoted } from '@tier3/model/display'
import type { ExitCode } from '@tier3/model/problem'
import { COMMANDS } from './commands.ts'
import { nearestCommands } from './nearest-command.ts'
import { OWN_VERSION } from '@tier3/model/own-version.gen'

/** Finds the command of one or two words and runs it; anything unknown is bad usage. */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  const [first = '', second = '', ...rest] = args
  if (first === '' || first === '--help' || first === '-h' || first === 'help') {
    process.stdout.write(describeCommands())
    return first === '' ? 2 : 0
  }
  if (first === '--version') {
    process.stdout.write(`${OWN_VERSION}\n`)
    return 0
  }
  const two = COMMANDS[`${first} ${second}`]
  if (two !== undefined && Object.hasOwn(COMMANDS, `${first} ${second}`)) return two.run(rest)
  const one = COMMANDS[first]
  if (one !== undefined && Object.hasOwn(COMMANDS, first)) return one.run(args.slice(1))
  const names = Object.keys(COMMANDS)
  const near = nearestCommands(names, args)
  const isGroup = second !== '' && names.some((name) => name.startsWith(`${first} `))
  const hint =
    near.length === 0 ? '' : `    Did you mean ${near.map((name) => `tier3 ${name}`).join(' or ')}?\n`
  process.stderr.write(
    `✗ input/unknown: there is no command ${quoted(isGroup ? `${first} ${second}` : first)}\n${hint}\n${describeCommands()}`,
  )
  return 2
}

function describeCommands(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length))
  const rows = Object.entries(COMMANDS).map(
    ([name, { summary }]) => `  tier3 ${name.padEnd(width)}  ${summary}\n`,
  )
  return `tier3: software releases that prove themselves\n\n${rows.join('')}\nEach command explains itself with --help.\n`
}
