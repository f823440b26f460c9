import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import type { AssetUpload } from '@tier3/model/release-sink'
import { FileChangedError } from '@tier3/model/artifacts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startGitHub, type EmulatedGitHub } from '../../devkit/src/github/server.ts'
import type { SeededRepository } from '../../devkit/src/github/repository-seed.ts'
import { startLoopback, type Loopback, type LoopbackReply } from '../../devkit/src/http/loopback-server.ts'
import { describeReleaseSink } from '../../devkit/src/testing/contracts/release-sink.contract.ts'
import { createReleaseReader } from './release-reader.ts'
import { createReleaseSink } from './release-sink.ts'
import { createRepositorySettings } from './repository-settings.ts'
import { createRestClient } from './rest-client.ts'

const slug = (text: string): RepoSlug => {
  const parsed = parseRepoSlug(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}
const repository = slug('octo-org/kit')
const TOKEN = 'ghs_SENTINELSENTINELSENTINELSENTINEL'

const clientAt = (apiUrl: string, token: string | undefined) =>
  createRestClient({
    apiUrl,
    timeoutMs: 5000,
    maxWaitSeconds: 0,
    sleep: async () => undefined,
    ...(token === undefined ? {} : { token }),
  })

describeReleaseSink('createReleaseSink', async () => {
  const github = await startGitHub()
  const seeded = github.createRepository({ owner: 'octo-org', name: 'kit' })
  seeded.tag('v1.0.0')
  let admin: 'read' | 'none' = 'read'
  const token = github.tokenFor({ repository: seeded, permissions: { contents: 'write' } })
  const owner = github.tokenFor({
    repository: seeded,
    permissions: { contents: 'write', administration: 'read' },
  })
  const client = clientAt(github.apiUrl, token)
  const at = { repository, serverUrl: 'https://github.com' }
  const settingsOf = (as: string) =>
    createRepositorySettings({ client: clientAt(github.apiUrl, as), repository })
  return {
    sink: createReleaseSink({ client, repository }),
    reader: createReleaseReader({ ...at, client, through: 'api' }),
    stranger: createReleaseReader({ ...at, client: clientAt(github.apiUrl, undefined), through: 'web' }),
    settings: {
      visibility: () => settingsOf(token).visibility(),
      immutableReleases: () => settingsOf(admin === 'read' ? owner : token).immutableReleases(),
    },
    addAsset(id, name, content, state) {
      seeded.state.releases.get(id)?.assets.push({
        id: 900_000 + Math.floor(content.length),
        name,
        label: null,
        state,
        contentType: 'application/octet-stream',
        bytes: Buffer.from(content),
        downloads: 0,
        createdAt: new Date(0),
        updatedAt: new Date(0),
      })
    },
    burn: (tag) => void seeded.state.burnedTags.add(tag),
    set({ immutable, visibility }) {
      if (immutable === 'hidden') admin = 'none'
      seeded.state.immutableReleases = immutable === 'on'
      if (visibility !== undefined) seeded.state.visibility = visibility
    },
    breakDown: () => github.faults.set('*', { kind: 'status', status: 502 }),
    dispose: () => github.close(),
  }
})

const file = (name: string, content: string): AssetUpload => ({
  name,
  size: content.length,
  contentType: 'text/plain',
  async *open() {
    yield new Uint8Array(Buffer.from(content))
    await Promise.resolve()
  },
})

describe('createReleaseSink on the emulated GitHub', () => {
  let github: EmulatedGitHub
  let seeded: SeededRepository
  let token: string
  beforeAll(async () => {
    github = await startGitHub()
    seeded = github.createRepository({ owner: 'octo-org', name: 'kit' })
    seeded.tag('v1.0.0')
    token = github.tokenFor({ repository: seeded, permissions: { contents: 'write' } })
  })
  afterAll(() => github.close())
  beforeEach(() => {
    github.faults.clear()
    seeded.state.releases.clear()
  })
  const sink = () => createReleaseSink({ client: clientAt(github.apiUrl, token), repository })
  const text = { tag: 'v1.0.0', name: 'One', body: '', prerelease: false }
  const draft = async () => {
    const made = await sink().createDraft(text)
    if (!made.ok) throw new Error(made.problem.current)
    return made.value
  }

  it('sends the length in front, and no more of the file than it says', async () => {
    const { id } = await draft()
    await sink().upload(id, file('a.txt', 'hello'))
    const sent = github.exchanges.findLast(({ route }) => route === 'assets.upload')
    expect(sent?.requestHeaders['content-length']).toBe('5')
    expect(sent?.requestHeaders['transfer-encoding']).toBeUndefined()
    expect(sent?.requestHeaders.authorization).toBe(`Bearer ${token}`)
    const short = await sink().upload(id, { ...file('b.txt', 'hello'), size: 9 })
    expect(short).toMatchObject({ kind: 'failed' })
    const held = seeded.state.releases.get(id)?.assets.filter(({ state }) => state === 'uploaded')
    expect(held?.map(({ name }) => name)).toEqual(['a.txt'])
  })

  it('tells a file that changes while it is sent', async () => {
    const { id } = await draft()
    const changed: AssetUpload = {
      ...file('a.txt', 'hello'),
      async *open() {
        yield new Uint8Array(3)
        await Promise.resolve()
        throw new FileChangedError('it grew')
      },
    }
    expect(await sink().upload(id, changed)).toMatchObject({
      kind: 'failed',
      again: false,
      problem: { code: 'integrity/file-changed', current: 'it grew' },
    })
  })

  it.each([
    { name: 'an answer of 502 after the asset was stored', fault: { kind: 'lost' }, left: 'uploaded' },
    { name: 'a broken connection', fault: { kind: 'reset' }, left: 'starter' },
    { name: 'an answer that is cut off', fault: { kind: 'truncate' }, left: 'uploaded' },
    { name: 'an answer that is no JSON', fault: { kind: 'garbage' }, left: undefined },
    { name: 'an answer of 503', fault: { kind: 'status', status: 503 }, left: 'starter' },
  ] as const)('$name leaves open what is there', async ({ fault, left }) => {
    const { id } = await draft()
    github.faults.set('assets.upload', { ...fault, times: 1 })
    expect(await sink().upload(id, file('a.txt', 'hello'))).toMatchObject({ kind: 'failed', again: true })
    await expect.poll(() => seeded.state.releases.get(id)?.assets[0]?.state).toBe(left)
  })

  it('keeps the tag of a draft that it publishes', async () => {
    const { id } = await draft()
    await sink().publish(id, { ...text, makeLatest: 'false' })
    expect(seeded.state.releases.get(id)).toMatchObject({ tagName: 'v1.0.0', draft: false })
    expect(seeded.state.latestRelease).toBeUndefined()
  })

  it('names no target: GitHub refuses one whose workflow files differ from those of the default branch', async () => {
    const { id } = await draft()
    await sink().publish(id, { ...text, makeLatest: 'false' })
    const sent = github.exchanges.flatMap(({ requestBody }) =>
      requestBody === undefined ? [] : [requestBody],
    )
    expect(sent.length).toBeGreaterThanOrEqual(2)
    expect(JSON.stringify(sent)).not.toContain('target_commitish')
  })

  it('names the permission that is missing', async () => {
    const reader = github.tokenFor({ repository: seeded, permissions: { contents: 'read' } })
    const weak = createReleaseSink({ client: clientAt(github.apiUrl, reader), repository })
    expect(await weak.createDraft(text)).toMatchObject({
      problem: { code: 'permission/denied', fix: 'Add to the job:\npermissions:\n  contents: write' },
    })
  })
})

describe('createReleaseSink', () => {
  let api: Loopback
  let other: Loopback
  let answers: Record<string, LoopbackReply> = {}
  const asked: string[] = []
  beforeAll(async () => {
    const routes = ['GET', 'POST'].map((method) => ({
      method,
      pattern: /^\/.*$/,
      name: method,
      handle: ({
        url,
        headers,
      }: {
        readonly url: URL
        readonly headers: { authorization?: string | undefined }
      }) => {
        asked.push(`${url.host}${url.pathname}${headers.authorization === undefined ? '' : ' with token'}`)
        return answers[url.pathname] ?? { status: 404, json: { message: 'Not Found' } }
      },
    }))
    api = await startLoopback({ routes })
    other = await startLoopback({ routes })
  })
  afterAll(async () => {
    await api.close()
    await other.close()
  })

  const upload = (uploadUrl: unknown) => {
    asked.length = 0
    const release = { id: 7, tag_name: 'v1', draft: true, prerelease: false, upload_url: uploadUrl }
    answers = {
      '/api/repos/octo-org/kit/releases/7': { status: 200, json: release },
      '/uploads/repos/octo-org/kit/releases/7/assets': {
        status: 201,
        json: { id: 1, name: 'renamed', size: 1, state: 'uploaded' },
      },
    }
    const client = clientAt(`${api.url}/api`, TOKEN)
    return createReleaseSink({ client, repository }).upload(7, file('a.txt', 'a'))
  }
  const path = '/uploads/repos/octo-org/kit/releases/7/assets'

  it.each([
    { name: 'another host', url: () => `${other.url}${path}{?name,label}` },
    { name: 'an http address elsewhere', url: () => `http://uploads.example${path}` },
    { name: 'an https address elsewhere', url: () => `https://uploads.example${path}` },
    { name: 'credentials', url: () => `${api.url.replace('//', '//a:b@')}${path}` },
    { name: 'another release', url: () => `${api.url}/uploads/repos/octo-org/kit/releases/8/assets` },
    { name: 'another repository', url: () => `${api.url}/uploads/repos/octo-org/other/releases/7/assets` },
    { name: 'no address', url: () => 'uploads' },
    { name: 'nothing', url: () => null },
  ])('sends the token to no address for uploads with $name', async ({ url }) => {
    expect(await upload(url())).toMatchObject({
      kind: 'failed',
      again: false,
      problem: { code: 'service/unexpected-answer' },
    })
    expect(asked).toEqual([`${new URL(api.url).host}/api/repos/octo-org/kit/releases/7 with token`])
  })

  it('refuses an asset that was stored under another name', async () => {
    expect(await upload(`${api.url}${path}{?name,label}`)).toMatchObject({
      kind: 'failed',
      problem: { code: 'input/asset-name', current: 'GitHub stored it as "renamed"' },
    })
  })
})
