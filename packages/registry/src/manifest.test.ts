import { describe, expect, it } from 'vitest'
import { decodeManifest, OCI_INDEX, OCI_MANIFEST } from './manifest.ts'

const HEX = 'ab'.repeat(32)
const descriptor = { mediaType: OCI_MANIFEST, digest: `sha256:${HEX}`, size: 7 }
const image = {
  schemaVersion: 2,
  mediaType: OCI_MANIFEST,
  config: { ...descriptor, mediaType: 'application/vnd.oci.empty.v1+json' },
  layers: [{ ...descriptor, annotations: { a: 'b' } }],
  subject: descriptor,
}
const index = { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [descriptor] }
const read = (document: unknown, type = OCI_MANIFEST) =>
  decodeManifest(Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)), type)

describe('decodeManifest', () => {
  it('reads an image with its subject, and takes the type of its configuration for that of an artifact', () => {
    expect(read(image)).toMatchObject({
      ok: true,
      value: {
        artifactType: 'application/vnd.oci.empty.v1+json',
        layers: [{ sha256: HEX, size: 7, annotations: new Map([['a', 'b']]) }],
        subject: { sha256: HEX },
      },
    })
    expect(read({ ...image, artifactType: 'a/b' })).toMatchObject({ value: { artifactType: 'a/b' } })
  })
  it('reads an index, also one that names no type of its own', () => {
    const { mediaType, ...nameless } = index
    for (const one of [index, nameless])
      expect(read(one, mediaType)).toMatchObject({ value: { mediaType, manifests: [{ sha256: HEX }] } })
  })

  it.each([
    ['another schema', { ...image, schemaVersion: 1 }, 'schema version'],
    ['no configuration', { ...image, config: undefined }, 'malformed descriptor'],
    ['a size that is no count', { ...image, layers: [{ ...descriptor, size: -1 }] }, 'malformed descriptor'],
    ['a size in text', { ...image, layers: [{ ...descriptor, size: '7' }] }, 'malformed descriptor'],
    [
      'annotations that are no texts',
      { ...image, layers: [{ ...descriptor, annotations: { a: 1 } }] },
      'malformed',
    ],
    [
      'another algorithm',
      { ...image, subject: { ...descriptor, digest: `sha512:${HEX}${HEX}` } },
      'malformed',
    ],
    ['a subject that is null', { ...image, subject: null }, 'malformed descriptor'],
    ['children in an image', { ...image, manifests: [] }, 'both an image and an index'],
    ['too many layers', { ...image, layers: Array.from({ length: 2001 }, () => descriptor) }, 'malformed'],
    ['a key twice', JSON.stringify(image).replace('"layers"', '"layers":[],"layers"'), 'strict JSON'],
    ['a type that is no type', { ...image, mediaType: 'x' }, 'another media type'],
  ])('refuses an image with %s', (_, document, reason) => {
    const decoded = read(document)
    expect(decoded.ok ? 'read' : decoded.problem).toContain(reason)
  })
  it.each(['layers', 'config'])('refuses an index with %s', (field) => {
    const decoded = read({ ...index, [field]: [] }, OCI_INDEX)
    expect(decoded.ok ? 'read' : decoded.problem).toContain('both an image and an index')
  })

  it('answers every damaged document, and never throws', () => {
    const text = JSON.stringify(image)
    for (let at = 0; at < text.length; at++) {
      for (const change of ['', '0', '"', '{', '\u0000', '-1']) {
        const decoded = read(text.slice(0, at) + change + text.slice(at + 1))
        expect(typeof decoded.ok).toBe('boolean')
      }
    }
  })
})
