import type { SourceOrigin, SourceTree } from '@tier3/sbom/source-tree'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** A tree that starts empty: first everything is put into it, then it is opened. Paths are relative to its root. */
export interface SourceTreeFixture {
  put(path: string, content: string | Uint8Array): void
  /** A symbolic link; `target` as the link says it. */
  link(path: string, target: string): void
  submodule(path: string): void
  open(): { readonly tree: SourceTree; readonly origin: SourceOrigin }
  dispose(): void
}

/** What every `SourceTree` must do, the real ones and their double alike. */
export function describeSourceTree(name: string, makeFixture: () => SourceTreeFixture): void {
  describe(`${name} keeps the contract of SourceTree`, () => {
    let fixture: SourceTreeFixture
    beforeEach(() => {
      fixture = makeFixture()
      fixture.put('a.txt', '<a>')
      fixture.put('d/b.txt', '<b>')
      fixture.put('Z', '')
      fixture.put('d-e', '\r\n\0ÿ')
      fixture.put('d/name ü "*.txt', '<quoted>')
      fixture.link('l', 'a.txt')
      fixture.link('out', '../outside')
      fixture.link('folder', 'd')
      fixture.link('nowhere', 'x')
      fixture.submodule('sub/mod')
    })
    afterEach(() => fixture.dispose())
    const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

    it('origin is the commit, or nothing', async () => {
      const { tree, origin } = fixture.open()
      expect(await tree.origin()).toEqual({ ok: true, value: origin })
    })

    it('list has every entry in code-unit order, with sizes of files alone', async () => {
      const listed = await fixture.open().tree.list()
      if (!listed.ok) throw new Error(listed.problem.current)
      expect(listed.value.map(({ path, kind, size }) => `${path} ${kind} ${size}`)).toEqual([
        'Z file 0',
        'a.txt file 3',
        'd-e file 5',
        'd/b.txt file 3',
        'd/name ü "*.txt file 8',
        'folder link 0',
        'l link 0',
        'nowhere link 0',
        'out link 0',
        'sub/mod submodule 0',
      ])
    })

    it('read gives the bytes in the order asked for, also twice', async () => {
      const { tree } = fixture.open()
      const read = await tree.read(['d/name ü "*.txt', 'Z', 'd-e', 'a.txt', 'a.txt'], 100)
      if (!read.ok) throw new Error(read.problem.current)
      expect(read.value.map(({ path, content }) => [path, text(content)])).toEqual([
        ['d/name ü "*.txt', '<quoted>'],
        ['Z', ''],
        ['d-e', '\r\n\0ÿ'],
        ['a.txt', '<a>'],
        ['a.txt', '<a>'],
      ])
    })

    const cases: readonly { name: string; paths: readonly string[]; limit: number; expected: string }[] = [
      { name: 'nothing', paths: [], limit: 0, expected: 'ok' },
      { name: 'a file of exactly the limit', paths: ['a.txt'], limit: 3, expected: 'ok' },
      { name: 'a file above the limit', paths: ['Z', 'a.txt'], limit: 2, expected: 'input/too-large' },
      { name: 'no such file', paths: ['x'], limit: 9, expected: 'input/source-tree' },
      { name: 'a folder', paths: ['d'], limit: 9, expected: 'input/source-tree' },
      { name: 'a link to a file', paths: ['l'], limit: 9, expected: 'input/source-tree' },
      { name: 'a file behind a link', paths: ['folder/b.txt'], limit: 9, expected: 'input/source-tree' },
      { name: 'a link out of the tree', paths: ['out'], limit: 9, expected: 'input/source-tree' },
      { name: 'a submodule', paths: ['sub/mod'], limit: 9, expected: 'input/source-tree' },
      { name: 'a path with dots', paths: ['d/../a.txt'], limit: 9, expected: 'input/source-tree' },
      { name: 'a path out of the tree', paths: ['../outside'], limit: 9, expected: 'input/source-tree' },
      { name: 'an absolute path', paths: ['/etc/passwd'], limit: 9, expected: 'input/source-tree' },
      { name: 'an empty path', paths: [''], limit: 9, expected: 'input/source-tree' },
      { name: 'a name of objects', paths: ['__proto__'], limit: 9, expected: 'input/source-tree' },
    ]
    it.each(cases)('read of $name', async ({ paths, limit, expected }) => {
      const read = await fixture.open().tree.read(paths, limit)
      expect(read.ok ? 'ok' : read.problem.code).toBe(expected)
    })

    it('gives plain bytes that nobody else holds', async () => {
      const { tree } = fixture.open()
      const [first, second] = [await tree.read(['a.txt'], 10), await tree.read(['a.txt'], 10)]
      if (!first.ok || !second.ok) throw new Error('not read')
      first.value[0]?.content.fill(0)
      expect(text(second.value[0]?.content)).toBe('<a>')
    })
  })
}
