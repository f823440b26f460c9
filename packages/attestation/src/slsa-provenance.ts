import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { readGeneratorClaims, runOf } from './generator-provenance.ts'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { JobClaims } from './job-claims.ts'
import type { Statement } from './statement.ts'

export const SLSA_PROVENANCE_V1 = 'https://slsa.dev/provenance/v1'
export const SLSA_PROVENANCE_V02 = 'https://slsa.dev/provenance/v0.2'

/** Build type of a GitHub Actions workflow run, as GitHub's attestation store accepts it. */
export const ACTIONS_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1'

/**
 * Build type of a workflow run whose inputs are recorded, as the SLSA community documents it: the `inputs` context, each
 * value as a text. GitHub's own type has no place for them, and would leave the external parameters incomplete.
 */
export const INPUTS_BUILD_TYPE = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1'

/** The inputs of a workflow, each value as a text. */
export type WorkflowInputs = { readonly [name: string]: string }

export const isSlsaProvenance = (predicateType: string): boolean =>
  predicateType === SLSA_PROVENANCE_V1 || predicateType === SLSA_PROVENANCE_V02

/**
 * The predicate of SLSA provenance v1 for the job that the claims are of; with `inputs` in the build type that records
 * them, else in GitHub's. `serverUrl` has no slash behind. The workflow's path ends at the first `@` behind its file
 * ending, since refs may hold `@` too.
 */
export function buildSlsaProvenance(
  claims: JobClaims,
  serverUrl: string,
  inputs?: WorkflowInputs,
): JsonObject {
  const repository = `${serverUrl}/${claims.repository}`
  return {
    buildDefinition: {
      buildType: inputs === undefined ? ACTIONS_BUILD_TYPE : INPUTS_BUILD_TYPE,
      externalParameters: {
        workflow: { ref: claims.ref, repository, path: workflowPath(claims) },
        ...(inputs === undefined ? {} : { inputs }),
      },
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
      builder: { id: `${serverUrl}/${claims.job_workflow_ref}` },
      metadata: {
        invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
      },
    },
  }
}

/** A workflow of another repository (one that an organization requires) keeps that repository in front. */
function workflowPath({ workflow_ref, repository }: JobClaims): string {
  const own = workflow_ref.startsWith(`${repository}/`)
  const path = own ? workflow_ref.slice(repository.length + 1) : workflow_ref
  return /^(.*?\.ya?ml)@/.exec(path)?.[1] ?? path
}

/**
 * The claims of a provenance predicate that a certificate can confirm or contradict. All of it was written by the
 * signing job. A value that is not a text stands here as its JSON text, so that it can contradict but not hide.
 */
export interface SlsaProvenance {
  readonly version: 'v1' | 'v0.2'
  readonly buildType: string
  readonly builderId: string
  readonly externalParameters: JsonObject
  readonly source: ProvenanceSource
  /** Resolved dependencies (v1) or materials (v0.2) that have a URI. */
  readonly dependencies: readonly ProvenanceDependency[]
  readonly invocationId?: string
  readonly github: ProvenanceGithub
}

/** The top-level workflow and what it was run on: `externalParameters.workflow`, or `invocation.configSource`. */
export interface ProvenanceSource {
  /** A URI; in v0.2 with `@ref`. */
  readonly repository?: string
  readonly ref?: string
  readonly path?: string
}

export interface ProvenanceDependency {
  readonly uri: string
  readonly commit?: string
  readonly field: string
}

export interface ProvenanceGithub {
  readonly eventName?: string
  readonly repositoryId?: string
  readonly ownerId?: string
  readonly runnerEnvironment?: string
}

