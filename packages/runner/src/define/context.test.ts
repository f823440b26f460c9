import { describe, expect, it } from 'vitest'
import { decodeContext } from './context.ts'

const fallback = { workspace: '/here', temp: '/temp', unique: 'u1' }
const runner = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_WORKSPACE: '/checkout',
  GITHUB_RUN_ID: '42',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/tags/v1',
  RUNNER_TEMP: '/runner/temp',
}

describe('decodeContext', () => {
  it('decodeContext reads a runner', () => {
    expect(decodeContext('action', runner, fallback)).toMatchObject({
      ok: true,
      value: {
        face: 'action',
        workspace: '/checkout',
        temp: '/runner/temp',
        unique: 'u1',
        repository: 'octo/app',
        eventName: 'push',
        ref: 'refs/tags/v1',
        runUrl: 'https://github.com/octo/app/actions/runs/42',
      },
    })
  })

  it('decodeContext gives a terminal what is sensible, its own folder above all', () => {
    expect(decodeContext('cli', {}, fallback)).toMatchObject({
      ok: true,
      value: { workspace: '/here', temp: '/temp', serverUrl: 'https://github.com', runUrl: undefined },
    })
    expect(decodeContext('cli', runner, fallback)).toMatchObject({ value: { workspace: '/here' } })
  })

  it('decodeContext takes an empty variable for a missing one', () => {
    expect(decodeContext('action', { ...runner, GITHUB_REPOSITORY: '' }, fallback)).toMatchObject({
      value: { repository: undefined, runUrl: undefined },
    })
  })

  it.each([
    'http://127.0.0.1:8080',
    'http://localhost',
    'http://api.localhost:1',
    'http://[::1]:9/api',
    'https://ghe.example/api/v3/',
  ])('decodeContext accepts the address %s', (url) => {
    const decoded = decodeContext('action', { ...runner, GITHUB_API_URL: url }, fallback)
    expect(decoded.ok && decoded.value.apiUrl).toBe(url.replace(/\/$/, ''))
  })

  // A token is sent there: in clear, to another host behind credentials, or to a look-alike it would be lost.
  it.each([
    'http://api.github.com',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'https://api.github.com@evil.example',
    'https://user:pass@evil.example',
    'https://evil.example?x=',
    'https://evil.example#',
    'ftp://127.0.0.1',
    'api.github.com',
    ' https://api.github.com',
  ])('decodeContext refuses the address %s', (url) => {
    for (const name of ['GITHUB_SERVER_URL', 'GITHUB_API_URL']) {
      expect(decodeContext('action', { ...runner, [name]: url }, fallback)).toMatchObject({
        ok: false,
        problem: { code: 'environment/variable-missing', current: `${name} is not an https address` },
      })
    }
  })
})
