import { rulesetDrift } from '@tier3/action-ruleset-drift/ruleset-drift'
import type { DriftPorts } from '@tier3/action-ruleset-drift/ports'
import type { JsonObject } from '@tier3/model/json'
import { problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { renderSummary } from '@tier3/runner/run/summary'
import { sha256OfText } from '@tier3/workspace/text-digest'
import { describe, expect, it } from 'vitest'
import { createMemoryRulesets, type MemoryRulesets } from '../testing/memory-rulesets.ts'
import { createMemoryTrackingIssue } from '../testing/memory-tracking-issue.ts'
import { createMemoryWorkspace } from '../testing/memory-workspace.ts'
import { runAction } from './action-run.fixture.ts'
import { makeFolder } from './release-stage.fixture.ts'
import { bodyOf, files, outcomeOf, shown, slug } from './ruleset-drift-run.fixture.ts'

const APP = slug('octo/app')

const ON_MAIN = {
  name: 'main',
  target: 'branch',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['refs/heads/main'], exclude: [] } },
  rules: [{ type: 'deletion' }],
} satisfies JsonObject

function memory(...live: readonly JsonObject[]): MemoryRulesets {
  const rulesets = createMemoryRulesets({ repository: APP, organization: 'octo' })
  rulesets.addRepository({
    repository: APP,
    id: 1,
    defaultBranch: 'main',
    visibility: 'public',
    archived: false,
  })
  for (const one of live) rulesets.add({ repository: APP }, one)
  return rulesets
}

/** Runs the action over ports in memory; only its report is a file. */
async function run(
  rulesets: DriftPorts['rulesets'],
  declared: readonly object[],
  inputs: Readonly<Record<string, string>> = {},
  ports: Partial<DriftPorts> = {},
) {
  const workspace = createMemoryWorkspace()
  for (const [path, text] of Object.entries(files(...declared))) workspace.put(path, text)
  const { artifacts, source, sink } = workspace
  const wired = wire(rulesetDrift, () =>
    Promise.resolve(
      ok({
        rulesets,
        artifacts,
        files: source,
        sink,
        issue: undefined,
        markdown: (summary) => renderSummary('ruleset-drift', summary),
        calls: () => 0,
        sha256: sha256OfText,
        ...ports,
      }),
    ),
  )
  using folder = makeFolder()
  const ended = await runAction(wired, {
    workspace: folder.workspace,
    temp: folder.temp,
    inputs: { repository: APP, ...inputs },
  })
  return { ...ended, written: workspace.contents() }
}

describe('what GitHub says is in force', () => {
  it('and agrees with the rulesets is in sync', async () => {
    const ended = await run(memory(ON_MAIN).source, [ON_MAIN])
    expect(outcomeOf(ended)).toEqual({ exit: 0, verdict: 'in-sync', shown: [] })
  })

  it.each([
    ['lacks a rule', [], 3, 'unknown', ['unknown effective-rules effective/deletion']],
    [
      'has a rule of a ruleset that is not listed',
      [
        { type: 'deletion', ruleset_id: 1 },
        { type: 'update', ruleset_id: 77 },
      ],
      0,
      'in-sync',
      ['cosmetic effective-rules effective/update'],
    ],
  ] as const)('%s', async (_name, answer, exit, verdict, expected) => {
    const { source } = memory(ON_MAIN)
    const ended = await run({ ...source, effectiveRules: async () => ok(answer) }, [ON_MAIN])
    expect(outcomeOf(ended)).toEqual({ exit, verdict, shown: expected })
    expect(ended.codes).toEqual(exit === 3 ? ['policy/ruleset-effective'] : [])
  })

  it('in a form that is not known is unknown', async () => {
    const { source } = memory(ON_MAIN)
    const ended = await run({ ...source, effectiveRules: async () => ok([{}]) }, [ON_MAIN])
    expect([ended.exitCode, ended.codes]).toEqual([3, ['service/unexpected-answer']])
  })
})

