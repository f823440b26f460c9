import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LinkTreatment } from '@tier3/model/entry-source'
import { scratchFolder } from '../test-support/scratch-folder.ts'
import { createEntrySource } from './entry-source.ts'

interface Request {
  readonly patterns?: readonly string[]
  readonly base?: string
  readonly links?: LinkTreatment
  readonly output?: string
}

const find = (workspace: string, request: Request = {}) =>
  createEntrySource({ workspace }).find({
    patterns: ['**'],
    base: '.',
    links: 'refuse',
    output: '../out/a.tar',
    ...request,
  })

const codesOf = (found: Awaited<ReturnType<typeof find>>): readonly string[] =>
  found.ok ? [] : found.problem.map(({ code }) => code)

describe('createEntrySource', () => {
  it('finds files with their size and whether anybody may execute them', async () => {
    using folder = scratchFolder()
    folder.put('ws/a', 'one')
    folder.put('ws/b/c', '')
    chmodSync(join(folder.workspace, 'b/c'), 0o641)
    const found = await find(folder.workspace)
    expect(found.ok && found.value.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'a', path: join(folder.workspace, 'a'), kind: 'file', size: 3, executable: false },
      { name: 'b/c', path: join(folder.workspace, 'b/c'), kind: 'file', size: 0, executable: true },
    ])
  })

  it.each([
    { output: 'dist/a.tar', patterns: ['dist/*'], covered: true },
    { output: './dist/../dist/a.tar', patterns: ['dist/**'], covered: true },
    { output: 'dist/a.tar', patterns: ['dist/a.tar', 'dist/b'], covered: true },
    { output: 'link/a.tar', patterns: ['dist/**'], covered: true },
    { output: 'dist/a.tar', patterns: ['dist/**', '!dist/*.tar'], covered: false },
    { output: 'dist/sub/a.tar', patterns: ['dist/*'], covered: false },
    { output: 'out/a.tar', patterns: ['dist/**'], covered: false },
  ])('tells whether $patterns cover $output: $covered', async ({ output, patterns, covered }) => {
    using folder = scratchFolder()
    folder.put('ws/dist/b')
    symlinkSync('dist', join(folder.workspace, 'link'))
    expect(codesOf(await find(folder.workspace, { patterns, output }))).toEqual(
      covered ? ['input/conflict'] : [],
    )
  })

  it.each<{ links: LinkTreatment; target: string; result: string }>([
    { links: 'refuse', target: 'a', result: 'input/not-a-file' },
    { links: 'store', target: 'a', result: 'link a' },
    { links: 'store', target: '/etc/passwd', result: 'link /etc/passwd' },
    { links: 'follow', target: 'a', result: 'file' },
    { links: 'follow', target: 'gone', result: 'input/not-a-file' },
    { links: 'follow', target: 'b', result: 'input/not-a-file' },
    { links: 'follow', target: '../out/secret', result: 'input/path-escape' },
  ])('with $links makes of a link to $target: $result', async ({ links, target, result }) => {
    using folder = scratchFolder()
    folder.put('ws/a')
    folder.put('ws/b/c')
    symlinkSync(target, join(folder.workspace, 'link'))
    const found = await find(folder.workspace, { links })
    const link = found.ok ? found.value.find(({ name }) => name === 'link') : undefined
    const said =
      link === undefined ? codesOf(found).join() : [link.kind, link.target].filter(Boolean).join(' ')
    expect(said).toBe(result)
  })

  it('reads a file behind a link by the path it really has, in the chunks of the disk', async () => {
    using folder = scratchFolder()
    folder.put('ws/a', 'one')
    symlinkSync('a', join(folder.workspace, 'link'))
    const source = createEntrySource({ workspace: folder.workspace })
    const found = await source.find({ patterns: ['link'], base: '.', links: 'follow', output: 'x.tar' })
    if (!found.ok) throw new Error('nothing was found')
    let text = ''
    for await (const bytes of source.open(found.value[0])) text += Buffer.from(bytes).toString()
    expect([found.value[0].name, text]).toEqual(['link', 'one'])
  })

  it('refuses what an interrupted run left behind, named exactly, and passes over it else', async () => {
    using folder = scratchFolder()
    const name = `.tier3-${'0'.repeat(24)}`
    folder.put(`ws/${name}`)
    folder.put('ws/a')
    const all = await find(folder.workspace)
    expect(all.ok && all.value.map((entry) => entry.name)).toEqual(['a'])
    expect(codesOf(await find(folder.workspace, { patterns: [name] }))).toEqual(['input/not-a-file'])
  })
})
