import { describe, expect, it } from 'vitest'
import { committedAt, parseBatch, parseTreeListing } from './git-objects.ts'

const A = 'a'.repeat(40)
const B = 'b'.repeat(64)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('parseTreeListing', () => {
  it('parseTreeListing reads files, links and submodules of both kinds of names', () => {
    const listing = `100755 blob ${B}      12\tz\n"é\x00120000 blob ${A}       3\tl\x00160000 commit ${A}       -\td/m\0`
    expect(parseTreeListing(bytes(listing))).toEqual({
      ok: true,
      value: [
        { path: 'd/m', kind: 'submodule', size: 0, object: A },
        { path: 'l', kind: 'link', size: 0, object: A },
        { path: 'z\n"é', kind: 'file', size: 12, object: B },
      ],
    })
  })

  it('parseTreeListing keeps names that are no UTF-8, and sizes that are not known', () => {
    const name = new Uint8Array([0xff, 0])
    const listing = Buffer.concat([bytes(`100644 blob ${A}     BAD\t`), name])
    expect(parseTreeListing(listing)).toEqual({
      ok: true,
      value: [{ path: '\ufffd', kind: 'file', size: 0, object: A }],
    })
  })

  const refused = [
    ['a cut list', `100644 blob ${A} 1\ta`],
    ['a folder above', `100644 blob ${A} 1\t../a\0`],
    ['a folder above, below', `100644 blob ${A} 1\tb/../../a\0`],
    ['an absolute path', `100644 blob ${A} 1\t/a\0`],
    ['an empty part', `100644 blob ${A} 1\ta//b\0`],
    ['a file of git', `100644 blob ${A} 1\ta/.GIT/config\0`],
    ['the same path twice', `100644 blob ${A} 1\ta\x00100644 blob ${A} 1\ta\0`],
    ['another type', `040000 tree ${A} -\ta\0`],
    ['another text', 'fatal: no\0'],
  ] as const
  it.each(refused)('parseTreeListing refuses %s', (_, text) => {
    expect(parseTreeListing(bytes(text)).ok).toBe(false)
  })
})

describe('parseBatch', () => {
  const entry = (name: string, content: string, type = 'blob'): string =>
    `${name} ${type} ${content.length}\n${content}\n`
  const cases: readonly { name: string; text: string; expected: unknown }[] = [
    { name: 'contents with lines', text: entry(A, 'x\ny') + entry(B, ''), expected: ['x\ny', ''] },
    {
      name: 'an object that is missing',
      text: `${A} missing\n${entry(B, '')}`,
      expected: { index: 0, reason: 'missing' },
    },
    {
      name: 'another object',
      text: entry(A, 'x') + entry(A, 'x'),
      expected: { index: 1, reason: 'missing' },
    },
    { name: 'no file', text: entry(A, 'x', 'tree'), expected: { index: 0, reason: 'missing' } },
    {
      name: 'a file above the limit',
      text: entry(A, 'x') + entry(B, 'x'.repeat(11)),
      expected: { index: 1, reason: 'too-large' },
    },
    {
      name: 'a cut answer',
      text: entry(A, 'x') + `${B} blob 9\nxx`,
      expected: { index: 1, reason: 'missing' },
    },
    { name: 'nothing', text: '', expected: { index: 0, reason: 'missing' } },
  ]
  it.each(cases)('parseBatch of $name', ({ text, expected }) => {
    const result = parseBatch(bytes(text), [A, B], 10)
    expect(result.ok ? result.value.map((one) => new TextDecoder().decode(one)) : result.problem).toEqual(
      expected,
    )
  })
})

describe('committedAt', () => {
  const cases = [
    [
      'a commit',
      'tree x\nauthor A <a@x> 1 +0000\ncommitter B <b@x> 1700000000 -0330\n\nmessage',
      1_700_000_000,
    ],
    ['a name that looks like a time', 'tree x\ncommitter > 5 +0000 <b@x> 7 +0000\n\n', 7],
    ['a message that looks like a header', 'tree x\n\ncommitter B <b@x> 5 +0000', undefined],
    ['no time', 'tree x\ncommitter B <b@x>\n\n', undefined],
    ['a time before 1970', 'tree x\ncommitter B <b@x> -5 +0000\n\n', undefined],
  ] as const
  it.each(cases)('committedAt of %s', (_, text, expected) => expect(committedAt(text)).toBe(expected))
})
