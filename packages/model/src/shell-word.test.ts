import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../test-support/seeded-random.ts'
import { formatShellWord } from './shell-word.ts'

describe('formatShellWord', () => {
  it.each([
    { text: 'dist/app-1.0.tgz', expected: 'dist/app-1.0.tgz' },
    { text: 'https://github.com/o/r@refs/tags/v1', expected: 'https://github.com/o/r@refs/tags/v1' },
    { text: '', expected: "''" },
    { text: '-rf', expected: "'-rf'" },
    { text: 'a b', expected: "'a b'" },
    { text: "it's", expected: "'it'\\''s'" },
    { text: '$(id)`id`', expected: "'$(id)`id`'" },
    { text: '~', expected: "'~'" },
    { text: 'a\nb', expected: undefined },
    { text: '\u001b[2J', expected: undefined },
    { text: 'a\u202eb', expected: undefined },
  ])('$text', ({ text, expected }) => expect(formatShellWord(text)).toBe(expected))

  it('is one word with that value to a real shell', () => {
    const random = seededRandom(9)
    const alphabet = [
      'a',
      ' ',
      "'",
      '"',
      '$',
      '`',
      '\\',
      '!',
      '*',
      '?',
      '[',
      '~',
      '#',
      '&',
      ';',
      '|',
      '<',
      '(',
      '{',
      '=',
      '-',
      '%',
      'é',
    ]
    const texts = Array.from({ length: 300 }, () => random.text(alphabet, 8))
    const words = texts.map((text) => formatShellWord(text) ?? 'refused')
    const shown = execFileSync('sh', ['-c', `printf '%s\\n' ${words.join(' ')}`], { encoding: 'utf8' })
    expect(shown).toBe(texts.map((text) => `${text}\n`).join(''))
  })
})
