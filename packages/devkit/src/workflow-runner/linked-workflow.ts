import type { Permissions } from '../github/permissions.ts'
import { LanguageError, parseWorkflowText } from './github-language.ts'
import { excessOf, readPermissions } from './job-permissions.ts'
import { parseReference } from './reference.ts'
import type { Sources } from './sources.ts'
import { entriesOf, find, literalOf, textsOf, type Tree } from './tree.ts'
import { contractErrors } from './call-contract.ts'

/** Where a workflow file stands. */
export interface Location {
  readonly slug: string
  readonly path: string
  readonly sha: string
  /** As identities spell it: a fully qualified ref, or a commit. */
  readonly ref: string
}

export interface LinkedJob {
  readonly id: string
  readonly tree: Tree
  readonly needs: readonly string[]
  readonly permissions: Permissions
  /** The reusable workflow that the job calls. */
  readonly call: LinkedWorkflow | undefined
}

/** A workflow with all that it calls, checked as GitHub checks it before it starts anything. */
export interface LinkedWorkflow {
  readonly location: Location
  /** `owner/name/path@ref`. */
  readonly identity: string
  readonly tree: Tree
  readonly name: string
  readonly jobs: readonly LinkedJob[]
}

const MAX_DEPTH = 10

/** Reads a workflow and what it calls. Throws a LanguageError with all mistakes for which GitHub starts nothing. */
export function linkWorkflow(sources: Sources, location: Location, defaults: Permissions): LinkedWorkflow {
  const errors: string[] = []
  const linked = link({ sources, errors, depth: 0 }, location, defaults, undefined)
  if (errors.length > 0 || linked === undefined) throw new LanguageError(errors)
  return linked
}

interface Linking {
  readonly sources: Sources
  readonly errors: string[]
  readonly depth: number
}

function link(
  linking: Linking,
  location: Location,
  granted: Permissions,
  caller: string | undefined,
): LinkedWorkflow | undefined {
  const { sources, errors, depth } = linking
  const identity = `${location.slug}/${location.path}@${location.ref}`
  const text = sources.read(location, location.path)
  if (text === undefined) {
    errors.push(`error parsing called workflow "${identity}": workflow was not found.`)
    return undefined
  }
  let tree: Tree
  try {
    tree = parseWorkflowText(location.path, text)
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error
    errors.push(...error.messages)
    return undefined
  }
  const own = readPermissions(find(tree, 'permissions'))
  const complain = (who: string, asked: Permissions | undefined): void => {
    const excess = caller === undefined || asked === undefined ? undefined : excessOf(asked, granted)
    if (excess !== undefined) errors.push(`Error calling workflow '${identity}'. ${who} ${excess}.`)
  }
  complain('The workflow', own)
  const jobs = entriesOf(find(tree, 'jobs')).map(([id, job]): LinkedJob => {
    const asked = readPermissions(find(job, 'permissions'))
    complain(`The nested job '${id}'`, asked)
    const permissions = asked ?? own ?? granted
    const uses = literalOf(find(job, 'uses'))
    const call = uses === undefined ? undefined : linkCall(linking, location, { uses, job, permissions, id })
    return { id, tree: job, needs: textsOf(find(job, 'needs')), permissions, call }
  })
  errors.push(...needErrors(jobs))
  if (depth > MAX_DEPTH) errors.push(`${identity}: workflows are nested more than ${MAX_DEPTH} deep`)
  return { location, identity, tree, name: literalOf(find(tree, 'name')) ?? location.path, jobs }
}

function linkCall(
  linking: Linking,
  from: Location,
  call: { readonly uses: string; readonly job: Tree; readonly permissions: Permissions; readonly id: string },
): LinkedWorkflow | undefined {
  if (linking.depth > MAX_DEPTH) return undefined
  try {
    const reference = parseReference(call.uses)
    const target: Location =
      reference.kind === 'repository'
        ? { ...linking.sources.resolve(reference.slug, reference.ref), path: reference.path }
        : { ...from, path: reference.path }
    const inner = { ...linking, depth: linking.depth + 1 }
    const callee = link(inner, target, call.permissions, call.id)
    if (callee !== undefined) linking.errors.push(...contractErrors(call.job, callee.tree, call.id))
    return callee
  } catch (error) {
    linking.errors.push(`${from.path} (Line: ${call.job.line}): ${(error as Error).message}`)
    return undefined
  }
}

function needErrors(jobs: readonly LinkedJob[]): readonly string[] {
  const byId = new Map(jobs.map((job) => [job.id, job]))
  const unknown = jobs.flatMap(({ id, needs }) =>
    needs.filter((need) => !byId.has(need)).map((need) => `Job '${id}' depends on unknown job '${need}'.`),
  )
  const settled = new Set<string>()
  const ready = (): LinkedJob | undefined =>
    jobs.find(
      ({ id, needs }) => !settled.has(id) && needs.every((need) => settled.has(need) || !byId.has(need)),
    )
  for (let job = ready(); job !== undefined; job = ready()) settled.add(job.id)
  const cyclic = jobs.filter(({ id }) => !settled.has(id)).map(({ id }) => id)
  return cyclic.length === 0
    ? unknown
    : [...unknown, `The jobs ${cyclic.join(', ')} need each other in a circle.`]
}
