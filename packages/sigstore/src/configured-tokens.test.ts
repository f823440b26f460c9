import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ok } from '@tier3/model/result'
import { expect, it } from 'vitest'
import { artifact } from './embedded-signing.fixture.ts'
import { configuredSigner } from './configured-signer.ts'
import { publicGoodRoot } from './public-good-root.ts'

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

// Nothing listens there: each signature fails behind its token.
const config = JSON.stringify({
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [{ url: 'http://127.0.0.1:1', majorApiVersion: 1, validFor: { start: '2020-01-01T00:00:00Z' } }],
  tsaUrls: [{ url: 'http://127.0.0.1:1', majorApiVersion: 1, validFor: { start: '2020-01-01T00:00:00Z' } }],
})

it('asks for a fresh token when the one it holds has run out', async () => {
  let asked = 0
  const server = createServer((_, reply) => {
    asked += 1
    const claims = { aud: 'sigstore', exp: 1_000_000_000, sub: 'x', jti: asked }
    reply.end(JSON.stringify({ value: `${part({ alg: 'RS256' })}.${part(claims)}.c2ln` }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const variables: Readonly<Record<string, string>> = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  }
  const masked: string[] = []
  const made = await configuredSigner(
    {
      sigstore: 'custom',
      signingConfig: 'config',
      trustedRoot: 'root',
      rekorVersion: '1',
      timestamp: true,
      maxWaitSeconds: 0,
    },
    {
      givenToken: undefined,
      variable: (name) => variables[name],
      mask: (text) => void masked.push(text),
      eventName: 'push',
      eventPath: undefined,
      repository: 'octo/app',
      workflowRef: undefined,
      jobWorkflowRef: undefined,
    },
    {
      read: async (path) =>
        ok(new Uint8Array(Buffer.from(path === 'config' ? config : publicGoodRoot().root.json))),
      glob: async () => ok([]),
      list: async () => ok([]),
    },
    () => undefined,
  )
  if (!made.ok) throw new Error(made.problem[0]?.current)
  const { signer } = made.value
  const claims = await signer.claims()
  expect(claims.ok && claims.value['jti']).toBe(1)
  const signed = await signer.signArtifacts([artifact('a', 'hello')])
  expect(signed.ok ? [] : signed.problem.map(({ code }) => code)).toEqual(['service/fulcio-unavailable'])
  expect([asked, new Set(masked).size]).toEqual([2, 3])
  await new Promise<void>((done) => server.close(() => done()))
})
