import { describe, expect, it } from 'vitest'
import { seededRandom } from '../test-support/seeded-random.ts'
import { displayText, markdownCode, markdownText, quoted } from './display.ts'

describe('displayText', () => {
  it.each([
    {
      name: 'plain text stays',
      input: 'dist/app-1.0.tgz żółw \u{1f600}',
      expected: 'dist/app-1.0.tgz żółw \u{1f600}',
    },
    { name: 'a forged line', input: 'a\n::error::x', expected: 'a\\u{000a}::error::x' },
    { name: 'a carriage return', input: 'a\rb', expected: 'a\\u{000d}b' },
    { name: 'a terminal escape', input: '\u001b[31mred', expected: '\\u{001b}[31mred' },
    { name: 'C1 controls', input: '\u0085\u009b', expected: '\\u{0085}\\u{009b}' },
    { name: 'a line separator', input: 'a\u2028b\u2029c', expected: 'a\\u{2028}b\\u{2029}c' },
    {
      name: 'bidirectional overrides',
      input: 'a\u202egpj.exe\u2066',
      expected: 'a\\u{202e}gpj.exe\\u{2066}',
    },
    { name: 'invisible characters', input: 'a\u200bb\ufeff', expected: 'a\\u{200b}b\\u{feff}' },
    { name: 'half a surrogate pair', input: 'a\ud83d', expected: 'a\\u{d83d}' },
    { name: 'NUL and DEL', input: '\0\u007f', expected: '\\u{0000}\\u{007f}' },
  ])('$name', ({ input, expected }) => expect(displayText(input)).toBe(expected))

  it('cuts at the limit, which the sign of the cut counts into', () => {
    expect(displayText('x'.repeat(300))).toBe('x'.repeat(300))
    expect(displayText('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`)
    expect(displayText('abcdef', 3)).toBe('ab…')
    expect(quoted('abcdef', 3)).toBe('"ab…"')
  })

  it('never cuts a character in half', () => {
    for (let limit = 1; limit < 12; limit++) {
      expect(displayText('\u{1f600}'.repeat(10), limit).isWellFormed()).toBe(true)
    }
  })

  it('leaves one line without controls of any text', () => {
    const random = seededRandom(4)
    for (let i = 0; i < 500; i++) {
      const text = String.fromCharCode(
        ...random.list(() => random.below(random.pick([128, 0x3000, 0x10000])), 30),
      )
      // oxlint-disable-next-line no-control-regex -- what must not be left
      expect(displayText(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
      expect(displayText(text).isWellFormed()).toBe(true)
    }
  })
})

describe('markdown', () => {
  const hostile = '|<img src=x>`[a](javascript:x)**_~#$\n@user'
  it('markdownText leaves no markup', () => {
    const shown = markdownText(hostile)
    expect(shown.replaceAll(/&#\d+;/g, '')).toMatch(/^[a-zA-Z0-9 =.;/]*$/)
    expect(shown).toContain('&#124;&#60;img')
  })
  it('markdownCode can neither be left nor end a cell', () => {
    const shown = markdownCode(hostile)
    expect(shown).toMatch(/^<code>[^`|<>\n]*<\/code>$/)
    expect(markdownCode('a&lt;b')).toBe('<code>a&#38;lt;b</code>')
  })
})
