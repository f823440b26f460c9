import description from './github.subset.gen.json' with { type: 'json' }

export type JsonObject = { readonly [key: string]: unknown }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One operation of GitHub's OpenAPI description. */
export interface Operation {
  readonly method: string
  /** The OpenAPI template, such as `/repos/{owner}/{repo}/releases`. */
  readonly path: string
  readonly definition: JsonObject
}

export interface GitHubDescription {
  readonly version: string
  /** The schemas as JSON Schema 2020-12, references kept. */
  readonly components: JsonObject
  readonly operations: readonly Operation[]
  /** The operation that serves a path; the one with most literal segments when several do. */
  find(method: string, path: string): Operation | undefined
  /** Follows a `#/components/...` reference; anything else is returned as it is. */
  deref(value: unknown): JsonObject | undefined
}

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])

/**
 * Where GitHub's true answers are known to differ from its description. Each entry widens one schema.
 * `release-asset.state`: an upload that was cut leaves an asset in state `starter` (REST guide to release assets).
 * `bundle` of a repository's attestations: null since July 2026, as the description says for organisations.
 * Rulesets: `bypass_actors` may be null for a caller who may not see it; rules that are newer than the description
 * (`code_quality`, `code_coverage`, `repository_*`) and the actors of enterprises are answered, and taken.
 */
function amend(document: JsonObject): void {
  const at = (...keys: readonly string[]): Record<string, unknown> => {
    let here: unknown = document
    for (const key of keys) here = isObject(here) ? here[key] : undefined
    if (!isObject(here)) throw new Error(`the description has no ${keys.join('.')}`)
    return here
  }
  at('components', 'schemas', 'release-asset', 'properties', 'state')['enum'] = [
    'uploaded',
    'open',
    'starter',
  ]
  amendRulesets((name) => at('components', 'schemas', name))
  for (const account of ['repos/{owner}/{repo}', 'users/{username}']) {
    const operation = at('paths', `/${account}/attestations/{subject_digest}`, 'get', 'responses', '200')
    const inOperation = JSON.stringify(operation).replace('"bundle":{', '"bundle":{"nullable":true,')
    Object.assign(operation, JSON.parse(inOperation))
  }
}

function amendRulesets(schema: (name: string) => Record<string, unknown>): void {
  const bypass = schema('repository-ruleset')['properties']
  if (isObject(bypass) && isObject(bypass['bypass_actors']))
    Object.assign(bypass['bypass_actors'], { nullable: true })
  const actor = schema('repository-ruleset-bypass-actor')['properties']
  const types = isObject(actor) && isObject(actor['actor_type']) ? actor['actor_type']['enum'] : undefined
  if (Array.isArray(types)) types.push('EnterpriseOwner', 'EnterpriseRole')
  const rules = schema('repository-rule')['oneOf']
  const known = (Array.isArray(rules) ? rules : []).map((rule: unknown) => {
    const name = isObject(rule) ? String(rule['$ref']).split('/').at(-1) : undefined
    return (name ?? '').replace(/^repository-rule-/, '').replaceAll('-', '_')
  })
  const newer = {
    type: 'object',
    required: ['type'],
    properties: { type: { type: 'string', not: { enum: known } } },
  }
  for (const name of ['repository-rule', 'repository-rule-detailed', 'org-rules']) {
    const choices = schema(name)['oneOf']
    if (Array.isArray(choices)) choices.push(newer)
  }
}

/** OpenAPI 3.0 spells null as `nullable`; JSON Schema spells it as a type. */
function toJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonSchema)
  if (!isObject(value)) return value
  const { nullable, ...rest } = value
  const converted = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, toJsonSchema(inner)]))
  if (nullable !== true)
    return nullable === undefined ? converted : { ...converted, nullable: toJsonSchema(nullable) }
  if (typeof converted['type'] !== 'string') return { anyOf: [converted, { type: 'null' }] }
  const choices = Array.isArray(converted['enum'])
    ? { enum: [...(converted['enum'] as unknown[]), null] }
    : {}
  return { ...converted, type: [converted['type'], 'null'], ...choices }
}

function multiSegmentNames(
  definition: JsonObject,
  deref: (value: unknown) => JsonObject | undefined,
): Set<string> {
  const parameters = Array.isArray(definition['parameters']) ? definition['parameters'].map(deref) : []
  return new Set(parameters.filter((p) => p?.['x-multi-segment'] === true).map((p) => String(p?.['name'])))
}

function toPattern(path: string, multiSegment: ReadonlySet<string>): RegExp {
  const source = path
    .split(/(\{[^}]+\})/)
    .map((part) =>
      part.startsWith('{')
        ? multiSegment.has(part.slice(1, -1))
          ? '.+'
          : '[^/]+'
        : part.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`),
    )
    .join('')
  return new RegExp(`^${source}$`)
}

const literalSegments = (path: string): number =>
  path.split('/').filter((part) => !part.startsWith('{')).length

function load(): GitHubDescription {
  const document: unknown = structuredClone(description)
  if (!isObject(document)) throw new Error('the description is not a JSON object')
  amend(document)
  const root = toJsonSchema(document) as JsonObject
  const deref = (value: unknown): JsonObject | undefined => {
    if (!isObject(value)) return undefined
    if (typeof value['$ref'] !== 'string') return value
    let here: unknown = root
    for (const key of value['$ref'].split('/').slice(1)) here = isObject(here) ? here[key] : undefined
    return isObject(here) ? here : undefined
  }
  const paths = isObject(root['paths']) ? root['paths'] : {}
  const table = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(isObject(operations) ? operations : {})
      .filter((entry): entry is [string, JsonObject] => METHODS.has(entry[0]) && isObject(entry[1]))
      .map(([method, definition]) => ({
        operation: { method: method.toUpperCase(), path, definition },
        pattern: toPattern(path, multiSegmentNames(definition, deref)),
        literals: literalSegments(path),
      })),
  )
  table.sort((a, b) => b.literals - a.literals)
  const info = isObject(root['info']) ? root['info'] : {}
  return {
    version: String(info['version']),
    components: isObject(root['components']) ? root['components'] : {},
    operations: table.map(({ operation }) => operation),
    find: (method, path) =>
      table.find(({ operation, pattern }) => operation.method === method && pattern.test(path))?.operation,
    deref,
  }
}

let loaded: GitHubDescription | undefined

/** GitHub's OpenAPI description (the committed subset), read once per process. */
export function githubDescription(): GitHubDescription {
  loaded ??= load()
  return loaded
}
