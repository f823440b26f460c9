import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ok } from '@tier3/model/result'
import { imageName, type PinnedImage } from '@tier3/model/image-reference'
import { startRegistryDouble } from '../../devkit/src/registry/double.ts'
import { pushImage, pushIndex, type ImagePlace } from '../../devkit/src/registry/image-parts.ts'
import {
  findStockRegistry,
  startStockRegistry,
  STOCK_CREDENTIALS,
} from '../../devkit/src/registry/stock-registry.ts'
import { createAttachedBundles } from './attached-bundles.ts'
import type { Credentials } from './credentials.ts'
import { createImageSink } from './image-sink.ts'
import { createImageSource } from './image-source.ts'
import { fallbackTag, listReferrers } from './referrers.ts'
import { openRepository } from './registry-client.ts'
import type { SessionOptions } from './session.ts'

// One suite for the double and for a real registry: what the double says of registries holds for them.
const stock = findStockRegistry(process.env)
const DOUBLE: Credentials = { username: 'me', password: 'secret' }
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

interface Running {
  readonly host: string
  close(): Promise<void>
}
interface Kind {
  readonly name: string
  readonly start: (() => Promise<Running>) | string
  readonly credentials?: Credentials
  readonly from: 'api' | 'tag'
}

const stockStart = (auth: boolean): Kind['start'] =>
  stock.path === undefined ? stock.missing : () => startStockRegistry(stock.path, auth)

const KINDS: readonly Kind[] = [
  { name: 'the double', start: () => startRegistryDouble(), from: 'api' },
  { name: 'the double, page by page', start: () => startRegistryDouble({ pageSize: 1 }), from: 'api' },
  {
    name: 'the double without referrers',
    start: () => startRegistryDouble({ referrers: false }),
    from: 'tag',
  },
  {
    name: 'the double with basic',
    start: () => startRegistryDouble({ auth: 'basic' }),
    credentials: DOUBLE,
    from: 'api',
  },
  {
    name: 'the double with tokens',
    start: () => startRegistryDouble({ auth: 'bearer' }),
    credentials: DOUBLE,
    from: 'api',
  },
  { name: 'docker-registry', start: stockStart(false), from: 'tag' },
  {
    name: 'docker-registry with htpasswd',
    start: stockStart(true),
    credentials: STOCK_CREDENTIALS,
    from: 'tag',
  },
]

describe.each(KINDS)('a registry: $name', ({ start, credentials, from }) => {
  let running: Running
  let options: SessionOptions
  let place: ImagePlace
  beforeEach((context) => {
    if (typeof start === 'string') context.skip(`no real registry: ${start}`)
  })
  beforeAll(async () => {
    if (typeof start === 'string') return
    running = await start()
    options = { credentials: () => Promise.resolve(ok(credentials)), maxWaitSeconds: 1 }
    const pair = credentials === undefined ? '' : `${credentials.username}:${credentials.password}`
    place = {
      host: running.host,
      repository: 'team/app',
      // Of the double with tokens only the client under test knows how to get in.
      ...(pair === '' ? {} : { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }),
    }
  })
  afterAll(async () => {
    if (typeof start !== 'string') await running.close()
  })
  const pinned = (sha256: string): PinnedImage => ({ registry: running.host, repository: 'team/app', sha256 })
  const reference = (at: { readonly tag: string } | { readonly sha256: string }) => ({
    registry: running.host,
    repository: 'team/app',
    at: 'tag' in at ? ({ kind: 'tag', ...at } as const) : ({ kind: 'digest', ...at } as const),
  })

  it('resolves tags and digests, and lists the children of an index', async () => {
    const [one, two] = [await pushImage(place, 'one', 'v1'), await pushImage(place, 'two')]
    const index = await pushIndex(place, [one, two], 'all')
    const source = createImageSource(options)
    expect(await source.resolve(reference({ tag: 'v1' }))).toMatchObject({
      ok: true,
      value: { image: pinned(one), mediaType: 'application/vnd.oci.image.manifest.v1+json' },
    })
    expect(await source.resolve(reference({ sha256: two }))).toMatchObject({ value: { image: pinned(two) } })
    const all = await source.resolve(reference({ tag: 'all' }))
    expect(all).toMatchObject({ value: { image: pinned(index), children: [pinned(one), pinned(two)] } })
  })

  it.each([{ tag: 'none' }, { sha256: '0'.repeat(64) }])('says that there is no %j', async (at) => {
    expect(await createImageSource(options).resolve(reference(at))).toMatchObject({
      ok: false,
      problem: { code: 'input/image-missing' },
    })
  })

  it('attaches bundles, each once, and reads them back', async () => {
    const image = pinned(await pushImage(place, 'attached'))
    const sink = createImageSink({ ...options, now: () => new Date(0) })
    const bundle = (text: string) => ({
      text,
      mediaType: BUNDLE_TYPE,
      predicateType: 'https://example.com/a/v1',
    })
    for (const text of ['{"a":1}', '{"b":2}', '{"a":1}'])
      expect(await sink.attach(image, bundle(text))).toMatchObject({
        ok: true,
        value: { image, fallback: from === 'tag' },
      })
    const repository = openRepository(running.host, 'team/app', options)
    const referrers = await listReferrers(repository, image.sha256)
    if (!referrers.ok) throw new Error(referrers.problem.current)
    expect(referrers.value.from).toBe(from)
    expect(referrers.value.descriptors.map(({ artifactType }) => artifactType)).toEqual([
      BUNDLE_TYPE,
      BUNDLE_TYPE,
    ])
    expect(referrers.value.descriptors[0]?.annotations.get('dev.sigstore.bundle.predicateType')).toBe(
      'https://example.com/a/v1',
    )
    const tagged = await repository.manifest({ tag: fallbackTag(image.sha256) })
    expect(tagged.ok && tagged.value !== undefined).toBe(from === 'tag')
    const found = await createAttachedBundles(options).collect({
      name: imageName(image),
      digest: { sha256: image.sha256 },
    })
    expect(found.gaps).toEqual([])
    expect(found.bundles.map(({ text }) => text).toSorted()).toEqual(['{"a":1}', '{"b":2}'])
  })

  it('finds nothing where nothing is attached', async () => {
    const sha256 = await pushImage(place, 'bare')
    const found = await createAttachedBundles(options).collect({
      name: imageName(pinned(sha256)),
      digest: { sha256 },
    })
    expect(found).toEqual({ bundles: [], gaps: [] })
  })

  it('does not attach to an image that is not there', async () => {
    const sink = createImageSink({ ...options, now: () => new Date(0) })
    const bundle = { text: '{}', mediaType: BUNDLE_TYPE, predicateType: 'x:y' }
    expect(await sink.attach(pinned('1'.repeat(64)), bundle)).toMatchObject({
      problem: { code: 'input/image-missing' },
    })
  })

  it('denies whoever has other credentials, or none, where it wants some', async () => {
    const sha256 = await pushImage(place, 'private')
    for (const other of [undefined, { username: 'me', password: 'wrong' }]) {
      const source = createImageSource({ ...options, credentials: () => Promise.resolve(ok(other)) })
      expect(await source.resolve(reference({ sha256 }))).toMatchObject(
        credentials === undefined
          ? { value: { image: pinned(sha256) } }
          : { problem: { code: 'permission/registry-denied' } },
      )
    }
  })
})
