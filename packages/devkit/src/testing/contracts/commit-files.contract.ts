import type { CommitFiles } from '@tier3/model/commit-files'
import { parseCommitSha, type CommitSha } from '@tier3/model/commit-sha'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SnapshotFiles } from '../../github/git-objects.ts'

/** A repository without commits. */
export interface CommitFilesFixture {
  readonly files: CommitFiles
  commit(options: { readonly files: SnapshotFiles }): string
  /** Has whole listings cut after so many entries. */
  cutTrees(limit: number): void
  /** Hides the repository from the caller. */
  hide(): void
  /** Makes the service answer with errors for good. */
  breakDown(): void
  dispose(): Promise<void>
}

const FILES: SnapshotFiles = {
  VERSION: '1.0.0\n',
  empty: '',
  'bytes.bin': new Uint8Array([0, 255, 13, 10, 239, 187, 191]),
  link: { bytes: 'VERSION', mode: '120000' },
  run: { bytes: '#!/bin/sh\n', mode: '100755' },
  'packages/a/package.json': '{}',
  'packages/a.txt': 'a',
}

/** What every `CommitFiles` must do, the real one and its doubles alike. */
export function describeCommitFiles(name: string, makeFixture: () => Promise<CommitFilesFixture>): void {
  describe(`${name} keeps the contract of CommitFiles`, () => {
    let fixture: CommitFilesFixture
    let files: CommitFiles
    let at: CommitSha
    const commit = (content: SnapshotFiles): CommitSha => {
      const parsed = parseCommitSha(fixture.commit({ files: content }))
      if (!parsed.ok) throw new Error(parsed.problem)
      return parsed.value
    }
    beforeEach(async () => {
      fixture = await makeFixture()
      ;({ files } = fixture)
      at = commit(FILES)
    })
    afterEach(() => fixture.dispose())

    const read = async (path: string, limit = 1000, from = at) => {
      const bytes = await files.read(from, path, limit)
      if (!bytes.ok) return bytes.problem.code
      return bytes.value === undefined ? undefined : Buffer.from(bytes.value).toString('latin1')
    }

    it.each([
      ['VERSION', '1.0.0\n'],
      ['empty', ''],
      ['run', '#!/bin/sh\n'],
      ['bytes.bin', '\u0000\u00ff\r\n\u00ef\u00bb\u00bf'],
      ['packages/a/package.json', '{}'],
      ['version', undefined],
      ['packages/b/package.json', undefined],
      ['VERSION/x', undefined],
      ['link', 'input/not-a-file'],
      ['packages', 'input/not-a-file'],
      ['link/x', undefined],
    ])('read of %s gives %j', async (path, expected) => {
      expect(await read(path)).toBe(expected)
      await files.all(at)
      expect(await read(path)).toBe(expected)
    })

    it('read refuses what is above the limit', async () => {
      expect([await read('VERSION', 6), await read('VERSION', 5)]).toEqual(['1.0.0\n', 'input/too-large'])
    })

    it('read gives the file as it was at the commit', async () => {
      const later = commit({ VERSION: '2.0.0\n' })
      expect([await read('VERSION'), await read('VERSION', 100, later)]).toEqual(['1.0.0\n', '2.0.0\n'])
    })

    it('list gives the entries of one folder', async () => {
      expect(await files.list(at, 'packages')).toEqual({
        ok: true,
        value: [
          { path: 'packages/a.txt', kind: 'file', size: 1 },
          { path: 'packages/a', kind: 'folder', size: 0 },
        ],
      })
      const root = await files.list(at, '')
      expect(root.ok && root.value?.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
        'file VERSION',
        'file bytes.bin',
        'file empty',
        'link link',
        'folder packages',
        'file run',
      ])
      for (const none of ['nothing', 'VERSION', 'link'])
        expect(await files.list(at, none)).toEqual({ ok: true, value: undefined })
    })

    it('all gives every entry, or says that it is cut', async () => {
      const whole = await files.all(at)
      expect(whole.ok && whole.value.complete).toBe(true)
      expect(whole.ok && whole.value.entries.filter(({ kind }) => kind !== 'folder')).toHaveLength(7)
      expect(whole.ok && whole.value.entries).toContainEqual({
        path: 'packages/a/package.json',
        kind: 'file',
        size: 2,
      })
      const other = commit({ a: '', b: '', c: '' })
      fixture.cutTrees(2)
      const cut = await files.all(other)
      expect(cut.ok && [cut.value.complete, cut.value.entries.length]).toEqual([false, 2])
    })

    const outcomes = async (): Promise<readonly string[]> => {
      const answers = [await files.list(at, ''), await files.all(at), await files.read(at, 'VERSION', 10)]
      return answers.map((answer) => (answer.ok ? 'ok' : answer.problem.code))
    }

    it('tells a commit that is not there from an empty one', async () => {
      at = commit({})
      expect(await files.list(at, '')).toEqual({ ok: true, value: [] })
      const missing = parseCommitSha('0'.repeat(40))
      at = missing.ok ? missing.value : at
      expect(await outcomes()).toEqual(Array.from({ length: 3 }, () => 'service/unexpected-answer'))
    })

    it('tells a hidden repository from one without files', async () => {
      fixture.hide()
      expect(await outcomes()).toEqual(Array.from({ length: 3 }, () => 'permission/denied'))
    })

    it('tells an outage from absence', async () => {
      fixture.breakDown()
      expect(await outcomes()).toEqual(Array.from({ length: 3 }, () => 'service/github-unavailable'))
    })
  })
}
