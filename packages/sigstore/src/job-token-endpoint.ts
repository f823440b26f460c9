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
export function jobTokenEndpoint(url: string, requestToken: string): (audience: string) => Promise<string> {
  return async (audience) => {
    const address = new URL(url)
    address.searchParams.set('audience', audience)
    const answer = await fetch(address, {
      headers: { authorization: `Bearer ${requestToken}`, accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(20_000),
    })
    if (!answer.ok) throw new TokenEndpointError(answer.status)
    const body: unknown = JSON.parse(await readLimited(answer))
    const value = typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined
    if (typeof value !== 'string' || value === '')
      throw new Error('the answer of the token service holds no token')
    return value
  }
}

async function readLimited(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.length
    if (size > ANSWER_LIMIT) throw new Error('the answer of the token service is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
