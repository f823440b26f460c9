import type { EmulatedGitHub } from './server.ts'

export interface ProbeAnswer {
  readonly status: number
  /** The parsed JSON answer, or its text when it is not JSON. */
  readonly body: unknown
  readonly headers: Headers
}

export interface ProbeRequest {
  readonly json?: unknown
  readonly bytes?: Uint8Array<ArrayBuffer> | string
  readonly headers?: Readonly<Record<string, string>>
}

/** A bare HTTP client for tests of the double itself: no retries, no redirects, nothing hidden. */
export function restProbe(github: EmulatedGitHub, token?: string) {
  return async (method: string, target: string, request: ProbeRequest = {}): Promise<ProbeAnswer> => {
    const address = target.startsWith('/') ? github.apiUrl + target : target
    const content = request.json === undefined ? request.bytes : JSON.stringify(request.json)
    const answer = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...request.headers },
      ...(content === undefined ? {} : { body: content }),
    })
    const text = await answer.text()
    const isJson = (answer.headers.get('content-type') ?? '').includes('json')
    const body: unknown = isJson && text !== '' ? JSON.parse(text) : text
    return { status: answer.status, body, headers: answer.headers }
  }
}

/** One field of a JSON answer, by path; `undefined` when it is not there. */
export function fieldOf(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here: unknown = value
  for (const key of path)
    here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined
  return here
}
