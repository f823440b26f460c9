import type { JsonObject } from '@tier3/model/json'
import { problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import { describe, expect, it } from 'vitest'
import { applyCommand } from './apply-command.ts'
import { apply, liveRules, makePlan, planAndApply } from './commands.fixture.ts'
import { bench, body, OWNER, run, type Bench } from './run.fixture.ts'

const ignoring =
  (on: Bench, name: string): Bench['ports']['sink']['update'] =>
  async (owner, id, sent) => {
    const written = await on.rulesets.sink.update(owner, id, sent)
    if (!written.ok) return written
    return ok({ ...written.value, json: { ...written.value.json, [name]: [] } })
  }

describe('rulesets apply', () => {
  const live = [body('w', ['deletion', 'update']), body('s', ['deletion']), body('extra', ['creation'])]
  const wanted = [body('w', ['deletion']), body('s', ['deletion', 'update']), body('n', ['update'])]

  it('strengthens, then weakens, then deletes, and leads to what is declared', async () => {
    const on = bench(live, wanted)
    const done = await planAndApply(on, { 'allow-delete': 'true' })
    expect(done).toMatchObject({ exitCode: 0, codes: [], outputs: { done: '4' } })
    expect(done.text.split('\n').filter((line) => line.startsWith('✓ '))).toEqual([
      '✓ create the branch ruleset "n" (strengthens)',
      '✓ update the branch ruleset "s" (strengthens)',
      '✓ update the branch ruleset "w" (weakens)',
      '✓ delete the branch ruleset "extra" (weakens)',
      '✓ 4 of 4 steps done and read back',
    ])
    expect(await liveRules(on)).toEqual({ w: ['deletion'], s: ['deletion', 'update'], n: ['update'] })
    expect((await makePlan(on)).exitCode).toBe(0)
  })

  it('saves what was there before its first change', async () => {
    const on = bench(live, wanted)
    let saved: string | undefined
    const sink = { ...on.ports.sink }
    sink.create = async (...parameters) => {
      saved ??= on.workspace.contents()['before.json']
      return on.rulesets.sink.create(...parameters)
    }
    const made = await makePlan(on)
    await run(
      applyCommand,
      { ...on.ports, sink },
      {
        plan: 'p.json',
        digest: made.outputs['digest'] ?? '',
        'pre-image-path': 'before.json',
      },
    )
    const file = JSON.parse(saved ?? '') as JsonObject
    expect(file).toMatchObject({ scope: 'acme/app', plan: made.outputs['digest'] })
    expect(file['changed']).toMatchObject([{ body: { name: 'w' } }, { body: { name: 's' } }])
    expect(file['created']).toMatchObject([{ name: 'n' }])
  })

  it('names the file of what was there before by the plan', async () => {
    const on = bench(live, wanted)
    const digest = (await makePlan(on)).outputs['digest'] ?? ''
    const done = await run(applyCommand, on.ports, { plan: 'p.json', digest })
    expect(done.outputs['pre-image-path']).toBe(`rulesets-${digest.slice(7, 23)}.pre-image.json`)
  })

  it.each<{
    readonly name: string
    readonly change: (on: Bench) => void
    readonly exitCode: number
    readonly codes: readonly string[]
    readonly says: string
  }>([
    {
      name: 'another digest',
      change: (on) =>
        on.workspace.put(
          'p.json',
          (on.workspace.contents()['p.json'] ?? '').replace(/"digest": "sha256:./, '"digest": "sha256:g'),
        ),
      exitCode: 1,
      codes: ['integrity/digest-mismatch'],
      says: 'a plan must not be edited',
    },
    {
      name: 'a ruleset that came since',
      change: (on) => void on.rulesets.add(OWNER, body('new', ['update'])),
      exitCode: 1,
      codes: ['policy/ruleset-changed'],
      says: 'the branch ruleset "new" is there by now',
    },
    {
      name: 'an edit of a ruleset that no step touches',
      change: (on) =>
        void on.rulesets.sink.update(OWNER, 5, { ...body('extra', []), enforcement: 'disabled' }),
      exitCode: 1,
      codes: ['policy/ruleset-changed'],
      says: 'the branch ruleset "extra" was edited since the plan was made',
    },
    {
      name: 'an edit of a ruleset to be changed',
      change: (on) => void on.rulesets.sink.update(OWNER, 3, body('s', ['creation'])),
      exitCode: 1,
      codes: ['policy/ruleset-changed'],
      says: 'the branch ruleset "s" was edited since the plan was made',
    },
    {
      name: 'a ruleset that is gone',
      change: (on) => void on.rulesets.sink.delete(OWNER, 1),
      exitCode: 1,
      codes: ['policy/ruleset-changed'],
      says: 'the branch ruleset "w" is no longer there',
    },
    {
      name: 'a token that may not administer',
      change: (on) => on.rulesets.demote(),
      exitCode: 3,
      codes: ['permission/denied', 'permission/denied', 'permission/denied'],
      says: 'Administration: write',
    },
    {
      name: 'a file in the place of the pre-image',
      change: (on) => on.workspace.put('before.json', 'mine'),
      exitCode: 2,
      codes: ['input/conflict'],
      says: 'nothing may be lost',
    },
  ])('changes nothing for $name', async ({ change, exitCode, codes, says }) => {
    const on = bench(live, wanted)
    const made = await makePlan(on)
    change(on)
    const calls: string[] = []
    const watched = (name: 'create' | 'update' | 'delete') => async (): Promise<never> => {
      calls.push(name)
      throw new Error(`${name} was called`)
    }
    const sink = { create: watched('create'), update: watched('update'), delete: watched('delete') }
    const refused = await run(
      applyCommand,
      { ...on.ports, sink },
      {
        plan: 'p.json',
        digest: made.outputs['digest'] ?? '',
        'pre-image-path': 'before.json',
      },
    )
    expect(refused).toMatchObject({ exitCode, codes })
    expect(refused.text).toContain(says)
    expect(calls).toEqual([])
  })

  it('refuses a plan other than the approved one', async () => {
    const on = bench(live, wanted)
    await makePlan(on)
    const refused = await apply(on, `sha256:${'0'.repeat(64)}`)
    expect(refused).toMatchObject({ exitCode: 1, codes: ['integrity/digest-mismatch'] })
    expect(await liveRules(on)).toMatchObject({ w: ['deletion', 'update'] })
  })

  it('stops at what the service passed over in silence, and says how to go on and back', async () => {
    const on = bench(
      [body('a', ['deletion']), body('z', ['update', 'creation'])],
      [body('a', ['deletion', 'update']), body('z', ['update'])],
    )
    const made = await makePlan(on)
    const ports = { ...on.ports, sink: { ...on.ports.sink, update: ignoring(on, 'rules') } }
    const stopped = await run(applyCommand, ports, {
      plan: 'p.json',
      digest: made.outputs['digest'] ?? '',
      'pre-image-path': 'before.json',
    })
    expect(stopped).toMatchObject({
      exitCode: 1,
      codes: ['policy/ruleset-weaker', 'policy/ruleset-weaker'],
      outputs: { done: '0' },
      report: {
        title: 'stopped at step 1 of 2: update the branch ruleset "a" (strengthens)',
        body: { done: [], stopped: { kind: 'differs' }, left: [{ name: 'z', action: 'update' }] },
      },
    })
    for (const line of [
      'this step was sent, and GitHub made something else of it',
      '- not begun: update the branch ruleset "z" (weakens)',
      'To go on: make a new plan with `tier3 rulesets plan --repository acme/app`',
      'To go back: `tier3 rulesets rollback --repository acme/app --pre-image before.json`',
    ])
      expect(stopped.text).toContain(line)
    expect((await liveRules(on))['z']).toEqual(['update', 'creation'])
  })

  it('stops when somebody edits between two steps', async () => {
    const on = bench(live, wanted)
    const made = await makePlan(on)
    const sink = { ...on.ports.sink }
    sink.create = async (...parameters) => {
      const created = await on.rulesets.sink.create(...parameters)
      await on.rulesets.sink.update(OWNER, 3, body('s', ['non_fast_forward']))
      return created
    }
    const stopped = await run(
      applyCommand,
      { ...on.ports, sink },
      {
        plan: 'p.json',
        digest: made.outputs['digest'] ?? '',
      },
    )
    expect(stopped).toMatchObject({
      exitCode: 1,
      codes: ['policy/ruleset-changed'],
      outputs: { done: '1' },
      report: { body: { stopped: { kind: 'changed', step: { name: 's' } } } },
    })
    expect(stopped.text).toContain('the branch ruleset "s" was edited since the plan was made')
    expect(await liveRules(on)).toMatchObject({ s: ['non_fast_forward'], w: ['deletion', 'update'] })
  })

  const outage = () =>
    failed(problem('service/github-unavailable', { attempted: 'write', current: 'x', desired: 'y' }))
  const lost =
    <P extends readonly unknown[]>(act: (...parameters: P) => Promise<unknown>) =>
    async (...parameters: P) => {
      await act(...parameters)
      return outage()
    }

  it('looks once more behind the last step', async () => {
    const on = bench([body('a', ['deletion'])], [body('a', ['deletion']), body('n', ['update'])])
    const made = await makePlan(on)
    const create: Bench['ports']['sink']['create'] = async (...parameters) => {
      const created = await on.rulesets.sink.create(...parameters)
      await on.rulesets.sink.update(OWNER, 1, body('a', []))
      return created
    }
    const ended = await run(
      applyCommand,
      { ...on.ports, sink: { ...on.ports.sink, create } },
      { plan: 'p.json', digest: made.outputs['digest'] ?? '' },
    )
    expect(ended).toMatchObject({
      exitCode: 1,
      codes: ['policy/ruleset-changed'],
      report: { title: '1 of 1 steps done, and the last look found something else', body: { left: [] } },
    })
    expect(ended.text).toContain('✗ stopped after the last step')
  })

  it('finds by name and by id what was done although the answer was lost', async () => {
    const on = bench(live, wanted)
    const made = await makePlan(on, { 'allow-delete': 'true' })
    const real = on.rulesets.sink
    const sink: Bench['ports']['sink'] = {
      create: lost((owner, sent) => real.create(owner, sent)),
      update: lost((owner, id, sent) => real.update(owner, id, sent)),
      delete: lost((owner, id) => real.delete(owner, id)),
    }
    const done = await run(
      applyCommand,
      { ...on.ports, sink },
      {
        plan: 'p.json',
        digest: made.outputs['digest'] ?? '',
      },
    )
    expect(done).toMatchObject({ exitCode: 0, outputs: { done: '4' } })
    expect(done.text).toContain(
      '✓ create the branch ruleset "n" (strengthens); the answer was lost, and reading showed it done',
    )
    expect(Object.keys(await liveRules(on)).toSorted()).toEqual(['n', 's', 'w'])
  })

  it('says that a step changed nothing, or that it cannot be told', async () => {
    const on = bench(live, wanted)
    const made = await makePlan(on)
    const inputs = { plan: 'p.json', digest: made.outputs['digest'] ?? '' }
    const none = await run(
      applyCommand,
      { ...on.ports, sink: { ...on.ports.sink, create: async () => outage() } },
      inputs,
    )
    expect(none).toMatchObject({ exitCode: 3, codes: ['service/github-unavailable'] })
    expect(none.text).toContain('this step changed nothing')
    const dark = {
      ...on.ports.sink,
      create: async () => {
        const down = outage()
        on.rulesets.failWith(down.problem)
        return down
      },
    }
    const unclear = await run(applyCommand, { ...on.ports, sink: dark }, inputs)
    expect(unclear).toMatchObject({ exitCode: 3, report: { body: { stopped: { state: 'unclear' } } } })
    expect(unclear.text).toContain('whether this step was carried out could not be told')
  })

  it('does not take for its own what somebody else created in between', async () => {
    const on = bench([], [body('n', ['update'])])
    const made = await makePlan(on)
    const create: Bench['ports']['sink']['create'] = async (owner, sent) => {
      on.rulesets.add(owner, sent)
      return on.rulesets.sink.create(owner, sent)
    }
    const stopped = await run(
      applyCommand,
      { ...on.ports, sink: { ...on.ports.sink, create } },
      {
        plan: 'p.json',
        digest: made.outputs['digest'] ?? '',
      },
    )
    expect(stopped).toMatchObject({ exitCode: 3, codes: ['service/github-refused'], outputs: { done: '0' } })
  })
})
