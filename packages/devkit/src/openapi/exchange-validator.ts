import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

import { githubDescription, isObject } from './github-description.ts'
import type { JsonObject, Operation } from './github-description.ts'

/** One REST exchange, without the prefix under which the API is served. */
export interface RestExchange {
  readonly method: string
  /** `/repos/o/r/releases`, still percent-encoded; a query string is ignored. */
  readonly path: string
  /** The parsed JSON body; absent when there was none or when it was not JSON. */
  readonly requestBody?: unknown
  readonly status: number
  /** The parsed JSON answer; absent when there was none or when it was not JSON. */
  readonly body?: unknown
  /** Media type of the answer; `application/json` when absent and there is a body. */
  readonly contentType?: string
}

/**
 * Answers that GitHub documents once for all operations (guides on authentication, permissions, rate limits, conditional
 * requests and errors) and not in each operation. Everything else must be documented with the operation itself.
 */
const DOCUMENTED_ELSEWHERE: ReadonlyMap<
  number,
  { readonly schema?: string; readonly methods?: readonly string[] }
> = new Map([
  [304, { methods: ['GET'] }], // the etag of the client is still true
  [400, { schema: 'basic-error' }], // problems parsing JSON, bad content length, unknown API version
  [401, { schema: 'basic-error' }], // bad credentials
  [403, { schema: 'basic-error' }], // missing permission, exhausted rate limit
  [404, { schema: 'basic-error' }], // missing, or hidden from this token
  [422, { schema: 'validation-error', methods: ['POST', 'PUT', 'PATCH', 'DELETE'] }], // validation failed
  [429, { schema: 'basic-error' }], // secondary rate limit
])

const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false })
formats.default(ajv)
let registered = false
const compiled = new Map<string, ValidateFunction>()

/** Compiles a schema on its first use and says what is wrong with a value. */
function check(key: string, schema: unknown, value: unknown): string[] {
  if (!registered) {
    ajv.addSchema({ $id: 'github', components: githubDescription().components })
    registered = true
  }
  let validate = compiled.get(key)
  if (validate === undefined) {
    const anchored: unknown = JSON.parse(
      JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'),
    )
    validate = ajv.compile(isObject(anchored) ? anchored : {})
    compiled.set(key, validate)
  }
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}`,
  )
}

const contentOf = (holder: JsonObject | undefined): JsonObject =>
  isObject(holder?.['content']) ? holder['content'] : {}

function jsonSchemaOf(content: JsonObject): unknown {
  const json = content['application/json']
  return isObject(json) ? json['schema'] : undefined
}

/** What in a JSON body breaks the description of the request; nothing where the description is silent. */
export function requestViolations(method: string, path: string, body: unknown): string[] {
  const operation = githubDescription().find(method, path)
  return operation === undefined
    ? []
    : bodyViolations(operation, { method, path, status: 200, requestBody: body })
}

function bodyViolations(operation: Operation, exchange: RestExchange): string[] {
  // A refused request may be wrong: the refusal is the right answer to it.
  if (exchange.status >= 400) return []
  const body = githubDescription().deref(operation.definition['requestBody'])
  const schema = jsonSchemaOf(contentOf(body))
  if (schema === undefined) return []
  if (exchange.requestBody === undefined)
    return body?.['required'] === true ? ['request: a JSON body is required'] : []
  const key = `${operation.method} ${operation.path} request`
  return check(key, schema, exchange.requestBody).map((violation) => `request: ${violation}`)
}

function answerViolations(operation: Operation, exchange: RestExchange): string[] {
  const { status, body } = exchange
  const { definition } = operation
  const responses = isObject(definition['responses']) ? definition['responses'] : {}
  const response = githubDescription().deref(responses[String(status)])
  if (response === undefined) return undocumentedViolations(operation, exchange, Object.keys(responses))
  const content = contentOf(response)
  const type = (exchange.contentType ?? 'application/json').split(';')[0] ?? ''
  if (Object.keys(content).length === 0) {
    if (status >= 400)
      return body === undefined
        ? []
        : check('basic-error', { $ref: '#/components/schemas/basic-error' }, body)
    return body === undefined ? [] : [`answer: ${status} has no body in the description`]
  }
  if (type !== 'application/json' && content[type] !== undefined) return []
  const schema = jsonSchemaOf(content)
  if (schema === undefined) return [`answer: ${type} is not documented for ${status}`]
  if (body === undefined) return [`answer: ${status} has a JSON body in the description`]
  const key = `${operation.method} ${operation.path} ${status}`
  return check(key, schema, body).map((violation) => `answer: ${violation}`)
}

function undocumentedViolations(
  operation: Operation,
  exchange: RestExchange,
  documented: readonly string[],
): string[] {
  const elsewhere = DOCUMENTED_ELSEWHERE.get(exchange.status)
  if (elsewhere === undefined || elsewhere.methods?.includes(operation.method) === false) {
    return [`answer: status ${exchange.status} is not documented (${documented.join(', ')})`]
  }
  if (elsewhere.schema === undefined)
    return exchange.body === undefined ? [] : ['answer: this status has no body']
  const schema = { $ref: `#/components/schemas/${elsewhere.schema}` }
  return check(elsewhere.schema, schema, exchange.body ?? null).map((violation) => `answer: ${violation}`)
}

/**
 * Compares one exchange with GitHub's OpenAPI description and lists what breaks it; empty means conforming.
 * An operation outside the committed subset is a violation.
 */
export function validateExchange(exchange: RestExchange): string[] {
  const path = exchange.path.split('?')[0] ?? ''
  const operation = githubDescription().find(exchange.method, path)
  if (operation === undefined) return [`no operation ${exchange.method} ${path} in the description`]
  return [...bodyViolations(operation, exchange), ...answerViolations(operation, exchange)]
}
