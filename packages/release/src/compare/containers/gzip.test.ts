import { describe, expect, it } from 'vitest'
import { compared } from '../comparing.fixture.ts'
import { gzipFile, join, text } from './archives.fixture.ts'
import { content, expected, found, type Case } from './containers.fixture.ts'

describe('gzip', () => {
  it.each<Case>([
    {
      name: 'sees time, name and system in the header',
      left: gzipFile(content, { mtime: 1, name: 'x', os: 3 }),
      right: gzipFile(content, { mtime: 2, os: 255 }),
      verdict: 'equivalent',
      kinds: ['gzip.mtime', 'gzip.name', 'gzip.os'],
      passes: ['gzip-metadata'],
    },
    {
      name: 'tells other compression from other content',
      left: gzipFile(content),
      right: gzipFile(content, { block: 5, xfl: 2 }),
      verdict: 'equivalent',
      kinds: ['gzip.compression', 'gzip.xfl'],
      passes: ['gzip-compression'],
    },
    {
      name: 'takes other content as different',
      left: gzipFile(content),
      right: gzipFile(text('Content of a file\n')),
      verdict: 'different',
      kinds: ['text'],
    },
    {
      name: 'sees bytes behind the end',
      left: gzipFile(content),
      right: join(gzipFile(content), text('hidden')),
      verdict: 'different',
      kinds: ['gzip.trailing', 'member'],
    },
    {
      name: 'reads several members',
      left: join(gzipFile(content), gzipFile(content, { mtime: 1 })),
      right: join(gzipFile(content), gzipFile(content, { mtime: 2 })),
      verdict: 'equivalent',
      kinds: ['gzip.mtime'],
      passes: ['gzip-metadata'],
    },
  ])('gzip $name', (item) => {
    expect(found('x.gz', item)).toEqual(expected(item))
  })

  it('gzip does not believe a wrong checksum', () => {
    const broken = gzipFile(content, { mtime: 2 })
    broken[broken.length - 6] = (broken.at(-6) ?? 0) ^ 1
    const comparison = compared('x.gz', gzipFile(content), broken)
    expect(comparison.verdict).toBe('different')
    expect(comparison.unread).toEqual([{ path: 'x.gz', reason: 'the checksum of the gzip file is wrong' }])
  })
})
