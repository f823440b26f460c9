import type { ReleaseAsset, ReleaseSource } from '@tier3/model/release'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startGitHub, type EmulatedGitHub } from '../../devkit/src/github/server.ts'
import { startLoopback, type Loopback, type LoopbackReply } from '../../devkit/src/http/loopback-server.ts'
import { describeReleaseSource } from '../../devkit/src/testing/contracts/release-source.contract.ts'
import { createReleaseSource } from './release-source.ts'
import { createRestClient } from './rest-client.ts'

const slug = (text: string): RepoSlug => {
  const parsed = parseRepoSlug(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}
const TOKEN = 'ghs_SENTINELSENTINELSENTINELSENTINEL'

function sourceAt(apiUrl: string, token: string | undefined, waits: number[] = []) {
  const client = createRestClient({
    apiUrl,
    timeoutMs: 5000,
    sleep: async (ms) => void waits.push(ms / 1000),
    ...(token === undefined ? {} : { token }),
  })
  return createReleaseSource({ client, repository: slug('octo-org/kit') })
}

for (const visibility of ['public', 'private'] as const) {
  describeReleaseSource(`createReleaseSource of a ${visibility} repository`, async () => {
    let milliseconds = 0
    const github = await startGitHub({ clock: () => new Date(Date.UTC(2026, 0, 1) + (milliseconds += 1)) })
    const repository = github.createRepository({ owner: 'octo-org', name: 'kit', visibility })
    const { state } = repository
    let token =
      visibility === 'public' ? undefined : github.tokenFor({ repository, permissions: { contents: 'read' } })
    const source = (): ReleaseSource => sourceAt(github.apiUrl, token)
    return {
      source: {
        byTag: (tag) => source().byTag(tag),
        latest: () => source().latest(),
        list: (limit) => source().list(limit),
        download: (asset, limit) => source().download(asset, limit),
      },
      add: (tag, options) => void repository.release(tag, options),
      changeBytes(name, bytes) {
        for (const asset of [...state.releases.values()].flatMap(({ assets }) => assets))
          if (asset.name === name) asset.storedBytes = Buffer.from(bytes)
      },
      hide() {
        const other = github.createRepository({ owner: 'octo-org', name: 'other' })
        state.visibility = 'private'
        token = github.tokenFor({ repository: other, permissions: { contents: 'read' } })
      },
      breakDown: () => github.faults.set('*', { kind: 'status', status: 502 }),
      dispose: () => github.close(),
    }
  })
}

describe('createReleaseSource on the emulated GitHub', () => {
  let github: EmulatedGitHub
  let token: string
  beforeAll(async () => {
    github = await startGitHub()
    const repository = github.createRepository({ owner: 'octo-org', name: 'kit', visibility: 'private' })
    token = github.tokenFor({ repository, permissions: { contents: 'read' } })
    repository.release('v1.0.0', { assets: { 'a.txt': 'hello' } })
    repository.release('v2.0.0', { draft: true })
  })
  afterAll(() => github.close())
  beforeEach(() => github.faults.clear())

  const asset = async (): Promise<ReleaseAsset> => {
    const release = await sourceAt(github.apiUrl, token).byTag('v1.0.0')
    const first = release.ok ? release.value?.assets[0] : undefined
    if (first === undefined) throw new Error('there is no asset')
    return first
  }

  it('sends the token to the API and to nobody else', async () => {
    const bytes = await sourceAt(github.apiUrl, token).download(await asset(), 5)
    expect(bytes.ok && Buffer.from(bytes.value).toString()).toBe('hello')
    const [api, blob] = github.exchanges.slice(-2)
    expect([api?.route, api?.requestHeaders.authorization]).toEqual(['assets.get', `Bearer ${token}`])
    expect([blob?.route, blob?.requestHeaders.authorization, blob?.status]).toEqual([
      'blobs.get',
      undefined,
      200,
    ])
    expect(JSON.stringify(blob?.requestHeaders)).not.toContain(token)
  })

  it('waits for a storage that fails for a while', async () => {
    const waits: number[] = []
    const found = await asset()
    github.faults.set('blobs.get', { kind: 'status', status: 503, times: 2 })
    expect(await sourceAt(github.apiUrl, token, waits).download(found, 5)).toMatchObject({ ok: true })
    expect(waits).toEqual([1, 2])
    github.faults.set('blobs.get', { kind: 'truncate', times: 1 })
    expect((await sourceAt(github.apiUrl, token).download(found, 5)).ok).toBe(true)
  })

  it('names the permission that a token lacks', async () => {
    const blind = github.tokenFor({ repository: 'octo-org/kit', permissions: { contents: 'none' } })
    const source = sourceAt(github.apiUrl, blind)
    const refusal = {
      ok: false,
      problem: { code: 'permission/denied', fix: 'Add to the job:\npermissions:\n  contents: read' },
    }
    expect(await source.latest()).toMatchObject(refusal)
    expect(await source.list(1)).toMatchObject(refusal)
    expect(await source.download(await asset(), 5)).toMatchObject(refusal)
  })

  it('lists drafts where they are to be seen', async () => {
    const tags = async (permission: 'read' | 'write') => {
      const reader = github.tokenFor({ repository: 'octo-org/kit', permissions: { contents: permission } })
      const list = await sourceAt(github.apiUrl, reader).list(9)
      return list.ok && list.value.releases.map(({ tag, draft, publishedAt }) => [tag, draft, publishedAt])
    }
    expect(await tags('read')).toMatchObject([['v1.0.0', false, expect.any(String)]])
    expect(await tags('write')).toMatchObject([
      ['v2.0.0', true, undefined],
      ['v1.0.0', false, expect.any(String)],
    ])
  })
})

describe('createReleaseSource', () => {
  let api: Loopback
  let answers: Record<string, LoopbackReply> = {}
  let asked: string[] = []
  beforeAll(async () => {
    api = await startLoopback({
      routes: [
        {
          method: 'GET',
          pattern: /^\/.*$/,
          name: 'any',
          handle({ url, headers }) {
            asked.push(`${url.pathname}${headers.authorization === undefined ? '' : ' with token'}`)
            return answers[url.pathname] ?? { status: 404, json: { message: 'Not Found' } }
          },
        },
      ],
    })
  })
  afterAll(() => api.close())
  beforeEach(() => {
    answers = {}
    asked = []
  })

  const ASSET: ReleaseAsset = {
    id: 7,
    name: 'a.txt',
    size: 5,
    state: 'uploaded',
    digest: undefined,
    contentType: 'text/plain',
  }
  const AT = '/repos/octo-org/kit/releases'
  const RELEASE = { id: 1, tag_name: 'v1', draft: false, prerelease: false, published_at: null }
  const source = () => sourceAt(api.url, TOKEN)
  const redirect = (location: string): LoopbackReply => ({ status: 302, headers: { location } })
  const hello = { status: 200, bytes: Buffer.from('hello') }
  const download = async () => {
    const result = await source().download(ASSET, 100)
    return result.ok ? Buffer.from(result.value).toString() : result.problem
  }

  it('takes the bytes from a server that does not redirect', async () => {
    answers[`${AT}/assets/7`] = hello
    expect(await download()).toBe('hello')
  })

  it('sends no token along a redirect, not even to the API itself', async () => {
    answers[`${AT}/assets/7`] = redirect('/storage')
    answers['/storage'] = hello
    expect(await download()).toMatchObject({ current: expect.stringContaining('not a URL') as string })
    answers[`${AT}/assets/7`] = redirect(`${api.url}/storage`)
    expect(await download()).toBe('hello')
    expect(asked.slice(-2)).toEqual([`${AT}/assets/7 with token`, '/storage'])
  })

  it.each([
    { name: 'a second redirect', to: '/again', says: 'answers with status 302' },
    { name: 'an http address', to: 'http://storage.example/x', says: 'plain http' },
    { name: 'an address with credentials', to: 'https://a:b@storage.example/x', says: 'credentials' },
    { name: 'another scheme', to: 'file:///etc/passwd', says: 'not an https address' },
    { name: 'an expired address', to: '/gone', says: 'answers with status 403' },
  ])('refuses $name', async ({ to, says }) => {
    answers['/again'] = redirect(`${api.url}/storage`)
    answers['/storage'] = hello
    answers['/gone'] = { status: 403 }
    answers[`${AT}/assets/7`] = redirect(to.startsWith('/') ? api.url + to : to)
    expect(await download()).toMatchObject({
      code: 'service/unexpected-answer',
      current: expect.stringContaining(says) as string,
    })
    expect(asked).not.toContain('/storage')
  })

  it('reads no more bytes than the limit, whatever the size was said to be', async () => {
    answers[`${AT}/assets/7`] = { status: 200, bytes: Buffer.alloc(101) }
    expect(await download()).toMatchObject({
      code: 'service/unexpected-answer',
      current: 'the answer is larger than 100 bytes',
    })
  })

  it('shows no token in a problem', async () => {
    answers[`${AT}/assets/7`] = { status: 403, json: { message: `token ${TOKEN} is bad` } }
    const problem = await download()
    expect(JSON.stringify(problem)).not.toContain(TOKEN)
    expect(problem).toMatchObject({ code: 'permission/denied', cause: 'token *** is bad' })
  })

  it.each([
    { name: 'no object', release: [], says: 'a release is not an object' },
    { name: 'no id', release: { ...RELEASE, id: '1' }, says: 'a release has no id' },
    { name: 'no tag', release: { ...RELEASE, tag_name: null }, says: 'a release has no tag_name' },
    { name: 'another tag', release: { ...RELEASE, tag_name: 'v2' }, says: 'the release of another tag' },
    { name: 'no draft', release: { ...RELEASE, draft: 0 }, says: 'whether it is a draft' },
    { name: 'no prerelease', release: { ...RELEASE, prerelease: null }, says: 'whether it is a prerelease' },
    { name: 'no date', release: { ...RELEASE, published_at: 'today' }, says: 'published_at is not a date' },
  ])('refuses a release with $name', async ({ release, says }) => {
    answers[`${AT}/tags/v1`] = { status: 200, json: release }
    expect(await source().byTag('v1')).toMatchObject({
      ok: false,
      problem: { code: 'service/unexpected-answer', current: expect.stringContaining(says) as string },
    })
  })

  it.each([
    { name: 'no object', asset: 1, says: 'the answer is not a list of objects' },
    { name: 'no id', asset: { id: 0 }, says: 'an asset has no id' },
    { name: 'no name', asset: { id: 1, name: '' }, says: 'an asset has no name' },
    { name: 'no size', asset: { id: 1, name: 'a', size: -1 }, says: 'an asset has no size' },
    { name: 'no state', asset: { id: 1, name: 'a', size: 1 }, says: 'an asset has no state' },
    {
      name: 'a digest that is none',
      asset: { id: 1, name: 'a', size: 1, state: 'uploaded', digest: 'sha256:00' },
      says: 'the digest of an asset cannot be read',
    },
    {
      name: 'a digest of another form',
      asset: { id: 1, name: 'a', size: 1, state: 'uploaded', digest: 1 },
      says: 'a digest is not a text',
    },
  ])('refuses an asset with $name', async ({ asset, says }) => {
    answers[`${AT}/tags/v1`] = { status: 200, json: RELEASE }
    answers[`${AT}/1/assets`] = { status: 200, json: [asset] }
    expect(await source().byTag('v1')).toMatchObject({
      ok: false,
      problem: { code: 'service/unexpected-answer', current: expect.stringContaining(says) as string },
    })
  })

  it('refuses a release whose assets cannot be listed', async () => {
    answers[`${AT}/tags/v1`] = { status: 200, json: RELEASE }
    expect(await source().byTag('v1')).toMatchObject({
      ok: false,
      problem: { code: 'service/unexpected-answer', current: 'the release has no list of assets' },
    })
  })
})
