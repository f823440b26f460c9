import { describe, expect, it } from 'vitest'
import { parseChallenge, realmRefusal } from './challenge.ts'

describe('parseChallenge', () => {
  it('reads basic and bearer', () => {
    expect(parseChallenge('Basic realm="x"')).toEqual({ ok: true, value: { scheme: 'basic' } })
    const bearer = parseChallenge('Bearer realm="https://a.example/t",service="r",scope="repository:x:*"')
    expect(bearer).toEqual({
      ok: true,
      value: { scheme: 'bearer', realm: new URL('https://a.example/t'), service: 'r' },
    })
  })
  it.each([
    [null, 'no way'],
    ['Negotiate', 'not known'],
    ['Bearer service="r"', 'no realm'],
    ['Bearer realm="nowhere"', 'no realm'],
    [`Bearer realm="${'a'.repeat(5000)}"`, 'too long'],
  ])('refuses %s', (header, reason) => {
    const read = parseChallenge(header)
    expect(read.ok ? 'read' : read.problem).toContain(reason)
  })
})

describe('realmRefusal', () => {
  const REGISTRY = 'https://registry.example.org'
  it.each([
    ['https://registry.example.org/token', REGISTRY],
    ['https://auth.example.org/token', REGISTRY],
    ['https://example.org/token', REGISTRY],
    ['https://auth.example.org/t', 'https://registry-1.example.org'],
    ['https://example.org/t', 'https://acme.example.org'],
    ['https://127.example.org/t', REGISTRY],
    ['https://0.0.example.org/t', REGISTRY],
    ['http://127.0.0.1:5000/token', 'http://127.0.0.1:5000'],
  ])('sends credentials to %s for %s', (realm, registry) => {
    expect(realmRefusal(new URL(realm), new URL(registry), true)).toBeUndefined()
  })
  it.each([
    ['https://evil.example/token', REGISTRY],
    ['https://evilexample.org/token', REGISTRY],
    ['https://registry.example.org.evil.example/t', REGISTRY],
    ['https://registry.example.org:444/t', REGISTRY],
    ['https://other.org/t', 'https://example.org'],
    // Below a public suffix, or where everybody gets a name, the host beside is somebody else's.
    ['https://evil.co.uk/t', 'https://acme.co.uk'],
    ['https://evil.co.uk/t', 'https://registry.co.uk'],
    ['https://evil.github.io/t', 'https://acme.github.io'],
    ['https://evil.registry.example/t', 'https://acme.registry.example'],
    ['https://1.0.0.1/t', 'https://10.0.0.1'],
    ['https://evil.0.0.1.example/t', 'https://10.0.0.1'],
    ['http://127.0.0.1:6000/token', 'http://127.0.0.1:5000'],
    ['http://localhost:5000/token', 'http://127.0.0.1:5000'],
  ])('does not send credentials to %s for %s', (realm, registry) => {
    expect(realmRefusal(new URL(realm), new URL(registry), true)).toContain('are not sent to')
  })
  it('asks a realm elsewhere only where nothing is to be sent', () => {
    expect(realmRefusal(new URL('https://evil.example/token'), new URL(REGISTRY), false)).toBeUndefined()
  })
  it.each([
    ['http://auth.example.org/token', 'plain http'],
    ['http://127.0.0.1/token', 'into this machine'],
    ['https://127.0.0.2/', 'into this machine'],
    ['https://0.0.0.0/', 'into this machine'],
    ['https://[::]/', 'into this machine'],
    ['https://[::ffff:127.0.0.1]/', 'into this machine'],
    ['https://a.localhost/', 'into this machine'],
    ['https://localhost./', 'into this machine'],
    ['https://169.254.169.254/latest', 'into this machine'],
    ['https://[::ffff:169.254.169.254]/', 'into this machine'],
    ['https://[fe80::1]/', 'into this machine'],
    ['https://a:b@auth.example.org/', 'carries credentials'],
    ['ftp://auth.example.org/', 'not an https'],
  ])('never asks %s', (realm, reason) => {
    for (const secret of [true, false])
      expect(realmRefusal(new URL(realm), new URL(REGISTRY), secret)).toContain(reason)
  })
})
