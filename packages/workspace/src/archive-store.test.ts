import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArchiveDraft } from '@tier3/model/archive-store'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '../test-support/scratch-folder.ts'
import { createArchiveStore } from './archive-store.ts'

async function draftIn(workspace: string, path: string): Promise<ArchiveDraft> {
  const draft = await createArchiveStore({ workspace }).create(path)
  if (!draft.ok) throw new Error(draft.problem.code)
  return draft.value
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  let text = ''
  for await (const bytes of stream) text += Buffer.from(bytes).toString()
  return text
}

const piece = (text: string, at?: number) => ({
  bytes: Buffer.from(text),
  ...(at === undefined ? {} : { at }),
})

describe('createArchiveStore', () => {
  it('publishes what was written, patched and read back', async () => {
    using folder = scratchFolder()
    const draft = await draftIn(folder.workspace, 'new/deep/a.tar')
    await draft.write([piece('....'), piece('cdef'), piece('ab', 2)])
    await draft.write([piece('gh')])
    expect(draft.size()).toBe(10)
    expect([
      await bytesOf(draft.read(0)),
      await bytesOf(draft.read(2, 3)),
      await bytesOf(draft.read(10)),
    ]).toEqual(['..abcdefgh', 'abc', ''])
    expect(folder.paths()).not.toContain('ws/new/deep/a.tar')
    expect(await draft.publish()).toEqual({ ok: true, value: 'new' })
    await draft.discard()
    expect(readdirSync(join(folder.workspace, 'new/deep'))).toEqual(['a.tar'])
    expect(folder.text('ws/new/deep/a.tar')).toBe('..abcdefgh')
  })

  it('leaves nothing behind of what is discarded, and no folder that it made', async () => {
    using folder = scratchFolder()
    const draft = await draftIn(folder.workspace, 'new/a.tar')
    await draft.write([piece('x')])
    await draft.discard()
    expect(readdirSync(folder.workspace)).toEqual([])
  })

  it.each([
    { name: 'the same bytes', content: 'bytes', result: 'same' },
    { name: 'other bytes', content: 'bytez', result: 'input/conflict' },
    { name: 'fewer bytes', content: 'byte', result: 'input/conflict' },
  ])('keeps a file of $name that came there while it was written', async ({ content, result }) => {
    using folder = scratchFolder()
    const draft = await draftIn(folder.workspace, 'a.tar')
    await draft.write([piece('bytes')])
    writeFileSync(join(folder.workspace, 'a.tar'), content)
    const published = await draft.publish()
    await draft.discard()
    expect(published.ok ? published.value : published.problem.code).toBe(result)
    expect(readFileSync(join(folder.workspace, 'a.tar'), 'utf8')).toBe(content)
    expect(readdirSync(folder.workspace)).toEqual(['a.tar'])
  })

  it.each([
    { path: '../out/a.tar', code: 'input/path-escape' },
    { path: 'link/a.tar', code: 'input/path-escape' },
    { path: '', code: 'input/not-a-file' },
    { path: 'file/a.tar', code: 'environment/write-failed' },
  ])('refuses $path', async ({ path, code }) => {
    using folder = scratchFolder()
    folder.put('ws/file')
    symlinkSync('../out', join(folder.workspace, 'link'))
    const draft = await createArchiveStore({ workspace: folder.workspace }).create(path)
    expect(draft.ok ? 'created' : draft.problem.code).toBe(code)
    expect(readdirSync(join(folder.root, 'out'))).toEqual(['secret'])
  })
})
