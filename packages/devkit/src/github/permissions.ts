/** The permission scopes of a job token, plus those that only other tokens can hold. */
export type PermissionScope =
  | 'actions'
  | 'administration'
  | 'artifact-metadata'
  | 'attestations'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'discussions'
  | 'id-token'
  | 'issues'
  | 'metadata'
  | 'organization-administration'
  | 'packages'
  | 'pages'
  | 'pull-requests'
  | 'security-events'
  | 'statuses'

export type PermissionLevel = 'none' | 'read' | 'write'

export type Permissions = Readonly<Partial<Record<PermissionScope, PermissionLevel>>>

const RANK: Readonly<Record<PermissionLevel, number>> = { none: 0, read: 1, write: 2 }

/** What an endpoint asks for, as `contents=read` in the `x-accepted-github-permissions` header. */
export interface Requirement {
  readonly scope: PermissionScope
  readonly level: 'read' | 'write'
}

/** Whether granted permissions reach a level; every token may read metadata. */
export function grants(permissions: Permissions, { scope, level }: Requirement): boolean {
  const granted = permissions[scope] ?? (scope === 'metadata' ? 'read' : 'none')
  return RANK[granted] >= RANK[level]
}

export const formatRequirement = ({ scope, level }: Requirement): string =>
  `${scope.replaceAll('-', '_')}=${level}`

/**
 * The permissions of a job that runs for a pull request from a fork: GitHub lowers every write to read and grants no
 * identity token, whatever the workflow asks for.
 */
export function forkPermissions(permissions: Permissions): Permissions {
  const lowered = Object.entries(permissions).map(([scope, level]) => [
    scope,
    scope === 'id-token' ? 'none' : level === 'write' ? 'read' : level,
  ])
  return Object.fromEntries(lowered) as Permissions
}
