import { describe, expect, it } from 'vitest'
import {
  algorithmOfLength,
  DIGEST_ALGORITHMS,
  formatDigest,
  isDigestAlgorithm,
  isDigestHex,
  parseDigest,
} from './digest.ts'

const LENGTHS = { sha256: 64, sha384: 96, sha512: 128 }

describe('parseDigest and formatDigest', () => {
  it.each(DIGEST_ALGORITHMS)('are inverse for %s', (algorithm) => {
    const hex = '0a'.repeat(LENGTHS[algorithm] / 2)
    const parsed = parseDigest(`${algorithm}:${hex}`)
    expect(parsed).toEqual({ ok: true, value: { algorithm, hex } })
    expect(formatDigest({ algorithm, hex })).toBe(`${algorithm}:${hex}`)
    expect(parseDigest(`${algorithm}:${hex.toUpperCase()}`)).toEqual(parsed)
    expect(algorithmOfLength(hex.length)).toBe(algorithm)
  })

  const hex = 'a'.repeat(64)
  it.each([
    { text: hex, reason: 'it has no "<algorithm>:" in front' },
    { text: '', reason: 'it has no "<algorithm>:" in front' },
    { text: `md5:${hex}`, reason: 'its algorithm is not one of sha256, sha384, sha512' },
    { text: `SHA256:${hex}`, reason: 'its algorithm is not one of sha256, sha384, sha512' },
    { text: `toString:${hex}`, reason: 'its algorithm is not one of sha256, sha384, sha512' },
    { text: `sha256:${hex}a`, reason: 'a sha256 digest has 64 hexadecimal characters' },
    { text: `sha256:${hex.slice(1)}`, reason: 'a sha256 digest has 64 hexadecimal characters' },
    { text: `sha256:${hex.slice(1)}g`, reason: 'a sha256 digest has 64 hexadecimal characters' },
    { text: `sha256:${hex}\n`, reason: 'a sha256 digest has 64 hexadecimal characters' },
    { text: `sha256: ${hex.slice(1)}`, reason: 'a sha256 digest has 64 hexadecimal characters' },
    { text: `sha512:${hex}`, reason: 'a sha512 digest has 128 hexadecimal characters' },
    // The Kelvin sign lowers to "k", but other letters could lower into the alphabet of hexadecimal.
    { text: `sha256:${hex.slice(1)}\u212a`, reason: 'a sha256 digest has 64 hexadecimal characters' },
  ])('parseDigest refuses $text', ({ text, reason }) => {
    expect(parseDigest(text)).toEqual({ ok: false, problem: reason })
  })
})

describe('isDigestHex, isDigestAlgorithm, algorithmOfLength', () => {
  it.each([
    { algorithm: 'sha256', hex: 'a'.repeat(64), expected: true },
    { algorithm: 'sha256', hex: 'A'.repeat(64), expected: false },
    { algorithm: 'sha256', hex: 'a'.repeat(96), expected: false },
    { algorithm: 'sha384', hex: 'a'.repeat(96), expected: true },
    { algorithm: 'sha512', hex: `${'a'.repeat(127)}\n`, expected: false },
  ] as const)('isDigestHex $algorithm $hex', ({ algorithm, hex, expected }) => {
    expect(isDigestHex(algorithm, hex)).toBe(expected)
  })
  it('know nothing else', () => {
    expect(['md5', 'sha1', 'constructor', ''].filter(isDigestAlgorithm)).toEqual([])
    expect([0, 32, 40, 63, 65, 129].map(algorithmOfLength)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    )
  })
})
