import { describe, expect, it } from 'vitest'
import { HERE, liveRules, makePlan, planAndApply } from './commands.fixture.ts'
import { importCommand } from './import-command.ts'
import { bench, body, OWNER, run, type Bench, type Ran } from './run.fixture.ts'

describe('rulesets import', () => {
  const load = (on: Bench, inputs: { readonly [name: string]: string } = {}): Promise<Ran> =>
    run(importCommand, on.ports, { ...HERE, ...inputs })
  const two = [
    body('Protect tags', ['update'], {
      target: 'tag',
      conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
    }),
    body('Main', ['update', 'deletion']),
  ]

  it('writes one canonical file each, which the plan finds in sync', async () => {
    const on = bench(two)
    on.rulesets.add({ organization: 'acme' }, body('above', ['update']))
    const done = await load(on)
    expect(done).toMatchObject({ exitCode: 0, outputs: { 'files-written': '2', 'files-unchanged': '0' } })
    expect(done.text).toContain('not written, since it is declared above: branch ruleset "above" of "acme"')
    const files = on.workspace.contents()
    expect(Object.keys(files)).toEqual([
      '.github/rulesets/branch-main.json',
      '.github/rulesets/tag-protect-tags.json',
    ])
    expect(files['.github/rulesets/branch-main.json']).toBe(
      `${JSON.stringify(
        {
          name: 'Main',
          target: 'branch',
          enforcement: 'active',
          bypass_actors: [],
          conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
          rules: [{ type: 'deletion' }, { type: 'update' }],
        },
        null,
        2,
      )}\n`,
    )
    expect((await makePlan(on)).exitCode).toBe(0)
    expect(await load(on)).toMatchObject({ outputs: { 'files-written': '0', 'files-unchanged': '2' } })
  })

  it('prints the files and writes nothing', async () => {
    const on = bench(two)
    const shown = await load(on, { print: 'true' })
    expect(shown.text).toContain('    "name": "Main",')
    expect(shown).toMatchObject({ exitCode: 0, report: { body: { written: false } } })
    expect(on.workspace.contents()).toEqual({})
  })

  it('replaces an older form of the same ruleset, and nothing else', async () => {
    const on = bench(two)
    await load(on)
    await on.rulesets.sink.update(OWNER, 3, body('Main', ['update']))
    expect(await load(on)).toMatchObject({ exitCode: 0, outputs: { 'files-written': '1' } })
    on.workspace.put('.github/rulesets/branch-main.json', JSON.stringify(body('Other', [])))
    const before = on.workspace.contents()
    expect(await load(on)).toMatchObject({ exitCode: 2, codes: ['input/conflict'] })
    expect(on.workspace.contents()).toEqual(before)
  })

  it('gives names that are alike to two files', async () => {
    const on = bench([body('a b', ['update']), body('a-b', ['update'])])
    await load(on)
    expect(Object.keys(on.workspace.contents())).toEqual([
      '.github/rulesets/branch-a-b.json',
      '.github/rulesets/branch-a-b-2.json',
    ])
  })

  it('refuses while bypass is hidden, or states the loss when told', async () => {
    const on = bench(two)
    on.rulesets.demote()
    expect(await load(on)).toMatchObject({ exitCode: 3, codes: ['permission/denied', 'permission/denied'] })
    expect(on.workspace.contents()).toEqual({})
    const done = await load(on, { bypass: 'unverified-ok' })
    expect(done.exitCode).toBe(0)
    expect(JSON.stringify(done.report['warnings'])).toContain('does not say who can bypass')
    expect(on.workspace.contents()['.github/rulesets/branch-main.json']).not.toContain('bypass_actors')
  })
})

it('a plan from imported files after an edit leads back to the files', async () => {
  const on = bench([body('a', ['update', 'deletion'])])
  await run(importCommand, on.ports, HERE)
  await on.rulesets.sink.update(OWNER, 1, body('a', ['update']))
  expect((await planAndApply(on)).exitCode).toBe(0)
  expect(await liveRules(on)).toEqual({ a: ['deletion', 'update'] })
})
