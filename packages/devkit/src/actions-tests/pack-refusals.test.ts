import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, linkSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '@tier3/action-pack/pack'
import type { PackPorts } from '@tier3/action-pack/ports'
import { DraftWriteError } from '@tier3/model/archive-store'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createArchiveStore } from '@tier3/workspace/archive-store'
import { byteStreams } from '@tier3/workspace/byte-streams'
import { createEntrySource } from '@tier3/workspace/entry-source'
import { describe, expect, it } from 'vitest'
import { filesBelow, runAction } from './action-run.fixture.ts'
import { EPOCH, runPack } from './pack-run.fixture.ts'
import { makeFolder, type Folder } from './release-stage.fixture.ts'

interface Refusal {
  readonly name: string
  readonly files?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly prepare?: (folder: Folder) => void
  readonly codes: readonly string[]
}

const inside = (folder: Folder, path: string): string => join(folder.workspace, path)

const REFUSALS: readonly Refusal[] = [
  { name: 'no time', inputs: { 'source-date-epoch': '' }, codes: ['input/source-time'] },
  { name: 'a time that is no number', inputs: { 'source-date-epoch': 'now' }, codes: ['input/source-time'] },
  {
    name: 'a time too far away',
    inputs: { 'source-date-epoch': '8589934592' },
    codes: ['input/source-time'],
  },
  { name: 'an ending that is no format', inputs: { output: 'out/app.rar' }, codes: ['input/malformed'] },
  { name: 'an ending in upper case', inputs: { output: 'out/app.ZIP' }, codes: ['input/malformed'] },
  { name: 'a name that is an ending only', inputs: { output: 'out/.zip' }, codes: ['input/malformed'] },
  { name: 'an output out of the workspace', inputs: { output: '../app.zip' }, codes: ['input/path-escape'] },
  {
    name: 'an output behind a link out of the workspace',
    prepare: (folder) => symlinkSync(folder.temp.replace(/temp$/, ''), inside(folder, 'out')),
    codes: ['input/path-escape'],
  },
  {
    name: 'an output that is a folder',
    prepare: (folder) => mkdirSync(inside(folder, 'out/app.tar.gz'), { recursive: true }),
    codes: ['input/not-a-file'],
  },
  { name: 'an output that a pattern covers', inputs: { output: 'dist/app.zip' }, codes: ['input/conflict'] },
  {
    name: 'an output that is there with other bytes',
    files: { 'dist/a': 'a', 'out/app.tar.gz': 'something else' },
    codes: ['input/conflict'],
  },
  { name: 'a level that is none', inputs: { level: '10' }, codes: ['input/malformed'] },
  { name: 'a prefix that climbs', inputs: { prefix: '../app' }, codes: ['input/unportable-name'] },
  { name: 'a prefix that is absolute', inputs: { prefix: '/app' }, codes: ['input/unportable-name'] },
  {
    name: 'links in zip',
    inputs: { symlinks: 'store', output: 'out/app.zip' },
    codes: ['input/conflict'],
  },
  { name: 'an exception of no kind', inputs: { 'allow-secrets': 'a:nothing' }, codes: ['input/malformed'] },
  { name: 'an exception without a kind', inputs: { 'allow-secrets': 'a' }, codes: ['input/malformed'] },
  { name: 'a pattern without match', inputs: { files: 'dist/*\ngone/*' }, codes: ['input/unmatched-glob'] },
  { name: 'an executable that is not there', inputs: { executables: 'b' }, codes: ['input/unmatched-glob'] },
  {
    name: 'a file outside of the base',
    files: { 'dist/a': 'a', b: 'b' },
    inputs: { files: 'dist/a\nb' },
    codes: ['input/path-escape'],
  },
  { name: 'a folder by its name', inputs: { files: 'dist', base: '.' }, codes: ['input/not-a-file'] },
  {
    name: 'a link',
    prepare: (folder) => symlinkSync('a', inside(folder, 'dist/link')),
    codes: ['input/not-a-file'],
  },
  {
    name: 'a link to a folder',
    files: { 'dist/a': 'a', 'dist/b/c': 'c' },
    inputs: { symlinks: 'follow' },
    prepare: (folder) => symlinkSync('b', inside(folder, 'dist/link')),
    codes: ['input/not-a-file'],
  },
  {
    name: 'a followed link out of the base',
    files: { 'dist/a': 'a', secret: 's' },
    inputs: { symlinks: 'follow' },
    prepare: (folder) => symlinkSync('../secret', inside(folder, 'dist/link')),
    codes: ['input/path-escape'],
  },
  {
    name: 'a stored link out of the archive',
    inputs: { symlinks: 'store' },
    prepare: (folder) => symlinkSync('../secret', inside(folder, 'dist/link')),
    codes: ['input/path-escape'],
  },
  {
    name: 'a stored link with an absolute target',
    inputs: { symlinks: 'store' },
    prepare: (folder) => symlinkSync('/etc/passwd', inside(folder, 'dist/link')),
    codes: ['input/path-escape'],
  },
  {
    name: 'a stored link to nothing',
    inputs: { symlinks: 'store' },
    prepare: (folder) => symlinkSync('gone', inside(folder, 'dist/link')),
    codes: ['input/not-a-file'],
  },
  {
    name: 'a file behind a link to a folder',
    files: { 'dist/a': 'a', 'dist/b/c': 'c' },
    inputs: { files: 'dist/link/c', symlinks: 'store' },
    prepare: (folder) => symlinkSync('b', inside(folder, 'dist/link')),
    codes: ['input/not-a-file'],
  },
  {
    name: 'a pipe',
    prepare: (folder) => void spawnSync('mkfifo', [inside(folder, 'dist/pipe')]),
    codes: ['input/not-a-file'],
  },
  {
    name: 'names that differ in case',
    files: { 'dist/A': '', 'dist/a': '' },
    codes: ['input/duplicate-name'],
  },
  {
    name: 'folders that differ in case',
    files: { 'dist/Lib/a': '', 'dist/lib/b': '' },
    codes: ['input/duplicate-name'],
  },
  { name: 'a name not in NFC', files: { 'dist/a\u0308': '' }, codes: ['input/unportable-name'] },
  { name: 'a name with a backslash', files: { 'dist/a\\b': '' }, codes: ['input/unportable-name'] },
  { name: 'the name of a device', files: { 'dist/aux.txt': '' }, codes: ['input/unportable-name'] },
  { name: 'a name that ends in a dot', files: { 'dist/a.': '' }, codes: ['input/unportable-name'] },
  {
    name: 'all bad names together',
    files: { 'dist/a:b': '', 'dist/c ': '', 'dist/d\u0001': '' },
    codes: ['input/unportable-name', 'input/unportable-name', 'input/unportable-name'],
  },
]

