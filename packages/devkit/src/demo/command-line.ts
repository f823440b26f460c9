import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { ROOT } from '../gen/project.ts'
import type { Entries } from './entries.ts'

/** How a command ended, and its machine-readable report. */
export interface CommandResult {
  readonly exitCode: number
  readonly said: string
  readonly report: CommandReport
}

/** The parts of a report that the story tells. */
export interface CommandReport {
  readonly title: string
  readonly outputs: { readonly [name: string]: string }
  readonly problems: readonly { readonly code: string; readonly current: string }[]
  readonly findings: readonly { readonly code: string; readonly demand: string; readonly seen: string }[]
}

/** The command line of this project, as it is started by hand. */
export type CommandLine = (
  name: string,
  args: readonly string[],
  where: { readonly cwd: string; readonly report: string },
) => Promise<CommandResult>

/** The words that start it, from the root of the repository. */
export const programOf = ({ kind }: Entries): readonly string[] =>
  kind === 'dist' ? ['node', 'dist/cli/index.js'] : ['node', 'packages/devkit/src/cli/main.ts']

/** Starts a command as a process of its own, without a token and without anything that a job would give it. */
export const commandLine =
  (entries: Entries): CommandLine =>
  async (name, args, { cwd, report }) => {
    const program = join(ROOT, programOf(entries)[1] ?? '')
    const { PATH = '', HOME = '', TMPDIR } = process.env
    const env = { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), NO_COLOR: '1' }
    const all = [program, ...name.split(' '), ...args, '--report-path', report]
    const child = spawn(process.execPath, all, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => void (said += text))
    }
    const ended = Promise.withResolvers<number>()
    child.once('error', ended.reject)
    child.once('close', (code) => ended.resolve(code ?? -1))
    const exitCode = await ended.promise
    return { exitCode, said, report: JSON.parse(await readFile(report, 'utf8')) as CommandReport }
  }

/** A command that the story cannot go on without. */
export async function mustSucceed(command: Promise<CommandResult>): Promise<CommandResult> {
  const result = await command
  if (result.exitCode !== 0)
    throw new Error(`a command of the demo ended with ${result.exitCode}:\n${result.said}`)
  return result
}
