import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SeededRepository } from '../github/repository-seed.ts'
import type { Permissions } from '../github/permissions.ts'
import type { RulesetRequest } from '../github/ruleset-seed.ts'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'
import { makeFolder } from './release-stage.fixture.ts'
import {
  ADMIN,
  bodyOf,
  files,
  MAIN,
  outcomeOf,
  READ,
  runDrift,
  runWiredDrift,
  shown,
  TAGS,
} from './ruleset-drift-run.fixture.ts'

let github: EmulatedGitHub
let repository: SeededRepository
let count = 0

beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(() => {
  count += 1
  github.setHiddenBypass('absent')
  repository = github.createRepository({ owner: `org-${count}`, name: 'app' })
})
afterAll(() => github.close())

describe('a workflow token', () => {
  it.each(['absent', 'null'] as const)('sees everything but who can bypass (%s): unknown', async (hidden) => {
    github.setHiddenBypass(hidden)
    repository.ruleset(MAIN)
    repository.ruleset(TAGS)
    const ended = await runDrift({ github, repository, files: files(MAIN, TAGS), permissions: READ })
    expect(outcomeOf(ended)).toEqual({
      exit: 3,
      verdict: 'unknown',
      shown: ['unknown bypass-hidden bypass_actors', 'unknown bypass-hidden bypass_actors'],
    })
    expect(ended.codes).toEqual(['policy/ruleset-hidden', 'policy/ruleset-hidden'])
  })

  it('accepts the loss when it is told to, and states it', async () => {
    repository.ruleset(MAIN)
    const ended = await runDrift({
      github,
      repository,
      files: files(MAIN),
      inputs: { bypass: 'unverified-ok' },
    })
    expect([ended.exitCode, ended.outputs['verdict'], ended.codes]).toEqual([0, 'in-sync', []])
    expect(bodyOf(ended).results[0]?.losses).toEqual([
      'who can bypass was not checked: branch ruleset "main-protection"',
    ])
    expect(ended.report.title).toContain('who can bypass was not verified')
    expect(ended.log).toContain('Accepted as not verified')
  })

  it('is told of a weakening although the rest is hidden', async () => {
    repository.ruleset({ ...MAIN, rules: MAIN.rules.slice(1) })
    const ended = await runDrift({ github, repository, files: files(MAIN) })
    expect(outcomeOf(ended)).toEqual({
      exit: 1,
      verdict: 'weakened',
      shown: ['weaker rule-missing rules/deletion', 'unknown bypass-hidden bypass_actors'],
    })
  })
})

describe('an administrator', () => {
  const run = (live: readonly RulesetRequest[], inputs: Readonly<Record<string, string>> = {}) => {
    for (const one of live) repository.ruleset(one)
    return runDrift({ github, repository, files: files(MAIN, TAGS), permissions: ADMIN, inputs })
  }

  it('finds live what is declared', async () => {
    const ended = await run([TAGS, MAIN])
    expect(outcomeOf(ended)).toEqual({ exit: 0, verdict: 'in-sync', shown: [] })
    expect(bodyOf(ended).calls).toBe(5)
    expect([ended.outputs['findings'], ended.outputs['repositories'], ended.annotations]).toEqual([
      '0',
      '1',
      [],
    ])
  })

  const review = (changes: object) => ({
    ...MAIN,
    rules: MAIN.rules.map((rule) =>
      rule.parameters === undefined ? rule : { ...rule, parameters: { ...rule.parameters, ...changes } },
    ),
  })
  const APP = { actor_type: 'Integration', actor_id: 90_210, bypass_mode: 'always' }
  it.each([
    ['not enforced', { ...MAIN, enforcement: 'evaluate' }, 'weaker enforcement enforcement'],
    ['a rule gone', { ...MAIN, rules: MAIN.rules.slice(1) }, 'weaker rule-missing rules/deletion'],
    [
      'fewer approvals',
      review({ required_approving_review_count: 1 }),
      'weaker parameter rules/pull_request/required_approving_review_count',
    ],
    [
      'a flag off',
      review({ require_last_push_approval: false }),
      'weaker parameter rules/pull_request/require_last_push_approval',
    ],
    [
      'an actor who can bypass',
      { ...MAIN, bypass_actors: [APP] },
      'weaker bypass-added bypass_actors/Integration 90210',
    ],
    [
      'another branch',
      { ...MAIN, conditions: { ref_name: { include: ['refs/heads/dev'], exclude: [] } } },
      'incomparable coverage conditions/ref_name',
    ],
    [
      'covers nothing',
      { ...MAIN, conditions: { ref_name: { include: [], exclude: [] } } },
      'weaker coverage conditions/ref_name',
    ],
    [
      'stricter',
      review({ required_approving_review_count: 3 }),
      'stricter parameter rules/pull_request/required_approving_review_count',
    ],
  ] as const)('%s', async (_name, live, expected) => {
    const ended = await run([live, TAGS])
    expect([ended.exitCode, shown(ended)[0]]).toEqual([1, expected])
  })

  it('passes what is stricter with at-least, and fails nothing in a report', async () => {
    const stricter = review({ required_approving_review_count: 3 })
    const ended = await run([stricter, TAGS], { mode: 'at-least' })
    expect([ended.exitCode, ended.outputs['verdict'], ended.codes]).toEqual([0, 'strengthened', []])
    expect(ended.report.notices).toHaveLength(1)
  })

  it('fails nothing in a report, and still warns of what is weaker', async () => {
    const ended = await run([{ ...MAIN, enforcement: 'disabled' }, TAGS], { mode: 'report' })
    expect([ended.exitCode, ended.outputs['verdict'], ended.codes]).toEqual([0, 'weakened', []])
    expect(ended.annotations.map(({ level }) => level)).toEqual(['warning'])
  })

  it('knows a renamed ruleset', async () => {
    const ended = await run([{ ...MAIN, name: 'main' }, TAGS])
    expect(outcomeOf(ended)).toEqual({ exit: 1, verdict: 'changed', shown: ['none ruleset-renamed name'] })
  })

  it('knows a missing one and an extra one, which may be allowed', async () => {
    const extra = { ...TAGS, name: 'more', conditions: { ref_name: { include: ['~ALL'], exclude: [] } } }
    const ended = await run([MAIN, extra])
    expect(outcomeOf(ended)).toEqual({
      exit: 1,
      verdict: 'changed',
      shown: ['weaker ruleset-missing', 'stricter ruleset-extra'],
    })
    expect(bodyOf(ended).results[0]?.rulesets.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['main-protection', 'in-sync'],
      ['Protect release tags', 'weakened'],
      ['more', 'strengthened'],
    ])
    repository.ruleset(TAGS)
    const allowed = await run([], { 'allow-extra': 'true' })
    expect(outcomeOf(allowed)).toEqual({ exit: 0, verdict: 'in-sync', shown: ['cosmetic ruleset-extra'] })
  })

  it('is not misled by what stands above', async () => {
    const everywhere = { ...MAIN.conditions, repository_name: { include: ['~ALL'], exclude: [] } }
    github.addRuleset({ organization: `org-${count}` }, { ...MAIN, conditions: everywhere })
    const ended = await run([TAGS])
    expect(outcomeOf(ended)).toEqual({ exit: 1, verdict: 'weakened', shown: ['weaker ruleset-missing'] })
    expect(bodyOf(ended).results[0]?.inherited).toEqual([
      `branch ruleset "main-protection" of org-${count} (active)`,
    ])
  })

  it('reads all 75, and so finds the last', async () => {
    for (let index = 0; index < 73; index++)
      repository.ruleset({ ...TAGS, name: `r${index}`, enforcement: 'disabled' })
    const ended = await run([MAIN, TAGS], { 'allow-extra': 'true' })
    expect([ended.exitCode, ended.outputs['verdict'], shown(ended).length]).toEqual([0, 'in-sync', 73])
  })
})

