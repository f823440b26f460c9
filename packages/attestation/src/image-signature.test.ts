import { formatUtf8 } from '@tier3/model/utf8'
import { describe, expect, it } from 'vitest'
import { decodeImageSignature, IMAGE_SIGNATURE_BYTES } from './image-signature.ts'

const HEX = 'ab'.repeat(32)
const TYPE = 'cosign container image signature'
const document = (critical: object, more: object = { optional: null }): string =>
  JSON.stringify({
    critical: {
      identity: { 'docker-reference': 'r.example/app' },
      image: { 'docker-manifest-digest': `sha256:${HEX}` },
      type: TYPE,
      ...critical,
    },
    ...more,
  })

describe('decodeImageSignature', () => {
  it.each([
    ['as cosign wrote it', document({})],
    ['with annotations', document({}, { optional: { creator: 'x', critical: {} } })],
    ['without an optional part', document({}, {})],
    ['of an image without a name', document({ identity: {} })],
  ])('reads a payload %s', (_, text) => {
    expect(decodeImageSignature(formatUtf8(text))).toEqual({ ok: true, value: { sha256: HEX } })
  })

  it.each([
    ['another type', document({ type: 'atomic container signature' }), 'critical.type'],
    ['no type', document({ type: null }), 'critical.type'],
    ['an unknown critical field', document({ also: 1 }), 'unknown field'],
    [
      'an unknown field of the image',
      document({ image: { 'docker-manifest-digest': `sha256:${HEX}`, x: 1 } }),
      'unknown field',
    ],
    ['an unknown field beside', document({}, { more: 1 }), 'unknown field'],
    ['no image', document({ image: null }), 'not an object'],
    [
      'a digest in upper case',
      document({ image: { 'docker-manifest-digest': `sha256:${HEX.toUpperCase()}` } }),
      'sha256',
    ],
    [
      'a digest of another algorithm',
      document({ image: { 'docker-manifest-digest': `sha512:${HEX}${HEX}` } }),
      'sha256',
    ],
    [
      'a digest with text behind it',
      document({ image: { 'docker-manifest-digest': `sha256:${HEX} ` } }),
      'sha256',
    ],
    ['a key twice', document({}).replace('"type"', '"type":"x","type"'), 'strict JSON'],
    ['a list', '[]', 'not an object'],
    ['no JSON', '{', 'strict JSON'],
    ['too many bytes', document({}) + ' '.repeat(IMAGE_SIGNATURE_BYTES), 'bounded size'],
  ])('refuses %s', (_, text, reason) => {
    const read = decodeImageSignature(formatUtf8(text))
    expect(read).toMatchObject({ ok: false, problem: { code: 'integrity/payload-malformed' } })
    expect(read.ok ? '' : read.problem.current).toContain(reason)
  })
})
