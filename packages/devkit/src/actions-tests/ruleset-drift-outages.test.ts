import { beforeEach, afterEach, describe, expect, it } from 'vitest'
import type { Fault } from '../http/faults.ts'
import type { SeededRepository } from '../github/repository-seed.ts'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'
import { ADMIN, bodyOf, files, MAIN, runDrift, TAGS } from './ruleset-drift-run.fixture.ts'

let github: EmulatedGitHub
let repository: SeededRepository

beforeEach(async () => {
  github = await startGitHub()
  repository = github.createRepository({ owner: 'octo', name: 'app' })
  repository.ruleset(MAIN)
  repository.ruleset(TAGS)
})
afterEach(() => github.close())

const run = (inputs: Readonly<Record<string, string>> = {}) =>
  runDrift({ github, repository, files: files(MAIN, TAGS), permissions: ADMIN, inputs })

const status = (code: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'status',
  status: code,
  headers,
})

describe('a read that fails', () => {
  it.each([
    ['the repository', 'repositories.get', status(502), 'service/github-unavailable'],
    ['the list', 'rulesets.list', status(502), 'service/github-unavailable'],
    ['the list, refused', 'rulesets.list', status(403), 'permission/denied'],
    ['the list, not there', 'rulesets.list', status(404), 'permission/denied'],
    ['one ruleset', 'rulesets.get', status(500), 'service/github-unavailable'],
    ['one ruleset, cut', 'rulesets.get', { kind: 'truncate' }, 'service/github-unavailable'],
    ['one ruleset, garbage', 'rulesets.get', { kind: 'garbage' }, 'service/unexpected-answer'],
    ['one ruleset, gone', 'rulesets.get', status(404), 'service/unexpected-answer'],
    ['the limit', 'rulesets.list', status(429, { 'retry-after': '3600' }), 'service/rate-limited'],
  ] as const)('%s makes it unknown', async (_name, route, fault, code) => {
    github.faults.set(route, fault)
    const ended = await run()
    expect([ended.exitCode, ended.outputs['verdict'], ended.outputs['unknown']]).toEqual([3, 'unknown', '1'])
    expect(ended.codes).toEqual([code])
    expect(bodyOf(ended).results[0]?.differences).toEqual([])
    expect(ended.summary).toContain('What could not be told')
  })

  it('of the rules in force leaves the rest checked', async () => {
    github.faults.set('rules.branch', status(502))
    const wrong = { ...MAIN, rules: MAIN.rules.slice(1) }
    const ended = await runDrift({ github, repository, files: files(MAIN, TAGS), permissions: ADMIN })
    expect([ended.exitCode, ended.outputs['verdict'], ended.codes]).toEqual([
      3,
      'unknown',
      ['service/github-unavailable'],
    ])
    const stricter = await runDrift({ github, repository, files: files(wrong, TAGS), permissions: ADMIN })
    expect([stricter.exitCode, stricter.outputs['verdict']]).toEqual([1, 'unknown'])
  })

  it('once is asked again', async () => {
    github.faults.set('rulesets.get', { ...status(502), times: 2 })
    const ended = await run()
    expect([ended.exitCode, ended.outputs['verdict']]).toEqual([0, 'in-sync'])
  })

  it('of a later page is not taken for the end of the list', async () => {
    for (let index = 0; index < 120; index++) repository.ruleset({ name: `r${index}`, target: 'push' })
    const whole = await run({ 'allow-extra': 'true' })
    expect(whole.exitCode).toBe(0)
    github.faults.set('rulesets.list', { kind: 'status', status: 500 })
    expect((await run({ 'allow-extra': 'true' })).exitCode).toBe(3)
  })
})

describe('a repository that is not shown', () => {
  it('has rulesets that the plan does not show', async () => {
    repository.state.visibility = 'private'
    repository.state.owner.plan = 'free'
    const ended = await run()
    expect([ended.exitCode, ended.outputs['verdict'], ended.codes]).toEqual([
      3,
      'unknown',
      ['permission/plan-limit'],
    ])
  })

  it('is unknown, and never without rulesets', async () => {
    const other = github.createRepository({ owner: 'elsewhere', name: 'other', visibility: 'private' })
    const ended = await run({ repository: other.slug })
    expect([ended.exitCode, ended.outputs['verdict'], ended.codes]).toEqual([
      3,
      'unknown',
      ['permission/denied'],
    ])
  })

  it('with a token that GitHub does not know is unknown', async () => {
    const ended = await run({ token: 'ghs_unknown' })
    expect([ended.exitCode, ended.codes]).toEqual([3, ['permission/token-rejected']])
    expect(ended.shown).not.toContain('ghs_unknown')
  })
})

it('what cannot be asked for within the budget is unknown', async () => {
  const ended = await run({ 'call-budget': '3' })
  expect([ended.exitCode, ended.outputs['verdict'], ended.codes, bodyOf(ended).calls]).toEqual([
    3,
    'unknown',
    ['service/call-budget'],
    3,
  ])
})
