import { describe, expect, it } from 'vitest'
import { seededRandom } from '../test-support/seeded-random.ts'
import { matchesGlob } from './glob.ts'

/** The definition of the language, without any thought of speed. */
function naive(pattern: string, text: string): boolean {
  if (pattern === '') return text === ''
  if (pattern.startsWith('**')) {
    return naive(pattern.slice(2), text) || (text !== '' && naive(pattern, text.slice(1)))
  }
  const [first] = pattern
  if (first === '*') {
    return naive(pattern.slice(1), text) || (text !== '' && text[0] !== '/' && naive(pattern, text.slice(1)))
  }
  if (text === '') return false
  return (first === '?' ? text[0] !== '/' : first === text[0]) && naive(pattern.slice(1), text.slice(1))
}

describe('matchesGlob', () => {
  it.each([
    { pattern: '', text: '', expected: true },
    { pattern: '', text: 'a', expected: false },
    { pattern: 'refs/tags/v*', text: 'refs/tags/v1.0', expected: true },
    { pattern: 'refs/tags/v*', text: 'xrefs/tags/v1.0', expected: false },
    { pattern: 'refs/tags/v*', text: 'refs/tags/v1/x', expected: false },
    { pattern: 'refs/tags/**', text: 'refs/tags/v1/x', expected: true },
    { pattern: 'v?', text: 'v1', expected: true },
    { pattern: 'v?', text: 'v', expected: false },
    { pattern: 'v?x', text: 'v/x', expected: false },
    { pattern: 'a.c', text: 'abc', expected: false },
    { pattern: '(a|b)', text: 'a', expected: false },
    { pattern: '[ab]', text: 'a', expected: false },
    { pattern: '[ab]', text: '[ab]', expected: true },
    { pattern: 'A', text: 'a', expected: false },
    { pattern: 'a', text: 'a\n', expected: false },
    { pattern: '*', text: 'a\nb', expected: true },
    { pattern: '***', text: 'a/b', expected: true },
  ])('$pattern on $text', ({ pattern, text, expected }) => expect(matchesGlob(pattern, text)).toBe(expected))

  it('agrees with the definition', () => {
    const random = seededRandom(6)
    let matches = 0
    for (let i = 0; i < 20_000; i++) {
      const pattern = random.text(['*', '**', '?', 'a', 'b', '/'], 6)
      const text = random.text(['a', 'b', '/'], 7)
      const expected = naive(pattern, text)
      expect([pattern, text, matchesGlob(pattern, text)]).toEqual([pattern, text, expected])
      matches += expected ? 1 : 0
    }
    expect(matches).toBeGreaterThan(1000)
  })

  it.each(['*'.repeat(50), 'a*'.repeat(50), '*a'.repeat(500), '**a'.repeat(300), '*?'.repeat(300)])(
    'ends on %s',
    (pattern) => expect(matchesGlob(`${pattern}b`, 'a'.repeat(2000))).toBe(false),
  )
})
