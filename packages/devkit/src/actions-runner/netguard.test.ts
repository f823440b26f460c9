import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { hostOfConnect, isLoopback } from './netguard.ts'

describe('isLoopback', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.9.1', true],
    ['::1', true],
    ['[::1]', true],
    ['localhost', true],
    ['tuf.localhost', true],
    ['', true],
    ['127.0.0.1.evil.example', false],
    ['127.evil.example', false],
    ['localhost.evil.example', false],
    ['10.0.0.1', false],
    ['0.0.0.0', false],
    ['2001:db8::1', false],
    ['example.org', false],
  ])('isLoopback says of %s: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected)
  })
})

describe('hostOfConnect', () => {
  it.each([
    { name: 'options', args: [{ host: 'example.org', port: 1 }], expected: 'example.org' },
    {
      name: 'normalised arguments',
      args: [[{ host: 'example.org', port: 1 }, null]],
      expected: 'example.org',
    },
    { name: 'port and host', args: [443, 'example.org'], expected: 'example.org' },
    { name: 'port as text and host', args: ['443', 'example.org'], expected: 'example.org' },
    { name: 'port alone', args: [443], expected: '' },
    { name: 'a pipe', args: ['/tmp/socket'], expected: undefined },
    { name: 'a pipe in options', args: [{ path: '/tmp/socket' }], expected: undefined },
  ])('hostOfConnect finds the host in $name', ({ args, expected }) => {
    expect(hostOfConnect(args)).toBe(expected)
  })
})

it('the guard refuses a connection off this machine and lets one on it through', async () => {
  await expect(fetch('http://192.0.2.1:9/')).rejects.toThrow('fetch failed')
  const server = createServer((_, response) => response.end('here'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  try {
    const { port } = server.address() as AddressInfo
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here')
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
