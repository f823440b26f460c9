import { execFileSync } from 'node:child_process'
import { annotate, input, main, say, setOutput } from './step-kit.ts'

export interface InstalledTool {
  readonly command: string
  readonly versionArgs: readonly string[]
  /** Its first group is the version. */
  readonly version: RegExp
  /** The input that asks for a version. */
  readonly wanted: string
  outputs(version: string): { readonly [name: string]: string }
}

/** What is installed on this machine stands for what a setup action would fetch; nothing there is a failure. */
export const useInstalled = (tool: InstalledTool): Promise<void> =>
  main(() => {
    const printed = run(tool.command, tool.versionArgs)
    const version = tool.version.exec(printed)?.[1]
    if (version === undefined) throw new Error(`${tool.command} does not say its version: ${printed}`)
    say(`${tool.command} ${version} is installed on this machine`)
    const wanted = input(tool.wanted)
    if (wanted !== '' && !fits(wanted, version))
      annotate('notice', `${tool.command} ${wanted} was asked for; this machine has ${version}`)
    for (const [name, value] of Object.entries(tool.outputs(version))) setOutput(name, value)
  })

const fits = (wanted: string, version: string): boolean =>
  version.startsWith(wanted.replace(/^v/, '').replace(/\.x$/, '.')) || !/^v?\d/.test(wanted)

export function run(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
  } catch (error) {
    throw new Error(`${command} is not installed on this machine, or does not run`, { cause: error })
  }
}
