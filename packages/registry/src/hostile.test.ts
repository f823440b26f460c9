import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ok } from '@tier3/model/result'
import {
  startLoopback,
  type Exchange,
  type Loopback,
  type LoopbackReply,
} from '../../devkit/src/http/loopback-server.ts'
import { sha256, startRegistryDouble, type RegistryDouble } from '../../devkit/src/registry/double.ts'
import { putBlob, putManifest, pushImage, type ImagePlace } from '../../devkit/src/registry/image-parts.ts'
import { createAttachedBundles } from './attached-bundles.ts'
import { createImageSink } from './image-sink.ts'
import { createImageSource } from './image-source.ts'
import { listReferrers } from './referrers.ts'
import { openRepository } from './registry-client.ts'

const CREDENTIALS = { username: 'me', password: 'secret' }
const OCI = 'application/vnd.oci.image.manifest.v1+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const OPTIONS = { credentials: () => Promise.resolve(ok(CREDENTIALS)), maxWaitSeconds: 0 }

let double: RegistryDouble
let thief: Loopback
let stolen: Exchange[]
let place: ImagePlace

async function begin(auth: 'none' | 'basic' | 'bearer' = 'basic', realm?: string): Promise<void> {
  double = await startRegistryDouble({ auth, ...(realm === undefined ? {} : { realm }) })
  const pair = Buffer.from('me:secret').toString('base64')
  place = { host: double.host, repository: 'app', authorization: `Basic ${pair}` }
}
let answer: () => LoopbackReply = () => ({ status: 404 })

beforeEach(async () => {
  stolen = []
  thief = await startLoopback({
    onExchange: (exchange) => void stolen.push(exchange),
    routes: [],
    notFound: () => answer(),
  })
})
afterEach(async () => {
  if (double.failures.length > 0) throw new Error(`the double failed: ${String(double.failures[0])}`)
  await double.close()
  await thief.close()
})

const resolve = (sha: string) =>
  createImageSource(OPTIONS).resolve({
    registry: double.host,
    repository: 'app',
    at: { kind: 'digest', sha256: sha },
  })
const resolveTag = (tag: string) =>
  createImageSource(OPTIONS).resolve({ registry: double.host, repository: 'app', at: { kind: 'tag', tag } })
const collect = (sha: string) =>
  createAttachedBundles(OPTIONS).collect({
    name: `${double.host}/app`,
    digest: { sha256: sha },
  })
const bytes = (text: string, type: string, headers = {}): LoopbackReply => ({
  status: 200,
  bytes: Buffer.from(text),
  headers: { 'content-type': type, ...headers },
})
const refusal = (code: string, current: string) => ({
  ok: false,
  problem: { code, current: expect.stringContaining(current) as string },
})

