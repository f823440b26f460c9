import { describe, expect, it } from 'vitest'
import { compileNamePattern, literalName, matchesName } from './name-pattern.ts'

describe('matchesName', () => {
  const cases: readonly { pattern: string; yes: readonly string[]; no: readonly string[] }[] = [
    { pattern: '', yes: [''], no: ['a'] },
    { pattern: '*', yes: ['', 'a', '.hidden', 'a\nb', '\u{1f600}'], no: [] },
    { pattern: 'a**b', yes: ['ab', 'axb'], no: ['axc', 'a'] },
    { pattern: '*.tar.*', yes: ['a.tar.gz', '.tar.', 'a.tar.tar.x'], no: ['a.tar', 'tar.gz'] },
    { pattern: 'a*b*c', yes: ['abc', 'abbcc', 'a-b-bc'], no: ['acb', 'abcd'] },
    { pattern: '?', yes: ['a', '.', '\u{1f600}', '\n'], no: ['', 'ab', 'e\u0301'] },
    { pattern: '[abc]', yes: ['a', 'c'], no: ['d', '', 'ab'] },
    { pattern: '[a-c]x', yes: ['bx'], no: ['dx', '-x'] },
    { pattern: '[!a-c]', yes: ['d', '-', '\u{1f600}'], no: ['a', '', 'dd'] },
    { pattern: '[^a]', yes: ['^'], no: ['a'] },
    { pattern: '[]]', yes: [']'], no: ['['] },
    { pattern: '[!]]', yes: ['a'], no: [']'] },
    { pattern: '[a-]', yes: ['a', '-'], no: ['b'] },
    { pattern: '[z-a]', yes: [], no: ['a', 'm', 'z', '-'] },
    { pattern: '[a\\]b]', yes: ['a', ']', 'b'], no: ['\\'] },
    { pattern: '[a\\-z]', yes: ['a', '-', 'z'], no: ['b'] },
    { pattern: '[\u{1f600}-\u{1f602}]', yes: ['\u{1f601}'], no: ['\u{1f603}', '\ud83d'] },
    { pattern: '[[]1]', yes: ['[1]'], no: ['1'] },
    { pattern: 'a[b', yes: ['a[b'], no: ['ab'] },
    { pattern: 'a[', yes: ['a['], no: ['a'] },
    { pattern: '\\*', yes: ['*'], no: ['a', '\\*'] },
    { pattern: 'a\\', yes: ['a\\'], no: ['a'] },
    { pattern: '{a,b}', yes: ['{a,b}'], no: ['a', 'b'] },
    { pattern: '+(a)', yes: ['+(a)'], no: ['a', 'aa'] },
    { pattern: 'A', yes: ['A'], no: ['a'] },
  ]
  it.each(cases)('$pattern', ({ pattern, yes, no }) => {
    const compiled = compileNamePattern(pattern)
    expect(yes.filter((name) => !matchesName(compiled, name))).toEqual([])
    expect(no.filter((name) => matchesName(compiled, name))).toEqual([])
  })

  it('ends on patterns made to go back and forth', () => {
    const name = `${'a'.repeat(250)}b`
    for (const pattern of [
      '*'.repeat(4000),
      `${'*a'.repeat(1000)}c`,
      '*?'.repeat(300),
      `${'[a-z]*'.repeat(400)}1`,
    ]) {
      expect(matchesName(compileNamePattern(pattern), name)).toBe(/^\*+$/.test(pattern))
    }
  })
})

describe('literalName', () => {
  it.each([
    { pattern: 'a.txt', expected: 'a.txt' },
    { pattern: 'a\\*[[][?]', expected: 'a*[?' },
    { pattern: 'a*', expected: undefined },
    { pattern: 'a?', expected: undefined },
    { pattern: '[ab]', expected: undefined },
    { pattern: '[!a]', expected: undefined },
  ])('$pattern', ({ pattern, expected }) => expect(literalName(compileNamePattern(pattern))).toBe(expected))
})
