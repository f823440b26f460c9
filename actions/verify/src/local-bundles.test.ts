import { bundlesOf } from '@tier3/verification/collect-bundles'
import { describe, expect, it } from 'vitest'
import { createMemoryWorkspace } from '../../../packages/devkit/src/testing/memory-workspace.ts'
import { besideBundleSource, fixedBundleSource, readBundleFiles } from './local-bundles.ts'

const subject = (name: string, path = name === '' ? undefined : `/memory/workspace/${name}`) => ({
  name,
  digest: { sha256: 'a'.repeat(64) },
  ...(path === undefined ? {} : { path }),
})

function files(contents: Readonly<Record<string, string | Uint8Array>>) {
  const memory = createMemoryWorkspace()
  for (const [path, content] of Object.entries(contents)) memory.put(path, content)
  return memory.source
}

describe('readBundleFiles', () => {
  it.each([
    ['one document', '{\n"a": 1}', ['{\n"a": 1}']],
    ['lines', '{"a":1}\n\n{"b":2}\n', ['{"a":1}', '{"b":2}']],
    ['a bad line among good ones', '{"a":1}\nx\n{"b":2}', ['{"a":1}', 'x', '{"b":2}']],
    ['no bundle', 'x', ['x']],
    ['nothing', '', ['']],
    ['no text', new Uint8Array([0xff]), ['\ufffd']],
  ] as const)('keeps %s for the verifier to judge', async (_, content, texts) => {
    const read = await readBundleFiles(['f'], files({ f: content }))
    expect(read.ok && read.value.map(({ text }) => text)).toEqual(texts)
  })

  it('names the line of a bundle among several', async () => {
    const read = await readBundleFiles(['f', 'g'], files({ f: '{"a":1}\n{"b":2}', g: '{}' }))
    expect(read.ok && read.value.map(({ origin }) => origin)).toEqual(['f:1', 'f:2', 'g'])
  })

  it.each([
    ['a missing file', {}, 'environment/read-failed'],
    ['more bundles than there may be', { f: '{}\n'.repeat(10_001) }, 'input/too-many'],
  ])('fails for %s', async (_, contents, code) => {
    expect(await readBundleFiles(['f'], files(contents))).toMatchObject({ ok: false, problem: { code } })
  })
})

describe('fixedBundleSource', () => {
  it('gives the same bundles for every subject', async () => {
    const bundles = [{ text: '{}', origin: 'f' }]
    const source = fixedBundleSource(bundles)
    expect(await source.collect(subject('x'))).toEqual({ bundles: [], shared: bundles, gaps: [] })
    expect((await source.collect(subject('y'))).shared).toBe(bundles)
  })
})

describe('besideBundleSource', () => {
  const contents = {
    'dist/app.tgz': 'bytes',
    'dist/app.tgz.sigstore.json': '{"own":1}',
    'dist/other.tgz.sigstore.json': '{"other":1}',
    'dist/all.intoto.jsonl': '{"a":1}\n{"b":2}',
    'dist/linux/app.tgz': 'bytes',
    'dist/linux/app.tgz.sigstore.json': '{"linux":1}',
    'dist/linux/x.intoto.jsonl': '{"l":1}',
    'dist/app.tgz.intoto.json': '{"no":1}',
    'top.intoto.jsonl': '{"top":1}',
  }
  const textsOf = async (name: string, base: string, path?: string) => {
    const collection = await besideBundleSource(base, files(contents)).collect(subject(name, path))
    expect(collection.gaps).toEqual([])
    return bundlesOf(collection).map(({ text }) => text)
  }

  it.each([
    ['of the base, each once', 'app.tgz', 'dist', ['{"a":1}', '{"b":2}', '{"own":1}']],
    [
      'of its folder and of the base',
      'linux/app.tgz',
      'dist',
      ['{"l":1}', '{"a":1}', '{"b":2}', '{"linux":1}'],
    ],
    ['of a deeper name from the top', 'dist/app.tgz', '.', ['{"a":1}', '{"b":2}', '{"top":1}', '{"own":1}']],
    ['of a base that ends in a slash', 'app.tgz', 'dist/', ['{"a":1}', '{"b":2}', '{"own":1}']],
    ['of a digest without a name', '', 'dist', ['{"a":1}', '{"b":2}']],
    ['of a folder that is not there', 'app.tgz', 'nowhere', []],
  ])('finds those %s', async (_, name, base, texts) => expect(await textsOf(name, base)).toEqual(texts))

  it('reports what it cannot read as a gap, and goes on', async () => {
    const source = besideBundleSource(
      '.',
      files({ 'a.intoto.jsonl': '{}\n'.repeat(10_001), 'b.intoto.jsonl': '{}' }),
    )
    const collection = await source.collect(subject('app'))
    expect([bundlesOf(collection).map(({ text }) => text), collection.gaps.map(({ code }) => code)]).toEqual([
      ['{}'],
      ['input/too-many'],
    ])
  })

  it('lists each folder and reads each file once, whatever the number of artifacts', async () => {
    const inner = files(contents)
    const asked: string[] = []
    const counting: typeof inner = {
      ...inner,
      list: (folder) => (asked.push(`list ${folder}`), inner.list(folder)),
      read: (path, limit) => (asked.push(`read ${path}`), inner.read(path, limit)),
    }
    const source = besideBundleSource('dist', counting)
    const names = ['app.tgz', 'app.tgz', 'other.tgz', 'linux/app.tgz', 'linux/b.tgz']
    const collections = await Promise.all(names.map((name) => source.collect(subject(name))))
    expect(asked.toSorted()).toEqual([
      'list dist',
      'list dist/linux',
      'read dist/all.intoto.jsonl',
      'read dist/app.tgz.sigstore.json',
      'read dist/linux/app.tgz.sigstore.json',
      'read dist/linux/x.intoto.jsonl',
      'read dist/other.tgz.sigstore.json',
    ])
    expect(collections[2]?.shared).toBe(collections[0]?.shared)
    expect(collections[4]?.shared).toBe(collections[3]?.shared)
  })
})
