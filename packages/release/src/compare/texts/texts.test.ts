import { describe, expect, it } from 'vitest'
import { compared, summary } from '../comparing.fixture.ts'
import { text } from '../containers/archives.fixture.ts'
import { canonicalText } from './json.ts'
import { lineDiff } from './line-diff.ts'

describe('text files', () => {
  it.each([
    { name: 'a.txt', left: 'a\nb\n', right: 'a\r\nb\r\n', verdict: 'different', kinds: ['text.line-ends'] },
    {
      name: 'a.txt',
      left: 'a\nb\n',
      right: '\xef\xbb\xbfa\nb\n',
      verdict: 'different',
      kinds: ['text.byte-order-mark'],
    },
    { name: 'a.txt', left: 'a\nb\n', right: 'b\na\n', verdict: 'different', kinds: ['text.line-order'] },
    { name: 'a.txt', left: 'a\nb\n', right: 'a\nb', verdict: 'different', kinds: ['text.final-newline'] },
    { name: 'a.txt', left: 'a\nb\n', right: 'a\nc\n', verdict: 'different', kinds: ['text'] },
    {
      name: 'a.json',
      left: '{"a":1,"b":"A"}',
      right: '{ "b": "\\u0041", "a": 1 }',
      verdict: 'equivalent',
      kinds: ['json.format'],
      passes: ['json-format'],
    },
    {
      name: 'a.json',
      left: '[9007199254740993]',
      right: '[9007199254740992]',
      verdict: 'different',
      kinds: ['text'],
    },
    {
      name: 'package/package.json',
      left: '{"exports":{"import":"./a.js","default":"./b.js"}}',
      right: '{"exports":{"default":"./b.js","import":"./a.js"}}',
      verdict: 'different',
      kinds: ['text'],
    },
    {
      name: 'package.json',
      left: '{"a":1}',
      right: '{ "a": 1 }',
      verdict: 'equivalent',
      kinds: ['json.format'],
      passes: ['json-format'],
    },
    { name: 'a.json', left: '[1.0]', right: '[1]', verdict: 'different', kinds: ['text'] },
    { name: 'a.json', left: '["a b"]', right: '["ab"]', verdict: 'different', kinds: ['text'] },
    {
      name: 'a.json',
      left: '{"a":1}',
      right: '{"a":1,"a":2}',
      verdict: 'different',
      kinds: ['format', 'text'],
    },
    {
      name: 'META-INF/MANIFEST.MF',
      left: 'Manifest-Version: 1.0\r\nBuilt-By: me\r\nMain-Class: a.B\r\n\r\n',
      right: 'Manifest-Version: 1.0\r\nMain-Class: a\r\n .B\r\nBuild-Time: now\r\n\r\n',
      verdict: 'equivalent',
      kinds: ['jar.manifest'],
      passes: ['jar-manifest'],
    },
    {
      name: 'META-INF/MANIFEST.MF',
      left: 'Manifest-Version: 1.0\n\nName: a/\nSealed: true\n\nName: a/\nSealed: false\n',
      right: 'Manifest-Version: 1.0\n\nName: a/\nSealed: false\n\nName: a/\nSealed: true\n',
      verdict: 'different',
      kinds: ['text.line-order'],
    },
    {
      name: 'META-INF/MANIFEST.MF',
      left: 'Manifest-Version: 1.0\n\nName: a/\nSealed: true\nSealed: false\n',
      right: 'Manifest-Version: 1.0\n\nName: a/\nSealed: false\nSealed: true\n',
      verdict: 'different',
      kinds: ['text.line-order'],
    },
    {
      name: 'META-INF/MANIFEST.MF',
      left: 'Manifest-Version: 1.0\nMain-Class: a.B\n',
      right: 'Manifest-Version: 1.0\nMain-Class: a.C\n',
      verdict: 'different',
      kinds: ['text'],
    },
    {
      name: 'pom.properties',
      left: '#Mon Nov 23 10:00:00 UTC 2026\nversion=1\n',
      right: '#Tue Nov 24 10:00:00 CET 2026\nversion=1\n',
      verdict: 'equivalent',
      kinds: ['properties.date'],
      passes: ['properties-date'],
    },
    {
      name: 'a.properties',
      left: 'a=b\\\n#Mon Nov 23 10:00:00 UTC 2026\n',
      right: 'a=b\\\n#Tue Nov 24 10:00:00 UTC 2026\n',
      verdict: 'different',
      kinds: ['text'],
    },
    {
      name: 'a.dist-info/RECORD',
      left: 'a.py,sha256=abc,3\nb.so,sha256=def,9\n',
      right: 'b.so,sha256=xyz,10\na.py,sha256=abc,3\n',
      verdict: 'equivalent',
      kinds: ['wheel.record'],
      passes: ['wheel-record'],
    },
    {
      name: 'a.dist-info/RECORD',
      left: 'a.py,,\n',
      right: 'b.py,,\n',
      verdict: 'different',
      kinds: ['text'],
    },
  ])(
    'compareArtifacts finds $kinds in $name: $right',
    ({ name, left, right, verdict, kinds, passes = [] }) => {
      expect(summary(compared(name, text(left), text(right)))).toEqual({ verdict, kinds, passes })
    },
  )

  it('compareArtifacts reads a manifest within a jar by its path', () => {
    expect(canonicalText('{"z":[1e5,{"b":null,"a":"\\u00e9\\/"}],"a":""}')).toBe(
      '{"a":"","z":[1e5,{"a":"é/","b":null}]}',
    )
  })
})

describe('lineDiff', () => {
  it('lineDiff shows what changed with two lines around it', () => {
    expect(lineDiff('a\nb\nc\nd\ne\nf', 'a\nb\nc\nD\nx\ne\nf')).toEqual([
      '@@ from line 2 @@',
      ' b',
      ' c',
      '-d',
      '+D',
      '+x',
      ' e',
      ' f',
    ])
  })

  it('lineDiff is bounded, and shows control characters as escapes', () => {
    const many = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word}${i}\u001b[2J`).join('\n')
    const lines = lineDiff(many('a'), many('b'), 10)
    expect(lines).toHaveLength(10)
    expect(lines[1]).toBe('-a0\\u{001b}[2J')
    expect(lines[9]).toMatch(/^\.\.\. and \d+ more lines$/)
  })
})
