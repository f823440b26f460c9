import { describe, expect, it } from 'vitest'
import { compared } from '../comparing.fixture.ts'
import { join, paxRecord, tarEntry, tarFile, text } from './archives.fixture.ts'
import { a, b, expected, found, type Case } from './containers.fixture.ts'

const end = new Uint8Array(1024)
const pax = (records: Uint8Array) => tarEntry({ name: 'PaxHeaders.1/a', type: 'x', content: records })

describe('tar', () => {
  it.each<Case>([
    {
      name: 'sees times and owners',
      left: tarFile([{ ...a, mtime: 1, uid: 1000, user: 'runner' }]),
      right: tarFile([{ ...a, mtime: 2, uid: 1001, user: 'me' }]),
      verdict: 'equivalent',
      kinds: ['tar.mtime', 'tar.owner', 'tar.owner-name'],
      passes: ['tar-owner', 'tar-time'],
    },
    {
      name: 'takes away permissions of group and others',
      left: tarFile([{ ...a, mode: 0o644 }]),
      right: tarFile([{ ...a, mode: 0o600 }]),
      verdict: 'equivalent',
      kinds: ['tar.mode'],
      passes: ['tar-mode'],
    },
    ...[0o744, 0o4644, 0o2644, 0o444].map((mode): Case => ({
      name: `keeps the permissions of the owner and set-id bits: ${mode.toString(8)}`,
      left: tarFile([{ ...a, mode: 0o644 }]),
      right: tarFile([{ ...a, mode }]),
      verdict: 'different',
      kinds: ['tar.mode'],
    })),
    {
      name: 'takes away the order',
      left: tarFile([a, b]),
      right: tarFile([b, a]),
      verdict: 'equivalent',
      kinds: ['tar.order'],
      passes: ['tar-order'],
    },
    {
      name: 'keeps the order of one path that stands twice',
      left: tarFile([a, { ...b, name: './a' }]),
      right: tarFile([{ ...b, name: './a' }, a]),
      verdict: 'different',
      kinds: ['tar.order'],
    },
    ...['bin//app', 'bin/./app', 'x/../bin/app', '/bin/app', 'bin\\app', 'BIN/App'].map((name): Case => ({
      name: `keeps the order of two paths that an extractor may put in one place: ${name}`,
      left: tarFile([
        { ...a, name: 'bin/app' },
        { ...b, name },
      ]),
      right: tarFile([
        { ...b, name },
        { ...a, name: 'bin/app' },
      ]),
      verdict: 'different',
      kinds: ['tar.order'],
    })),
    {
      name: 'keeps the order of a hard link and its file',
      left: tarFile([a, { name: 'b', type: '1', link: 'a' }]),
      right: tarFile([{ name: 'b', type: '1', link: 'a' }, a]),
      verdict: 'different',
      kinds: ['tar.order'],
    },
    {
      name: 'keeps the order of a sparse file, whose name stands elsewhere',
      left: join(tarEntry(a), pax(paxRecord('GNU.sparse.name', 'a')), tarEntry({ ...b, name: 'S/a' }), end),
      right: join(pax(paxRecord('GNU.sparse.name', 'a')), tarEntry({ ...b, name: 'S/a' }), tarEntry(a), end),
      verdict: 'different',
      kinds: ['tar.order'],
    },
    {
      name: 'keeps the owner of a program that runs as its owner',
      left: tarFile([{ ...a, mode: 0o4755, uid: 0 }]),
      right: tarFile([{ ...a, mode: 0o4755, uid: 1000 }]),
      verdict: 'different',
      kinds: ['tar.owner'],
    },
    {
      name: 'keeps the owner of such a program in extended records',
      left: join(pax(paxRecord('uid', '0')), tarEntry({ ...a, mode: 0o4755 }), end),
      right: join(pax(paxRecord('uid', '1')), tarEntry({ ...a, mode: 0o4755 }), end),
      verdict: 'different',
      kinds: ['tar.pax'],
    },
    {
      name: 'keeps a name in front of extended records that begins a script',
      left: join(
        tarEntry({ name: '#!/bin/sh\nid\n', type: 'x', content: paxRecord('mtime', '1') }),
        tarEntry(a),
        end,
      ),
      right: join(pax(paxRecord('mtime', '1')), tarEntry(a), end),
      verdict: 'different',
      kinds: ['bytes'],
    },
    {
      name: 'keeps the order of a link and what an extractor would write through it',
      left: tarFile([
        { name: 'd', type: '2', link: '/etc' },
        { ...a, name: 'd/a' },
      ]),
      right: tarFile([
        { ...a, name: 'd/a' },
        { name: 'd', type: '2', link: '/etc' },
      ]),
      verdict: 'different',
      kinds: ['tar.order'],
    },
    {
      name: 'keeps links and types',
      left: tarFile([{ name: 'l', type: '2', link: 'x' }]),
      right: tarFile([{ name: 'l', type: '1', link: 'y' }]),
      verdict: 'different',
      kinds: ['tar.link', 'tar.type'],
    },
    {
      name: 'takes away times in pax headers, and their process id',
      left: join(pax(paxRecord('mtime', '1.5')), tarFile([a])),
      right: join(
        tarEntry({ name: 'PaxHeaders.2/a', type: 'x', content: paxRecord('mtime', '2.75') }),
        tarFile([a]),
      ),
      verdict: 'equivalent',
      kinds: ['tar.mtime'],
      passes: ['tar-time'],
    },
    {
      name: 'keeps all other pax keys',
      left: join(pax(paxRecord('SCHILY.xattr.security.capability', 'a')), tarFile([a])),
      right: join(pax(paxRecord('SCHILY.xattr.security.capability', 'b')), tarFile([a])),
      verdict: 'different',
      kinds: ['tar.pax'],
    },
    {
      name: 'sees bytes in the padding and behind the end',
      left: tarFile([a]),
      right: join(tarFile([a]), text('hidden'.padEnd(512))),
      verdict: 'different',
      kinds: ['tar.tail'],
    },
    {
      name: 'sees a missing entry',
      left: tarFile([a, b]),
      right: tarFile([a]),
      verdict: 'different',
      kinds: ['member'],
    },
  ])('tar $name', (item) => {
    expect(found('x.tar', item)).toEqual(expected(item))
  })

  it.each([2 ** 32, 8 ** 11 - 1])('tar does not believe a size of %d', (size) => {
    const lying = join(tarEntry(a), tarEntry({ ...b, size }))
    const comparison = compared('x.tar', tarFile([a, b]), lying)
    expect(comparison.verdict).toBe('different')
    expect(comparison.unread).toContainEqual({
      path: 'x.tar',
      reason: 'the entry at byte 1024 is longer than the file',
    })
  })

  it('tar reads long names of both kinds', () => {
    const long = `${'long/'.repeat(40)}name`
    const gnu = (mtime: number) =>
      join(
        tarEntry({ name: '././@LongLink', type: 'L', content: text(`${long}\0`) }),
        tarFile([{ ...a, mtime }]),
      )
    const byPax = (mtime: number) => join(pax(paxRecord('path', long)), tarFile([{ ...a, mtime }]))
    for (const make of [gnu, byPax]) {
      const comparison = compared('x.tar', make(1), make(2))
      expect(comparison.verdict).toBe('equivalent')
      expect(comparison.tree.parts.map(({ name }) => name)).toEqual([`${long.slice(0, 199)}…`])
    }
  })
})
