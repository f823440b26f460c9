import { ok } from '@tier3/model/result'
import { describe, expect, it } from 'vitest'
import { givenCredentials, storedCredentials } from './credentials.ts'

const AUTH = Buffer.from('me:s:cret').toString('base64')
const stored = (config: unknown) =>
  storedCredentials(() =>
    Promise.resolve(ok(Buffer.from(typeof config === 'string' ? config : JSON.stringify(config)))),
  )
const FOUND = ok({ username: 'me', password: 's:cret' })

describe('storedCredentials', () => {
  it.each(['r.example', 'https://r.example', 'https://r.example/v1/', 'https://R.example/v2/', 'r.example/'])(
    'finds the entry under %s',
    async (key) => {
      expect(await stored({ auths: { [key]: { auth: AUTH } } })('r.example')).toEqual(FOUND)
    },
  )
  it.each([
    'r.example.evil',
    'evil/r.example',
    'r.example:5000',
    'example',
    'xr.example',
    'https://evil/?r.example',
  ])('does not take the entry under %s', async (key) => {
    expect(await stored({ auths: { [key]: { auth: AUTH } } })('r.example')).toEqual(ok(undefined))
  })
  it('has none where there is no file', async () => {
    const none = storedCredentials(() => Promise.resolve(ok(undefined)))
    expect(await none('r.example')).toEqual(ok(undefined))
  })
  it.each([
    ['a helper for the host', { credHelpers: { 'r.example': 'desktop' } }, 'helpers are not run'],
    ['a helper for all hosts', { auths: { 'r.example': {} }, credsStore: 'desktop' }, 'helpers are not run'],
    ['an identity token', { auths: { 'r.example': { identitytoken: 'x' } } }, 'identity token'],
    [
      'two entries',
      { auths: { 'r.example': { auth: AUTH }, 'https://r.example': { auth: AUTH } } },
      '2 entries',
    ],
    ['no pair', { auths: { 'r.example': { auth: 'bWU=' } } }, 'not a name and a password'],
    ['no base64', { auths: { 'r.example': { auth: '!' } } }, 'not a name and a password'],
    ['no JSON', '{"auths":', 'strict JSON'],
    ['a key twice', '{"auths":{},"auths":{}}', 'strict JSON'],
  ])('refuses %s', async (_, config, current) => {
    const read = await stored(config)('r.example')
    expect(read).toMatchObject({ ok: false, problem: { code: 'input/registry-credentials' } })
    expect(read.ok ? '' : read.problem.current).toContain(current)
    expect(JSON.stringify(read)).not.toContain('s:cret')
  })
})

it('givenCredentials serve their own host and no other', async () => {
  const source = givenCredentials({ username: 'a', password: 'b' }, 'r.example', stored({ auths: {} }))
  expect(await source('r.example')).toEqual(ok({ username: 'a', password: 'b' }))
  expect(await source('q.example')).toEqual(ok(undefined))
})
