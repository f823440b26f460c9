import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '../test-support/scratch-folder.ts'
import { createFileSink } from './file-sink.ts'

type Scratch = ReturnType<typeof scratchFolder>

async function write(scratch: Scratch, path: string, allow: readonly string[] = []): Promise<string> {
  const result = await createFileSink({ workspace: scratch.workspace, allow }).writeAll([
    { path, content: 'new' },
  ])
  return result.ok ? 'ok' : result.problem.map(({ code }) => code).join()
}

describe('createFileSink, hostile trees', () => {
  const refused: readonly {
    readonly name: string
    readonly make: (scratch: Scratch, at: (path: string) => string) => void
    readonly path: string
    readonly expected: string
  }[] = [
    {
      name: 'a link to a file outside',
      make: (_, at) => symlinkSync('../out/secret', at('link')),
      path: 'link',
      expected: 'input/path-escape',
    },
    {
      name: 'a link to a folder outside',
      make: (_, at) => symlinkSync('../out', at('link')),
      path: 'link/new',
      expected: 'input/path-escape',
    },
    {
      name: 'folders to be made behind a link outside',
      make: (_, at) => symlinkSync('../out', at('link')),
      path: 'link/p/q/new',
      expected: 'input/path-escape',
    },
    {
      name: 'a link to nothing, which a write would create',
      make: (_, at) => symlinkSync('../out/planted', at('link')),
      path: 'link',
      expected: 'environment/write-failed',
    },
    {
      name: 'a link to itself',
      make: (_, at) => symlinkSync('loop', at('loop')),
      path: 'loop',
      expected: 'environment/write-failed',
    },
    {
      name: 'a named pipe',
      make: (_, at) => execFileSync('mkfifo', [at('pipe')]),
      path: 'pipe',
      expected: 'input/not-a-file',
    },
    {
      name: 'a name too long',
      make: () => undefined,
      path: 'x'.repeat(300),
      expected: 'environment/write-failed',
    },
  ]
  it.each(refused)('refuses $name and leaves nothing', async ({ make, path, expected }) => {
    using scratch = scratchFolder()
    make(scratch, (name) => join(scratch.workspace, name))
    const before = scratch.paths()
    expect(await write(scratch, path)).toBe(expected)
    expect(scratch.paths()).toEqual(before)
    expect(scratch.text('out/secret')).toBe('<out/secret>')
  })

  it('writes through links that stay inside', async () => {
    using scratch = scratchFolder()
    scratch.put('ws/d/real', 'old')
    symlinkSync('d', join(scratch.workspace, 'folder'))
    symlinkSync('d/real', join(scratch.workspace, 'file'))
    expect(await write(scratch, 'file')).toBe('ok')
    expect(await write(scratch, 'folder/more')).toBe('ok')
    expect(scratch.paths()).toEqual(['out/secret', 'ws/d/more', 'ws/d/real', 'ws/file', 'ws/folder'])
    expect(scratch.text('ws/d/real')).toBe('new')
  })

  it('refuses two paths that links make one', async () => {
    using scratch = scratchFolder()
    scratch.put('ws/d/real', 'old')
    symlinkSync('d', join(scratch.workspace, 'folder'))
    const sink = createFileSink(scratch)
    const result = await sink.writeAll(['d/x', 'folder/x'].map((path) => ({ path, content: '' })) as [never])
    expect(result.ok || result.problem.map(({ code }) => code)).toEqual(['input/duplicate-name'])
  })

  it('writes into allowed folders by absolute path only', async () => {
    using scratch = scratchFolder()
    const temp = join(scratch.root, 'temp')
    mkdirSync(temp)
    expect(await write(scratch, join(temp, 'p/report'))).toBe('input/path-escape')
    expect(await write(scratch, '../temp/report', [temp])).toBe('input/path-escape')
    expect(await write(scratch, join(temp, '../out/secret'), [temp])).toBe('input/path-escape')
    symlinkSync('../out', join(temp, 'link'))
    expect(await write(scratch, join(temp, 'link/secret'), [temp])).toBe('input/path-escape')
    expect(await write(scratch, join(temp, 'p/report'), [temp])).toBe('ok')
    expect(scratch.text('temp/p/report')).toBe('new')
    expect(scratch.text('out/secret')).toBe('<out/secret>')
  })

  it('fails when an allowed folder is not there', async () => {
    using scratch = scratchFolder()
    expect(await write(scratch, 'a', [join(scratch.root, 'nothing')])).toBe('environment/write-failed')
    expect(scratch.paths()).toEqual(['out/secret'])
  })

  it('gives files mode 0644 less the umask', async () => {
    using scratch = scratchFolder()
    const umask = process.umask()
    expect(await write(scratch, 'a')).toBe('ok')
    expect(statSync(join(scratch.workspace, 'a')).mode & 0o777).toBe(0o644 & ~umask)
  })

  it('never changes a file in place, so that hard links keep the old bytes', async () => {
    using scratch = scratchFolder()
    scratch.put('ws/a', 'old')
    execFileSync('ln', [join(scratch.workspace, 'a'), join(scratch.workspace, 'b')])
    expect(await write(scratch, 'a')).toBe('ok')
    expect([scratch.text('ws/a'), scratch.text('ws/b')]).toEqual(['new', 'old'])
    expect(scratch.paths()).toEqual(['out/secret', 'ws/a', 'ws/b'])
  })

  it('brings back many replaced files when the last one fails', async () => {
    using scratch = scratchFolder()
    for (let i = 0; i < 50; i++) scratch.put(`ws/f${i}`, `old ${i}`)
    const before = scratch.paths()
    const files = Array.from({ length: 50 }, (_, i) => ({ path: `f${i}`, content: 'new' }))
    const result = await createFileSink(scratch).writeAll([
      { path: 'p/q', content: '' },
      ...files,
      { path: 'p', content: 'a folder stands here by now' },
    ])
    expect(result.ok || result.problem.map(({ code }) => code)).toEqual(['environment/write-failed'])
    expect(scratch.paths()).toEqual(before)
    for (let i = 0; i < 50; i++) expect(scratch.text(`ws/f${i}`)).toBe(`old ${i}`)
  })
})