it('a live ruleset in a form that is not known is unknown, and the rest is checked', async () => {
  const strange = { ...ON_MAIN, name: 'strange', rules: [{ type: 7 }] }
  const ended = await run(memory({ ...ON_MAIN, enforcement: 'disabled' }, strange).source, [ON_MAIN])
  expect([ended.exitCode, ended.outputs['verdict'], shown(ended)]).toEqual([
    1,
    'weakened',
    ['weaker enforcement enforcement'],
  ])
  const gaps = bodyOf(ended).results[0]?.gaps.map(({ current }) => current) ?? []
  expect(gaps[0]).toContain('the ruleset "strange" is not of a known form: at /rules/0')
  const declared = await run(memory(ON_MAIN, strange).source, [ON_MAIN, { ...ON_MAIN, name: 'strange' }])
  expect([declared.exitCode, declared.outputs['verdict']]).toEqual([3, 'unknown'])
})

describe('hiding who can bypass', () => {
  const ADDED = { ...ON_MAIN, bypass_actors: [{ actor_type: 'OrganizationAdmin', bypass_mode: 'always' }] }
  it.each([
    ['in sync', ON_MAIN, 'in-sync', 'unknown'],
    [
      'stricter',
      { ...ON_MAIN, rules: [{ type: 'deletion' }, { type: 'update' }] },
      'strengthened',
      'unknown',
    ],
    ['weaker', { ...ON_MAIN, enforcement: 'disabled' }, 'weakened', 'weakened'],
    ['weaker by who can bypass', ADDED, 'weakened', 'unknown'],
  ] as const)('never makes it cleaner: %s', async (_name, live, seen, hidden) => {
    const rulesets = memory(live)
    expect((await run(rulesets.source, [ON_MAIN])).outputs['verdict']).toBe(seen)
    rulesets.demote()
    const ended = await run(rulesets.source, [ON_MAIN])
    expect([ended.outputs['verdict'], ended.exitCode > 0]).toEqual([hidden, true])
  })
})

describe('what is done beside the check', () => {
  it('fails without taking anything from the verdict', async () => {
    const kept = createMemoryTrackingIssue()
    kept.failWith(problem('permission/denied', { attempted: 'x', current: 'y', desired: 'z' }))
    const sink: DriftPorts['sink'] = {
      writeAll: async () =>
        failed([problem('environment/write-failed', { attempted: 'x', current: 'y', desired: 'z' })]),
    }
    const inputs = { 'sarif-path': 'x.sarif', 'tracking-issue': 'true' }
    const ports = { sink, issue: kept.issue }
    const weak = await run(memory().source, [ON_MAIN], inputs, ports)
    expect([weak.exitCode, weak.outputs['verdict'], weak.outputs['sarif-path']]).toEqual([1, 'weakened', ''])
    const clean = await run(memory(ON_MAIN).source, [ON_MAIN], inputs, ports)
    expect([clean.exitCode, clean.outputs['verdict']]).toEqual([2, 'in-sync'])
  })

  it('is nothing in a dry run', async () => {
    const kept = createMemoryTrackingIssue()
    const inputs = { 'sarif-path': 'x.sarif', 'tracking-issue': 'true', 'dry-run': 'true' }
    const ended = await run(memory().source, [ON_MAIN], inputs, { issue: kept.issue })
    expect([ended.exitCode, kept.open(), Object.keys(ended.written)]).toEqual([
      0,
      undefined,
      ['.github/rulesets/0.json'],
    ])
    expect(ended.report.plan).toMatchObject({ kind: 'check', scope: { repository: 'octo/app' } })
  })
})

it('hostile names can neither form markup nor commands', async () => {
  const name = '::error::x\n<img src=x> [a](http://b) @all `|'
  const ended = await run(memory({ ...ON_MAIN, name, bypass_actors: [] }).source, [
    ON_MAIN,
    { ...ON_MAIN, name: 'b' },
  ])
  expect(ended.log).not.toContain('\n::error')
  expect(ended.summary).not.toContain('<img')
  expect(ended.summary).not.toContain('](http')
  expect(ended.summary).not.toContain('@all')
})
