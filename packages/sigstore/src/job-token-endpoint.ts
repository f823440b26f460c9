import { isJsonObject, parseJson } from '@tier3/model/json'
import { AttemptTimeout, UnexpectedAnswer } from './service-failure.ts'

/** Thrown with the status when the endpoint answers with an error; the text holds nothing of the answer's body. */
class TokenEndpointError extends Error {
  readonly statusCode: number
  constructor(statusCode: number) {
    super('the token service answered with an error')
    this.statusCode = statusCode
  }
}

const ANSWER_LIMIT = 64 * 1024

/**
 * Asks the runner's token endpoint (`ACTIONS_ID_TOKEN_REQUEST_URL` and `_TOKEN`) for an identity token. No redirect is followed:
 * the request token is for this endpoint alone.
 */
export function jobTokenEndpoint(
  url: string,
  requestToken: string,
  timeoutMs = 20_000,
): (audience: string) => Promise<string> {
  return async (audience) => {
    const address = new URL(url)
    address.searchParams.set('audience', audience)
    const body = parseJson(await ask(address, requestToken, timeoutMs))
    const value = body.ok && isJsonObject(body.value) ? body.value['value'] : undefined
    // Nothing of the answer is quoted: half of it may be half a token.
    if (typeof value !== 'string' || value === '')
      throw new UnexpectedAnswer('the answer of the token service holds no token')
    return value
  }
}

async function ask(address: URL, requestToken: string, timeoutMs: number): Promise<string> {
  try {
    const answer = await fetch(address, {
      headers: { authorization: `Bearer ${requestToken}`, accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (!answer.ok) {
      await answer.body?.cancel()
      throw new TokenEndpointError(answer.status)
    }
    return await readLimited(answer)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw new AttemptTimeout(`no answer within ${timeoutMs / 1000} s`)
    throw error
  }
}

async function readLimited(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.length
    if (size > ANSWER_LIMIT) throw new UnexpectedAnswer('the answer of the token service is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