describe('pack refuses, and writes nothing', () => {
  it.each(REFUSALS)('$name', async ({ files = { 'dist/a': 'a' }, inputs, prepare, codes }) => {
    using folder = makeFolder(files)
    prepare?.(folder)
    const before = spawnSync('find', [folder.workspace]).stdout.toString()
    const ended = await runPack(folder, inputs)
    expect([ended.codes, ended.exitCode, ended.outputs]).toEqual([codes, 2, {}])
    expect(spawnSync('find', [folder.workspace]).stdout.toString()).toBe(before)
  })

  it('a name that is not UTF-8', async () => {
    using folder = makeFolder({ 'dist/a': 'a' })
    const made = spawnSync('bash', ['-c', String.raw`: > $'dist/\xff'`], { cwd: folder.workspace })
    expect(made.status).toBe(0)
    const ended = await runPack(folder)
    expect([ended.codes, ended.exitCode]).toEqual([['input/unportable-name'], 2])
  })

  it('a file that cannot be read', async ({ skip }) => {
    using folder = makeFolder({ 'dist/a': 'a' })
    chmodSync(inside(folder, 'dist/a'), 0)
    if (process.getuid?.() === 0) skip('the superuser may read every file')
    const ended = await runPack(folder)
    expect([ended.codes, ended.exitCode]).toEqual([['environment/read-failed'], 2])
  })

  it('but not hard links, which are two files', async () => {
    using folder = makeFolder({ 'dist/a': 'a' })
    linkSync(inside(folder, 'dist/a'), inside(folder, 'dist/b'))
    const ended = await runPack(folder)
    expect([ended.exitCode, ended.outputs['count']]).toEqual([0, '2'])
  })
})

