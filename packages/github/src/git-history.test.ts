import { parseCommitSha, type CommitSha } from '@tier3/model/commit-sha'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startGitHub } from '../../devkit/src/github/server.ts'
import { startLoopback, type Loopback, type LoopbackReply } from '../../devkit/src/http/loopback-server.ts'
import { describeCommitFiles } from '../../devkit/src/testing/contracts/commit-files.contract.ts'
import { describeGitHistory } from '../../devkit/src/testing/contracts/git-history.contract.ts'
import { createCommitFiles } from './commit-files.ts'
import { createGitHistory } from './git-history.ts'
import { createRestClient } from './rest-client.ts'

const slug = (text: string): RepoSlug => {
  const parsed = parseRepoSlug(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}
const sha = (text: string): CommitSha => {
  const parsed = parseCommitSha(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

const clientOf = (apiUrl: string, token?: string) =>
  createRestClient({
    apiUrl,
    timeoutMs: 5000,
    sleep: async () => undefined,
    ...(token === undefined ? {} : { token }),
  })

for (const visibility of ['public', 'private'] as const) {
  const makeFixture = async () => {
    const github = await startGitHub()
    const seeded = github.createRepository({ owner: 'octo-org', name: 'kit', visibility })
    const { state } = seeded
    state.refs.clear()
    let token =
      visibility === 'public'
        ? undefined
        : github.tokenFor({ repository: seeded, permissions: { contents: 'read' } })
    const where = () => ({ client: clientOf(github.apiUrl, token), repository: slug('octo-org/kit') })
    // the token can change, and with it what is visible
    let [history, files] = [createGitHistory(where()), createCommitFiles(where())]
    let commits = 0
    return {
      get history() {
        return {
          tag: (name: string) => history.tag(name),
          commit: (id: CommitSha) => history.commit(id),
          defaultBranch: () => history.defaultBranch(),
          branch: (name: string) => history.branch(name),
          branches: (prefix: string) => history.branches(prefix),
          contains: (head: CommitSha, commit: CommitSha) => history.contains(head, commit),
        }
      },
      get files() {
        return {
          list: (id: CommitSha, folder: string) => files.list(id, folder),
          all: (id: CommitSha) => files.all(id),
          read: (id: CommitSha, path: string, limit: number) => files.read(id, path, limit),
        }
      },
      commit: (options: Partial<Parameters<typeof seeded.commit>[0]>) =>
        seeded.commit({ files: {}, message: String((commits += 1)), ...options }),
      tag: (...given: Parameters<typeof seeded.tag>) => seeded.tag(...given),
      deleteTag: (name: string) => void state.refs.delete(`refs/tags/${name}`),
      sign: (...given: Parameters<typeof seeded.sign>) => seeded.sign(...given),
      cutTrees(limit: number) {
        state.treeLimit = limit
      },
      hide() {
        const other = github.createRepository({ owner: 'octo-org', name: 'other' })
        state.visibility = 'private'
        token = github.tokenFor({ repository: other, permissions: { contents: 'read' } })
        ;[history, files] = [createGitHistory(where()), createCommitFiles(where())]
      },
      breakDown: () => github.faults.set('*', { kind: 'status', status: 502 }),
      dispose: () => github.close(),
    }
  }
  describeGitHistory(`createGitHistory of a ${visibility} repository`, makeFixture)
  describeCommitFiles(`createCommitFiles of a ${visibility} repository`, makeFixture)
}

it('contains is not misled by a tag that has the name of a branch', async () => {
  const github = await startGitHub()
  const repository = github.createRepository({ owner: 'octo-org', name: 'kit' })
  const evil = repository.commit({ branch: 'evil', message: 'evil', files: { a: '' } })
  repository.tag('main', { commit: evil })
  const history = createGitHistory({ client: clientOf(github.apiUrl), repository: slug('octo-org/kit') })
  const branch = await history.branch('main')
  if (!branch.ok || branch.value === undefined) throw new Error('no branch')
  expect(branch.value.head).toBe(repository.head)
  expect(await history.contains(branch.value.head, sha(evil))).toEqual({ ok: true, value: false })
  await github.close()
})

describe('answers of another form than documented', () => {
  const [A, B, C] = [sha('a'.repeat(40)), sha('b'.repeat(40)), sha('c'.repeat(40))]
  let loopback: Loopback
  let answers: Record<string, unknown>
  beforeEach(async () => {
    answers = {}
    loopback = await startLoopback({
      routes: () => [
        {
          method: 'GET',
          pattern: /^\/(.*)$/,
          name: 'any',
          handle: ({ url }): LoopbackReply => {
            const key = Object.keys(answers).find((part) => url.pathname.includes(part))
            return key === undefined
              ? { status: 404, json: { message: 'Not Found' } }
              : { status: 200, json: answers[key] }
          },
        },
      ],
    })
  })
  afterEach(() => loopback.close())
  const where = () => ({ client: clientOf(loopback.url), repository: slug('octo-org/kit') })
  const code = (result: { readonly ok: boolean; readonly problem?: { readonly code: string } }) =>
    result.ok ? 'ok' : result.problem?.code

  const ref = (name: string, type = 'commit', id: string = A) => ({ ref: name, object: { type, sha: id } })

  it.each([
    ['a list of refs', [ref('refs/tags/v1')]],
    ['another ref', ref('refs/tags/v1.0.1')],
    ['a branch', ref('refs/heads/v1')],
    ['no object', { ref: 'refs/tags/v1' }],
    ['a short id', ref('refs/tags/v1', 'commit', 'abc1234')],
    ['no object', null],
  ])('tag refuses %s', async (_, answer) => {
    answers['/git/ref/'] = answer
    expect(code(await createGitHistory(where()).tag('v1'))).toBe('service/unexpected-answer')
  })

  it.each([
    ['another object', { sha: B, tag: 'v1', object: { type: 'commit', sha: C } }],
    ['no name', { sha: A, object: { type: 'commit', sha: C } }],
    ['no target', { sha: A, tag: 'v1' }],
  ])('tag refuses a tag object with %s', async (_, answer) => {
    answers['/git/ref/'] = ref('refs/tags/v1', 'tag')
    answers['/git/tags/'] = answer
    expect(code(await createGitHistory(where()).tag('v1'))).toBe('service/unexpected-answer')
  })

  it.each(['tree', 'blob'])('tag refuses a tag of a %s', async (type) => {
    answers['/git/ref/'] = ref('refs/tags/v1', type)
    expect(code(await createGitHistory(where()).tag('v1'))).toBe('policy/tag-not-release')
  })

  it.each([
    ['a missing check', undefined, { state: 'unknown', reason: 'GitHub did not say' }],
    [
      'contradicting words',
      { verified: true, reason: 'unsigned' },
      { state: 'unverified', reason: 'unsigned' },
    ],
    ['no reason', { verified: true }, { state: 'unknown', reason: 'GitHub did not say' }],
  ])('tag takes %s of a signature for no success', async (_, verification, signature) => {
    answers['/git/ref/'] = ref('refs/tags/v1', 'tag')
    answers['/git/tags/'] = { sha: A, tag: 'v1', object: { type: 'commit', sha: C }, verification }
    expect(await createGitHistory(where()).tag('v1')).toMatchObject({ value: { annotation: { signature } } })
  })

  const commit = (date: unknown, id: string = A) => ({
    sha: id,
    tree: { sha: B },
    committer: { date },
    verification: { verified: true, reason: 'valid' },
  })

  it.each([
    ['2026-03-01T12:00:05Z', 1_772_366_405],
    ['2026-03-01T13:00:05+01:00', 1_772_366_405],
    ['yesterday', 'service/unexpected-answer'],
    ['2026-13-01T12:00:05Z', 'service/unexpected-answer'],
    [null, 'service/unexpected-answer'],
  ])('commit reads the date %s', async (date, expected) => {
    answers['/git/commits/'] = commit(date)
    const result = await createGitHistory(where()).commit(A)
    expect(result.ok ? result.value?.committedAt : result.problem.code).toBe(expected)
  })

  it('commit refuses another commit than it asked for', async () => {
    answers['/git/commits/'] = commit('2026-03-01T12:00:05Z', C)
    expect(code(await createGitHistory(where()).commit(A))).toBe('service/unexpected-answer')
  })

  it.each([
    ['ahead', A, true],
    ['identical', A, true],
    ['behind', B, false],
    ['diverged', C, false],
    ['ahead', C, 'service/unexpected-answer'],
    ['behind', A, 'service/unexpected-answer'],
    ['somewhere', A, 'service/unexpected-answer'],
  ])('contains takes %s with the merge base %s for %s', async (status, base, expected) => {
    answers['/compare/'] = { status, merge_base_commit: { sha: base } }
    const result = await createGitHistory(where()).contains(B, A)
    expect(result.ok ? result.value : result.problem.code).toBe(expected)
  })

  const entry = (changes: object = {}) => ({
    path: 'VERSION',
    mode: '100644',
    type: 'blob',
    sha: C,
    size: 6,
    ...changes,
  })
  it.each([
    ['a path of several parts', [entry({ path: 'a/VERSION' })]],
    ['a file without a size', [entry({ size: undefined })]],
    ['a negative size', [entry({ size: -1 })]],
    ['an unknown mode', [entry({ mode: '777' })]],
    ['no id', [entry({ sha: 'x' })]],
    ['no list', {}],
  ])('list refuses a tree with %s', async (_, tree) => {
    answers['/git/commits/'] = commit('2026-03-01T12:00:05Z')
    answers['/git/trees/'] = { sha: B, tree, truncated: false }
    expect(code(await createCommitFiles(where()).list(A, ''))).toBe('service/unexpected-answer')
  })

  it.each([
    ['other bytes', { content: 'b3RoZXI=', encoding: 'base64' }],
    ['another encoding', { content: '1.0.0', encoding: 'utf-8' }],
    ['no content', { encoding: 'base64' }],
  ])('read refuses %s than the object id names', async (_, blob) => {
    answers['/git/commits/'] = commit('2026-03-01T12:00:05Z')
    answers['/git/trees/'] = { sha: B, tree: [entry()], truncated: false }
    answers['/git/blobs/'] = blob
    expect(code(await createCommitFiles(where()).read(A, 'VERSION', 10))).toBe('service/unexpected-answer')
  })

  it('list names submodules as what they are, and does not take a cut folder for a whole one', async () => {
    answers['/git/commits/'] = commit('2026-03-01T12:00:05Z')
    const tree = [{ path: 'lib', mode: '160000', type: 'commit', sha: C }]
    answers['/git/trees/'] = { sha: B, tree, truncated: false }
    const files = createCommitFiles(where())
    expect(await files.list(A, '')).toEqual({
      ok: true,
      value: [{ path: 'lib', kind: 'submodule', size: 0 }],
    })
    expect(code(await files.read(A, 'lib', 10))).toBe('input/not-a-file')
    answers['/git/trees/'] = { sha: B, tree, truncated: true }
    const cut = createCommitFiles(where())
    expect(code(await cut.list(A, ''))).toBe('service/unexpected-answer')
    expect(code(await cut.read(A, 'VERSION', 10))).toBe('service/unexpected-answer')
  })
})
