import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startGitHub, type EmulatedGitHub } from '../../devkit/src/github/server.ts'
import { createRestClient } from './rest-client.ts'
import { createTagSource } from './tag-source.ts'

const slug = (text: string): RepoSlug => {
  const parsed = parseRepoSlug(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

describe('createTagSource on the emulated GitHub', () => {
  let github: EmulatedGitHub
  let token: string
  beforeAll(async () => {
    github = await startGitHub()
    const repository = github.createRepository({ owner: 'octo', name: 'app' })
    for (const tag of ['v1.0.0', '@scope/pkg@1.0.0', 'release#1', 'ü%2Fx']) repository.tag(tag)
    github.createRepository({ owner: 'else', name: 'where', visibility: 'private' })
    token = github.tokenFor({ repository, permissions: { contents: 'read' } })
  })
  afterAll(() => github.close())
  beforeEach(() => github.faults.clear())

  const exists = (tag: string, repository = 'octo/app') =>
    createTagSource({
      client: createRestClient({ apiUrl: github.apiUrl, token, sleep: async () => undefined }),
      repository: slug(repository),
    }).exists(tag)

  it.each([
    ['v1.0.0', true],
    ['v1.0', false],
    ['v1.0.0/x', false],
    ['@scope/pkg@1.0.0', true],
    ['release#1', true],
    ['ü%2Fx', true],
    ['ü/x', false],
  ])('%s is there: %s', async (tag, expected) => {
    expect(await exists(tag)).toEqual({ ok: true, value: expected })
  })

  it('does not take a hidden repository for one without the tag', async () => {
    expect(await exists('v1.0.0', 'else/where')).toMatchObject({
      ok: false,
      problem: { code: 'permission/denied' },
    })
  })

  it('does not take an outage for a missing tag', async () => {
    github.faults.set('refs.get', { kind: 'status', status: 502 })
    expect(await exists('v1.0.0')).toMatchObject({
      ok: false,
      problem: { code: 'service/github-unavailable' },
    })
  })
})
