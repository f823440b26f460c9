import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { startLoopback } from '../../devkit/src/http/loopback-server.ts'

/** Asks the API in a process of its own, since the toolkit looks at the environment once, when it is loaded. */
async function codeOf(apiUrl: string, env: Readonly<Record<string, string>>): Promise<unknown> {
  const script = `
    const { createRestClient } = await import(process.argv[1])
    const client = createRestClient({ apiUrl: process.argv[2], token: 'ghs_SENTINEL', maxWaitSeconds: 0 })
    const result = await client.request('GET /x', {}, { attempted: 'ask' })
    console.log(JSON.stringify(result.ok ? result.value.kind : result.problem.code))
  `
  const module = fileURLToPath(new URL('rest-client.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', script, module, apiUrl],
    { encoding: 'utf8', env },
  )
  return JSON.parse(stdout)
}

it('loadOctokit goes through the proxy of the environment, but never for loopback', async () => {
  await using loopback = await startLoopback({
    routes: [{ method: 'GET', pattern: /^\/x$/, name: 'x', handle: () => ({ status: 200, json: {} }) }],
  })
  const connects: unknown[] = []
  loopback.server.on('connect', ({ url, headers }, socket) => {
    connects.push([url, headers.authorization])
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  const env = { HTTPS_PROXY: loopback.url, HTTP_PROXY: loopback.url, GITHUB_API_URL: 'https://api.example' }
  expect(await codeOf('https://api.example', env)).toBe('service/github-unavailable')
  expect(connects).toEqual([['api.example:443', undefined]])
  expect(await codeOf(loopback.url, env)).toBe('found')
  expect(connects.length).toBe(1)
})
