import { describe, expect, it } from 'vitest'
import { compared } from '../comparing.fixture.ts'
import { join, le, text, zipFile } from './archives.fixture.ts'
import { a, b, expected, found, type Case } from './containers.fixture.ts'

const owner = (uid: number) =>
  join(le(2, 0x7875), le(2, 11), Uint8Array.of(1, 4), le(4, uid), Uint8Array.of(4), le(4, uid))

/** The two records of the directory lead to the data of each other. */
function swapped(zip: Uint8Array): Uint8Array {
  const out = zip.slice()
  const start = zip.length - 22 - 2 * 47
  for (const [at, length] of [
    [16, 12],
    [42, 4],
  ] as const) {
    out.set(zip.subarray(start + 47 + at, start + 47 + at + length), start + at)
    out.set(zip.subarray(start + at, start + at + length), start + 47 + at)
  }
  return out
}

describe('zip', () => {
  it.each<Case>([
    {
      name: 'sees times',
      left: zipFile([a]),
      right: zipFile([{ ...a, time: 0x5a210001 }]),
      verdict: 'equivalent',
      kinds: ['zip.time'],
      passes: ['zip-time'],
    },
    {
      name: 'takes away order, and the offsets with it',
      left: zipFile([a, b]),
      right: zipFile([b, a]),
      verdict: 'equivalent',
      kinds: ['zip.order'],
      passes: ['zip-order'],
    },
    {
      name: 'keeps the order of one name that stands twice',
      left: zipFile([a, { ...b, name: 'a' }]),
      right: zipFile([{ ...b, name: 'a' }, a]),
      verdict: 'different',
      kinds: ['text'],
    },
    ...['A', './a', 'd/../a', '/a', 'x\\a'].map((name): Case => ({
      name: `keeps the order of two names that may have one place: ${name}`,
      left: zipFile([a, { ...b, name }]),
      right: zipFile([{ ...b, name }, a]),
      verdict: 'different',
      kinds: ['zip.order'],
    })),
    {
      name: 'keeps the order of a link and what lies below it',
      left: zipFile([
        { ...a, name: 'd', mode: 0o120777 },
        { ...b, name: 'd/a' },
      ]),
      right: zipFile([
        { ...b, name: 'd/a' },
        { ...a, name: 'd', mode: 0o120777 },
      ]),
      verdict: 'different',
      kinds: ['zip.order'],
    },
    {
      name: 'keeps the order where local names are not those of the directory',
      left: zipFile([a, { ...b, localName: 'a' }]),
      right: zipFile([{ ...b, localName: 'a' }, a]),
      verdict: 'different',
      kinds: ['zip.order'],
    },
    {
      name: 'keeps which data a record of a name that stands twice leads to',
      left: zipFile([a, { ...b, name: 'a' }]),
      right: swapped(zipFile([a, { ...b, name: 'a' }])),
      verdict: 'different',
      kinds: ['text'],
    },
    {
      name: 'takes away how content is compressed',
      left: zipFile([a, b]),
      right: zipFile([
        { ...a, stored: true },
        { ...b, block: 2 },
      ]),
      verdict: 'equivalent',
      kinds: ['zip.compression', 'zip.method'],
      passes: ['zip-compression'],
    },
    {
      name: 'takes away owners in extra data, also those that are absent',
      left: zipFile([
        { ...a, extra: owner(1000) },
        { ...b, extra: owner(1000) },
      ]),
      right: zipFile([{ ...a, extra: owner(1001) }, b]),
      verdict: 'equivalent',
      kinds: ['zip.extra', 'zip.local-extra'],
      passes: ['zip-extra'],
    },
    {
      name: 'keeps other extra data',
      left: zipFile([{ ...a, extra: join(le(2, 0x9999), le(2, 1), text('a')) }]),
      right: zipFile([{ ...a, extra: join(le(2, 0x9999), le(2, 1), text('b')) }]),
      verdict: 'different',
      kinds: ['zip.extra', 'zip.local-extra'],
    },
    {
      name: 'takes away permissions of others, and keeps those of the owner',
      left: zipFile([a]),
      right: zipFile([{ ...a, mode: 0o100600 }]),
      verdict: 'equivalent',
      kinds: ['zip.attributes'],
      passes: ['zip-mode'],
    },
    {
      name: 'keeps permissions of the owner',
      left: zipFile([a]),
      right: zipFile([{ ...a, mode: 0o100755 }]),
      verdict: 'different',
      kinds: ['zip.attributes'],
    },
    {
      name: 'sees a local name that is not the one of the directory',
      left: zipFile([a]),
      right: zipFile([{ ...a, localName: 'z' }]),
      verdict: 'different',
      kinds: ['zip.local-mismatch'],
    },
    {
      name: 'sees bytes before the entries, and a comment',
      left: zipFile([a]),
      right: zipFile([a], 'hello', text('#!')),
      verdict: 'different',
      kinds: ['zip.between', 'zip.comment', 'zip.prefix'],
    },
  ])('zip $name', (item) => {
    expect(found('x.zip', item)).toEqual(expected(item))
  })

  it('zip sees bytes behind compressed data', () => {
    const comparison = compared('x.zip', zipFile([a]), zipFile([{ ...a, trailing: text('hidden') }]))
    expect(comparison.verdict).toBe('different')
    expect(comparison.unread).toEqual([{ path: 'x.zip > a', reason: 'it cannot be unpacked' }])
  })

  it('zip refuses entries that overlap', () => {
    const overlapping = zipFile([a, b])
    // The second record of the directory points to the first entry.
    const at = overlapping.findLastIndex(
      (byte, i) => byte === 0x50 && overlapping[i + 2] === 1 && overlapping[i + 3] === 2,
    )
    overlapping.fill(0, at + 42, at + 46)
    const comparison = compared('x.zip', zipFile([a, b]), overlapping)
    expect(comparison.verdict).toBe('different')
    expect(comparison.unread[0]?.reason).toMatch(/overlaps another/)
  })
})