/** Runs with ports that are the real ones but for some. */
function runWith(folder: Folder, change: (ports: PackPorts) => Partial<PackPorts>) {
  const { workspace, temp } = folder
  const real: PackPorts = {
    entries: createEntrySource({ workspace }),
    store: createArchiveStore({ workspace }),
    streams: byteStreams,
    sourceDateEpoch: EPOCH,
    machinePaths: [],
  }
  return runAction(
    wire(pack, async () => ok({ ...real, ...change(real) })),
    { workspace, temp, inputs: { files: 'dist/**', base: 'dist', output: 'out/app.zip' } },
  )
}

describe('pack stops half way, and leaves nothing behind', () => {
  it('when a file changes after it was found', async () => {
    using folder = makeFolder({ 'dist/a': 'a', 'dist/b': 'b' })
    const ended = await runWith(folder, ({ entries }) => ({
      entries: {
        ...entries,
        open(entry) {
          appendFileSync(inside(folder, 'dist/b'), '!')
          return entries.open(entry)
        },
      },
    }))
    expect([ended.codes, ended.exitCode]).toEqual([['integrity/file-changed'], 1])
    expect(filesBelow(folder.workspace)).toEqual({ 'dist/a': 'a', 'dist/b': 'b!!' })
  })

  it('when a file cannot be read to its end', async () => {
    using folder = makeFolder({ 'dist/a': 'a' })
    const ended = await runWith(folder, ({ entries }) => ({
      entries: {
        ...entries,
        async *open(entry) {
          yield* entries.open(entry)
          throw new Error('EIO')
        },
      },
    }))
    expect([ended.codes, ended.report.problems[0]?.cause]).toEqual([['environment/read-failed'], 'EIO'])
    expect(filesBelow(folder.workspace)).toEqual({ 'dist/a': 'a' })
  })

  it('when the disk is full', async () => {
    using folder = makeFolder({ 'dist/a': 'a' })
    const ended = await runWith(folder, ({ store }) => ({
      store: {
        async create(path) {
          const draft = await store.create(path)
          if (!draft.ok) return draft
          return ok({
            ...draft.value,
            write: () => Promise.reject(new DraftWriteError('ENOSPC')),
          })
        },
      },
    }))
    expect([ended.codes, ended.exitCode]).toEqual([['environment/write-failed'], 2])
    expect(filesBelow(folder.workspace)).toEqual({ 'dist/a': 'a' })
  })

  it.each([
    { name: 'a bit of the data', offset: 36 },
    { name: 'a bit of the mode', offset: -30 },
  ])('when what is read back differs in $name', async ({ offset }) => {
    using folder = makeFolder({ 'dist/a': 'aaaa' })
    const ended = await runWith(folder, ({ store }) => ({
      store: {
        async create(path) {
          const draft = await store.create(path)
          if (!draft.ok) return draft
          return ok({
            ...draft.value,
            read(from: number, length?: number) {
              const target = offset < 0 ? draft.value.size() + offset : offset
              return flipped(draft.value, target, from, length)
            },
          })
        },
      },
    }))
    expect([ended.codes, ended.exitCode]).toEqual([['integrity/archive-differs'], 1])
    expect(filesBelow(folder.workspace)).toEqual({ 'dist/a': 'aaaa' })
  })
})

/** The bytes of a draft with one bit turned. */
async function* flipped(
  draft: { read(from: number, length?: number): AsyncIterable<Uint8Array> },
  target: number,
  from: number,
  length?: number,
): AsyncGenerator<Uint8Array> {
  let at = from
  for await (const bytes of draft.read(from, length)) {
    const copy = Uint8Array.from(bytes)
    if (target >= at && target < at + copy.length) copy[target - at] = (copy[target - at] ?? 0) ^ 1
    at += copy.length
    yield copy
  }
}
