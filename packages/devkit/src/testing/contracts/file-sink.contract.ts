import type { FileSink, FileToWrite } from '@tier3/model/artifacts'
import { isNonEmpty } from '@tier3/model/non-empty'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** A sink over a folder that starts empty. `contents` tells every file of the workspace by relative path. */
export interface FileSinkFixture {
  readonly workspace: string
  readonly sink: FileSink
  put(path: string, content: string): void
  contents(): Readonly<Record<string, string>>
  dispose(): void
}

/** What every `FileSink` must do, the real one and its doubles alike. */
export function describeFileSink(name: string, makeFixture: () => FileSinkFixture): void {
  describe(`${name} keeps the contract of FileSink`, () => {
    let fixture: FileSinkFixture
    beforeEach(() => {
      fixture = makeFixture()
      fixture.put('old', 'old content')
      fixture.put('d/old', 'old content below')
    })
    afterEach(() => fixture.dispose())

    const before = { old: 'old content', 'd/old': 'old content below' }
    const write = async (...files: readonly FileToWrite[]): Promise<readonly string[] | 'ok'> => {
      if (!isNonEmpty(files)) throw new Error('nothing to write')
      const result = await fixture.sink.writeAll(files)
      return result.ok ? 'ok' : result.problem.map(({ code }) => code)
    }

    it('writes text and bytes, makes folders, replaces what is there', async () => {
      const outcome = await write(
        { path: 'new', content: 'é' },
        { path: 'x/y/z/bytes', content: new Uint8Array([104, 105]) },
        { path: 'x/y/empty', content: '' },
        { path: 'old', content: 'new' },
        { path: './d/../d/more', content: '1' },
        { path: `${fixture.workspace}/absolute`, content: '2' },
      )
      expect(outcome).toBe('ok')
      expect(fixture.contents()).toEqual({
        ...before,
        new: 'é',
        'x/y/z/bytes': 'hi',
        'x/y/empty': '',
        old: 'new',
        'd/more': '1',
        absolute: '2',
      })
    })

    it('takes names with line breaks, dashes and other scripts', async () => {
      expect(
        await write(
          { path: 'new\nline', content: '1' },
          { path: '-rf', content: '2' },
          { path: 'żółw', content: '3' },
        ),
      ).toBe('ok')
      expect(fixture.contents()).toEqual({ ...before, 'new\nline': '1', '-rf': '2', żółw: '3' })
    })

    const good: FileToWrite = { path: 'old', content: 'must not appear' }
    const fresh: FileToWrite = { path: 'p/q/fresh', content: 'must not appear' }
    const refused: readonly { name: string; files: readonly FileToWrite[]; expected: readonly string[] }[] = [
      {
        name: 'a path out of the workspace',
        files: [{ path: '../x', content: '' }],
        expected: ['input/path-escape'],
      },
      {
        name: 'a path out by the back',
        files: [{ path: 'd/../../x', content: '' }],
        expected: ['input/path-escape'],
      },
      {
        name: 'an absolute path elsewhere',
        files: [{ path: '/tier3-nowhere/x', content: '' }],
        expected: ['input/path-escape'],
      },
      { name: 'a folder', files: [{ path: 'd', content: '' }], expected: ['input/not-a-file'] },
      {
        name: 'a path that ends in a slash',
        files: [{ path: 'y/', content: '' }],
        expected: ['input/not-a-file'],
      },
      { name: 'an empty path', files: [{ path: '', content: '' }], expected: ['input/not-a-file'] },
      { name: 'a path with NUL', files: [{ path: 'a\0', content: '' }], expected: ['input/not-a-file'] },
      {
        name: 'two files of one path',
        files: [
          { path: 'y', content: '1' },
          { path: './y', content: '2' },
        ],
        expected: ['input/duplicate-name'],
      },
      {
        name: 'a path below a file',
        files: [{ path: 'old/x', content: '' }],
        expected: ['environment/write-failed'],
      },
      {
        name: 'a file where another one needs a folder',
        files: [
          { path: 'n/m', content: '' },
          { path: 'n', content: '' },
        ],
        expected: ['environment/write-failed'],
      },
      {
        name: 'every refusal together',
        files: [
          { path: '../x', content: '' },
          { path: 'd', content: '' },
        ],
        expected: ['input/path-escape', 'input/not-a-file'],
      },
    ]
    it.each(refused)('leaves everything as it was for $name', async ({ files, expected }) => {
      expect(await write(good, fresh, ...files)).toEqual(expected)
      expect(fixture.contents()).toEqual(before)
      expect(await write(...files, fresh, good)).toEqual(expected)
      expect(fixture.contents()).toEqual(before)
    })
  })
}
