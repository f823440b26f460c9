import type { RepoSlug } from '@tier3/model/repo-slug'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startGitHub, type EmulatedGitHub } from '../../devkit/src/github/server.ts'
import { snappyCompress } from '../../devkit/src/github/snappy.ts'
import {
  startLoopback,
  type LoopbackReply,
  type LoopbackRequest,
} from '../../devkit/src/http/loopback-server.ts'
import { describeBundleSource } from '../../devkit/src/testing/contracts/bundle-source.contract.ts'
import { sha256Hex, unsignedBundle } from '../../devkit/src/testing/memory-attestations.ts'
import { createAttestationSource } from './attestation-source.ts'
import { createRestClient, type RestClientOptions } from './rest-client.ts'

const slug = (text: string): RepoSlug => {
  const parsed = parseRepoSlug(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}
const REPOSITORY = slug('octo-org/kit')
const PROVENANCE = 'https://slsa.dev/provenance/v1'
const TOKEN = 'ghs_SENTINELSENTINELSENTINELSENTINEL'
const subject = (content: string) => ({ name: content, digest: { sha256: sha256Hex(content) } })
const BUNDLE = unsignedBundle({ subjects: ['a'] })

const clientOn = (apiUrl: string, options: Partial<RestClientOptions> = {}) =>
  createRestClient({ apiUrl, sleep: async () => undefined, ...options })

const SOURCES = [
  { scope: { repository: REPOSITORY }, delivery: 'inline' },
  { scope: { repository: REPOSITORY }, delivery: 'reference' },
  { scope: { repository: REPOSITORY }, delivery: 'reference-json' },
  { scope: { owner: 'octo-org' }, delivery: 'inline' },
  { scope: { owner: 'mona' }, delivery: 'reference' },
] as const

for (const { scope, delivery } of SOURCES) {
  const owner = 'owner' in scope ? scope.owner : 'octo-org'
  describeBundleSource(`createAttestationSource of ${JSON.stringify(scope)}, ${delivery}`, async () => {
    const github = await startGitHub({ attestationBundles: delivery })
    const repository = github.createRepository({
      owner,
      name: 'kit',
      ownerType: owner === 'mona' ? 'User' : 'Organization',
    })
    const token = github.tokenFor({ repository, permissions: { attestations: 'read' } })
    return {
      source: createAttestationSource({ client: clientOn(github.apiUrl, { token }), ...scope }),
      add: (bundle) => void github.addAttestation({ repository, bundle: JSON.parse(bundle) as unknown }),
      breakDown: () => github.faults.set('*', { kind: 'status', status: 503 }),
      heal: () => github.faults.clear(),
      dispose: () => github.close(),
    }
  })
}

describe('createAttestationSource on the emulated GitHub', () => {
  let github: EmulatedGitHub
  let token: string
  beforeAll(async () => {
    github = await startGitHub()
    const repository = github.createRepository({ owner: 'octo-org', name: 'kit' })
    const hidden = github.createRepository({ owner: 'octo-org', name: 'hidden', visibility: 'private' })
    token = github.tokenFor({ repository, permissions: { attestations: 'read' } })
    github.addAttestation({ repository, bundle: JSON.parse(BUNDLE) as unknown })
    for (const type of ['https://spdx.dev/Document/v2.3', 'https://example.com/type@1']) {
      github.addAttestation({
        repository,
        bundle: JSON.parse(unsignedBundle({ subjects: ['a'], predicateType: type })) as unknown,
      })
    }
    github.addAttestation({ repository: hidden, bundle: JSON.parse(BUNDLE) as unknown })
  })
  afterAll(() => github.close())
  beforeEach(() => {
    github.faults.clear()
    github.setAttestationBundles('inline')
  })

  const collect = (options: Partial<RestClientOptions> = {}, predicateTypes: readonly string[] = []) =>
    createAttestationSource({
      client: clientOn(github.apiUrl, options),
      repository: REPOSITORY,
      predicateTypes,
    }).collect(subject('a'))

  it.each([
    { types: [], filter: null, count: 3 },
    { types: [PROVENANCE], filter: PROVENANCE, count: 1 },
    { types: [PROVENANCE, PROVENANCE], filter: PROVENANCE, count: 1 },
    { types: [PROVENANCE, 'https://spdx.dev/Document'], filter: null, count: 3 },
    { types: ['https://spdx.dev/Document'], filter: null, count: 3 },
    { types: ['https://spdx.dev/Document/v2.3'], filter: 'https://spdx.dev/Document/v2.3', count: 1 },
    { types: ['https://example.com/type@1'], filter: null, count: 3 },
    { types: ['signature'], filter: null, count: 3 },
    { types: ['https://example.com/other'], filter: 'https://example.com/other', count: 0 },
  ])('asks for the demanded type alone when that is safe: $types', async ({ types, filter, count }) => {
    const { bundles, gaps } = await collect({}, types)
    expect(gaps).toEqual([])
    expect(bundles.length).toBe(count)
    expect(github.exchanges.at(-1)?.url.searchParams.get('predicate_type')).toBe(filter)
    expect(github.exchanges.at(-1)?.url.searchParams.get('per_page')).toBe('100')
  })

  it('needs no token for a public repository', async () => {
    expect((await collect()).bundles.length).toBe(3)
    expect(github.exchanges.at(-1)?.requestHeaders.authorization).toBeUndefined()
  })

  it('sends the token to the API and to nobody else', async () => {
    github.setAttestationBundles('reference')
    const before = github.exchanges.length
    expect((await collect({ token })).bundles.length).toBe(3)
    const sent = github.exchanges
      .slice(before)
      .map(({ route, requestHeaders }) => [route, requestHeaders.authorization])
    const blob = ['blobs.get', undefined]
    expect(sent).toEqual([['attestations.list', `token ${token}`], blob, blob, blob])
  })

  it.each([
    { name: 'a token that is not valid', options: { token: TOKEN }, code: 'permission/token-rejected' },
    { name: 'an outage', fault: { kind: 'status', status: 503 }, code: 'service/github-unavailable' },
    {
      name: 'a service that hangs',
      options: { timeoutMs: 100, maxWaitSeconds: 0 },
      fault: { kind: 'hang' },
      code: 'service/github-unavailable',
    },
    { name: 'garbage', fault: { kind: 'garbage' }, code: 'service/unexpected-answer' },
    {
      name: 'a rate limit',
      options: { maxWaitSeconds: 0 },
      fault: { kind: 'status', status: 403, message: 'API rate limit exceeded' },
      code: 'service/rate-limited',
    },
    {
      name: 'a missing permission',
      fault: { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
      code: 'permission/denied',
    },
  ] as const)('reports as a gap: $name', async (row) => {
    if ('fault' in row) github.faults.set('attestations.list', row.fault)
    const { bundles, gaps } = await collect('options' in row ? row.options : {})
    expect(bundles).toEqual([])
    expect(gaps.map(({ code }) => code)).toEqual([row.code])
    expect(JSON.stringify(gaps)).not.toContain('SENTINEL')
    expect(gaps[0]?.attempted).toContain(sha256Hex('a'))
  })

  it('outlives an outage that heals', async () => {
    github.faults.set('attestations.list', { kind: 'status', status: 503, times: 2 })
    expect(await collect()).toMatchObject({ bundles: [{}, {}, {}], gaps: [] })
  })

  it('outlives a storage that heals, and reports one that does not', async () => {
    github.setAttestationBundles('reference')
    github.faults.set('blobs.get', { kind: 'status', status: 503, times: 2 })
    expect(await collect()).toMatchObject({ bundles: [{}, {}, {}], gaps: [] })
    github.faults.set('blobs.get', { kind: 'garbage' })
    const { bundles, gaps } = await collect()
    expect(bundles).toEqual([])
    expect(gaps.length).toBe(1 + 1 + 1)
    expect(new Set(gaps.map(({ code }) => code))).toEqual(new Set(['service/unexpected-answer']))
  })

  it('gives what it could read beside what it could not', async () => {
    github.setAttestationBundles('reference')
    github.faults.set('blobs.get', { kind: 'garbage', times: 1 })
    const { bundles, gaps } = await collect()
    expect([bundles.length, gaps.length]).toEqual([2, 1])
  })

  it.each(['..', 'a/b', '', '%2e%2e'])('asks nobody for the owner %j', async (owner) => {
    const before = github.exchanges.length
    const source = createAttestationSource({ client: clientOn(github.apiUrl), owner })
    expect((await source.collect(subject('a'))).gaps.map(({ code }) => code)).toEqual(['input/malformed'])
    expect(github.exchanges.length).toBe(before)
  })
})

describe('createAttestationSource reads an answer', () => {
  /** A service that gives what GitHub never should; `page` makes the answer to each request. */
  async function collectFrom(page: (request: LoopbackRequest, url: string) => LoopbackReply) {
    const asked: LoopbackRequest[] = []
    await using loopback = await startLoopback({
      routes: (url) => [
        {
          method: 'GET',
          pattern: /^\/.*$/,
          name: 'any',
          handle(request) {
            asked.push(request)
            return page(request, url)
          },
        },
      ],
    })
    const client = clientOn(`${loopback.url}/api`, { token: TOKEN })
    const collection = await createAttestationSource({ client, repository: REPOSITORY }).collect(subject('a'))
    expect(loopback.failures).toEqual([])
    return { ...collection, codes: collection.gaps.map(({ code }) => code), asked }
  }
  const item = { bundle: JSON.parse(BUNDLE) as unknown }
  const list = (attestations: unknown, headers: Record<string, string> = {}): LoopbackReply => ({
    status: 200,
    json: { attestations },
    headers,
  })
  const next = (url: string, query: string) => ({ link: `<${url}/api/x?${query}>; rel="next"` })

  it.each([
    { name: 'null', entry: null },
    { name: 'text', entry: 'bundle' },
    { name: 'nothing', entry: {} },
    { name: 'a bundle that is text', entry: { bundle: BUNDLE } },
    { name: 'a bundle that is a list', entry: { bundle: [item.bundle] } },
    { name: 'neither', entry: { bundle: null, bundle_url: null } },
    { name: 'an address that is no text', entry: { bundle: null, bundle_url: 1 } },
    { name: 'an address that is none', entry: { bundle: null, bundle_url: 'x' } },
    { name: 'an address without TLS', entry: { bundle: null, bundle_url: 'http://evil.example/' } },
    { name: 'an address of a file', entry: { bundle: null, bundle_url: 'file:///etc/passwd' } },
  ])('with an entry that is $name: a gap, and the others', async ({ entry }) => {
    const { bundles, codes } = await collectFrom(() => list([item, entry, item]))
    expect(bundles.map(({ text }) => text)).toEqual([BUNDLE, BUNDLE])
    expect(codes).toEqual(['service/unexpected-answer'])
  })

  it.each([
    { name: 'no list', reply: { status: 200, json: {} } },
    { name: 'a list at the top', reply: { status: 200, json: [item] } },
    { name: 'an object for a list', reply: { status: 200, json: { attestations: item } } },
    {
      name: 'two lists',
      reply: {
        status: 200,
        bytes: Buffer.from('{"attestations":[],"attestations":[]}'),
        headers: { 'content-type': 'application/json' },
      },
    },
  ])('with $name: a gap', async ({ reply }) => {
    expect(await collectFrom(() => reply)).toMatchObject({
      bundles: [],
      codes: ['service/unexpected-answer'],
    })
  })

  it('with an empty list: nothing', async () => {
    expect(await collectFrom(() => list([]))).toMatchObject({ bundles: [], codes: [] })
  })

  it('with keys that other readers lose', async () => {
    const reply = {
      status: 200,
      bytes: Buffer.from('{"attestations":[{"bundle":{"__proto__":{"x":1},"y":"\\u2028"}}]}'),
      headers: { 'content-type': 'application/json' },
    }
    const { bundles } = await collectFrom(() => reply)
    expect(bundles.map(({ text }) => text)).toEqual(['{"__proto__":{"x":1},"y":"\u2028"}'])
  })

  it.each([
    { name: 'plain bytes that are not snappy', bytes: Buffer.from(BUNDLE), type: 'application/x-snappy' },
    {
      name: 'a block cut off',
      bytes: snappyCompress(Buffer.from(BUNDLE)).subarray(0, -1),
      type: 'application/x-snappy',
    },
    { name: 'a page for people', bytes: snappyCompress(Buffer.from('<html>')), type: 'application/x-snappy' },
    {
      name: 'bytes that are not UTF-8',
      bytes: snappyCompress(Buffer.from([0x7b, 0xff, 0x7d])),
      type: 'application/x-snappy',
    },
    { name: 'a block that claims 4 GiB', bytes: Buffer.from('ffffffff0f00', 'hex'), type: '' },
    { name: 'a page for people as JSON', bytes: Buffer.from('<html>'), type: 'application/json' },
  ])('with $name at the address: a gap', async ({ bytes, type }) => {
    const { bundles, codes } = await collectFrom(({ url }, origin) =>
      url.pathname === '/blob'
        ? { status: 200, bytes, headers: { 'content-type': type } }
        : list([{ bundle_url: `${origin}/blob?sig=x` }, item]),
    )
    expect(bundles.map(({ text }) => text)).toEqual([BUNDLE])
    expect(codes).toEqual(['service/unexpected-answer'])
  })

  it('with the bytes at the address as they are', async () => {
    const text = ` {"a": 1.0, "b":"\u2028"}\n`
    const { bundles, asked } = await collectFrom(({ url }, origin) => {
      const elsewhere = origin.replace('127.0.0.1', 'localhost')
      if (url.pathname === '/first') return { status: 302, headers: { location: `${elsewhere}/second` } }
      if (url.pathname === '/second')
        return { status: 200, bytes: snappyCompress(Buffer.from(text)), headers: {} }
      return list([{ bundle: null, bundle_url: `${origin}/first` }])
    })
    expect(bundles.map((bundle) => bundle.text)).toEqual([text])
    const leaks = asked.filter(
      ({ headers, url }) => !url.pathname.startsWith('/api/') && JSON.stringify(headers).includes('SENTINEL'),
    )
    expect(leaks).toEqual([])
  })

  it('page after page, and stops at one that GitHub cannot give', async () => {
    const page = (after: string | null): LoopbackReply | undefined =>
      ({ first: list([item], next('', 'after=2')), '2': list([item, item], next('', 'after=3')) })[
        after ?? 'first'
      ]
    const { bundles, codes, asked } = await collectFrom(({ url }, origin) => {
      const reply = page(url.searchParams.get('after'))
      if (reply === undefined) return { status: 404, json: {} }
      const link = reply.headers?.['link']?.replace('</api', `<${origin}/api`)
      return { ...reply, headers: link === undefined ? {} : { link } }
    })
    expect(bundles.map(({ origin }) => origin)).toEqual(
      [1, 2, 3].map((n) => `GitHub's store of octo-org/kit, attestation ${n}`),
    )
    expect(codes).toEqual(['service/unexpected-answer'])
    expect(asked.map(({ url }) => url.pathname)).toEqual(Array(3).fill(asked[0]?.url.pathname))
  })

  it('no page of another origin', async () => {
    const { bundles, codes, asked } = await collectFrom((_request, origin) =>
      list([item], next(origin.replace('127.0.0.1', 'localhost'), 'after=2')),
    )
    expect([bundles.length, codes, asked.length]).toEqual([1, ['service/unexpected-answer'], 1])
  })

  it('no circle of pages', async () => {
    const { bundles, codes } = await collectFrom((_request, origin) => list([item], next(origin, 'after=2')))
    expect([bundles.length, codes]).toEqual([2, ['service/unexpected-answer']])
  })

  it('no more than a hundred pages', async () => {
    let count = 0
    const { bundles, codes } = await collectFrom((_request, origin) =>
      list([item], next(origin, `after=${++count}`)),
    )
    expect([bundles.length, codes]).toEqual([100, ['input/too-many']])
  })

  it('no more text than it can hold', async () => {
    const huge = Buffer.alloc(31 * 1024 * 1024, ' ').fill('{}', 0, 2)
    const headers = { 'content-type': 'application/json' }
    const { bundles, codes } = await collectFrom(({ url }, origin) =>
      url.pathname === '/blob'
        ? { status: 200, bytes: huge, headers }
        : list(Array.from({ length: 20 }, () => ({ bundle_url: `${origin}/blob` }))),
    )
    expect([bundles.length, codes]).toEqual([8, ['input/too-large']])
  })
})
