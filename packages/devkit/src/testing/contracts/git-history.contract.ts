import { parseCommitSha, type CommitSha } from '@tier3/model/commit-sha'
import type { GitHistory } from '@tier3/model/git-history'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MemoryHistory } from '../memory-history.ts'

/** A repository without commits. */
export interface GitHistoryFixture extends Pick<MemoryHistory, 'deleteTag'> {
  readonly history: GitHistory
  commit(options: { readonly branch?: string; readonly date?: Date; readonly orphan?: boolean }): string
  tag(
    name: string,
    options?: { readonly commit?: string; readonly message?: string; readonly inner?: string },
  ): string
  sign(sha: string, said?: { readonly verified: boolean; readonly reason: string }): void
  /** Hides the repository from the caller. */
  hide(): void
  /** Makes the service answer with errors for good. */
  breakDown(): void
  dispose(): Promise<void>
}

const sha = (text: string): CommitSha => {
  const parsed = parseCommitSha(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

const UNSIGNED = { state: 'unverified', reason: 'unsigned' }

/** What every `GitHistory` must do, the real one and its doubles alike. */
export function describeGitHistory(name: string, makeFixture: () => Promise<GitHistoryFixture>): void {
  describe(`${name} keeps the contract of GitHistory`, () => {
    let fixture: GitHistoryFixture
    let history: GitHistory
    let first: string
    beforeEach(async () => {
      fixture = await makeFixture()
      ;({ history } = fixture)
      first = fixture.commit({ date: new Date('2026-03-01T12:00:05Z') })
    })
    afterEach(() => fixture.dispose())

    it('peels a lightweight tag', async () => {
      fixture.tag('v1.0.0')
      const value = { object: first, commit: first, annotation: undefined }
      expect(await history.tag('v1.0.0')).toEqual({ ok: true, value })
    })

    it.each(['@scope/pkg@1.0.0', 'pkg/v1.0.0', "v1';touch$IFS$9x;'", 'ü#1', '-rf', 'a%2Fb'])(
      'takes the tag %s for what it is',
      async (tag) => {
        fixture.tag(tag)
        expect(await history.tag(tag)).toMatchObject({ ok: true, value: { commit: first } })
      },
    )

    it('peels an annotated tag, with the name in its object', async () => {
      const object = fixture.tag('v1.0.0', { message: 'one', inner: 'v0.9.0' })
      expect(object).not.toBe(first)
      const annotation = { name: 'v0.9.0', signature: UNSIGNED }
      expect(await history.tag('v1.0.0')).toEqual({ ok: true, value: { object, commit: first, annotation } })
    })

    it('peels a tag of a tag, and tells the signature of the outer one', async () => {
      const inner = fixture.tag('inner', { message: 'inner' })
      fixture.sign(inner)
      const object = fixture.tag('v1.0.0', { message: 'outer', commit: inner })
      const annotation = { name: 'v1.0.0', signature: UNSIGNED }
      expect(await history.tag('v1.0.0')).toEqual({ ok: true, value: { object, commit: first, annotation } })
    })

    it('follows ten tag objects and no more', async () => {
      let object = first
      for (let index = 1; index <= 11; index++)
        object = fixture.tag(`chain-${index}`, { message: String(index), commit: object })
      expect(await history.tag('chain-10')).toMatchObject({ ok: true, value: { commit: first } })
      expect(await history.tag('chain-11')).toMatchObject({ ok: false, problem: { code: 'input/too-many' } })
    })

    it.each([
      [{ verified: true, reason: 'valid' }, 'verified'],
      [{ verified: false, reason: 'unknown_key' }, 'unverified'],
      [{ verified: false, reason: 'gpgverify_unavailable' }, 'unknown'],
    ])('tells what is said of signatures: %j', async (said, state) => {
      const object = fixture.tag('v1.0.0', { message: 'one' })
      fixture.sign(object, said)
      fixture.sign(first, said)
      const signature = { state, reason: said.reason }
      expect(await history.tag('v1.0.0')).toMatchObject({ ok: true, value: { annotation: { signature } } })
      expect(await history.commit(sha(first))).toMatchObject({ ok: true, value: { signature } })
    })

    it('has no tag where there is none, nor by its beginning', async () => {
      fixture.tag('v1.0.0')
      fixture.tag('gone')
      fixture.deleteTag('gone')
      fixture.commit({ branch: 'v2' })
      for (const tag of ['v1.0', 'v1.0.0/x', 'gone', 'v2', 'main'])
        expect([tag, await history.tag(tag)]).toEqual([tag, { ok: true, value: undefined }])
    })

    it('tells when a commit was made', async () => {
      const value = { committedAt: Date.UTC(2026, 2, 1, 12, 0, 5) / 1000, signature: UNSIGNED }
      expect(await history.commit(sha(first))).toEqual({ ok: true, value })
      expect(await history.commit(sha('0'.repeat(40)))).toEqual({ ok: true, value: undefined })
    })

    it('knows the default branch and others, and never takes a tag for a branch', async () => {
      const other = fixture.commit({ branch: 'release/1' })
      fixture.tag('release/2')
      expect(await history.defaultBranch()).toEqual({ ok: true, value: 'main' })
      expect(await history.branch('main')).toEqual({ ok: true, value: { name: 'main', head: first } })
      expect(await history.branch('release/1')).toEqual({
        ok: true,
        value: { name: 'release/1', head: other },
      })
      for (const none of ['release', 'release/2', 'mai'])
        expect(await history.branch(none)).toEqual({ ok: true, value: undefined })
    })

    it('lists branches by the beginning of their names', async () => {
      for (const branch of ['release/2', 'release/1', 'releases', 'other']) fixture.commit({ branch })
      const names = async (prefix: string) => {
        const found = await history.branches(prefix)
        return found.ok ? found.value.map((branch) => branch.name) : found.problem.code
      }
      expect(await names('release/')).toEqual(['release/1', 'release/2'])
      expect(await names('')).toEqual(['main', 'other', 'release/1', 'release/2', 'releases'])
      expect(await names('nothing')).toEqual([])
      for (let index = 0; index < 100; index++) fixture.commit({ branch: `many/${index}` })
      expect(await names('many/')).toBe('input/too-many')
    })

    it('tells whether a commit is in the history of another', async () => {
      const second = fixture.commit({})
      const side = fixture.commit({ branch: 'side' })
      const third = fixture.commit({})
      const lonely = fixture.commit({ branch: 'lonely', orphan: true })
      const contains = async (head: string, commit: string) => {
        const answer = await history.contains(sha(head), sha(commit))
        return answer.ok ? answer.value : answer.problem.code
      }
      expect(await contains(third, first)).toBe(true)
      expect(await contains(third, second)).toBe(true)
      expect(await contains(third, third)).toBe(true)
      expect(await contains(first, third)).toBe(false)
      expect(await contains(third, side)).toBe(false)
      expect(await contains(third, lonely)).toBe(false)
      expect(await contains(third, '0'.repeat(40))).toBe('service/unexpected-answer')
    })

    const outcomes = async (): Promise<readonly string[]> => {
      const answers = [
        await history.tag('v1.0.0'),
        await history.commit(sha(first)),
        await history.defaultBranch(),
        await history.branch('main'),
        await history.branches('main'),
        await history.contains(sha('1'.repeat(40)), sha(first)),
      ]
      return answers.map((answer) => (answer.ok ? 'ok' : answer.problem.code))
    }

    it('tells a hidden repository from one without the thing', async () => {
      fixture.hide()
      expect(await outcomes()).toEqual(Array.from({ length: 6 }, () => 'permission/denied'))
    })

    it('tells an outage from absence', async () => {
      fixture.breakDown()
      expect(await outcomes()).toEqual(Array.from({ length: 6 }, () => 'service/github-unavailable'))
    })
  })
}