describe('credentials', () => {
  it('go to no host that a registry redirects to', async () => {
    await begin()
    const image = await pushImage(place, 'x')
    const manifest = double.exchanges.find(({ path }) => path.endsWith(`manifests/sha256:${image}`))
    answer = () => bytes(manifest?.requestBody.toString('utf8') ?? '', OCI)
    double.intercept = ({ headers, url }) =>
      headers.authorization !== undefined && url.pathname.includes('/manifests/')
        ? { status: 307, headers: { location: `${thief.url}/elsewhere` } }
        : undefined
    expect(await resolve(image)).toMatchObject({ ok: true, value: { image: { sha256: image } } })
    expect(stolen).toHaveLength(1)
    expect(JSON.stringify(stolen[0]?.requestHeaders)).not.toMatch(/authorization|bWU6c2VjcmV0/)
  })

  it('are not given to a challenge of a host that a registry redirects to', async () => {
    await begin('none')
    answer = () => ({ status: 401, headers: { 'www-authenticate': `Basic realm="x"` } })
    double.intercept = () => ({ status: 302, headers: { location: `${thief.url}/v2/` } })
    expect(await resolve('a'.repeat(64))).toMatchObject(
      refusal('service/registry-refused', 'redirects to a host that wants credentials'),
    )
    expect(stolen).toHaveLength(1)
  })

  it('are not sent to a realm elsewhere', async () => {
    await begin('bearer', `${thief.url}/token`)
    expect(await resolve('a'.repeat(64))).toMatchObject(
      refusal('service/registry-refused', 'are not sent to'),
    )
    expect(stolen).toEqual([])
  })

  it('do not follow an upload to another host', async () => {
    await begin()
    const image = await pushImage(place, 'x')
    double.intercept = ({ method }) =>
      method === 'POST' ? { status: 202, headers: { location: `${thief.url}/upload` } } : undefined
    const sink = createImageSink({ ...OPTIONS, now: () => new Date(0) })
    const pinned = { registry: double.host, repository: 'app', sha256: image }
    expect(
      await sink.attach(pinned, { text: '{}', mediaType: BUNDLE_TYPE, predicateType: 'a:b' }),
    ).toMatchObject(refusal('service/registry-refused', 'a place for the upload on'))
    expect(stolen).toEqual([])
  })

  it('do not go to the host that a path of an upload would name', async () => {
    await begin()
    const image = await pushImage(place, 'x')
    const { host } = new URL(thief.url)
    double.intercept = ({ method }) =>
      method === 'POST'
        ? { status: 202, headers: { location: `http://${double.host}//${host}/upload` } }
        : undefined
    const sink = createImageSink({ ...OPTIONS, now: () => new Date(0) })
    const pinned = { registry: double.host, repository: 'app', sha256: image }
    expect(
      await sink.attach(pinned, { text: '{}', mediaType: BUNDLE_TYPE, predicateType: 'a:b' }),
    ).toMatchObject(refusal('permission/registry-denied', 'does not show the repository'))
    expect(stolen).toEqual([])
  })

  it.each([
    ['verified', []],
    ['x'.repeat(20), ['x'.repeat(20)]],
  ])('are hidden in logs, unless they are a word: %s', async (token, hidden) => {
    await begin('bearer')
    double.intercept = ({ url }) => (url.pathname === '/token' ? { status: 200, json: { token } } : undefined)
    const masked: string[] = []
    const options = { ...OPTIONS, mask: (text: string) => void masked.push(text) }
    await openRepository(double.host, 'app', options).manifest({ tag: 'v1' })
    expect(masked.filter((text) => text !== Buffer.from('me:secret').toString('base64'))).toEqual(hidden)
  })

  it('give no token that would be a header of its own', async () => {
    await begin('bearer')
    double.intercept = ({ url }) =>
      url.pathname === '/token' ? { status: 200, json: { token: 'a\r\nx: y' } } : undefined
    expect(await resolve('a'.repeat(64))).toMatchObject(refusal('service/registry-refused', 'gives no token'))
  })

  it('ask for no more than the request needs', async () => {
    await begin('bearer')
    await resolve('a'.repeat(64))
    const token = double.exchanges.find(({ path }) => path.startsWith('/token'))
    expect(token?.url.searchParams.get('scope')).toBe('repository:app:pull')
  })
})

describe('stored credentials that cannot be used', () => {
  const problem = {
    ok: false,
    problem: {
      code: 'input/registry-credentials',
      attempted: 'a',
      current: 'b',
      desired: 'c',
      fix: 'd',
    },
  } as const
  const read = (tag: string) =>
    createImageSource({ ...OPTIONS, credentials: () => Promise.resolve(problem) }).resolve({
      registry: double.host,
      repository: 'app',
      at: { kind: 'tag', tag },
    })

  it('are not in the way of what everybody may read', async () => {
    await begin('bearer')
    await pushImage(place, 'x', 'v1')
    const open = Buffer.from('me:secret').toString('base64')
    // A token service that gives a token to nobody in particular, with which the image can be read.
    const manifest = double.exchanges.find(({ path }) => path.endsWith('/manifests/v1'))?.requestBody
    double.intercept = ({ url, headers }) =>
      url.pathname === '/token'
        ? { status: headers.authorization === undefined ? 200 : 401, json: { token: open } }
        : headers.authorization === `Bearer ${open}`
          ? bytes(manifest?.toString('utf8') ?? '', OCI)
          : undefined
    expect((await read('v1')).ok).toBe(true)
  })
  it.each(['basic', 'bearer'] as const)('are what is wrong where %s is wanted', async (auth) => {
    await begin(auth)
    expect(await read('v1')).toEqual(problem)
  })
  it('are what is wrong where the token of everybody does not suffice', async () => {
    await begin('bearer')
    double.intercept = ({ url }) =>
      url.pathname === '/token' ? { status: 200, json: { token: 'x' } } : undefined
    expect(await read('v1')).toEqual(problem)
    double.intercept = ({ url, headers }) =>
      url.pathname === '/token'
        ? { status: 200, json: { token: 'x' } }
        : headers.authorization === undefined
          ? undefined
          : { status: 403 }
    expect(await read('v1')).toEqual(problem)
  })
})

