import { foreignAction } from '../foreign-actions.ts'
import { effectiveGrants, joinNeeds, type Level, reaches } from '../grants.ts'
import type { LintProject, Needs } from '../lint-project.ts'
import { ownFile } from '../reference.ts'
import type { Deviation, Rule } from '../rule.ts'
import { child } from '../tree.ts'
import { jobsOf, type Step, stepsOf } from '../workflow-view.ts'

/** Permissions that an action needs only for a part of what it does: the action, the scope, and when it needs it. */
const CONDITIONAL: readonly (readonly [string, string, (input: (name: string) => string) => boolean])[] = [
  // What goes to no store needs no permission for it.
  ['attest', 'attestations', (input) => input('store') !== 'none'],
  [
    'ruleset-drift',
    'issues',
    (input) => input('tracking-issue') !== '' && input('tracking-issue') !== 'false',
  ],
  ['verify', 'id-token', (input) => input('emit-vsa') !== ''],
  ['sbom', 'contents', (input) => input('compare-with') === 'previous-release'],
]
const MOST_DEPTH = 9

/** What a step needs of the token of its job; a composite action needs what its steps do. */
export function neededBy(step: Step, project: LintProject, depth = 0): Readonly<Record<string, Level>> {
  if (step.uses === undefined || depth > MOST_DEPTH) return {}
  const own = ownFile(step.uses.text, project)
  if (own === undefined) return foreignAction(step.uses.text)?.permissions ?? {}
  const name = own.path.split('/')[1] ?? ''
  const input = (key: string): string =>
    step.inputs.get(key)?.text ?? child(own.tree, 'inputs', key, 'default')?.text ?? ''
  const declared: Needs = project.declared.get(name) ?? {}
  const kept = Object.entries(declared).filter(([scope]) =>
    CONDITIONAL.every(([action, part, when]) => action !== name || part !== scope || when(input)),
  )
  const below = stepsOf(own).map((inner) => neededBy(inner, project, depth + 1))
  return joinNeeds([Object.fromEntries(kept), ...below])
}

export const actionPermissions: Rule = {
  id: 'action-permissions',
  why: 'a step without its permission fails in the middle of a release, when half of it is public.',
  *check(file, project) {
    for (const job of jobsOf(file)) {
      const grants = effectiveGrants(job, file)
      for (const step of job.steps) {
        for (const [scope, level] of Object.entries(neededBy(step, project)))
          if (!reaches(grants, scope, level))
            yield {
              at: step.uses?.at ?? step.node.at,
              message: `${step.uses?.text} needs ${scope}: ${level}, and job ${job.id} grants ${grants?.[scope] ?? 'none'}`,
              fix: `add \`${scope}: ${level}\` to the permissions of the job`,
            }
      }
    }
    if (file.role === 'action') yield* undocumented(file.path, project)
  },
}

/** Permissions that the README of an action does not speak of. */
function* undocumented(path: string, project: LintProject): Generator<Deviation> {
  const folder = path.slice(0, path.lastIndexOf('/'))
  const name = folder.split('/')[1] ?? ''
  const readme = project.read(`${folder}/README.md`) ?? ''
  const own = project.files.find((one) => one.path === path)
  const below = own === undefined ? [] : stepsOf(own).map((inner) => neededBy(inner, project, 1))
  const needs = joinNeeds([project.declared.get(name) ?? {}, ...below])
  for (const [scope, level] of Object.entries(needs)) {
    const lines = readme
      .split('\n')
      .filter((line) => line.includes(`\`${scope}\``) || line.includes(`${scope}: ${level}`))
    if (!lines.some((line) => line.includes(level)))
      yield {
        at: { line: 1, column: 1 },
        message: `${folder}/README.md does not say that it needs ${scope}: ${level}`,
        fix: 'add it to the permissions there',
      }
  }
}
