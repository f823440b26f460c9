import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SeededRepository } from '../github/repository-seed.ts'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'
import { ADMIN, files, MAIN, runDrift } from './ruleset-drift-run.fixture.ts'

let github: EmulatedGitHub
let repository: SeededRepository

beforeEach(async () => {
  github = await startGitHub()
  repository = github.createRepository({ owner: 'octo', name: 'app' })
})
afterEach(() => github.close())

const KEEPER = { ...ADMIN, issues: 'write' } as const

const run = (declared: object, permissions: object = KEEPER) =>
  runDrift({
    github,
    repository,
    files: files(declared),
    permissions: { ...permissions },
    inputs: { 'tracking-issue': 'true' },
  })

const issues = () => repository.state.issues.map(({ state, title }) => `${state} ${title}`)

describe('the tracking issue', () => {
  it('is opened, left alone while nothing changes, updated, and closed when all is well', async () => {
    repository.ruleset({ ...MAIN, enforcement: 'disabled' })
    const first = await run(MAIN)
    expect([first.exitCode, first.outputs['issue']]).toEqual([1, expect.stringMatching(/\/issues\/\d+$/)])
    expect(issues()).toEqual(['open Rulesets: what is live protects less than what is declared'])
    const body = repository.state.issues[0]?.body ?? ''
    expect(body).toContain('What got weaker')
    await run(MAIN)
    expect(repository.state.issues[0]?.body).toBe(body)
    await run({ ...MAIN, rules: [...MAIN.rules, { type: 'required_signatures' }] })
    expect(repository.state.issues).toHaveLength(1)
    expect(repository.state.issues[0]?.body).not.toBe(body)
    const green = await run({ ...MAIN, enforcement: 'disabled' })
    expect([green.exitCode, green.outputs['issue']]).toEqual([0, ''])
    expect(issues().map((line) => line.split(' ')[0])).toEqual(['closed'])
  })

  it('is opened for what is hidden', async () => {
    repository.ruleset(MAIN)
    const ended = await run(MAIN, { contents: 'read', issues: 'write' })
    expect([ended.exitCode, issues()]).toEqual([
      3,
      ['open Rulesets: whether what is live is what is declared could not be told'],
    ])
  })

  it('is neither opened nor closed by an outage', async () => {
    repository.ruleset({ ...MAIN, enforcement: 'disabled' })
    await run(MAIN)
    github.faults.set('rulesets.list', { kind: 'status', status: 502 })
    expect((await run(MAIN)).exitCode).toBe(3)
    expect(issues()).toEqual(['open Rulesets: what is live protects less than what is declared'])
  })

  it('that may not be written takes nothing from the verdict', async () => {
    repository.ruleset({ ...MAIN, enforcement: 'disabled' })
    const ended = await run(MAIN, ADMIN)
    expect([ended.exitCode, ended.outputs['verdict']]).toEqual([1, 'weakened'])
    expect(ended.annotations.find(({ level }) => level === 'warning')?.message).toContain('issues: write')
    // there is nothing to close, which everybody may see
    const green = await run({ ...MAIN, enforcement: 'disabled' }, ADMIN)
    expect([green.exitCode, green.outputs['verdict']]).toEqual([0, 'in-sync'])
  })
})
