import { problem } from '@tier3/model/problem'
import type { TransferError } from './bounded-fetch.ts'
import { describePermissions, permissionFix, readNeededPermissions } from './needed-permission.ts'
import { readRateLimit, retryAfterSeconds, type AnswerHeaders } from './rate-limit.ts'
import type { Refusal } from './waiting.ts'

/** What was asked, as far as a refusal has to speak of it. */
export interface Asked {
  /** A phrase behind "Cannot". */
  readonly attempted: string
  /** Whether a token was sent. */
  readonly withToken: boolean
  /** `scope=level` to name when GitHub does not say which permission is missing. */
  readonly permission?: string
  /** Takes secrets out of foreign text. */
  redact(text: string): string
  readonly now: Date
}

export interface RefusedAnswer {
  readonly status: number
  readonly headers: AnswerHeaders
  /** GitHub's `message`, or nothing when the body is of another form. */
  readonly message: string
}

/** Reads an answer outside 2xx as a problem, with whether asking again can help. */
export function answerRefusal(answer: RefusedAnswer, asked: Asked): Refusal {
  const { status } = answer
  const message = asked.redact(answer.message)
  const cause = message === '' ? {} : { cause: message }
  const { attempted } = asked
  if (status === 401) return { problem: unauthorized(asked, cause) }
  const missing = status === 403 && /not accessible/i.test(message)
  const limit = missing ? undefined : readRateLimit(answer, asked.now)
  if (limit !== undefined) {
    const whose = asked.withToken ? 'for this token' : 'for requests without a token'
    const current = `GitHub's rate limit ${whose} is used up until ${limit.until.toISOString()}`
    const desired = 'a request must be left'
    return {
      problem: problem('service/rate-limited', { attempted, current, desired, ...cause }),
      repeat: 'always',
      waitSeconds: limit.waitSeconds,
    }
  }
  if (status === 403) return { problem: denied(answer.headers, asked, cause) }
  if (status >= 500 || status === 408) {
    const wait = retryAfterSeconds(answer.headers, asked.now)
    const waiting = wait === undefined ? {} : { waitSeconds: wait }
    const current = `GitHub answered with status ${status}`
    const desired = 'GitHub must be available'
    return {
      problem: problem('service/github-unavailable', { attempted, current, desired, ...cause }),
      repeat: 'idempotent',
      ...waiting,
    }
  }
  if (status >= 400) {
    const current = `GitHub refused the request with status ${status}`
    return {
      problem: problem('service/github-refused', {
        attempted,
        current,
        desired: 'GitHub must accept it',
        ...cause,
      }),
    }
  }
  const current = `GitHub answered with status ${status}${status >= 300 ? ', a redirect that is not followed' : ''}`
  return {
    problem: problem('service/unexpected-answer', {
      attempted,
      current,
      desired: 'it must answer the request',
    }),
  }
}

/** Reads a transfer without an answer as a problem. */
export function transferRefusal(error: TransferError, asked: Asked): Refusal {
  const { attempted } = asked
  const reason = asked.redact(error.message)
  switch (error.failure) {
    case 'timeout':
    case 'network': {
      const current =
        error.failure === 'timeout' ? `GitHub gave ${reason}` : `GitHub cannot be reached: ${reason}`
      const desired = 'GitHub must be available'
      return {
        problem: problem('service/github-unavailable', { attempted, current, desired }),
        repeat: 'idempotent',
      }
    }
    case 'too-large':
    case 'redirect':
      return { problem: unexpectedAnswer(attempted, reason) }
    case 'address': {
      const desired = 'it must be an https address without credentials'
      const fix = 'Correct the address of the API (`GITHUB_API_URL`).'
      return { problem: problem('input/malformed', { attempted, current: reason, desired, fix }) }
    }
  }
}

export const unexpectedAnswer = (attempted: string, current: string) =>
  problem('service/unexpected-answer', {
    attempted,
    current,
    desired: 'the answer must be what GitHub documents',
  })

function unauthorized({ attempted, withToken }: Asked, cause: { readonly cause?: string }) {
  if (withToken) {
    const current = 'GitHub does not accept the token'
    return problem('permission/token-rejected', {
      attempted,
      current,
      desired: 'the token must be valid',
      ...cause,
    })
  }
  const current = 'GitHub answers this only to a token, and none was given'
  const fix = 'Give a token in the input `token`; `${{ github.token }}` is the token of the job.'
  return problem('permission/denied', { attempted, current, desired: 'a token must be given', fix, ...cause })
}

function denied(
  headers: AnswerHeaders,
  { attempted, permission }: Asked,
  cause: { readonly cause?: string },
) {
  const needed =
    readNeededPermissions(headers['x-accepted-github-permissions']) ?? readNeededPermissions(permission)
  const current = 'the token may not do this'
  if (needed === undefined) {
    return problem('permission/denied', {
      attempted,
      current,
      desired: 'the token must have the permission',
      ...cause,
    })
  }
  const desired = `the token must have ${describePermissions(needed)}`
  return problem('permission/denied', { attempted, current, desired, fix: permissionFix(needed), ...cause })
}
