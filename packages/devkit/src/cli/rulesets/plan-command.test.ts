import { problem } from '@tier3/model/problem'
import { describe, expect, it } from 'vitest'
import { apply, makePlan, PLAN } from './commands.fixture.ts'
import { planCommand } from './plan-command.ts'
import { bench, body, declare, run, type Bench } from './run.fixture.ts'

describe('rulesets plan', () => {
  it('ends with 0 when nothing is to be done, and with 1 when there are steps', async () => {
    const same = bench([body('a', ['deletion'])], [body('a', ['deletion'])])
    expect(await makePlan(same)).toMatchObject({
      exitCode: 0,
      outputs: { steps: '0' },
      report: { title: 'nothing to do for acme/app' },
    })
    const other = bench([body('a', ['deletion'])], [body('a', ['deletion', 'update']), body('b', ['update'])])
    const made = await makePlan(other)
    expect(made).toMatchObject({ exitCode: 1, outputs: { steps: '2', 'plan-path': 'p.json' } })
    expect(made.outputs['digest']).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(made.text).toContain(
      `After review: tier3 rulesets apply --plan p.json --digest ${made.outputs['digest']}`,
    )
    const file: unknown = JSON.parse(other.workspace.contents()['p.json'] ?? '')
    expect(file).toMatchObject({
      mediaType: 'application/vnd.tier3.ruleset-plan+json;version=1',
      digest: made.outputs['digest'],
      scope: 'acme/app',
      allowsDelete: false,
      summary: [
        '1. create the branch ruleset "b" (strengthens)',
        '2. update the branch ruleset "a" (strengthens): rules/update (stricter)',
      ],
    })
  })

  it('has the same digest for the same state', async () => {
    const on = bench([body('a', ['deletion'])], [body('a', ['update', 'deletion'])])
    const [one, two] = [await makePlan(on), await makePlan(on)]
    expect(one.outputs['digest']).toBe(two.outputs['digest'])
  })

  it('deletes only with leave, and warns of what weakens', async () => {
    const on = bench([body('a', ['deletion']), body('extra', ['update'])], [body('a', ['deletion'])])
    const kept = await makePlan(on)
    expect(kept.exitCode).toBe(0)
    expect(kept.text).toContain('stays, although nobody declared it: branch ruleset "extra"')
    const deleted = await makePlan(on, { 'allow-delete': 'true' })
    expect(deleted.exitCode).toBe(1)
    expect(deleted.report['warnings']).toEqual([
      'This takes protection away: delete the branch ruleset "extra" (weakens).',
    ])
  })

  it('warns of what means something else than it seems to, and knows built-in roles by name', async () => {
    const actors = [{ actor_type: 'RepositoryRole', actor_id: 'admin', bypass_mode: 'always' }]
    const conditions = { ref_name: { include: ['refs/heads/**'], exclude: [] } }
    const on = bench([], [body('a', ['deletion'], { bypass_actors: actors, conditions })])
    const made = await makePlan(on)
    expect(made.report['warnings']).toEqual([
      '.github/rulesets/0.json:1: branch ruleset "a": it has refs/heads/**; a pattern that says how deep it goes: a final ** is no more than * is meant. Write "refs/heads/**/*" to cover refs with slashes too.',
    ])
    expect(on.workspace.contents()['p.json']).toContain('"actor_id": 5')
  })

  it('plans and applies rulesets of an organization, and those without conditions', async () => {
    const on = bench([])
    const conditions = {
      ref_name: { include: ['~ALL'], exclude: [] },
      repository_name: { include: ['~ALL'], exclude: [] },
    }
    on.rulesets.add({ organization: 'acme' }, body('org', ['deletion'], { conditions }))
    const { conditions: _none, ...push } = body('push', [], { target: 'push' })
    const size = { rules: [{ type: 'max_file_size', parameters: { max_file_size: 10 } }] }
    declare(on.workspace, [body('org', ['deletion', 'update'], { conditions }), { ...push, ...size }])
    const { repository: _own, ...inputs } = { ...PLAN, organization: 'acme' }
    const made = await run(planCommand, on.ports, inputs)
    expect(made).toMatchObject({ exitCode: 1, outputs: { steps: '2' } })
    expect(await apply(on, made.outputs['digest'] ?? '')).toMatchObject({
      exitCode: 0,
      outputs: { done: '2' },
    })
    expect(await run(planCommand, on.ports, inputs)).toMatchObject({ exitCode: 0 })
    const above = await on.rulesets.source.ofOrganization('acme')
    expect(above.ok && above.value.map(({ json }) => json['name'])).toEqual(['org', 'push'])
  })

  it.each([
    {
      name: 'a hidden bypass list',
      change: (on: Bench) => on.rulesets.demote(),
      exitCode: 3,
      codes: ['permission/denied'],
    },
    {
      name: 'an outage',
      change: (on: Bench) =>
        on.rulesets.failWith(
          problem('service/github-unavailable', { attempted: 'x', current: 'x', desired: 'x' }),
        ),
      exitCode: 3,
      codes: ['service/github-unavailable'],
    },
    {
      name: 'no declared file',
      change: (on: Bench) => on.workspace.remove('.github/rulesets/0.json'),
      exitCode: 2,
      codes: ['input/unmatched-glob'],
    },
    {
      name: 'files that declare nothing',
      change: (on: Bench) => on.workspace.put('.github/rulesets/0.json', '[]'),
      exitCode: 2,
      codes: ['input/unmatched-glob'],
    },
    {
      name: 'a file that is no JSON',
      change: (on: Bench) => on.workspace.put('.github/rulesets/0.json', '{'),
      exitCode: 2,
      codes: ['input/json-syntax'],
    },
    {
      name: 'a foreign file in the place of the plan',
      change: (on: Bench) => on.workspace.put('p.json', '{"mine":true}'),
      exitCode: 2,
      codes: ['input/conflict'],
    },
  ])('refuses $name', async ({ change, exitCode, codes }) => {
    const on = bench([body('a', ['deletion'])], [body('a', ['update'])])
    change(on)
    const before = on.workspace.contents()
    expect(await makePlan(on)).toMatchObject({ exitCode, codes })
    expect(on.workspace.contents()).toEqual(before)
  })
})
