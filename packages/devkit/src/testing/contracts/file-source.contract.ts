import type { FileSource } from '@tier3/model/artifacts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** A source over a folder that starts empty. `put` takes paths relative to the workspace. */
export interface FileSourceFixture {
  readonly workspace: string
  readonly source: FileSource
  put(path: string, content: string): void
  dispose(): void
}

/** What every `FileSource` must do, the real one and its doubles alike. */
export function describeFileSource(name: string, makeFixture: () => FileSourceFixture): void {
  describe(`${name} keeps the contract of FileSource`, () => {
    let fixture: FileSourceFixture
    beforeEach(() => {
      fixture = makeFixture()
      for (const path of ['a.txt', 'd/b.txt', 'd/c.json', 'd/e/f.txt', 'Z']) fixture.put(path, `<${path}>`)
      fixture.put('empty', '')
    })
    afterEach(() => fixture.dispose())

    describe('read', () => {
      const cases = [
        { name: 'a file', path: 'd/b.txt', limit: 100, expected: '<d/b.txt>' },
        { name: 'a path with dots that stays inside', path: 'd/../a.txt', limit: 100, expected: '<a.txt>' },
        { name: 'a file of exactly the limit', path: 'a.txt', limit: 7, expected: '<a.txt>' },
        { name: 'a file one byte above the limit', path: 'a.txt', limit: 6, expected: 'input/too-large' },
        { name: 'an empty file', path: 'empty', limit: 0, expected: '' },
        { name: 'a file above a limit of nothing', path: 'a.txt', limit: 0, expected: 'input/too-large' },
        { name: 'no such file', path: 'x', limit: 100, expected: 'environment/read-failed' },
        { name: 'a path below a file', path: 'a.txt/x', limit: 100, expected: 'environment/read-failed' },
        { name: 'a folder', path: 'd', limit: 100, expected: 'input/not-a-file' },
        { name: 'a path out of the workspace', path: '../a.txt', limit: 100, expected: 'input/path-escape' },
        { name: 'an empty path', path: '', limit: 100, expected: 'input/malformed' },
        { name: 'a path with NUL', path: 'a\0', limit: 100, expected: 'input/malformed' },
      ]
      it.each(cases)('$name', async ({ path, limit, expected }) => {
        const result = await fixture.source.read(path, limit)
        expect(result.ok ? new TextDecoder().decode(result.value) : result.problem.code).toBe(expected)
      })

      it('takes absolute paths', async () => {
        const result = await fixture.source.read(`${fixture.workspace}/d/b.txt`, 100)
        expect(result.ok && new TextDecoder().decode(result.value)).toBe('<d/b.txt>')
      })

      it('gives plain bytes that nobody else holds', async () => {
        const [first, second] = [
          await fixture.source.read('a.txt', 10),
          await fixture.source.read('a.txt', 10),
        ]
        if (!first.ok || !second.ok) throw new Error('not read')
        first.value.fill(0)
        expect(new TextDecoder().decode(second.value)).toBe('<a.txt>')
      })
    })

    describe('glob', () => {
      const cases = [
        {
          name: 'every depth in path order',
          patterns: ['**/*.txt'],
          expected: ['a.txt', 'd/b.txt', 'd/e/f.txt'],
        },
        { name: 'exact paths', patterns: ['d/c.json', 'Z'], expected: ['Z', 'd/c.json'] },
        { name: 'a file that matches twice', patterns: ['Z', '?'], expected: ['Z'] },
        { name: 'exclusions', patterns: ['**', '!d', '!empty'], expected: ['Z', 'a.txt'] },
        { name: 'no match', patterns: ['x', '*.x', 'x/**'], expected: [] },
        { name: 'no pattern', patterns: [], expected: [] },
        {
          name: 'a pattern that is the name of another file',
          patterns: ['SUMS[1]'],
          expected: 'input/malformed',
        },
        {
          name: 'what a killed run left behind',
          patterns: ['left/*', 'left/.tier3-0123456789abcdef01234567'],
          expected: [],
        },
        { name: 'folders are no files', patterns: ['d', 'd/', 'd/e'], expected: [] },
        { name: 'a pattern out of the workspace', patterns: ['../*'], expected: 'input/path-escape' },
        { name: 'an empty pattern', patterns: [''], expected: 'input/malformed' },
      ]
      it.each(cases)('$name', async ({ patterns, expected }) => {
        if (patterns.includes('SUMS[1]')) fixture.put('SUMS[1]', '')
        if (patterns.some((text) => text.startsWith('left/')))
          fixture.put('left/.tier3-0123456789abcdef01234567', '')
        const result = await fixture.source.glob(patterns)
        expect(result.ok ? result.value : result.problem.code).toEqual(
          Array.isArray(expected) ? expected.map((path) => `${fixture.workspace}/${path}`) : expected,
        )
      })

      it('gives paths that can be read', async () => {
        const result = await fixture.source.glob(['d/b.*'])
        const read = result.ok && (await fixture.source.read(result.value[0] ?? '', 100))
        expect(read && read.ok && new TextDecoder().decode(read.value)).toBe('<d/b.txt>')
      })
    })

    describe('list', () => {
      const cases = [
        { name: 'the files of a folder, not those below', folder: 'd', expected: ['b.txt', 'c.json'] },
        { name: 'the workspace in code-unit order', folder: '.', expected: ['Z', 'a.txt', 'empty'] },
        { name: 'a folder that is not there', folder: 'x/y', expected: [] },
        { name: 'a file', folder: 'a.txt', expected: 'environment/read-failed' },
        { name: 'a folder out of the workspace', folder: '..', expected: 'input/path-escape' },
      ]
      it.each(cases)('$name', async ({ folder, expected }) => {
        const result = await fixture.source.list(folder)
        expect(result.ok ? result.value : result.problem.code).toEqual(expected)
      })

      it('takes absolute folders', async () => {
        const result = await fixture.source.list(`${fixture.workspace}/d`)
        expect(result.ok && result.value).toEqual(['b.txt', 'c.json'])
      })
    })
  })
}
