import { describe, expect, it } from 'vitest'
import { apply, liveRules, PLAN, planAndApply } from './commands.fixture.ts'
import { rollbackCommand } from './rollback-command.ts'
import { bench, body, OWNER, run, type Bench, type Ran } from './run.fixture.ts'

describe('rulesets rollback', () => {
  const back = (on: Bench, inputs: { readonly [name: string]: string }): Promise<Ran> =>
    run(rollbackCommand, on.ports, { ...PLAN, ...inputs })

  it('lists versions, plans to go back to one, and applies the plan with its digest', async () => {
    const on = bench([body('a', ['deletion', 'update'])])
    await on.rulesets.sink.update(OWNER, 1, body('a', ['deletion']))
    const listed = await back(on, { ruleset: 'a', list: 'true' })
    expect(listed).toMatchObject({
      exitCode: 0,
      report: { body: { versions: [{ version: 3 }, { version: 2 }] } },
    })
    const made = await back(on, { ruleset: 'a', version: '2' })
    expect(made).toMatchObject({ exitCode: 1, outputs: { steps: '1' } })
    const digest = made.outputs['digest'] ?? ''
    const wrong = await back(on, {
      ruleset: 'a',
      version: '2',
      apply: 'true',
      digest: `sha256:${'0'.repeat(64)}`,
    })
    expect(wrong).toMatchObject({ exitCode: 1, codes: ['integrity/digest-mismatch'] })
    expect(await back(on, { ruleset: 'a', version: '2', apply: 'true', digest })).toMatchObject({
      exitCode: 0,
      outputs: { done: '1' },
    })
    expect(await liveRules(on)).toEqual({ a: ['deletion', 'update'] })
    expect(await back(on, { ruleset: 'a', version: '2' })).toMatchObject({
      exitCode: 0,
      outputs: { steps: '0' },
    })
  })

  it('makes a plan that rulesets apply takes', async () => {
    const on = bench([body('a', ['deletion', 'update'])])
    await on.rulesets.sink.update(OWNER, 1, body('a', ['deletion']))
    const made = await back(on, { ruleset: 'a', version: '2' })
    expect(await apply(on, made.outputs['digest'] ?? '')).toMatchObject({
      exitCode: 0,
      outputs: { done: '1' },
    })
  })

  it('goes back to everything that a run changed, created and deleted', async () => {
    const live = [body('w', ['deletion', 'update']), body('s', ['deletion']), body('extra', ['creation'])]
    const on = bench(live, [
      body('w', ['deletion']),
      body('s', ['deletion', 'update']),
      body('n', ['update']),
    ])
    const before = await liveRules(on)
    expect((await planAndApply(on, { 'allow-delete': 'true' })).exitCode).toBe(0)
    const from = { 'pre-image': 'before.json' }
    const careful = await back(on, from)
    expect(careful.text).toContain('stays, although nobody declared it: branch ruleset "n"')
    expect(careful.outputs['steps']).toBe('3')
    const made = await back(on, { ...from, 'allow-delete': 'true' })
    expect(made.outputs['steps']).toBe('4')
    const apart = { 'allow-delete': 'true', apply: 'true', 'pre-image-path': 'again.json' }
    expect(await back(on, { ...from, ...apart, digest: made.outputs['digest'] ?? '' })).toMatchObject({
      exitCode: 0,
      outputs: { done: '4' },
    })
    expect(await liveRules(on)).toEqual(before)
  })

  it('does not delete what somebody changed since it was created', async () => {
    const on = bench([], [body('n', ['update'])])
    await planAndApply(on)
    await on.rulesets.sink.update(OWNER, 1, body('n', ['update', 'deletion']))
    expect(await back(on, { 'pre-image': 'before.json', 'allow-delete': 'true' })).toMatchObject({
      exitCode: 1,
      codes: ['policy/ruleset-changed'],
    })
  })

  it.each([
    { name: 'list and version', inputs: { ruleset: 'a', list: 'true', version: '1' } },
    { name: 'neither list nor version', inputs: { ruleset: 'a' } },
    { name: 'apply without digest', inputs: { ruleset: 'a', version: '1', apply: 'true' } },
    {
      name: 'digest without apply',
      inputs: { ruleset: 'a', version: '1', digest: `sha256:${'0'.repeat(64)}` },
    },
    { name: 'a version of a pre-image', inputs: { 'pre-image': 'x', version: '1' } },
    {
      name: 'leave to delete with a version',
      inputs: { ruleset: 'a', version: '1', 'allow-delete': 'true' },
    },
    { name: 'two sources', inputs: { ruleset: 'a', 'pre-image': 'x', version: '1' } },
  ])('refuses $name', async ({ inputs }) => {
    expect(await back(bench([]), inputs as { readonly [name: string]: string })).toMatchObject({
      exitCode: 2,
      codes: ['input/conflict'],
    })
  })

  it('refuses a name that is not live, a pre-image of another owner, and what is no pre-image', async () => {
    const on = bench([body('a', ['deletion'])])
    const unknown = await back(on, { ruleset: 'b', version: '1' })
    expect(unknown).toMatchObject({ exitCode: 2, codes: ['input/malformed'] })
    expect(unknown.text).toContain('there are branch ruleset "a"')
    for (const [content, says] of [
      [
        '{"mediaType":"application/vnd.tier3.ruleset-pre-image+json;version=1","scope":"acme/other","plan":"x","changed":[],"created":[]}',
        'it is of acme/other',
      ],
      ['{}', 'it is no pre-image'],
      [
        '{"mediaType":"application/vnd.tier3.ruleset-pre-image+json;version=1","scope":"acme/app","plan":"x","changed":[{"id":1,"body":{}}],"created":[]}',
        'no ruleset',
      ],
    ] as const) {
      on.workspace.put('before.json', content)
      const refused = await back(on, { 'pre-image': 'before.json' })
      expect(refused).toMatchObject({ exitCode: 2, codes: ['input/malformed'] })
      expect(refused.text).toContain(says)
    }
  })
})
