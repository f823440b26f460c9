import process from 'node:process'
import { describeProblem, exitCodeOf, type ExitCode } from '@tier3/model/problem'
import type { WiredAction } from '../define/action.ts'
import type { Spec } from '../define/spec.ts'
import { parseCliArguments } from './cli-arguments.ts'
import { cliFace } from './cli-face.ts'
import { describeCommand } from './cli-help.ts'
import { processFallback } from './process-fallback.ts'
import { runWired } from './run-loop.ts'

/** Runs one action as a command. */
export async function runCommand<S extends Spec, Plan, Ports, Evidence, Conclusion>(
  wired: WiredAction<S, Plan, Ports, Evidence, Conclusion>,
  args: readonly string[],
): Promise<ExitCode> {
  const { spec } = wired.action
  const given = parseCliArguments(spec, args)
  if (!given.ok) {
    for (const p of given.problem) process.stderr.write(`✗ ${p.code}: ${describeProblem(p)}\n    ${p.fix}\n`)
    return exitCodeOf(given.problem)
  }
  if (given.value.help) {
    process.stdout.write(describeCommand(spec))
    return 0
  }
  return runWired(wired, cliFace(spec, given.value, process.env), processFallback())
}
