import { AssertionError } from 'node:assert'

import type { Exchange } from '../http/loopback-server.ts'
import { validateExchange } from '../openapi/exchange-validator.ts'

/** A REST exchange that breaks GitHub's description, or a token that went to the storage host. */
export interface Violation {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly problems: readonly string[]
}

export interface ExchangeLog {
  /** Every exchange of every surface, oldest first; those that a fault bent carry its kind. */
  readonly exchanges: readonly Exchange[]
  readonly violations: readonly Violation[]
  readonly record: (exchange: Exchange) => void
  /** Throws an AssertionError that lists all violations. */
  assertConforming(): void
}

/** A delay changes nothing but the time; every other fault answers something that GitHub does not promise. */
const bent = (exchange: Exchange): boolean => exchange.fault !== undefined && exchange.fault !== 'delay'

const isJson = (type: string | undefined): boolean => /^application\/(?:[\w.-]+\+)?json\b/.test(type ?? '')

function parsed(bytes: Buffer, type: string | undefined): { readonly body?: unknown } {
  if (bytes.length === 0 || !isJson(type)) return {}
  return { body: JSON.parse(bytes.toString('utf8')) as unknown }
}

/** Uploaded bytes live in the state already; a log that kept them too would double the memory of large assets. */
const withoutUpload = (exchange: Exchange): Exchange =>
  exchange.path.startsWith('/api/') ? exchange : { ...exchange, requestBody: Buffer.alloc(0) }

/** The request as JSON when it can be read as such; uploads are bytes and stay out. */
function requestJson(exchange: Exchange): { readonly requestBody?: unknown } {
  if (exchange.requestBody.length === 0 || exchange.path.startsWith('/uploads/')) return {}
  try {
    return { requestBody: JSON.parse(exchange.requestBody.toString('utf8')) as unknown }
  } catch {
    return {}
  }
}

export function createExchangeLog(): ExchangeLog {
  const exchanges: Exchange[] = []
  const violations: Violation[] = []
  return {
    exchanges,
    violations,
    record(exchange) {
      exchanges.push(withoutUpload(exchange))
      if (exchange.path.startsWith('/_blob/') && exchange.requestHeaders.authorization !== undefined) {
        const { method, path, status } = exchange
        violations.push({ method, path, status, problems: ['a token was sent to the storage host'] })
      }
      const path = /^\/(?:api|uploads)(\/.*)$/.exec(exchange.path)?.[1]
      if (path === undefined || bent(exchange)) return
      const { method, status, replyHeaders } = exchange
      const type = replyHeaders['content-type']
      const contentType = type === undefined ? {} : { contentType: type }
      const problems = validateExchange({
        method,
        path,
        status,
        ...contentType,
        ...requestJson(exchange),
        ...parsed(exchange.replyBody, type),
      })
      if (problems.length > 0) violations.push({ method, path, status, problems })
    },
    assertConforming() {
      if (violations.length === 0) return
      const lines = violations.map(
        ({ method, path, status, problems }) => `${method} ${path} ${status}\n  ${problems.join('\n  ')}`,
      )
      const message = `${violations.length} REST exchange(s) break GitHub's OpenAPI description:\n${lines.join('\n')}`
      throw new AssertionError({ message, actual: violations, expected: [] })
    },
  }
}
