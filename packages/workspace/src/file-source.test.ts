import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '../test-support/scratch-folder.ts'
import { createFileSource } from './file-source.ts'

type Scratch = ReturnType<typeof scratchFolder>
type Make = (scratch: Scratch, at: (path: string) => string) => unknown

describe('createFileSource read, hostile trees', () => {
  const cases: readonly { name: string; make: Make; path: string; expected: string }[] = [
    {
      name: 'a link out',
      make: (_, at) => symlinkSync('../out/secret', at('l')),
      path: 'l',
      expected: 'input/path-escape',
    },
    {
      name: 'a folder link out',
      make: (_, at) => symlinkSync('../out', at('l')),
      path: 'l/secret',
      expected: 'input/path-escape',
    },
    {
      name: 'a link inside',
      make: (s, at) => (s.put('ws/a'), symlinkSync('a', at('l'))),
      path: 'l',
      expected: '<ws/a>',
    },
    {
      name: 'a link to nothing',
      make: (_, at) => symlinkSync('x', at('l')),
      path: 'l',
      expected: 'environment/read-failed',
    },
    {
      name: 'a link to itself',
      make: (_, at) => symlinkSync('l', at('l')),
      path: 'l',
      expected: 'environment/read-failed',
    },
    {
      name: 'a named pipe',
      make: (_, at) => execFileSync('mkfifo', [at('p')]),
      path: 'p',
      expected: 'input/not-a-file',
    },
    { name: 'a device without end', make: () => undefined, path: '/dev/zero', expected: 'input/not-a-file' },
    {
      name: 'a device through a link',
      make: (_, at) => symlinkSync('/dev/zero', at('l')),
      path: 'l',
      expected: 'input/path-escape',
    },
    {
      name: 'a sparse file of 1 TiB',
      make: (_, at) => execFileSync('truncate', ['-s', '1T', at('t')]),
      path: 't',
      expected: 'input/too-large',
    },
  ]
  it.each(cases)('$name', async ({ make, path, expected }) => {
    using scratch = scratchFolder()
    make(scratch, (name) => join(scratch.workspace, name))
    const result = await createFileSource(scratch).read(path, 1000)
    expect(result.ok ? new TextDecoder().decode(result.value) : result.problem.code).toBe(expected)
  })

  it('an absolute path inside the workspace must not lead out either', async () => {
    using scratch = scratchFolder()
    symlinkSync('../out/secret', join(scratch.workspace, 'l'))
    const result = await createFileSource(scratch).read(join(scratch.workspace, 'l'), 1000)
    expect(result.ok || result.problem.code).toBe('input/path-escape')
  })

  it('an absolute path elsewhere is what its author meant', async () => {
    using scratch = scratchFolder()
    const result = await createFileSource(scratch).read(join(scratch.root, 'out/secret'), 1000)
    expect(result.ok && new TextDecoder().decode(result.value)).toBe('<out/secret>')
  })

  it.runIf(process.platform === 'linux')(
    'reads files of the kernel, which say that they are empty',
    async () => {
      const result = await createFileSource({ workspace: '/' }).read('/proc/self/stat', 100_000)
      expect(result.ok && result.value.length).toBeGreaterThan(10)
      const bounded = await createFileSource({ workspace: '/' }).read('/proc/self/stat', 10)
      expect(bounded.ok || bounded.problem.code).toBe('input/too-large')
    },
  )
})

describe('createFileSource glob and list, hostile trees', () => {
  const cases: readonly {
    name: string
    make: Make
    patterns: readonly string[]
    expected: readonly string[] | string
  }[] = [
    {
      name: 'a link out that matches',
      make: (_, at) => symlinkSync('../out/secret', at('l')),
      patterns: ['*'],
      expected: 'input/path-escape',
    },
    {
      name: 'a search through a link out',
      make: (_, at) => symlinkSync('../out', at('l')),
      patterns: ['l/*'],
      expected: 'input/path-escape',
    },
    {
      name: 'a file through a link out',
      make: (_, at) => symlinkSync('../out', at('l')),
      patterns: ['l/secret'],
      expected: 'input/path-escape',
    },
    {
      name: 'links to nothing, pipes and circles are no files',
      make: (_, at) => (
        symlinkSync('x', at('l')),
        symlinkSync('.', at('d')),
        execFileSync('mkfifo', [at('p')])
      ),
      patterns: ['**', 'l', 'p', 'd/*'],
      expected: [],
    },
    {
      name: 'a link inside',
      make: (s, at) => (s.put('ws/a'), symlinkSync('a', at('l'))),
      patterns: ['l'],
      expected: ['ws/l'],
    },
  ]
  it.each(cases)('$name', async ({ make, patterns, expected }) => {
    using scratch = scratchFolder()
    make(scratch, (name) => join(scratch.workspace, name))
    const result = await createFileSource(scratch).glob(patterns)
    expect(result.ok ? result.value : result.problem.code).toEqual(
      typeof expected === 'string' ? expected : expected.map((path) => join(scratch.root, path)),
    )
  })

  it('searches other places by absolute pattern', async () => {
    using scratch = scratchFolder()
    const result = await createFileSource(scratch).glob([join(scratch.root, 'out/*')])
    expect(result.ok && result.value).toEqual([join(scratch.root, 'out/secret')])
  })

  it('lists files and links to files, nothing else', async () => {
    using scratch = scratchFolder()
    const at = (name: string): string => join(scratch.workspace, name)
    scratch.put('ws/a')
    scratch.put('ws/d/b')
    symlinkSync('a', at('l'))
    symlinkSync('loop', at('loop'))
    symlinkSync('x', at('dangling'))
    symlinkSync('d', at('folder'))
    execFileSync('mkfifo', [at('p')])
    const result = await createFileSource(scratch).list('.')
    expect(result.ok && result.value).toEqual(['a', 'l'])
  })

  it('does not list a folder behind a link out', async () => {
    using scratch = scratchFolder()
    symlinkSync('../out', join(scratch.workspace, 'l'))
    const result = await createFileSource(scratch).list('l')
    expect(result.ok || result.problem.code).toBe('input/path-escape')
  })
})
