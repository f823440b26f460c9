import { describe, expect, it } from 'vitest'
import { arFile, gzipFile, tarFile } from './archives.fixture.ts'
import { a, b, expected, found, type Case } from './containers.fixture.ts'

describe('ar', () => {
  it.each<Case>([
    {
      name: 'sees times and owners',
      left: arFile([{ ...a, mtime: 1, uid: 5 }]),
      right: arFile([{ ...a, mtime: 2, uid: 6 }]),
      verdict: 'equivalent',
      kinds: ['ar.mtime', 'ar.owner'],
      passes: ['ar-owner', 'ar-time'],
    },
    {
      name: 'takes away the order of members',
      left: arFile([a, b]),
      right: arFile([b, a]),
      verdict: 'equivalent',
      kinds: ['ar.order'],
      passes: ['ar-order'],
    },
    {
      name: 'keeps the order of a Debian package',
      left: arFile([{ ...a, name: 'debian-binary' }, b]),
      right: arFile([b, { ...a, name: 'debian-binary' }]),
      verdict: 'different',
      kinds: ['ar.order'],
    },
    {
      name: 'compares archives in it',
      left: arFile([{ name: 'data.tar.gz', content: gzipFile(tarFile([{ ...a, mtime: 1 }])) }]),
      right: arFile([
        { name: 'data.tar.gz', content: gzipFile(tarFile([{ ...a, mtime: 2 }]), { block: 99 }) },
      ]),
      verdict: 'equivalent',
      kinds: ['tar.mtime'],
      passes: ['tar-time'],
    },
  ])('ar $name', (item) => {
    expect(found('x.deb', item)).toEqual(expected(item))
  })
})