describe('an organization', () => {
  const EVERYWHERE = {
    ...MAIN,
    conditions: { ...MAIN.conditions, repository_name: { include: ['~ALL'], exclude: [], protected: false } },
  }
  const run = (declared: object, permissions: Permissions, inputs: Readonly<Record<string, string>> = {}) =>
    runDrift({
      github,
      repository,
      files: files(declared),
      permissions,
      reach: 'organization',
      inputs: { organization: `org-${count}`, ...inputs },
    })
  const OWNER: Permissions = { 'organization-administration': 'write' }

  it('has rulesets of its own', async () => {
    github.addRuleset({ organization: `org-${count}` }, EVERYWHERE)
    const same = await run(EVERYWHERE, OWNER)
    expect(outcomeOf(same)).toEqual({ exit: 0, verdict: 'in-sync', shown: [] })
    const fewer = {
      ...EVERYWHERE,
      conditions: {
        ...EVERYWHERE.conditions,
        repository_name: { include: ['app-*'], exclude: [], protected: false },
      },
    }
    const ended = await run(fewer, OWNER)
    expect([ended.exitCode, shown(ended)[0]?.split(' ').slice(0, 2)]).toEqual([1, ['stricter', 'selector']])
  })

  it('that is not shown to the token is unknown', async () => {
    github.addRuleset({ organization: `org-${count}` }, EVERYWHERE)
    const ended = await run(EVERYWHERE, READ)
    expect([ended.exitCode, ended.outputs['verdict'], ended.codes]).toEqual([
      3,
      'unknown',
      ['permission/denied'],
    ])
  })

  it('has conditions that a repository cannot have', async () => {
    const ended = await run(EVERYWHERE, ADMIN, { organization: '' })
    expect([ended.exitCode, ended.codes]).toEqual([2, ['input/ruleset-malformed']])
  })
})

describe('the action as it is wired', () => {
  const run = async (token: string) => {
    using folder = makeFolder(files(MAIN, TAGS))
    const variables = { GITHUB_API_URL: github.apiUrl }
    return await runWiredDrift(folder, { repository: repository.slug, token }, variables)
  }

  it('reads with the token that it is given, and hides it', async () => {
    repository.ruleset(MAIN)
    repository.ruleset(TAGS)
    const token = github.tokenFor({ repository, permissions: ADMIN })
    const ended = await run(token)
    expect(outcomeOf(ended)).toEqual({ exit: 0, verdict: 'in-sync', shown: [] })
    expect([ended.masked, ended.shown.includes(token)]).toEqual([[token], false])
  })

  it('reads a public repository without a token, and is not shown who can bypass', async () => {
    repository.ruleset(MAIN)
    repository.ruleset(TAGS)
    const ended = await run('')
    expect([ended.exitCode, ended.outputs['verdict'], ended.outputs['findings']]).toEqual([3, 'unknown', '2'])
  })
})
