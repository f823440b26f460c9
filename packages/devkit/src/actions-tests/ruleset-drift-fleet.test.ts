import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SeededRepository } from '../github/repository-seed.ts'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'
import type { Ended } from './action-run.fixture.ts'
import { makeFolder } from './release-stage.fixture.ts'
import { ADMIN, bodyOf, files, MAIN, runDrift } from './ruleset-drift-run.fixture.ts'

let github: EmulatedGitHub
let repositories: SeededRepository[]

const WEAK = { ...MAIN, rules: MAIN.rules.slice(1) }

beforeEach(async () => {
  github = await startGitHub()
  repositories = Array.from({ length: 30 }, (_, index) =>
    github.createRepository({ owner: 'octo', name: `app-${String(index).padStart(2, '0')}` }),
  )
  for (const [index, repository] of repositories.entries()) repository.ruleset(index === 17 ? WEAK : MAIN)
})
afterEach(() => github.close())

const nth = (index: number): SeededRepository => {
  const found = repositories[index]
  if (found === undefined) throw new Error('there is no such repository')
  return found
}

const fleet = (inputs: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  runDrift({
    github,
    repository: nth(0),
    files: files(MAIN),
    permissions: { ...ADMIN, 'organization-administration': 'write' },
    reach: 'organization',
    inputs: { repositories: 'org:octo', ...inputs },
  })

const verdicts = (ended: Ended): Readonly<Record<string, string>> =>
  Object.fromEntries(
    bodyOf(ended)
      .results.filter(({ verdict }) => verdict !== 'in-sync')
      .map(({ subject, verdict }) => [subject, verdict]),
  )

describe('a fleet of 30 with three bad ones', () => {
  beforeEach(() => {
    nth(3).ruleset({ ...MAIN, name: 'extra' })
    nth(25).state.visibility = 'private'
    github.faults.clear()
  })

  it('has a row for each, and counts the unknown apart', async () => {
    const gone = 'octo/not-there'
    const ended = await fleet({ repositories: `org:octo\n${gone}` })
    expect(verdicts(ended)).toEqual({
      'octo/app-03': 'strengthened',
      'octo/app-17': 'weakened',
      [gone]: 'unknown',
    })
    expect(ended.outputs).toMatchObject({
      verdict: 'weakened',
      repositories: '31',
      failing: '2',
      unknown: '1',
    })
    expect([ended.exitCode, ended.report.title]).toEqual([
      1,
      'weakened: 31 repositories judged, 2 failing, 1 unknown',
    ])
    // the list, then for each: its list, its details, and the rules in force; the default branch stands in the list
    expect(bodyOf(ended).calls).toBe(1 + 30 * 3 + 1 + 1)
    expect(ended.annotations.map(({ message }) => message).join('\n')).toContain(
      'octo/app-17: branch ruleset',
    )
  })

  it('in shards has each repository once, and merged the same results', async () => {
    const shards = await Promise.all([1, 2, 3].map((index) => fleet({ shard: `${index}/3` })))
    const parts = shards.map((ended) => bodyOf(ended).results.map(({ subject }) => subject))
    expect(parts.flat().toSorted()).toEqual(repositories.map(({ slug }) => slug))
    expect(parts.every((part) => part.length > 0)).toBe(true)
    const whole = await fleet()
    const merged = await merge(shards)
    expect([merged.exitCode, merged.outputs['verdict']]).toEqual([1, 'weakened'])
    expect(bodyOf(merged).results).toEqual(bodyOf(whole).results)
    expect(merged.codes.toSorted()).toEqual(whole.codes.toSorted())
  })

  it('of which a shard has no report is not in sync', async () => {
    const shards = await Promise.all([1, 3].map((index) => fleet({ shard: `${index}/3`, mode: 'report' })))
    const merged = await merge(shards)
    expect([merged.exitCode, merged.outputs['unknown']]).toEqual([3, '1'])
    expect(bodyOf(merged).missing.map(({ current }) => current)).toEqual([
      'there is no report of shard 2 of 3 that judged anything',
    ])
  })
})

async function merge(shards: readonly Ended[], more: Readonly<Record<string, string>> = {}): Promise<Ended> {
  using folder = makeFolder(more)
  for (const [index, { report }] of shards.entries()) {
    mkdirSync(join(folder.workspace, 'reports', String(index)), { recursive: true })
    writeFileSync(join(folder.workspace, 'reports', String(index), 'report.json'), JSON.stringify(report))
  }
  const inputs = { 'merge-reports': 'reports/**/*.json' }
  return await runDrift({ github, repository: nth(0), inputs, folder })
}

describe('reports', () => {
  it('of other demands, or of a shard twice, are not merged', async () => {
    const [one, exact, two] = [
      await fleet({ shard: '1/2', mode: 'report' }),
      await fleet({ shard: '2/2' }),
      await fleet({ shard: '2/2', mode: 'report' }),
    ]
    expect((await merge([one, two])).exitCode).toBe(0)
    for (const shards of [
      [one, exact],
      [one, one],
    ] as const) {
      const merged = await merge(shards)
      expect([merged.exitCode, new Set(merged.codes)]).toEqual([2, new Set(['input/conflict'])])
    }
  })

  it.each([
    ['nothing', {}],
    ['another action', { action: 'verify' }],
    ['a dry run', { dryRun: true }],
    ['another version', { mediaType: 'application/vnd.tier3.report+json;version=2' }],
    ['another body', { body: { results: [] } }],
  ])('that are of %s are not merged', async (_name, changes) => {
    const { report } = await fleet({ repositories: 'octo/app-00' })
    const foreign = Object.keys(changes).length === 0 ? {} : { ...report, ...changes }
    const merged = await merge([], { 'reports/x.json': JSON.stringify(foreign) })
    expect([merged.exitCode, merged.codes]).toEqual([2, ['input/malformed']])
  })

  it('without shards are merged when each tells of other repositories', async () => {
    const one = await fleet({ repositories: 'octo/app-00' })
    const two = await fleet({ repositories: 'octo/app-01' })
    expect((await merge([one, two])).outputs).toMatchObject({ verdict: 'in-sync', repositories: '2' })
    const again = await fleet({ repositories: 'octo/app-00\nocto/app-01' })
    const merged = await merge([one, again])
    expect([merged.exitCode, merged.codes]).toEqual([2, ['input/conflict']])
  })

  it.each<readonly [string, (body: ReturnType<typeof bodyOf>) => object, string]>([
    [
      'call what failed a pass',
      (body) => ({ results: body.results.map((one) => ({ ...one, verdict: 'in-sync', outcome: 'pass' })) }),
      'input/conflict',
    ],
    ['judged nothing', () => ({ results: [] }), 'input/empty-set'],
    ['are of no such shard', () => ({ shard: { index: 3, of: 2 } }), 'input/malformed'],
    ['are of too many shards', () => ({ shard: { index: 1, of: 2 ** 50 } }), 'input/malformed'],
  ])('that %s are not merged', async (_name, change, code) => {
    const ended = await fleet({ repositories: 'octo/app-17' })
    const { report } = ended
    const forged = { ...report, body: { ...report.body, ...change(bodyOf(ended)) } }
    const merged = await merge([], { 'reports/x.json': JSON.stringify(forged) })
    expect([merged.exitCode, merged.codes]).toEqual([2, [code]])
  })

  it('of one shard twice are refused even when nothing stands in them', async () => {
    const one = await fleet({ shard: '1/2', mode: 'report' })
    const empty = { ...one, report: { ...one.report, body: { ...one.report.body, results: [] } } }
    const merged = await merge([one, empty])
    expect([merged.exitCode, merged.codes]).toEqual([2, ['input/conflict']])
  })

  it('of a run that stopped make the shard a missing one', async () => {
    const one = await fleet({ shard: '1/2', mode: 'report' })
    github.faults.set('organizations.repositories', { kind: 'status', status: 403 })
    const stopped = await fleet({ shard: '2/2', mode: 'report' })
    expect([stopped.exitCode, stopped.codes]).toEqual([3, ['permission/denied']])
    const merged = await merge([one, stopped])
    expect([merged.exitCode, merged.outputs['verdict']]).toEqual([3, 'unknown'])
    expect(bodyOf(merged).notes.join()).toContain('judged nothing')
  })
})

describe('a large fleet', () => {
  it('reads the rulesets of the organization once', async () => {
    const conditions = { ...MAIN.conditions, repository_name: { include: ['~ALL'], exclude: [] } }
    const { id } = github.addRuleset({ organization: 'octo' }, { ...MAIN, name: 'all', conditions })
    const before = github.exchanges.length
    const ended = await fleet({ mode: 'report' })
    const reads = github.exchanges.slice(before).filter(({ path }) => path.endsWith(`/rulesets/${id}`))
    expect([reads.length, bodyOf(ended).calls]).toEqual([1, 1 + 30 * 3 + 1])
    expect(bodyOf(ended).results[29]?.inherited).toEqual(['branch ruleset "all" of octo (active)'])
  })

  it('stops at the budget, and says of the rest that it is unknown', async () => {
    const ended = await fleet({ 'call-budget': '31', concurrency: '1' })
    const { results, calls } = bodyOf(ended)
    expect(calls).toBe(31)
    expect(results.filter(({ verdict }) => verdict === 'unknown')).toHaveLength(20)
    expect([ended.exitCode, ended.outputs['unknown'], new Set(ended.codes)]).toEqual([
      3,
      '20',
      new Set(['service/call-budget']),
    ])
  })

  it('stops asking once the rate limit is reached', async () => {
    github.faults.set('rulesets.list', {
      kind: 'status',
      status: 429,
      headers: { 'retry-after': '3000' },
    })
    const ended = await fleet({ concurrency: '2' })
    expect([ended.exitCode, ended.outputs['unknown'], bodyOf(ended).calls]).toEqual([3, '30', 3])
  })

  it.each([
    ['a name', 'org:octo/app-1*', 10],
    ['what is taken out', 'org:octo\n!octo/app-1*', 20],
    ['a list', 'octo/app-01\nOCTO/APP-01\nocto/app-02', 2],
    ['a list and a query', 'OCTO/APP-01\norg:OCTO/APP-0*', 10],
  ])('is taken by %s', async (_name, lines, count) => {
    const ended = await fleet({ repositories: lines, mode: 'report' })
    expect(ended.outputs['repositories']).toBe(String(count))
  })

  it.each([
    ['matches nothing', 'org:octo/lib-*', 'input/empty-set'],
    ['takes everything out', 'octo/app-01\n!octo/*', 'input/empty-set'],
    ['is malformed', 'org:octo/a/b', 'input/malformed'],
    ['only takes out', '!octo/app-01', 'input/malformed'],
  ])('is refused when a line %s', async (_name, lines, code) => {
    const ended = await fleet({ repositories: lines })
    expect([ended.exitCode, ended.codes]).toEqual([2, [code]])
  })
})
