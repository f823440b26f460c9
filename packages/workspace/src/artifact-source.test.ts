import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { FileChangedError } from '@tier3/model/artifacts'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '../test-support/scratch-folder.ts'
import { createArtifactSource } from './artifact-source.ts'

type Scratch = ReturnType<typeof scratchFolder>

describe('createArtifactSource hash, files that change', () => {
  const large = Buffer.alloc(24 * 1024 * 1024, 'tier3')
  const codes = async (scratch: Scratch, change: (path: string) => void, during: boolean) => {
    const path = scratch.put('ws/file', large)
    const source = createArtifactSource(scratch)
    const found = await source.find({ patterns: ['file'], base: '.' })
    if (!found.ok) throw new Error('not found')
    if (!during) change(path)
    // Hashing runs up to its first read before it gives way, so the change falls between two reads.
    const hashing = source.hash(found.value, ['sha256', 'sha512'])
    if (during) change(path)
    const hashed = await hashing
    return hashed.ok || hashed.problem.map(({ code }) => code)
  }
  const later = new Date(Date.now() + 60_000)
  const changes: readonly { name: string; change: (path: string) => void; during?: unknown }[] = [
    { name: 'grows', change: (path) => appendFileSync(path, 'x') },
    { name: 'is cut', change: (path) => truncateSync(path, 5_000_000) },
    { name: 'is emptied', change: (path) => truncateSync(path, 0) },
    {
      name: 'is written again',
      change: (path) => (writeFileSync(path, large), utimesSync(path, later, later)),
    },
  ]
  it.each(changes)('refuses a file that $name while it is read', async ({ change }) => {
    using scratch = scratchFolder()
    expect(await codes(scratch, change, true)).toEqual(['integrity/file-changed'])
  })

  const swaps: typeof changes = [
    ...changes,
    {
      name: 'is replaced by a rename',
      change: (path) => (writeFileSync(`${path}2`, large), renameSync(`${path}2`, path)),
    },
    { name: 'becomes a link', change: (path) => (renameSync(path, `${path}2`), symlinkSync('file2', path)) },
    { name: 'becomes a named pipe', change: (path) => (rmSync(path), execFileSync('mkfifo', [path])) },
    { name: 'becomes a folder', change: (path) => (rmSync(path), mkdirSync(path)) },
    { name: 'is removed', change: (path) => rmSync(path) },
  ]
  it.each(swaps)('refuses a file that $name after it was found', async ({ change }) => {
    using scratch = scratchFolder()
    expect(await codes(scratch, change, false)).toEqual(['integrity/file-changed'])
  })

  it('reads an open file to its end when its name is given to another', async () => {
    using scratch = scratchFolder()
    expect(await codes(scratch, (path) => rmSync(path), true)).toBe(true)
  })

  it('compares the size of artifacts that another source found', async () => {
    using scratch = scratchFolder()
    const path = scratch.put('ws/file', 'abc')
    const source = createArtifactSource(scratch)
    const same = await source.hash([{ name: 'file', path, size: 3 }], [])
    expect(same.ok && same.value[0].digest.sha256).toBe(createHash('sha256').update('abc').digest('hex'))
    const other = await source.hash([{ name: 'file', path, size: 4 }], [])
    expect(other.ok || other.problem[0]?.code).toBe('integrity/file-changed')
  })

  it('tells when the system cannot read a file', async () => {
    const source = createArtifactSource({ workspace: '/' })
    const hashed = await source.hash([{ name: 'a', path: `/${'a'.repeat(300)}`, size: 0 }], [])
    expect(hashed.ok || hashed.problem.map(({ code }) => code)).toEqual(['environment/read-failed'])
  })

  it('open throws at the end of a file that was cut while it was read', async () => {
    using scratch = scratchFolder()
    const path = scratch.put('ws/file', large)
    const source = createArtifactSource(scratch)
    const found = await source.find({ patterns: ['file'], base: '.' })
    if (!found.ok) throw new Error('not found')
    const read = async (): Promise<void> => {
      for await (const chunk of source.open(found.value[0]))
        if (chunk.length > 0) truncateSync(path, 9_000_000)
    }
    await expect(read()).rejects.toThrow(FileChangedError)
  })
})