describe('what is served', () => {
  beforeEach(() => begin())

  it.each([
    { name: 'a manifest of another digest', at: 'digest' },
    { name: 'a digest in the header that is not of the bytes', at: 'tag' },
  ])('$name is refused', async ({ at }) => {
    const body = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: [] })
    const header = at === 'tag' ? { 'docker-content-digest': `sha256:${'b'.repeat(64)}` } : {}
    double.intercept = () => bytes(body, INDEX, header)
    expect(await (at === 'tag' ? resolveTag('v1') : resolve('b'.repeat(64)))).toMatchObject(
      refusal('integrity/digest-mismatch', `sha256:${sha256(Buffer.from(body))}`),
    )
  })

  it.each([
    ['too large', () => bytes(' '.repeat(5 * 1024 * 1024), OCI), 'larger than'],
    ['no JSON', () => bytes('{', OCI), 'not one strict JSON'],
    ['an image and an index', () => bytes('{"schemaVersion":2,"manifests":[],"layers":[]}', INDEX), 'both'],
    [
      'of another type inside',
      () => bytes(`{"schemaVersion":2,"mediaType":"${OCI}"}`, INDEX),
      'another media type',
    ],
    [
      'of an old form',
      () => bytes('{"schemaVersion":1}', 'application/vnd.docker.distribution.manifest.v1+json'),
      'form that is not known',
    ],
    [
      'with a malformed digest',
      () =>
        bytes(
          `{"schemaVersion":2,"manifests":[{"mediaType":"${OCI}","digest":"sha256:../x","size":1}]}`,
          INDEX,
        ),
      'malformed descriptor',
    ],
    [
      'a redirect without end',
      () => ({ status: 302, headers: { location: '/v2/app/manifests/v1' } }),
      'more than 3',
    ],
    [
      'a redirect to a file',
      () => ({ status: 302, headers: { location: 'file:///etc/passwd' } }),
      'not an https',
    ],
    [
      'a redirect to another host over http',
      () => ({ status: 302, headers: { location: 'http://r.example/' } }),
      'plain http',
    ],
    ['a strange status', () => ({ status: 418, json: { errors: [{ code: 'TEAPOT' }] } }), '418 (TEAPOT)'],
  ] as const)('a manifest that is %s is refused', async (_, reply, current) => {
    double.intercept = reply
    expect(await resolveTag('v1')).toMatchObject(refusal('service/registry-refused', current))
  })

  it.each([500, 503, 429])('status %d is an outage', async (status) => {
    double.intercept = () => ({ status })
    expect(await resolveTag('v1')).toMatchObject(refusal('service/registry-unavailable', String(status)))
  })

  it('shows neither the words of a registry nor the password', async () => {
    double.intercept = () => ({
      status: 403,
      json: { errors: [{ code: 'X\n::error::', message: 'secret' }] },
    })
    const denied = await resolveTag('v1')
    expect(denied).toMatchObject(refusal('permission/registry-denied', '403'))
    expect(JSON.stringify(denied)).not.toMatch(/::error|secret/)
  })

  it('is asked again when a registry was out of order for a moment', async () => {
    await pushImage(place, 'x', 'v1')
    let failures = 1
    double.intercept = () => (failures-- > 0 ? { status: 503 } : undefined)
    const source = createImageSource({ ...OPTIONS, maxWaitSeconds: 2 })
    const reference = { registry: double.host, repository: 'app', at: { kind: 'tag', tag: 'v1' } } as const
    expect((await source.resolve(reference)).ok).toBe(true)
  })
})

it('a registry that never answers is not waited for longer than is said', async () => {
  await begin()
  let asked = 0
  const repository = openRepository(double.host, 'app', {
    ...OPTIONS,
    maxWaitSeconds: 1.6,
    timeoutMs: 400,
    transport: (_, { signal }) =>
      new Promise((_resolve, reject) => {
        asked++
        signal?.addEventListener('abort', () => reject(new Error('given up')))
      }),
  })
  expect(await repository.manifest({ tag: 'v1' })).toMatchObject(
    refusal('service/registry-unavailable', 'no answer within'),
  )
  // The first failure begins the wait: half a second and an attempt leave no room for a second more.
  expect(asked).toBe(2)
})

