import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '../test-support/scratch-folder.ts'
import { findArtifacts } from './artifact-finder.ts'
import { createArtifactSource } from './artifact-source.ts'

type Scratch = ReturnType<typeof scratchFolder>

async function namesIn(
  scratch: Scratch,
  patterns: readonly string[],
  base = '.',
): Promise<readonly string[]> {
  const found = await createArtifactSource(scratch).find({ patterns, base })
  return found.ok ? found.value.map(({ name }) => name) : found.problem.map(({ code }) => code)
}

describe('createArtifactSource find, hostile trees', () => {
  const cases: readonly {
    readonly name: string
    readonly make: (scratch: Scratch, at: (path: string) => string) => void
    readonly patterns: readonly string[]
    readonly base?: string
    readonly expected: readonly string[]
  }[] = [
    {
      name: 'a link to a file outside is an escape, by glob',
      make: (s, at) => (s.put('ws/a'), symlinkSync(join(s.root, 'out/secret'), at('link'))),
      patterns: ['*'],
      expected: ['input/path-escape'],
    },
    {
      name: 'a link to a file outside is an escape, by path',
      make: (_, at) => symlinkSync('../out/secret', at('link')),
      patterns: ['link'],
      expected: ['input/path-escape'],
    },
    {
      name: 'a chain of links that ends outside is an escape',
      make: (_, at) => (symlinkSync('../out/secret', at('one')), symlinkSync('one', at('two'))),
      patterns: ['two'],
      expected: ['input/path-escape'],
    },
    {
      name: 'a folder link that leads outside is an escape, by glob over it',
      make: (s, at) => (s.put('ws/a'), symlinkSync('../out', at('link'))),
      patterns: ['**'],
      expected: ['input/path-escape'],
    },
    {
      name: 'a folder link that leads outside is an escape, by glob through it',
      make: (_, at) => symlinkSync('../out', at('link')),
      patterns: ['link/*'],
      expected: ['input/path-escape'],
    },
    {
      name: 'a folder link that leads outside is an escape, by path through it',
      make: (_, at) => symlinkSync('../out', at('link')),
      patterns: ['link/secret'],
      expected: ['input/path-escape'],
    },
    {
      name: 'an excluded link does no harm',
      make: (s, at) => (s.put('ws/a'), symlinkSync('../out', at('link'))),
      patterns: ['**', '!link'],
      expected: ['a'],
    },
    {
      name: 'a base that links outside is an escape',
      make: (_, at) => symlinkSync('../out', at('link')),
      patterns: ['link/secret'],
      base: 'link',
      expected: ['input/path-escape'],
    },
    {
      name: 'a link to a file of the workspace but outside the base is an escape',
      make: (s, at) => (s.put('ws/x'), s.put('ws/d/a'), symlinkSync('../x', at('d/link'))),
      patterns: ['d/*'],
      base: 'd',
      expected: ['input/path-escape'],
    },
    {
      name: 'a link that stays inside is found under its own name',
      make: (s, at) => (s.put('ws/d/a'), symlinkSync('d/a', at('link'))),
      patterns: ['link'],
      expected: ['link'],
    },
    {
      name: 'a folder link that stays inside can be searched by name',
      make: (s, at) => (s.put('ws/v1/a'), symlinkSync('v1', at('current'))),
      patterns: ['current/*'],
      expected: ['current/a'],
    },
    {
      name: 'a folder link that stays inside can be the base',
      make: (s, at) => (s.put('ws/v1/a'), symlinkSync('v1', at('current'))),
      patterns: ['current/*', 'v1/a'],
      base: 'current',
      expected: ['a'],
    },
    {
      name: 'a folder link in a circle is not followed, and said',
      make: (s, at) => (s.put('ws/d/a'), symlinkSync('..', at('d/up'))),
      patterns: ['**'],
      expected: ['input/not-a-file'],
    },
    {
      name: 'a folder link that stays inside is not passed over, by glob over it',
      make: (s, at) => (s.put('ws/d/a'), s.put('ws/evil/b'), symlinkSync('../evil', at('d/plugins'))),
      patterns: ['d/**'],
      expected: ['input/not-a-file'],
    },
    {
      name: 'a folder link that a pattern could only go through is not passed over',
      make: (s, at) => (s.put('ws/d/a.x'), s.put('ws/evil/b.x'), symlinkSync('../evil', at('d/plugins'))),
      patterns: ['d/**/*.x'],
      expected: ['input/not-a-file'],
    },
    {
      name: 'a folder link out of the base that a pattern could only go through is an escape',
      make: (s, at) => (s.put('ws/d/a.x'), symlinkSync('../out', at('link'))),
      patterns: ['**/*.x'],
      expected: ['input/path-escape'],
    },
    {
      name: 'a folder link that the pattern cannot lead through does no harm',
      make: (s, at) => (s.put('ws/d/a.x'), s.put('ws/evil/b.x'), symlinkSync('../evil', at('d/plugins'))),
      patterns: ['d/*.x'],
      expected: ['d/a.x'],
    },
    {
      name: 'an excluded folder link that stays inside does no harm, and can be named beside',
      make: (s, at) => (s.put('ws/d/a'), s.put('ws/v1/b'), symlinkSync('../v1', at('d/link'))),
      patterns: ['d/**', 'v1/*', '!d/link'],
      expected: ['d/a', 'v1/b'],
    },
    {
      name: 'a file link that does not match is passed over',
      make: (s, at) => (s.put('ws/d/a.x'), s.put('ws/b'), symlinkSync('../b', at('d/link'))),
      patterns: ['d/**/*.x'],
      expected: ['d/a.x'],
    },
    {
      name: 'a link to nothing that has the name of a pattern counts as its name',
      make: (s, at) => (s.put('ws/app1'), symlinkSync('nothing', at('app[1]'))),
      patterns: ['app[1]'],
      expected: ['input/malformed'],
    },
    {
      name: 'a link to itself is no file',
      make: (_, at) => symlinkSync('loop', at('loop')),
      patterns: ['loop'],
      expected: ['input/not-a-file'],
    },
    {
      name: 'a link to nothing is no file, also by glob',
      make: (s, at) => (s.put('ws/a'), symlinkSync('nothing', at('dangling'))),
      patterns: ['*'],
      expected: ['input/not-a-file'],
    },
    {
      name: 'a named pipe is no file, and does not hang',
      make: (_, at) => execFileSync('mkfifo', [at('pipe')]),
      patterns: ['pipe'],
      expected: ['input/not-a-file'],
    },
    {
      name: 'a named pipe that a glob matches is no file',
      make: (s, at) => (s.put('ws/a'), execFileSync('mkfifo', [at('pipe')])),
      patterns: ['*'],
      expected: ['input/not-a-file'],
    },
    {
      name: 'a device is no file, and an escape before that',
      make: (_, at) => symlinkSync('/dev/zero', at('zero')),
      patterns: ['zero'],
      expected: ['input/path-escape'],
    },
    {
      name: 'a name that is not UTF-8 is refused, not passed over',
      make: (s, at) => (
        s.put('ws/a'),
        writeFileSync(Buffer.concat([Buffer.from(at('')), Buffer.from([0x2f, 0xff, 0xfe])]), '')
      ),
      patterns: ['*'],
      expected: ['input/malformed'],
    },
    {
      name: 'a name that is too long for the system is refused',
      make: (s) => s.put('ws/a'),
      patterns: ['x'.repeat(300)],
      expected: ['environment/read-failed'],
    },
    {
      name: 'a hard link is a file like others',
      make: (s, at) => linkSync(s.put('ws/a'), at('b')),
      patterns: ['*'],
      expected: ['a', 'b'],
    },
    {
      name: 'an absolute path outside is an escape',
      make: (s) => s.put('ws/a'),
      patterns: ['/etc/passwd'],
      expected: ['input/path-escape'],
    },
    {
      name: 'an absolute glob outside is an escape that lists nothing',
      make: (s) => s.put('ws/a'),
      patterns: ['/**/passwd'],
      expected: ['input/path-escape'],
    },
  ]
  it.each(cases)('$name', async ({ make, patterns, base, expected }) => {
    using scratch = scratchFolder()
    make(scratch, (path) => join(scratch.workspace, path))
    expect(await namesIn(scratch, patterns, base)).toEqual(expected)
  })

  it('works in a workspace that is itself reached through a link', async () => {
    using scratch = scratchFolder()
    scratch.put('ws/d/a')
    const workspace = join(scratch.root, 'link')
    symlinkSync('ws', workspace)
    const source = createArtifactSource({ workspace })
    for (const pattern of ['d/[a]*', 'd/*', join(workspace, 'd/*'), join(scratch.workspace, 'd/*')]) {
      const found = await source.find({ patterns: [pattern], base: join(workspace, 'd') })
      expect(found.ok && found.value).toEqual([{ name: 'a', path: join(scratch.workspace, 'd/a'), size: 8 }])
    }
  })

  it('takes an absolute base outside the workspace', async () => {
    using scratch = scratchFolder()
    scratch.put('temp/x/a')
    const base = join(scratch.root, 'temp')
    expect(await namesIn(scratch, [join(base, '**')], base)).toEqual(['x/a'])
  })

  it('works in a workspace whose path is full of wildcards', async () => {
    using scratch = scratchFolder()
    scratch.put('w*[a]{b}\n\\x?/d/a.x')
    const workspace = join(scratch.root, 'w*[a]{b}\n\\x?')
    const found = await createArtifactSource({ workspace }).find({ patterns: ['d/*', '!*.y'], base: 'd' })
    expect(found.ok && found.value.map(({ name }) => name)).toEqual(['a.x'])
  })

  it('fails for a workspace that is not there', async () => {
    const found = await createArtifactSource({ workspace: '/tier3-nowhere' }).find({
      patterns: ['*'],
      base: '.',
    })
    expect(found.ok || found.problem.map(({ code }) => code)).toEqual(['environment/read-failed'])
  })

  it('fails for a folder that cannot be listed', async () => {
    using scratch = scratchFolder()
    scratch.put('ws/d/a')
    // A folder whose name is not UTF-8 cannot be opened by the name that listing gives, whoever asks.
    mkdirSync(Buffer.concat([Buffer.from(`${scratch.workspace}/`), Buffer.from([0xff])]))
    expect(await namesIn(scratch, ['**'])).toEqual(['environment/read-failed'])
  })

  it('fails above the limit instead of going on for ever', async () => {
    using scratch = scratchFolder()
    for (let i = 0; i < 6; i++) scratch.put(`ws/${i}`)
    const request = { workspace: scratch.workspace, base: '.' }
    const glob = await findArtifacts({ ...request, patterns: ['*'] }, 5)
    expect(glob.ok || glob.problem.map(({ code }) => code)).toEqual(['input/too-many'])
    const paths = await findArtifacts({ ...request, patterns: ['0', '1', '2', '3', '4', '5'] }, 5)
    expect(paths.ok || paths.problem.map(({ code }) => code)).toEqual(['input/too-many'])
    expect((await findArtifacts({ ...request, patterns: ['[0-4]'] }, 5)).ok).toBe(true)
  })

  it('finds and hashes 10,000 files', async () => {
    using scratch = scratchFolder()
    for (let i = 0; i < 10_000; i++) scratch.put(`ws/d${i % 20}/f${i}`, `${i}`)
    const source = createArtifactSource(scratch)
    const found = await source.find({ patterns: ['**/f*', 'd1/*'], base: '.' })
    if (!found.ok) throw new Error('not found')
    const hashed = await source.hash(found.value, ['sha256'])
    if (!hashed.ok) throw new Error('not hashed')
    expect(hashed.value.length).toBe(10_000)
    const wrong = hashed.value.filter(
      ({ name, digest }) =>
        digest.sha256 !==
        createHash('sha256')
          .update(name.split('f')[1] ?? '')
          .digest('hex'),
    )
    expect(wrong).toEqual([])
  })
})
