import { describeProblem, problem, type ExitCode, type Problem } from '@tier3/model/problem'
import type { WiredAction } from '../define/action.ts'
import { decodeContext, type Fallback, type RunContext } from '../define/context.ts'
import { parseInputs, type ParsedInputs } from '../define/parse-inputs.ts'
import type { Report } from '../define/report.ts'
import type { Spec } from '../define/spec.ts'
import { emit, type Outcome } from './emit.ts'
import type { Face } from './face.ts'
import { createProgress } from './progress.ts'

/**
 * Runs one action through one face: parse, plan, perform, conclude, report, emit. It returns the exit code and never
 * throws: a bug ends as `internal/invariant`, not as a success.
 */
export async function runWired<S extends Spec, Plan, Ports, Evidence, Conclusion>(
  wired: WiredAction<S, Plan, Ports, Evidence, Conclusion>,
  face: Face,
  fallback: Fallback,
): Promise<ExitCode> {
  const { spec } = wired.action
  face.say(`tier3 ${spec.name}: ${spec.title}`)
  const context = decodeContext(face.kind, variables(face), fallback)
  const inputs = parseInputs(spec, (name) => face.input(name))
  let outcome: Outcome
  if (!context.ok) outcome = { kind: 'problems', problems: [context.problem] }
  else if (!inputs.ok) outcome = { kind: 'problems', problems: inputs.problem }
  else outcome = await attempt(wired, face, inputs.value, context.value)
  try {
    return await emit(spec, face, outcome, {
      temp: context.ok ? context.value.temp : fallback.temp,
      workspace: context.ok ? context.value.workspace : fallback.workspace,
      reportPath: inputs.ok ? inputs.value.reportPath : undefined,
    })
  } catch (error) {
    // The files of the runner cannot be written: outputs are missing, and the steps behind must not run on that.
    const p = unwritableProblem(spec.name, error)
    face.say(`✗ ${p.code}: ${describeProblem(p)}`)
    return 2
  }
}

async function attempt<S extends Spec, Plan, Ports, Evidence, Conclusion>(
  wired: WiredAction<S, Plan, Ports, Evidence, Conclusion>,
  face: Face,
  inputs: ParsedInputs<S>,
  context: RunContext,
): Promise<Outcome> {
  const { action } = wired
  for (const value of Object.values<string | undefined>(inputs.secrets))
    if (value !== undefined) face.mask(value)
  try {
    const plan = action.plan(inputs.config, context)
    if (!plan.ok) return stopped(action.spec.name, plan.problem)
    if (inputs.dryRun) return { kind: 'dry-run', plan: plan.value }
    const ports = await wired.ports({
      config: inputs.config,
      secrets: inputs.secrets,
      context,
      variable: (name) => face.variable(name),
      mask: (text) => face.mask(text),
      say: (line) => face.say(line),
    })
    if (!ports.ok) return stopped(action.spec.name, ports.problem)
    const progress = createProgress(
      (line) => face.progress(line),
      () => performance.now(),
    )
    const evidence = await action.perform(plan.value, ports.value, progress)
    if (!evidence.ok) return stopped(action.spec.name, evidence.problem)
    const report: Report = action.report(plan.value, action.conclude(plan.value, evidence.value))
    return { kind: 'report', report }
  } catch (error) {
    return { kind: 'problems', problems: [invariantProblem(action.spec.name, error)] }
  }
}

const unwritableProblem = (name: string, error: unknown): Problem =>
  problem('environment/write-failed', {
    attempted: `hand the outcome of ${name} to the runner`,
    current: error instanceof Error ? error.message : String(error),
    desired: 'outputs and summary must be written',
  })

// A failure that names no problem would end with exit code 0, as if nothing had gone wrong.
const stopped = (name: string, problems: readonly Problem[]): Outcome => ({
  kind: 'problems',
  problems:
    problems.length > 0 ? problems : [invariantProblem(name, new Error('it failed without a reason'))],
})

const invariantProblem = (name: string, error: unknown): Problem =>
  problem('internal/invariant', {
    attempted: `run ${name}`,
    current: 'an unexpected error stopped it',
    desired: 'this should never happen',
    cause:
      error instanceof Error
        ? (error.stack ?? error.message).split('\n').slice(0, 6).join(' | ')
        : String(error),
  })

const CONTEXT_VARIABLES = [
  'GITHUB_SERVER_URL',
  'GITHUB_API_URL',
  'GITHUB_REPOSITORY',
  'GITHUB_WORKSPACE',
  'GITHUB_EVENT_NAME',
  'GITHUB_EVENT_PATH',
  'GITHUB_REF',
  'GITHUB_SHA',
  'GITHUB_WORKFLOW_REF',
  'GITHUB_RUN_ID',
  'RUNNER_TEMP',
] as const

const variables = (face: Face): { readonly [name: string]: string | undefined } =>
  Object.fromEntries(CONTEXT_VARIABLES.map((name) => [name, face.variable(name)]))
