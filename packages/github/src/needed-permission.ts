/** The scopes that `permissions:` of a job can grant; the others need a token of another kind. */
export const JOB_SCOPES: ReadonlySet<string> = new Set([
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
])

/** Scope to level, such as `attestations` to `write`. */
export type NeededPermissions = readonly (readonly [scope: string, level: 'read' | 'write' | 'admin'])[]

/**
 * Reads `x-accepted-github-permissions`: sets separated by `;`, each a list of `scope=level`. Any one set suffices; the first that a
 * job can be given is taken. Undefined when the header says nothing of use.
 */
export function readNeededPermissions(header: string | undefined): NeededPermissions | undefined {
  const sets = (header ?? '')
    .slice(0, 500)
    .split(';')
    .map(readSet)
    .filter((set) => set.length > 0)
  return sets.find((set) => set.every(([scope]) => JOB_SCOPES.has(scope))) ?? sets[0]
}

function readSet(text: string): NeededPermissions {
  return text.split(',').flatMap((entry) => {
    const match = /^([a-z][a-z_]{1,40})=(read|write|admin)$/.exec(entry.trim())
    const [scope, level] = [match?.[1], match?.[2]]
    // every token may read metadata, so it is never what is missing
    if (scope === undefined || scope === 'metadata') return []
    return level === 'read' || level === 'write' || level === 'admin'
      ? [[scope.replaceAll('_', '-'), level] as const]
      : []
  })
}

export const describePermissions = (needed: NeededPermissions): string =>
  needed.map(([scope, level]) => `${scope}: ${level}`).join(', ')

/** The YAML that grants the permissions, or which other token can hold them. */
export function permissionFix(needed: NeededPermissions): string {
  if (needed.every(([scope]) => JOB_SCOPES.has(scope))) {
    return `Add to the job:\npermissions:\n${needed.map(([scope, level]) => `  ${scope}: ${level}`).join('\n')}`
  }
  return `Give the token of a GitHub App or a fine-grained personal token with the permission ${describePermissions(needed)}; \`permissions:\` cannot grant it to a job's own token.`
}
