import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ok } from '@tier3/model/result'
import { configuredRegistry, type RegistrySettings } from './configured-registry.ts'

let folder = ''
const AUTH = Buffer.from('stored:pass').toString('base64')
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tier3-docker-config-'))
  const config = JSON.stringify({ auths: { 'r.example': { auth: AUTH } } })
  await mkdir(join(folder, '.docker'))
  await writeFile(join(folder, '.docker', 'config.json'), config)
  await mkdir(join(folder, 'large'))
  await writeFile(join(folder, 'large', 'config.json'), ' '.repeat(1024 * 1024 + 1))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const configured = (
  changes: Partial<RegistrySettings>,
  variables: { readonly [name: string]: string } = {},
) =>
  configuredRegistry({
    username: undefined,
    password: undefined,
    hosts: ['r.example'],
    maxWaitSeconds: 1,
    variable: (name) => variables[name],
    mask: () => {},
    ...changes,
  })
const ask = async (host: string, ...given: Parameters<typeof configured>) => {
  const options = configured(...given)
  return options.ok ? options.value.credentials(host) : options
}

describe('configuredRegistry', () => {
  it('reads what docker stored, in its place or where it is told', async () => {
    const found = ok({ username: 'stored', password: 'pass' })
    expect(await ask('r.example', {}, { HOME: folder })).toEqual(found)
    expect(await ask('r.example', {}, { DOCKER_CONFIG: join(folder, '.docker') })).toEqual(found)
    expect(await ask('q.example', {}, { HOME: folder })).toEqual(ok(undefined))
    expect(await ask('r.example', {}, { HOME: join(folder, 'none') })).toEqual(ok(undefined))
    expect(await ask('r.example', {})).toEqual(ok(undefined))
  })
  it('prefers what is given, for its own host', async () => {
    const given = { username: 'me', password: 'secret' }
    expect(await ask('r.example', given, { HOME: folder })).toEqual(ok(given))
    expect(await ask('q.example', given, { HOME: folder })).toEqual(ok(undefined))
  })
  it.each([
    ['no password', { username: 'me' }],
    ['no name', { password: 'x' }],
    ['a colon in the name', { username: 'a:b', password: 'x' }],
    ['two registries', { username: 'me', password: 'x', hosts: ['a.example', 'b.example'] }],
    ['no image', { username: 'me', password: 'x', hosts: [] }],
  ])('refuses %s', (_, given) => {
    expect(configured(given)).toMatchObject({ ok: false, problem: { code: 'input/conflict' } })
  })
  it('has no use for a password where there is no image', () => {
    expect(configured({ password: 'of something else', hosts: [] }).ok).toBe(true)
  })
  it('refuses a file that is too large', async () => {
    expect(await ask('r.example', {}, { DOCKER_CONFIG: join(folder, 'large') })).toMatchObject({
      problem: { code: 'input/registry-credentials' },
    })
  })
})
