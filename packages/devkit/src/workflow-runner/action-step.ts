import { isAbsolute, join } from 'node:path'
import process from 'node:process'
import type { Evaluation } from './evaluation.ts'
import { execute, type Executed } from './execution.ts'
import { evaluationAt, type JobState, type Scope } from './job-state.ts'
import type { ResolvedAction } from './resolved-action.ts'
import type { StepPlace } from './script-step.ts'
import { entriesOf, find, literalOf, type Tree } from './tree.ts'

export interface ActionInputs {
  readonly values: { readonly [name: string]: string }
  readonly warnings: readonly string[]
}

/** What was given over the defaults, which are evaluated where the step stands. `required` is not enforced by GitHub. */
export function actionInputs(manifest: Tree, step: Tree, here: Evaluation): ActionInputs {
  const given = Object.entries(here.texts(find(step, 'with')))
  const definitions = entriesOf(find(manifest, 'inputs'))
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  const known = definitions.map(([name, definition]) => {
    const own = given.find(([one]) => same(one, name))?.[1]
    return [name, own ?? here.text(find(definition, 'default'))] as const
  })
  const unknown = given.filter(([name]) => !definitions.some(([one]) => same(one, name)))
  const deprecated = definitions.flatMap(([name, definition]) => {
    const message = literalOf(find(definition, 'deprecationMessage'))
    return message !== undefined && given.some(([one]) => same(one, name))
      ? [`Input '${name}' has been deprecated with message: ${message}`]
      : []
  })
  const list = (names: readonly (readonly [string, unknown])[]): string =>
    names.map(([name]) => `'${name}'`).join(', ')
  return {
    values: Object.fromEntries([...known, ...unknown]),
    warnings:
      unknown.length === 0
        ? deprecated
        : [...deprecated, `Unexpected input(s) ${list(unknown)}, valid inputs are [${list(definitions)}]`],
  }
}

/** Runs one stage of a JavaScript action. */
export async function runJavaScript(
  job: JobState,
  scope: Scope,
  step: Tree,
  stage: {
    readonly at: StepPlace
    readonly action: ResolvedAction
    readonly entry: string
    readonly state: { readonly [name: string]: string }
    /** The inputs of another stage, which are not evaluated anew. */
    readonly inputs?: ActionInputs
  },
): Promise<Executed> {
  const { at, action, entry, state } = stage
  const here = evaluationAt(job, scope)
  const env = here.texts(find(step, 'env'))
  const inputs =
    stage.inputs ??
    actionInputs(action.manifest, step, evaluationAt(job, { ...scope, env: { ...scope.env, ...env } }))
  const { repository, token } = inputs.values
  if (repository !== undefined) await job.beforeFetch(repository, token ?? '')
  const program = job.sources.program(isAbsolute(entry) ? entry : join(action.folder, entry))
  const ended = await execute(job, scope, {
    command: process.execPath,
    args: [...job.preloads.flatMap((path) => ['--import', path]), program],
    cwd: job.machine.workspace,
    env,
    inputs: inputs.values,
    state,
    github: {
      action: at.id ?? '__action',
      action_repository: action.repository?.slug ?? '',
      action_ref: action.repository?.ref ?? '',
    },
    isAction: true,
    timeout: at.timeout,
    timeoutText: at.timeoutText,
  })
  const warned = inputs.warnings.map((message) => ({ level: 'warning' as const, message }))
  job.annotations.push(...warned)
  return { ...ended, annotations: [...warned, ...ended.annotations] }
}
