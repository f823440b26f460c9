import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { storedName } from './assets.ts'
import type { ProbeAnswer } from './rest-probe.ts'
import { fieldOf, restProbe } from './rest-probe.ts'
import type { SeededRepository } from './repository-seed.ts'
import type { EmulatedGitHub } from './server.ts'
import { startGitHub } from './server.ts'

let github: EmulatedGitHub
let repository: SeededRepository
let at: string
let token: string
let writer: ReturnType<typeof restProbe>
let anyone: ReturnType<typeof restProbe>
let release: unknown
let count = 0

beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(async () => {
  count += 1
  repository = github.createRepository({ owner: 'octo-org', name: `app-${count}`, immutableReleases: true })
  at = `/repos/${repository.slug}`
  token = github.tokenFor({ repository, permissions: { contents: 'write' } })
  writer = restProbe(github, token)
  anyone = restProbe(github)
  release = (await writer('POST', `${at}/releases`, { json: { tag_name: 'v1', draft: true } })).body
})
afterAll(() => github.close())

const uploadAddress = (name: string, label?: string): string =>
  String(fieldOf(release, 'upload_url')).replace(
    '{?name,label}',
    `?name=${encodeURIComponent(name)}${label === undefined ? '' : `&label=${encodeURIComponent(label)}`}`,
  )
const upload = (name: string, bytes = 'hello', label?: string): Promise<ProbeAnswer> =>
  writer('POST', uploadAddress(name, label), { bytes, headers: { 'content-type': 'text/plain' } })
const publish = (): Promise<ProbeAnswer> =>
  writer('PATCH', `${at}/releases/${String(fieldOf(release, 'id'))}`, { json: { draft: false } })
const listed = async (): Promise<unknown> =>
  (await writer('GET', `${at}/releases/${String(fieldOf(release, 'id'))}/assets`)).body

describe('upload', () => {
  test('stores bytes, size, digest, label and media type', async () => {
    const made = await upload('tool.tar.gz', 'hello', 'The tool')
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      name: 'tool.tar.gz',
      label: 'The tool',
      state: 'uploaded',
      size: 5,
      content_type: 'text/plain',
      digest: `sha256:${createHash('sha256').update('hello').digest('hex')}`,
    })
    expect(await listed()).toHaveLength(1)
  })

  test.each([
    { input: 'a b.txt', expected: 'a.b.txt' },
    { input: '.hidden.', expected: 'hidden' },
    { input: 'ü/../x~1+2@3_4-5', expected: 'x.1+2@3_4-5' },
  ])('GitHub renames $input', ({ input, expected }) => {
    expect(storedName(input)).toBe(expected)
  })

  test.each([
    { name: 'a taken name', send: () => upload('a.txt'), status: 422, code: 'already_exists' },
    { name: 'no name', send: () => upload(''), status: 422, code: 'missing_field' },
  ])('$name is $status', async ({ send, status, code }) => {
    await upload('a.txt')
    const refused = await send()
    expect(refused.status).toBe(status)
    expect(fieldOf(refused.body, 'errors')).toEqual([{ resource: 'ReleaseAsset', code, field: 'name' }])
  })

  test('an empty file is 400', async () => {
    const refused = await writer('POST', uploadAddress('empty.txt'), { bytes: '' })
    expect([refused.status, fieldOf(refused.body, 'message')]).toEqual([400, 'Bad Content-Length: 0'])
  })

  test('another repository and a missing release are 404, a reader is 403', async () => {
    const reader = restProbe(github, github.tokenFor({ repository, permissions: { contents: 'read' } }))
    expect((await reader('POST', uploadAddress('a.txt'), { bytes: 'x' })).status).toBe(403)
    const missing = uploadAddress('a.txt').replace(/releases\/\d+/, 'releases/99')
    expect((await writer('POST', missing, { bytes: 'x' })).status).toBe(404)
  })
})

describe('an upload that is cut', () => {
  const starter = { name: 'big.bin', state: 'starter', size: 0, digest: null }

  async function afterwards(expected: number): Promise<unknown> {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const assets = await listed()
      if (Array.isArray(assets) && assets.length === expected) return assets
      await sleep(5)
    }
    return listed()
  }

  test('by the client leaves a starter that blocks its name until it is deleted', async () => {
    const { port } = new URL(github.url)
    const { pathname, search } = new URL(uploadAddress('big.bin'))
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1')
      socket.on('error', reject)
      socket.on('close', () => resolve())
      const head = [
        `POST ${pathname}${search} HTTP/1.1`,
        'host: x',
        `authorization: Bearer ${token}`,
        'content-length: 1000',
        '',
        '',
      ]
      socket.write(`${head.join('\r\n')}half of it`, () => setImmediate(() => socket.destroy()))
    })
    expect(await afterwards(1)).toMatchObject([starter])
    expect((await upload('big.bin')).status).toBe(422)
    const id = String(fieldOf(await listed(), 0, 'id'))
    const bytes = await writer('GET', `${at}/releases/assets/${id}`, {
      headers: { accept: 'application/octet-stream' },
    })
    expect(bytes.status).toBe(404)
    expect((await writer('DELETE', `${at}/releases/assets/${id}`)).status).toBe(204)
    expect((await upload('big.bin')).status).toBe(201)
  })

  test('by an answer of 502 leaves a starter', async () => {
    github.faults.set('assets.upload', { kind: 'status', status: 502, times: 1 })
    expect((await upload('big.bin')).status).toBe(502)
    expect(await afterwards(1)).toMatchObject([starter])
  })

  test('by a broken connection leaves a starter', async () => {
    github.faults.set('assets.upload', { kind: 'reset', times: 1 })
    await expect(upload('big.bin')).rejects.toThrow('fetch failed')
    expect(await afterwards(1)).toMatchObject([starter])
  })

  test('after it was stored leaves the whole asset', async () => {
    github.faults.set('assets.upload', { kind: 'truncate', times: 1 })
    await expect(upload('big.bin')).rejects.toThrow('terminated')
    expect(await afterwards(1)).toMatchObject([{ name: 'big.bin', state: 'uploaded', size: 5 }])
  })

  test('without permission leaves nothing', async () => {
    github.faults.set('assets.upload', { kind: 'status', status: 502, times: 1 })
    expect((await anyone('POST', uploadAddress('big.bin'), { bytes: 'x' })).status).toBe(502)
    await sleep(20)
    expect(await listed()).toEqual([])
  })
})

