import { foreignWorkflow } from '../foreign-workflows.ts'
import { effectiveGrants, type Grants, joinNeeds, reaches } from '../grants.ts'
import type { LintProject, LintedFile } from '../lint-project.ts'
import { ownFile } from '../reference.ts'
import type { Rule } from '../rule.ts'
import { type Branch, child, parseYaml } from '../tree.ts'
import { jobsOf } from '../workflow-view.ts'

/** The workflow that a job calls, as far as anybody here knows it. */
function calleeOf(uses: Branch | undefined, project: LintProject): LintedFile | undefined {
  if (uses === undefined) return undefined
  const own = ownFile(uses.text, project)
  const foreign = foreignWorkflow(uses.text)
  if (own !== undefined || foreign === undefined) return own
  return { path: foreign.name, role: 'reusable', text: foreign.outline, ...parseYaml(foreign.outline) }
}

export const permissionContainment: Rule = {
  id: 'permission-containment',
  why: 'GitHub refuses the whole run when a called workflow asks for more than its caller grants, and says so only then.',
  *check(file, project) {
    for (const job of jobsOf(file)) {
      const callee = calleeOf(job.uses, project)
      if (callee === undefined || job.uses === undefined) continue
      const grants: Grants = effectiveGrants(job, file)
      const needs = joinNeeds(jobsOf(callee).map((one) => effectiveGrants(one, callee)))
      const missing = Object.entries(needs).filter(([scope, level]) => !reaches(grants, scope, level))
      for (const [scope, level] of missing)
        yield {
          at: job.uses.at,
          message: `${callee.path} needs ${scope}: ${level}, and job ${job.id} grants ${grants?.[scope] ?? 'none'}`,
          fix: `add \`${scope}: ${level}\` to the permissions of the job`,
        }
      for (const [scope, level] of Object.entries(grants ?? {}))
        if (level !== 'none' && !reaches(needs, scope, level))
          yield {
            at: child(job.node, 'permissions')?.at ?? job.uses.at,
            message: `${callee.path} has no use for ${scope}: ${level}`,
            fix: `grant ${scope}: ${needs[scope] ?? 'none'}`,
          }
    }
  },
}

const LITERAL: Readonly<Record<string, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  string: (value) => typeof value !== 'object',
}

export const reusableInputs: Rule = {
  id: 'reusable-inputs',
  why: 'a value of another type than its input is refused when the run starts, or read as the text "false", which is true.',
  *check(file, project) {
    for (const job of jobsOf(file)) {
      const callee = calleeOf(job.uses, project)
      const declared = child(callee?.tree, 'on', 'workflow_call', 'inputs')?.entries
      for (const [name, value] of child(job.node, 'with')?.entries ?? []) {
        const type = child(declared?.get(name), 'type')?.text ?? ''
        if (value.text.includes('${{')) continue
        if (value.kind !== 'scalar' || LITERAL[type]?.(value.scalar) === false)
          yield { at: value.at, message: `input ${name} is a ${type}`, fix: `write a plain ${type}` }
      }
    }
    for (const [name, input] of child(file.tree, 'on', 'workflow_call', 'inputs')?.entries ?? []) {
      const type = child(input, 'type')?.text ?? ''
      const given = child(input, 'default')
      if (LITERAL[type] === undefined)
        yield {
          at: input.keyAt,
          message: `input ${name} has no type`,
          fix: 'write boolean, number or string',
        }
      else if (given !== undefined && !given.text.includes('${{') && !LITERAL[type](given.scalar))
        yield { at: given.at, message: `the default of ${name} is no ${type}`, fix: `write a plain ${type}` }
    }
  },
}