/** Reads the predicate of a provenance statement, v1 whole and v0.2 as far as slsa-github-generator writes it. */
export function decodeSlsaProvenance(statement: Statement): Result<SlsaProvenance, Problem> {
  const decoded =
    statement.predicateType === SLSA_PROVENANCE_V1
      ? decodeV1(statement.predicate)
      : statement.predicateType === SLSA_PROVENANCE_V02
        ? decodeV02(statement.predicate)
        : 'its predicate type is not SLSA provenance'
  if (typeof decoded !== 'string') return ok(decoded)
  return failed(
    problem('integrity/payload-malformed', {
      attempted: 'read the predicate as SLSA provenance',
      current: decoded,
      desired: 'it must have the fields that SLSA provenance requires',
    }),
  )
}

function decodeV1(predicate: JsonObject): SlsaProvenance | string {
  const definition = object(predicate['buildDefinition'])
  const run = object(predicate['runDetails'])
  const buildType = definition['buildType']
  if (typeof buildType !== 'string') return 'it has no "buildDefinition.buildType"'
  if (!isJsonObject(definition['externalParameters'])) return 'it has no "buildDefinition.externalParameters"'
  const builderId = object(run['builder'])['id']
  if (typeof builderId !== 'string') return 'it has no "runDetails.builder.id"'
  const workflow = object(definition['externalParameters']['workflow'])
  const github = object(object(definition['internalParameters'])['github'])
  const common = {
    version: 'v1',
    buildType,
    builderId,
    externalParameters: definition['externalParameters'],
    ...entry('invocationId', object(run['metadata'])['invocationId']),
  } as const
  const generator = readGeneratorClaims(buildType, definition)
  if (generator !== undefined) return { ...common, ...generator }
  return {
    ...common,
    source: {
      ...entry('repository', workflow['repository']),
      ...entry('ref', workflow['ref']),
      ...entry('path', workflow['path']),
    },
    dependencies: dependencies(
      definition['resolvedDependencies'],
      'predicate.buildDefinition.resolvedDependencies',
      'gitCommit',
    ),
    github: {
      ...entry('eventName', github['event_name']),
      ...entry('repositoryId', github['repository_id']),
      ...entry('ownerId', github['repository_owner_id']),
      ...entry('runnerEnvironment', github['runner_environment']),
    },
  }
}

function decodeV02(predicate: JsonObject): SlsaProvenance | string {
  const { buildType } = predicate
  if (typeof buildType !== 'string') return 'it has no "buildType"'
  const builderId = object(predicate['builder'])['id']
  if (typeof builderId !== 'string') return 'it has no "builder.id"'
  const invocation = object(predicate['invocation'])
  const config = object(invocation['configSource'])
  const environment = object(invocation['environment'])
  const metadata = object(predicate['metadata'])
  return {
    version: 'v0.2',
    buildType,
    builderId,
    externalParameters: object(invocation['parameters']),
    source: { ...entry('repository', config['uri']), ...entry('path', config['entryPoint']) },
    dependencies: [
      ...dependencies([config], 'predicate.invocation.configSource', 'sha1'),
      ...dependencies(predicate['materials'], 'predicate.materials', 'sha1'),
    ],
    ...entry('invocationId', metadata['buildInvocationID'] ?? metadata['buildInvocationId']),
    github: {
      ...runOf(environment),
      ...entry('eventName', environment['github_event_name']),
      ...entry('repositoryId', environment['github_repository_id']),
      ...entry('ownerId', environment['github_repository_owner_id']),
    },
  }
}

function dependencies(value: Json | undefined, field: string, algorithm: string): ProvenanceDependency[] {
  if (!Array.isArray(value)) return []
  return (value as readonly Json[]).flatMap((item, index) => {
    const { uri, digest } = object(item)
    if (typeof uri !== 'string') return []
    const commit = entry('commit', object(digest)[algorithm])
    return [{ uri, ...commit, field: value.length === 1 ? field : `${field}[${index}]` }]
  })
}

const object = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})

function entry<K extends string>(key: K, value: Json | undefined): { readonly [P in K]?: string } {
  if (value === undefined || value === null) return {}
  return { [key]: typeof value === 'string' ? value : JSON.stringify(value) } as {
    readonly [P in K]?: string
  }
}
