import type { LoopbackReply } from '../http/loopback-server.ts'
import { ReplyError } from '../http/loopback-server.ts'

const DOCUMENTATION = 'https://docs.github.com/rest'

/** One entry of the `errors` list of a 422 answer. */
export interface ValidationEntry {
  readonly resource: string
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom'
  readonly field: string
  readonly message?: string
}

/** GitHub's error answer: message, documentation address, and the status once more as text. */
export function errorReply(
  status: number,
  message: string,
  errors?: readonly ValidationEntry[],
  headers: Readonly<Record<string, string>> = {},
): LoopbackReply {
  const list = errors === undefined ? {} : { errors }
  return {
    status,
    json: { message, ...list, documentation_url: DOCUMENTATION, status: String(status) },
    headers,
  }
}

const failure = (reply: LoopbackReply, message: string): ReplyError => new ReplyError(reply, message)

export const badCredentials = (): ReplyError => failure(errorReply(401, 'Bad credentials'), 'bad credentials')

export const requiresAuthentication = (): ReplyError =>
  failure(errorReply(401, 'Requires authentication'), 'requires authentication')

/** Missing, or hidden from this token: GitHub tells the two apart for nobody. */
export const notFound = (): ReplyError => failure(errorReply(404, 'Not Found'), 'not found')

export const notAccessible = (): ReplyError =>
  failure(errorReply(403, 'Resource not accessible by integration'), 'missing permission')

export const badRequest = (message: string): ReplyError => failure(errorReply(400, message), message)

/** 422 with GitHub's list of what is wrong. */
export const validationFailed = (...errors: readonly ValidationEntry[]): ReplyError =>
  failure(errorReply(422, 'Validation Failed', errors), 'validation failed')

/** 422 with a message of its own and no list. */
export const unprocessable = (message: string): ReplyError => failure(errorReply(422, message), message)

/** 422 of a ruleset, or of the protection that an immutable release gives to its tag. */
export const ruleViolation = (message: string): ReplyError =>
  unprocessable(`Repository rule violations found\n\n${message}\n\n`)
