import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { githubClaims } from '../../devkit/src/oidc/github-claims.ts'
import { startSigstore } from '../../devkit/src/sigstore/embedded.ts'
import { givenToken } from './identity.ts'
import { createSigner } from './signer.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A server on loopback that answers every request in one way, and remembers what it was sent. */
async function serve(status: number, headers: { readonly [name: string]: string } = {}) {
  const asked: string[] = []
  const server = createServer((request: IncomingMessage, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      asked.push(`${request.url} ${JSON.stringify(request.headers)} ${body}`)
      response.writeHead(status, headers).end('{}')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  closing.push(async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  })
  return { asked, url: `http://localhost:${(server.address() as AddressInfo).port}` }
}

describe('a signing service that redirects', () => {
  const cases = ([301, 302, 303, 307, 308] as const).flatMap((status) =>
    (['certificateAuthority', 'log', 'timestampAuthority'] as const).map((service) => ({ status, service })),
  )
  it.each(cases)('is refused: $service with $status', async ({ status, service }) => {
    const sigstore = await startSigstore()
    closing.push(() => sigstore.close())
    const elsewhere = await serve(200)
    const redirecting = await serve(status, { location: `${elsewhere.url}/steal` })
    const instance = {
      name: 'redirecting',
      certificateAuthority: service === 'certificateAuthority' ? redirecting.url : sigstore.url,
      logs: { 1: service === 'log' ? redirecting.url : sigstore.url },
      timestampAuthority:
        service === 'timestampAuthority' ? redirecting.url : `${sigstore.url}/api/v1/timestamp`,
    }
    const token = sigstore.issuer.mint(githubClaims(), 'sigstore')
    const signer = createSigner({
      instance,
      identity: givenToken(token, () => undefined),
      maxWaitSeconds: 0,
      sleep: () => Promise.resolve(),
    })
    if (!signer.ok) throw new Error('no signer')
    const signed = await signer.value.signStatements([new TextEncoder().encode('{}')])
    expect(signed.ok).toBe(false)
    expect(redirecting.asked.length).toBeGreaterThan(0)
    expect(elsewhere.asked).toEqual([])
    expect(JSON.stringify(signed)).not.toContain(token.split('.')[2])
    expect(signed.ok || signed.problem[0]?.code).toMatch(/^service\//)
  })
})
