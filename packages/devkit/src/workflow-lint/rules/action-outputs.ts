import { expressionsIn, inputNames, stepOutputs } from '../expressions.ts'
import { foreignAction } from '../foreign-actions.ts'
import type { LintProject, LintedFile } from '../lint-project.ts'
import { ownFile } from '../reference.ts'
import type { Deviation, Rule } from '../rule.ts'
import { type Branch, child } from '../tree.ts'
import { isManifest, jobsOf, type Step, stepsOf } from '../workflow-view.ts'

export const compositeReferences: Rule = {
  id: 'composite-references',
  why: 'a misspelt `inputs.x` or `steps.s` in an action is silently empty: a check then checks nothing.',
  *check(file) {
    if (!isManifest(file)) return
    const inputs = child(file.tree, 'inputs')?.entries ?? new Map<string, Branch>()
    const ids = new Set(stepsOf(file).map(({ id }) => id))
    const seen = new Set<string>()
    const later = child(file.tree, 'outputs')
    for (const { text, branch } of expressionsIn(file.tree)) {
      for (const name of inputNames(text))
        if (!inputs.has(name))
          yield {
            at: branch.at,
            message: `there is no input ${name}`,
            fix: 'declare it, or name one that is there',
          }
    }
    for (const step of stepsOf(file)) {
      for (const { text, branch } of expressionsIn(step.node)) yield* unknownSteps(text, branch, seen)
      seen.add(step.id)
    }
    for (const { text, branch } of later === undefined ? [] : expressionsIn(later))
      yield* unknownSteps(text, branch, ids)
  },
}

function* unknownSteps(text: string, branch: Branch, ids: ReadonlySet<string>): Generator<Deviation> {
  for (const [, id = ''] of text.matchAll(/(?<![\w.-])steps\.([\w-]+)/g))
    if (!ids.has(id))
      yield {
        at: branch.at,
        message: `no earlier step has the id ${id}`,
        fix: 'give the id to the step that is meant',
      }
}

export const knownOutputs: Rule = {
  id: 'known-outputs',
  why: 'an output that an action does not have is an empty text: the digest or path it stood for is lost.',
  *check(file, project) {
    if (isManifest(file)) {
      yield* missingOutputs(file.tree, stepsOf(file), project)
      return
    }
    for (const job of jobsOf(file)) yield* missingOutputs(job.node, job.steps, project)
    yield* missingJobOutputs(file, project)
  },
}

function* missingOutputs(scope: Branch, steps: readonly Step[], project: LintProject): Generator<Deviation> {
  for (const { text, branch } of expressionsIn(scope)) {
    for (const [id, name] of stepOutputs(text)) {
      const uses = steps.find((step) => step.id === id)?.uses?.text
      const outputs = uses === undefined ? undefined : outputsOf(uses, project)
      if (outputs?.includes(name) === false)
        yield {
          at: branch.at,
          message: `${uses} has no output ${name}`,
          fix: `use one of ${outputs.join(', ') || 'none: it has no outputs'}`,
        }
    }
  }
}

/** `needs.<job>.outputs.<name>` of a job that calls a workflow of ours. */
function* missingJobOutputs(file: LintedFile, project: LintProject): Generator<Deviation> {
  const jobs = jobsOf(file)
  for (const { text, branch } of expressionsIn(file.tree)) {
    for (const [, id = '', name = ''] of text.matchAll(/(?<![\w.-])needs\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      const job = jobs.find((one) => one.id === id)
      const callee = job?.uses === undefined ? undefined : ownFile(job.uses.text, project)
      if (callee === undefined) continue
      const outputs = [...(child(callee.tree, 'on', 'workflow_call', 'outputs')?.entries.keys() ?? [])]
      if (!outputs.includes(name))
        yield {
          at: branch.at,
          message: `${callee.path} has no output ${name}`,
          fix: `use one of ${outputs.join(', ') || 'none: it has no outputs'}`,
        }
    }
  }
}

/** Outputs of an action; undefined when nobody knows them. */
function outputsOf(uses: string, project: LintProject): readonly string[] | undefined {
  const own = ownFile(uses, project)
  if (own !== undefined) return [...(child(own.tree, 'outputs')?.entries.keys() ?? [])]
  return foreignAction(uses)?.outputs
}
