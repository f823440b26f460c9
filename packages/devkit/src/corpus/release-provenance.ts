import type { Json, JsonObject } from '@tier3/model/json'
import type { GithubClaims } from '../oidc/github-claims.ts'

/** SLSA provenance v1 as GitHub's own action writes it for a job; made from the claims alone and by no code under test. */
export function provenanceOf(claims: GithubClaims): JsonObject {
  const repository = `https://github.com/${claims.repository}`
  const [path = ''] = claims.workflow_ref.slice(claims.repository.length + 1).split('@')
  return {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { ref: claims.ref, repository, path } },
      internalParameters: {
        github: {
          event_name: claims.event_name,
          repository_id: claims.repository_id,
          repository_owner_id: claims.repository_owner_id,
          runner_environment: claims.runner_environment,
        },
      },
      resolvedDependencies: [{ uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
    },
    runDetails: {
      builder: { id: `https://github.com/${claims.job_workflow_ref}` },
      metadata: {
        invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
      },
    },
  }
}

/** SLSA provenance v0.2 as slsa-github-generator writes it. */
export function oldProvenanceOf(claims: GithubClaims): JsonObject {
  const uri = `git+https://github.com/${claims.repository}@${claims.ref}`
  const [path = ''] = claims.workflow_ref.slice(claims.repository.length + 1).split('@')
  return {
    builder: { id: `https://github.com/${claims.job_workflow_ref}` },
    buildType: 'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
    invocation: {
      configSource: { uri, digest: { sha1: claims.sha }, entryPoint: path },
      parameters: {},
      environment: {
        github_event_name: claims.event_name,
        github_repository_id: claims.repository_id,
        github_repository_owner_id: claims.repository_owner_id,
      },
    },
    metadata: { buildInvocationID: `${claims.run_id}-${claims.run_attempt}` },
    materials: [{ uri, digest: { sha1: claims.sha } }],
  }
}

/** The value with one member exchanged, or taken away where `leaf` is undefined; the path is written with dots. */
export function put(value: Json, path: string, leaf: Json | undefined): Json {
  const [key = '', ...rest] = path.split('.')
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((item, index) =>
      String(index) === key ? (rest.length === 0 ? (leaf ?? null) : put(item, rest.join('.'), leaf)) : item,
    )
  }
  const members = typeof value === 'object' && value !== null ? (value as JsonObject) : {}
  if (rest.length > 0) return { ...members, [key]: put(members[key] ?? {}, rest.join('.'), leaf) }
  return leaf === undefined
    ? Object.fromEntries(Object.entries(members).filter(([name]) => name !== key))
    : { ...members, [key]: leaf }
}