describe('what is attached', () => {
  let image = ''
  beforeEach(async () => {
    await begin()
    image = await pushImage(place, 'x')
  })
  const referrer = async (text: string, changes: object = {}, layer: object = {}): Promise<string> => {
    const { descriptor } = await putBlob(place, Buffer.from(text))
    const config = await putBlob(place, Buffer.from('{}'))
    return putManifest(place, {
      schemaVersion: 2,
      mediaType: OCI,
      artifactType: BUNDLE_TYPE,
      config: { mediaType: 'application/vnd.oci.empty.v1+json', ...config.descriptor },
      layers: [{ mediaType: BUNDLE_TYPE, ...descriptor, ...layer }],
      subject: { mediaType: OCI, digest: `sha256:${image}`, size: 1 },
      ...changes,
    })
  }

  it('is refused when it was pushed for another subject', async () => {
    const other = { subject: { mediaType: OCI, digest: `sha256:${'c'.repeat(64)}`, size: 1 } }
    const hex = await referrer('{}', other)
    const entry = { mediaType: OCI, digest: `sha256:${hex}`, size: 1, artifactType: BUNDLE_TYPE }
    double.intercept = ({ url }) =>
      url.pathname.includes('/referrers/')
        ? bytes(JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: [entry] }), INDEX)
        : undefined
    const { bundles, gaps } = await collect(image)
    expect(gaps).toEqual([])
    expect(bundles).toMatchObject([{ text: '', refusal: { code: 'integrity/bundle-malformed' } }])
  })

  it('is refused when the blob is another one', async () => {
    await referrer('{"a":1}')
    double.intercept = ({ url, method }) =>
      method === 'GET' && url.pathname.includes('/blobs/')
        ? { status: 200, bytes: Buffer.from('{"a":2}') }
        : undefined
    expect(await collect(image)).toMatchObject({
      gaps: [],
      bundles: [{ text: '', refusal: { code: 'integrity/digest-mismatch' } }],
    })
  })

  it.each([
    ['longer than its descriptor says', {}, () => ({ status: 200, bytes: Buffer.alloc(1024) })],
    ['longer than any bundle', { size: 40 * 1024 * 1024 }, () => ({ status: 200, bytes: Buffer.alloc(1) })],
    ['gone', {}, () => ({ status: 404 })],
  ] as const)('is a gap when the blob is %s', async (_, layer, reply) => {
    await referrer('{"a":1}', {}, layer)
    double.intercept = ({ url, method }) =>
      method === 'GET' && url.pathname.includes('/blobs/') ? reply() : undefined
    expect(await collect(image)).toMatchObject({ bundles: [], gaps: [{ code: 'service/registry-refused' }] })
  })

  it('is passed over when it is no evidence', async () => {
    await referrer('{}', { artifactType: 'application/vnd.example.sbom' })
    await referrer('{}', {}, { mediaType: 'application/vnd.example.layer' })
    expect(await collect(image)).toEqual({ bundles: [], gaps: [] })
    expect(
      double.exchanges.filter(({ method, path }) => method === 'GET' && path.includes('/blobs/')),
    ).toEqual([])
  })

  it.each([
    ['a page of another host', () => `<${thief.url}/v2/app/referrers/x>; rel="next"`, 'leads elsewhere'],
    ['another route', () => '</v2/other/manifests/v1>; rel="next"', 'leads elsewhere'],
    ['a link that cannot be read', () => '</v2/x>; type="x"; rel="next"', 'cannot be read'],
    ['pages in a circle', () => `</v2/app/referrers/sha256:${image}>; rel="next"`, 'circle'],
  ])('names %s', async (_, link, current) => {
    double.intercept = ({ url }) =>
      url.pathname.includes('/referrers/')
        ? bytes(JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: [] }), INDEX, {
            link: link(),
          })
        : undefined
    const repository = openRepository(double.host, 'app', OPTIONS)
    expect(await listReferrers(repository, image)).toMatchObject(refusal('service/registry-refused', current))
    expect(stolen).toEqual([])
  })

  it('has no end', async () => {
    let page = 0
    double.intercept = ({ url }) =>
      url.pathname.includes('/referrers/')
        ? bytes(JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: [] }), INDEX, {
            link: `<${url.pathname}?page=${++page}>; rel="next"`,
          })
        : undefined
    const repository = openRepository(double.host, 'app', OPTIONS)
    expect(await listReferrers(repository, image)).toMatchObject({ problem: { code: 'input/too-many' } })
    expect(page).toBe(20)
  })
})

it('writes a list again that another writer wrote meanwhile, and gives up on one that never stays', async () => {
  double = await startRegistryDouble({ referrers: false })
  place = { host: double.host, repository: 'app' }
  const image = await pushImage(place, 'x')
  let lost = 1
  const empty = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: [] })
  double.intercept = ({ url, method }) => {
    if (!url.pathname.endsWith(`/manifests/sha256-${image}`)) return undefined
    // What was written is gone again, as by a writer that read the list before.
    return method === 'GET' && lost-- >= 0 ? bytes(empty, INDEX) : undefined
  }
  const sink = createImageSink({ ...OPTIONS, now: () => new Date(0) })
  const pinned = { registry: double.host, repository: 'app', sha256: image }
  const bundle = { text: '{}', mediaType: BUNDLE_TYPE, predicateType: 'a:b' }
  expect(await sink.attach(pinned, bundle)).toMatchObject({ ok: true, value: { fallback: true } })
  lost = 100
  expect(await sink.attach(pinned, bundle)).toMatchObject(
    refusal('service/registry-refused', 'somebody else writes the list'),
  )
})
