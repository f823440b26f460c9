import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SeededRepository } from '../../devkit/src/github/repository-seed.ts'
import { startGitHub, type EmulatedGitHub } from '../../devkit/src/github/server.ts'
import { describeTrackingIssue } from '../../devkit/src/testing/contracts/tracking-issue.contract.ts'
import { createRestClient } from './rest-client.ts'
import { createTrackingIssue } from './tracking-issue.ts'

const slug = (text: string): RepoSlug => {
  const parsed = parseRepoSlug(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}
const issueOn = (github: EmulatedGitHub, token: string, name: string, check = 'ruleset-drift') =>
  createTrackingIssue({
    client: createRestClient({ apiUrl: github.apiUrl, token, sleep: async () => undefined }),
    repository: slug(name),
    label: 'tier3',
    check,
  })
const openIn = (repository: SeededRepository) =>
  repository.state.issues
    .filter(({ state }) => state === 'open')
    .map(({ title, body }) => ({ title, body: body ?? '' }))

describeTrackingIssue('createTrackingIssue on the emulated GitHub', async () => {
  const github = await startGitHub()
  const repository = github.createRepository({ owner: 'octo-org', name: 'kit' })
  const tokenWith = (issues: 'read' | 'write') => github.tokenFor({ repository, permissions: { issues } })
  let token = tokenWith('write')
  return {
    issue: { keep: (text) => issueOn(github, token, repository.slug).keep(text) },
    open: () => openIn(repository),
    deny() {
      token = tokenWith('read')
    },
    breakDown: () => github.faults.set('*', { kind: 'status', status: 502 }),
    dispose: () => github.close(),
  }
})

describe('createTrackingIssue', () => {
  let github: EmulatedGitHub
  let repository: SeededRepository
  let token: string
  let count = 0
  beforeAll(async () => {
    github = await startGitHub()
  })
  afterAll(() => github.close())
  beforeEach(() => {
    count += 1
    repository = github.createRepository({ owner: 'octo-org', name: `kit-${count}` })
    token = github.tokenFor({ repository, permissions: { issues: 'write' } })
  })

  const add = (title: string, body: string, labels: string[]): void => {
    const at = new Date(0)
    const number = repository.state.issues.length + 1
    const times = { createdAt: at, updatedAt: at, closedAt: null }
    repository.state.issues.push({ id: number, number, title, body, labels, state: 'open', ...times })
  }
  const issue = (check?: string) => issueOn(github, token, repository.slug, check)
  const titles = () => openIn(repository).map(({ title }) => title)
  const TEXT = { title: 'Drift', body: 'Report' }
  const MARK = '<!-- tier3:ruleset-drift -->'

  it('never writes to an issue of others', async () => {
    add('without the label', `x\n\n${MARK}`, [])
    add('without the mark', 'x', ['tier3'])
    add('that quotes the mark', `${MARK}\nx`, ['tier3'])
    add('of another check', 'x\n\n<!-- tier3:tag-gate -->', ['tier3'])
    const before = titles()
    await issue().keep(undefined)
    expect(titles()).toEqual(before)
    await issue().keep(TEXT)
    expect(titles()).toEqual([...before, 'Drift'])
  })

  it('leaves one open when two runs opened two, and knows it after an edit in a browser', async () => {
    add('Drift', `Report\r\n\r\n${MARK}\r\n`, ['tier3'])
    add('Drift', `Report\n\n${MARK}`, ['tier3'])
    expect(await issue().keep(TEXT)).toMatchObject({ ok: true, value: { action: 'unchanged', number: 1 } })
    expect(titles()).toEqual(['Drift'])
  })

  it('finds its issue behind a hundred others', async () => {
    add('Drift', `Old\n\n${MARK}`, ['tier3'])
    for (let index = 0; index < 150; index++) add(`other ${index}`, 'x', ['tier3'])
    expect(await issue().keep(TEXT)).toMatchObject({ ok: true, value: { action: 'updated', number: 1 } })
  })

  it('cuts what GitHub would refuse, and keeps the mark', async () => {
    await issue().keep({ title: 'T'.repeat(500), body: '\u{1F512}'.repeat(60_000) })
    const [open] = openIn(repository)
    expect([open?.title.length, open?.body.isWellFormed(), (open?.body.length ?? 0) < 65_536]).toEqual([
      200,
      true,
      true,
    ])
    expect(open?.body.endsWith(MARK)).toBe(true)
  })

  it('names the permission to add', async () => {
    token = github.tokenFor({ repository, permissions: { issues: 'read' } })
    expect(await issue().keep(TEXT)).toMatchObject({
      ok: false,
      problem: { code: 'permission/denied', fix: 'Add to the job:\npermissions:\n  issues: write' },
    })
  })
})
