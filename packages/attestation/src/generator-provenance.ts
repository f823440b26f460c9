import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import type { ProvenanceDependency, ProvenanceGithub, ProvenanceSource } from './slsa-provenance.ts'

/** Build type of the container-based builder of slsa-github-generator. */
export const CONTAINER_BUILD_TYPE = 'https://slsa.dev/container-based-build/v0.1?draft'

/**
 * Build type of the delegators of slsa-github-generator: the workflow that signs runs the builder of somebody else (Maven, Gradle,
 * Node.js, or a project's own), and vouches for its name in `builder.id`.
 */
export const DELEGATED_BUILD_TYPE =
  'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0'

/** Where these builders write source and run: not below `workflow`, and under the names of the runner's variables. */
export interface GeneratorClaims {
  readonly source: ProvenanceSource
  readonly dependencies: readonly ProvenanceDependency[]
  readonly github: ProvenanceGithub
}

const DEFINITION = 'predicate.buildDefinition'

/** Reads source and run of provenance v1 by a builder of slsa-github-generator; undefined for every other build type. */
export function readGeneratorClaims(buildType: string, definition: JsonObject): GeneratorClaims | undefined {
  if (buildType !== CONTAINER_BUILD_TYPE && buildType !== DELEGATED_BUILD_TYPE) return undefined
  const variables = object(definition['internalParameters'])
  const resolved = list(definition['resolvedDependencies'])
  // The container-based builder names its source; the delegators' first dependency is the source.
  const named =
    buildType === CONTAINER_BUILD_TYPE
      ? object(object(definition['externalParameters'])['source'])
      : undefined
  const uri = text((named ?? object(resolved[0]))['uri'])
  const ref = text(variables['GITHUB_REF'])
  const path = workflowPath(text(variables['GITHUB_WORKFLOW_REF']), text(variables['GITHUB_REPOSITORY']))
  return {
    source: {
      ...(uri === undefined ? {} : { repository: uri }),
      ...(ref === undefined ? {} : { ref }),
      ...(path === undefined ? {} : { path }),
    },
    dependencies: [
      ...(named === undefined ? [] : dependency(named, `${DEFINITION}.externalParameters.source`)),
      ...resolved.flatMap((item, index) =>
        dependency(object(item), `${DEFINITION}.resolvedDependencies[${index}]`),
      ),
    ],
    github: runOf(variables),
  }
}

/** The run as the runner's variables tell it; npm's command line writes the same names into provenance v0.2. */
export function runOf(variables: JsonObject): ProvenanceGithub {
  const [eventName, repositoryId, ownerId] = [
    text(variables['GITHUB_EVENT_NAME']),
    text(variables['GITHUB_REPOSITORY_ID']),
    text(variables['GITHUB_REPOSITORY_OWNER_ID']),
  ]
  return {
    ...(eventName === undefined ? {} : { eventName }),
    ...(repositoryId === undefined ? {} : { repositoryId }),
    ...(ownerId === undefined ? {} : { ownerId }),
  }
}

/** A commit under either of its names; two that differ are shown as both, and so equal nothing. */
function dependency(item: JsonObject, field: string): readonly ProvenanceDependency[] {
  const uri = text(item['uri'])
  if (uri === undefined) return []
  const digest = object(item['digest'])
  const commits = new Set(
    [text(digest['gitCommit']), text(digest['sha1'])].filter((one) => one !== undefined),
  )
  return [{ uri, ...(commits.size === 0 ? {} : { commit: [...commits].join(' and ') }), field }]
}

/** The path in `owner/name/<path>@<ref>`, with its repository in front when that is not the source. */
function workflowPath(reference: string | undefined, repository: string | undefined): string | undefined {
  if (reference === undefined) return undefined
  const own = repository !== undefined && reference.startsWith(`${repository}/`)
  const path = own ? reference.slice(repository.length + 1) : reference
  return /^(.*?\.ya?ml)@/.exec(path)?.[1] ?? path
}

const object = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})
const list = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : []

/** What is no text stands as its JSON, so that it can contradict but not hide. */
const text = (value: Json | undefined): string | undefined =>
  value === undefined || value === null
    ? undefined
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)
