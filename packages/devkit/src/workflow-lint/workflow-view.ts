import type { LintedFile } from './lint-project.ts'
import { type Branch, child } from './tree.ts'

export interface Step {
  readonly node: Branch
  readonly id: string
  readonly uses: Branch | undefined
  readonly run: Branch | undefined
  readonly inputs: ReadonlyMap<string, Branch>
}

export interface Job {
  readonly id: string
  readonly node: Branch
  /** The workflow that it calls, in place of steps. */
  readonly uses: Branch | undefined
  readonly steps: readonly Step[]
}

const NOTHING: ReadonlyMap<string, Branch> = new Map()

export const jobsOf = (file: LintedFile): readonly Job[] =>
  isManifest(file)
    ? []
    : [...(child(file.tree, 'jobs')?.entries ?? [])].map(([id, node]) => ({
        id,
        node,
        uses: child(node, 'uses'),
        steps: stepsIn(child(node, 'steps')),
      }))

/** The steps of all jobs, or those of a composite action. */
export const stepsOf = (file: LintedFile): readonly Step[] =>
  isManifest(file) ? stepsIn(child(file.tree, 'runs', 'steps')) : jobsOf(file).flatMap(({ steps }) => steps)

const stepsIn = (list: Branch | undefined): readonly Step[] =>
  (list?.items ?? []).map((node) => ({
    node,
    id: child(node, 'id')?.text ?? '',
    uses: child(node, 'uses'),
    run: child(node, 'run'),
    inputs: child(node, 'with')?.entries ?? NOTHING,
  }))

/** Every `uses:`, of steps and of jobs. */
export const usesOf = (file: LintedFile): readonly Branch[] =>
  [...jobsOf(file).map(({ uses }) => uses), ...stepsOf(file).map(({ uses }) => uses)].filter(
    (uses) => uses !== undefined,
  )

/** Events that start a workflow, each with what is written about it. */
export function triggersOf({ tree }: LintedFile): ReadonlyMap<string, Branch> {
  const on = child(tree, 'on')
  if (on === undefined) return NOTHING
  if (on.kind === 'map') return on.entries
  return new Map((on.kind === 'list' ? on.items : [on]).map((item) => [item.text, item]))
}

/** Whether a workflow only ever runs as a part of another one. */
export const isOnlyCalled = (file: LintedFile): boolean =>
  [...triggersOf(file).keys()].every((event) => event === 'workflow_call')

/** Whether a file is the manifest of an action, ours or one that is copied. */
export const isManifest = ({ role }: LintedFile): boolean => role === 'action' || role === 'template-action'

/** What others get from us: all but the workflows of our own repository. */
export const isPublished = ({ role }: LintedFile): boolean => role !== 'private'

export const isAction = (step: Step, slug: string): boolean =>
  step.uses?.text.split('@')[0]?.toLowerCase() === slug
