import { deflateRawSync, gzipSync } from 'node:zlib'
import { InflateError } from '@tier3/model/byte-streams'
import { describe, expect, it } from 'vitest'
import { byteStreams } from './byte-streams.ts'

async function* inParts(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(size)
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size)
    buffer.set(part)
    yield buffer.subarray(0, part.length)
  }
  await Promise.resolve()
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const bytes of stream) parts.push(bytes)
  return Buffer.concat(parts)
}

const TEXT = Buffer.from(Array.from({ length: 50_000 }, (_, i) => i.toString(36)).join())

describe('inflate', () => {
  it.each([
    { form: 'gzip' as const, bytes: gzipSync(TEXT) },
    { form: 'raw' as const, bytes: deflateRawSync(TEXT) },
  ])(
    'gives back what was compressed as $form, also when its source uses a buffer again',
    async ({ form, bytes }) => {
      expect((await whole(byteStreams.inflate(form, inParts(bytes)))).equals(TEXT)).toBe(true)
    },
  )

  it.each([
    { name: 'cut off', bytes: gzipSync(TEXT).subarray(0, -9) },
    { name: 'empty', bytes: Buffer.alloc(0) },
    { name: 'something else', bytes: TEXT },
    { name: 'followed by something', bytes: Buffer.concat([gzipSync(TEXT), Buffer.from('more')]) },
    { name: 'of a wrong checksum', bytes: Buffer.concat([gzipSync(TEXT).subarray(0, -8), Buffer.alloc(8)]) },
  ])('refuses what is $name', async ({ bytes }) => {
    await expect(whole(byteStreams.inflate('gzip', inParts(bytes)))).rejects.toThrow(InflateError)
  })

  it('passes on what its source throws', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* inParts(gzipSync(TEXT).subarray(0, 2000))
      throw new RangeError('the source')
    }
    await expect(whole(byteStreams.inflate('gzip', broken()))).rejects.toThrow(RangeError)
  })

  it('ends when nobody wants more', async () => {
    for await (const bytes of byteStreams.inflate('gzip', inParts(gzipSync(TEXT)))) {
      expect(bytes.length).toBeGreaterThan(0)
      break
    }
  })
})

it('sha256 is that of all parts', () => {
  const digest = byteStreams.sha256()
  for (const part of ['a', 'bc']) digest.update(Buffer.from(part))
  expect(digest.hex()).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
