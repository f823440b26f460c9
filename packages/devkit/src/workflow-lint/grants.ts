import { JOB_SCOPES } from '@tier3/github/needed-permission'
import type { LintedFile } from './lint-project.ts'
import { type Branch, child } from './tree.ts'
import type { Job } from './workflow-view.ts'

export type Level = 'none' | 'read' | 'write'
/** Levels by scope; what is not in it is not granted. Undefined: nothing is said, and the repository's settings decide. */
export type Grants = Readonly<Record<string, Level>> | undefined

const RANK: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 }

/** Scopes of a job token, as GitHub names them. */
export const SCOPES: readonly string[] = [...JOB_SCOPES]

export function grantsIn(permissions: Branch | undefined): Grants {
  if (permissions === undefined) return undefined
  const all = /^(read|write)-all$/.exec(permissions.text)?.[1]
  if (all === 'read' || all === 'write') return Object.fromEntries(SCOPES.map((scope) => [scope, all]))
  return Object.fromEntries([...permissions.entries].map(([scope, { text }]) => [scope, levelOf(text)]))
}

const levelOf = (text: string): Level => (text === 'read' || text === 'write' ? text : 'none')

/** What the token of a job may do: its own permissions replace those of the workflow as a whole. */
export const effectiveGrants = (job: Job, { tree }: LintedFile): Grants =>
  grantsIn(child(job.node, 'permissions') ?? child(tree, 'permissions'))

/** Whether a grant reaches a level. Nothing said is not enough: nobody knows what it gives. */
export const reaches = (grants: Grants, scope: string, level: Level): boolean =>
  RANK[grants?.[scope] ?? 'none'] >= RANK[level]

/** The larger need of each scope. */
export function joinNeeds(all: readonly Grants[]): Readonly<Record<string, Level>> {
  const joined: Record<string, Level> = {}
  for (const grants of all) {
    for (const [scope, level] of Object.entries(grants ?? {}))
      if (!reaches(joined, scope, level)) joined[scope] = level
  }
  return joined
}
