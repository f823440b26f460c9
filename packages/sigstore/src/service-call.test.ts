import { describe, expect, it } from 'vitest'
import { createRedactor } from './redaction.ts'
import { parseRetryAfter } from './retry-after.ts'
import { callService, type RetryPolicy, type Service } from './service-call.ts'
import { AttemptTimeout, serviceFailure, UnexpectedAnswer } from './service-failure.ts'

const START = Date.parse('2026-01-02T03:04:05Z')
const service: Service = {
  role: 'the log',
  host: 'log.example',
  attempted: 'log',
  codes: { unavailable: 'service/rekor-unavailable', refused: 'service/rekor-refused' },
}
const setup = (maxWaitMs: number) => {
  let now = START
  const waits: number[] = []
  const policy: RetryPolicy = {
    maxWaitMs,
    attemptTimeoutMs: 5000,
    clock: { now: () => new Date(now) },
    sleep: async (ms) => {
      waits.push(ms)
      now += ms
    },
    random: () => 1,
    redact: (text) => text.replaceAll('secret', '***'),
  }
  return { policy, waits }
}
const status = (statusCode: number): Error =>
  Object.assign(new Error('outer'), {
    cause: Object.assign(new Error(`(${statusCode}) secret`), { statusCode }),
  })

describe('callService', () => {
  it('backs off exponentially to a ceiling, within the longest wait', async () => {
    const { policy, waits } = setup(60_000)
    const result = await callService(service, () => Promise.reject(status(503)), policy)
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000])
    expect(result).toMatchObject({
      ok: false,
      problem: {
        code: 'service/rekor-unavailable',
        current: 'the log log.example is not available since 2026-01-02T03:04:05.000Z (8 attempts in 46 s)',
        cause: 'HTTP status 503: (503) ***',
      },
    })
  })

  it('does not wait past the moment until which an answer is of use', async () => {
    const { policy, waits } = setup(60_000)
    await callService(service, () => Promise.reject(status(503)), policy, new Date(START + 2000))
    expect(waits).toEqual([500, 1000])
  })

  it('ends though the clock stands still', async () => {
    const { policy, waits } = setup(3000)
    await callService(service, () => Promise.reject(status(503)), {
      ...policy,
      clock: { now: () => new Date(START) },
    })
    expect(waits).toEqual([500, 1000])
  })

  it('asks once when told not to wait', async () => {
    let asked = 0
    await callService(
      service,
      () => {
        asked += 1
        return Promise.reject(status(503))
      },
      setup(0).policy,
    )
    expect(asked).toBe(1)
  })
})

describe('serviceFailure', () => {
  const coded = (code: string): Error => Object.assign(new Error('x'), { code })
  it.each([
    ['status 500', status(500), 'unavailable'],
    ['status 599', status(599), 'unavailable'],
    ['status 429', status(429), 'unavailable'],
    ['status 408', status(408), 'unavailable'],
    ['status 400', status(400), 'refused'],
    ['status 403', status(403), 'refused'],
    ['status 409', status(409), 'refused'],
    [
      "a status in the toolkit's text",
      new Error('Failed to get ID Token. \n Error Code : 502\n'),
      'unavailable',
    ],
    [
      "a refusal in the toolkit's text",
      new Error('Failed to get ID Token. \n Error Code : 401\n'),
      'refused',
    ],
    ['a refused connection', coded('ECONNREFUSED'), 'unavailable'],
    ['an unknown host', coded('ENOTFOUND'), 'unavailable'],
    ['a broken stream', coded('ERR_STREAM_PREMATURE_CLOSE'), 'unavailable'],
    ['a wrong certificate of the host', coded('SELF_SIGNED_CERT_IN_CHAIN'), 'unavailable'],
    ['no answer in time', new AttemptTimeout('x'), 'unavailable'],
    [
      'a body that is not JSON',
      Object.assign(new Error('x'), { type: 'invalid-json', code: 'EJSONPARSE' }),
      'unexpected',
    ],
    ['a wrong answer', new UnexpectedAnswer('x'), 'unexpected'],
    ['a program error over an answer', new TypeError('x'), 'unexpected'],
    ['no error at all', 'x', 'unexpected'],
  ])('%s', (_, error, kind) => {
    expect(serviceFailure(error).kind).toBe(kind)
  })
})

describe('parseRetryAfter', () => {
  it.each([
    ['5', 5000],
    ['0', 0],
    ['Fri, 02 Jan 2026 03:04:35 GMT', 30_000],
    ['Fri, 02 Jan 2026 03:04:00 GMT', 0],
    ['-5', undefined],
    ['5.5', undefined],
    ['99999999', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('%s', (value, wait) => {
    expect(parseRetryAfter(value, START)).toBe(wait)
  })
})

describe('createRedactor', () => {
  it('takes out a token and each of its parts', () => {
    const { add, redact } = createRedactor()
    add('aaaaaaaaaaaa.bbbbbbbbbbbb.cc')
    expect(redact('x aaaaaaaaaaaa.bbbbbbbbbbbb.cc y bbbbbbbbbbbb cc')).toBe('x *** y *** cc')
  })
})
