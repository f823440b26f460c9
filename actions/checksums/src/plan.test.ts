import { describe, expect, it } from 'vitest'
import { manifestName } from './plan.ts'

describe('manifestName', () => {
  it.each([
    { manifest: 'SHA256SUMS', names: ['SHA256SUMS', 'SHA384SUMS', 'SHA512SUMS'] },
    { manifest: 'sha256sums.txt', names: ['sha256sums.txt', 'sha384sums.txt', 'sha512sums.txt'] },
    { manifest: 'SHA512SUMS', names: ['SHA256SUMS', 'SHA384SUMS', 'SHA512SUMS'] },
    { manifest: 'checksums.txt', names: ['checksums.txt', 'checksums.txt.sha384', 'checksums.txt.sha512'] },
    { manifest: 'sums/Sha256', names: ['sums/sha256', 'sums/sha384', 'sums/sha512'] },
  ])('$manifest has a name for each algorithm', ({ manifest, names }) => {
    expect((['sha256', 'sha384', 'sha512'] as const).map((a) => manifestName(manifest, a))).toEqual(names)
  })
})