describe('download', () => {
  const octets = { headers: { accept: 'application/octet-stream' } }

  test('redirects to another host, where no token may be sent', async () => {
    const asset = fieldOf((await upload('a.txt')).body, 'url')
    const found = await writer('GET', String(asset), octets)
    expect(found.status).toBe(302)
    const location = found.headers.get('location') ?? ''
    expect(new URL(location).host).not.toBe(new URL(github.url).host)
    const blob = await anyone('GET', location)
    expect([blob.status, blob.body, blob.headers.get('content-disposition')]).toEqual([
      200,
      'hello',
      'attachment; filename="a.txt"',
    ])
    const forged = await anyone('GET', location.replace(/sig=.*/, 'sig=forged'))
    expect([forged.status, forged.headers.get('x-ms-error-code')]).toEqual([403, 'AuthenticationFailed'])
  })

  test('a token that is sent along is refused there, and fails the test', async () => {
    const own = await startGitHub()
    const leaky = own.createRepository({ owner: 'octo-org', name: 'leaky' })
    const leak = restProbe(own, own.tokenFor({ repository: leaky, permissions: { contents: 'read' } }))
    const [asset] = leaky.release('v1', { assets: { 'a.txt': 'hello' } }).assets
    const found = await leak('GET', `/repos/${leaky.slug}/releases/assets/${asset?.id}`, octets)
    const leaked = await leak('GET', found.headers.get('location') ?? '')
    expect([leaked.status, leaked.headers.get('x-ms-error-code')]).toEqual([400, 'InvalidAuthenticationInfo'])
    await expect(own.close()).rejects.toThrow('a token was sent to the storage host')
  })

  test('an asset of a draft is hidden from everyone but writers', async () => {
    const { body } = await upload('a.txt')
    expect((await anyone('GET', String(fieldOf(body, 'url')), octets)).status).toBe(404)
    expect((await anyone('GET', String(fieldOf(body, 'browser_download_url')))).status).toBe(404)
    expect((await anyone('GET', `${github.url}/${repository.slug}/releases/download/v1/a.txt`)).status).toBe(
      404,
    )
  })

  test('a published asset of a public repository is open to everyone', async () => {
    await upload('a.txt')
    const address = String(fieldOf((await publish()).body, 'assets', 0, 'browser_download_url'))
    expect(address).toBe(`${github.url}/${repository.slug}/releases/download/v1/a.txt`)
    const followed = await fetch(address)
    expect([followed.status, await followed.text()]).toEqual([200, 'hello'])
    expect((await fetch(address.replace('a.txt', 'b.txt'))).status).toBe(404)
  })

  test('the web address of a private repository is 404 even with a token', async () => {
    await upload('a.txt')
    const address = String(fieldOf((await publish()).body, 'assets', 0, 'browser_download_url'))
    repository.state.visibility = 'private'
    expect((await writer('GET', address)).status).toBe(404)
    expect(
      (await writer('GET', `${at}/releases/assets/${String(fieldOf(await listed(), 0, 'id'))}`, octets))
        .status,
    ).toBe(302)
  })

  test('counts', async () => {
    const asset = String(fieldOf((await upload('a.txt')).body, 'url'))
    await writer('GET', asset, octets)
    expect((await writer('GET', asset)).body).toMatchObject({ download_count: 1 })
  })
})

describe('change', () => {
  test('rename, label and removal', async () => {
    const asset = String(fieldOf((await upload('a.txt')).body, 'url'))
    await upload('b.txt')
    expect((await writer('PATCH', asset, { json: { name: 'c.txt', label: 'C' } })).body).toMatchObject({
      name: 'c.txt',
      label: 'C',
    })
    expect((await writer('PATCH', asset, { json: { name: 'b.txt' } })).status).toBe(422)
    expect((await writer('DELETE', asset)).status).toBe(204)
    expect((await writer('GET', asset)).status).toBe(404)
    expect(await listed()).toMatchObject([{ name: 'b.txt' }])
  })

  test('an immutable release refuses all of it', async () => {
    const asset = String(fieldOf((await upload('a.txt')).body, 'url'))
    await publish()
    const refusals = [
      await upload('b.txt'),
      await writer('DELETE', asset),
      await writer('PATCH', asset, { json: { name: 'c.txt' } }),
    ]
    expect(refusals.map(({ status, body }) => [status, fieldOf(body, 'message')])).toEqual([
      [422, 'Cannot upload assets to an immutable release.'],
      [422, 'Cannot delete asset from an immutable release'],
      [422, 'Cannot update asset of an immutable release'],
    ])
    expect(await listed()).toMatchObject([{ name: 'a.txt' }])
  })
})
