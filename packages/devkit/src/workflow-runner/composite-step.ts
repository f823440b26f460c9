import { actionInputs } from './action-step.ts'
import { nothing, type RanStep } from './execution.ts'
import { evaluationAt, type JobState, type Scope } from './job-state.ts'
import type { ResolvedAction } from './resolved-action.ts'
import type { StepResult } from './result.ts'
import type { StepPlace } from './script-step.ts'
import { entriesOf, find, itemsOf, type Tree } from './tree.ts'

/** GitHub nests composites this deep. */
const MAX_DEPTH = 9

type RunSteps = (job: JobState, scope: Scope, steps: readonly Tree[]) => Promise<readonly StepResult[]>

/** Runs the steps of a composite action in a scope of their own. */
export async function runComposite(
  job: JobState,
  scope: Scope,
  step: Tree,
  composite: {
    readonly at: StepPlace
    readonly action: ResolvedAction
    readonly runSteps: RunSteps
  },
): Promise<RanStep> {
  const { at, action, runSteps } = composite
  if (scope.depth >= MAX_DEPTH) throw new Error(`Composite action depth exceeded max depth ${MAX_DEPTH}`)
  const env = { ...scope.env, ...evaluationAt(job, scope).texts(find(step, 'env')) }
  const inputs = actionInputs(action.manifest, step, evaluationAt(job, { ...scope, env }))
  const warnings = inputs.warnings.map((message) => ({ level: 'warning' as const, message }))
  job.annotations.push(...warnings)
  const inner: Scope = {
    inputs: inputs.values,
    env,
    steps: {},
    github: {
      ...scope.github,
      action_path: action.folder,
      action_repository: action.repository?.slug ?? '',
      action_ref: action.repository?.ref ?? '',
    },
    origin: action.origin,
    depth: scope.depth + 1,
    place: at.place,
    failed: false,
  }
  const results = await runSteps(job, inner, itemsOf(find(action.manifest, 'runs', 'steps')))
  const outputs = entriesOf(find(action.manifest, 'outputs')).map(([name, definition]) => [
    name,
    evaluationAt(job, inner).text(find(definition, 'value')),
  ])
  const cancelled = results.some(({ outcome }) => outcome === 'cancelled')
  const own = nothing(cancelled ? 'cancelled' : inner.failed ? 'failure' : 'success')
  return {
    own: {
      ...own,
      outputs: Object.fromEntries(outputs) as { [name: string]: string },
      annotations: warnings,
      codes: [
        ...new Set(
          results.filter(({ conclusion }) => conclusion === 'failure').flatMap(({ codes }) => codes),
        ),
      ],
    },
    inner: results,
  }
}
