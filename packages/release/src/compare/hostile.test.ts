import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compared } from './comparing.fixture.ts'
import { gzipFile, join, le, tarEntry, tarFile, text, zipFile } from './containers/archives.fixture.ts'
import { elfFile, peFile } from './executables/programs.fixture.ts'

const bytesOf = (buffer: Uint8Array): Uint8Array => new Uint8Array(buffer)

describe('hostile files', () => {
  it('a bomb is unpacked to the limits and no further', () => {
    let bomb: Uint8Array = bytesOf(gzipSync(new Uint8Array(64 * 1024 * 1024)))
    bomb = bytesOf(gzipSync(bomb))
    const other = bomb.slice()
    other[4] = 1
    const comparison = compared('a.gz', bomb, other)
    expect(comparison.verdict).toBe('equivalent')
    const inner = zipFile([{ name: 'b.gz', content: bytesOf(gzipSync(new Uint8Array(80 * 1024 * 1024))) }])
    const changed = zipFile([
      { name: 'b.gz', content: bytesOf(gzipSync(new Uint8Array(80 * 1024 * 1024 + 1))) },
    ])
    expect(compared('a.zip', inner, changed).unread[0]).toEqual({
      path: 'a.zip > b.gz',
      reason: expect.stringMatching(/^the compressed data hold more than the \d+ bytes/) as string,
    })
  })

  it('a file that nests itself ends at the limit of depth', () => {
    const nest = (mtime: number) =>
      Array.from({ length: 12 }).reduce<Uint8Array>((inner) => gzipFile(inner, { mtime }), text('x'))
    const comparison = compared('a.gz', nest(1), nest(2))
    expect(comparison.verdict).toBe('different')
    expect(comparison.unread[0]?.reason).toBe('it is nested deeper than 4 containers')
  })

  it('thousands of members, entries and headers end', () => {
    const members = (mtime: number) =>
      join(...Array.from({ length: 3000 }, () => gzipFile(text('x'), { mtime })))
    expect(compared('a.gz', members(1), members(2)).verdict).toBe('equivalent')
    const entries = (mtime: number) =>
      zipFile(Array.from({ length: 5000 }, (_, i) => ({ name: `f${i}`, content: text('x'), time: mtime })))
    expect(compared('a.zip', entries(1), entries(2))).toMatchObject({ verdict: 'equivalent', omitted: 4500 })
    const heads = join(
      ...Array.from({ length: 2000 }, () => tarEntry({ name: 'p', type: 'x', content: text('9 a=bcde\n') })),
    )
    const comparison = compared(
      'a.tar',
      join(heads, tarFile([{ name: 'a' }])),
      join(tarFile([{ name: 'b' }])),
    )
    expect(comparison.verdict).toBe('different')
  })

  it('a path of a million slashes ends', () => {
    const long = (mtime: number) =>
      join(
        tarEntry({ name: 'L', type: 'L', content: text('/'.repeat(1_000_000)) }),
        tarFile([{ name: 'a', mtime }, { name: 'b' }]),
      )
    expect(compared('a.tar', long(1), long(2)).verdict).toBe('equivalent')
  })

  it('sections that all name one range end, and are never equivalent', () => {
    const make = (letter: string) => {
      const file = elfFile({
        buildId: text(letter.repeat(20)),
        sections: Array.from({ length: 400 }, (_, i) => ({ name: `.s${i}`, content: text('0123456789') })),
      })
      const table = file.length - 402 * 64
      for (let i = 2; i < 401; i++) file.set(join(le(8, 0), le(8, file.length)), table + i * 64 + 24)
      return file
    }
    const comparison = compared('app', make('a'), make('b'))
    expect(comparison.verdict).toBe('different')
    expect(comparison.unread).toContainEqual({
      path: 'app',
      reason: 'sections overlap each other many times',
    })
  })

  it.each([0xffffffff, 0x7fffffff, 0x80000000])('offsets of %d are outside of every file', (offset) => {
    for (const [at, name] of [
      [0x3c, 'a.exe'],
      [88 + 112 + 48, 'a.exe'],
    ] as const) {
      const file = peFile({})
      file.set(le(4, offset), at)
      expect(compared(name, peFile({}), file).verdict).toBe('different')
    }
  })

  it('links that lead to each other are only compared', () => {
    const cycle = (mtime: number) =>
      tarFile([
        { name: 'a', type: '2', link: 'b', mtime },
        { name: 'b', type: '2', link: 'a', mtime },
      ])
    expect(compared('a.tar', cycle(1), cycle(2))).toMatchObject({
      verdict: 'equivalent',
      passes: [{ id: 'tar-time' }],
    })
  })
})
