import type { PermissionLevel, Permissions, PermissionScope } from '../github/permissions.ts'
import { entriesOf, literalOf, type Tree } from './tree.ts'

/** The scopes that a workflow can name. */
export const SCOPES: readonly PermissionScope[] = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
]

const RANK: { readonly [level in PermissionLevel]: number } = { none: 0, read: 1, write: 2 }

/** What a `permissions:` says; undefined when there is none. Scopes that are not named are none. */
export function readPermissions(tree: Tree | undefined): Permissions | undefined {
  if (tree === undefined) return undefined
  const all = literalOf(tree)
  if (all === 'read-all' || all === 'write-all') {
    const level = all === 'read-all' ? 'read' : 'write'
    // There is no reading of identity tokens.
    return Object.fromEntries(
      SCOPES.map((scope) => [scope, scope === 'id-token' && level === 'read' ? 'none' : level]),
    )
  }
  return Object.fromEntries(
    entriesOf(tree).flatMap(([scope, level]) =>
      SCOPES.includes(scope as PermissionScope) ? [[scope, levelOf(literalOf(level))]] : [],
    ),
  )
}

const levelOf = (text: string | undefined): PermissionLevel =>
  text === 'read' || text === 'write' ? text : 'none'

/** Scopes in which one asks for more than is allowed, in GitHub's words; undefined when it asks for nothing more. */
export function excessOf(asked: Permissions, allowed: Permissions): string | undefined {
  const over = SCOPES.filter((scope) => RANK[asked[scope] ?? 'none'] > RANK[allowed[scope] ?? 'none'])
  if (over.length === 0) return undefined
  const list = (of: Permissions): string => over.map((scope) => `${scope}: ${of[scope] ?? 'none'}`).join(', ')
  return `is requesting '${list(asked)}', but is only allowed '${list(allowed)}'`
}
