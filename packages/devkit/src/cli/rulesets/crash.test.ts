import type { JsonObject } from '@tier3/model/json'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCommand } from './apply-command.ts'
import { makePlan, planAndApply } from './commands.fixture.ts'
import { crasher, crashingPorts, weakened } from './crash.fixture.ts'
import { bench, body, liveBodies, run } from './run.fixture.ts'

const DELETE = { 'allow-delete': 'true' }

interface Case {
  readonly live: readonly JsonObject[]
  readonly wanted: readonly JsonObject[]
}

/** What is known of one run that was killed. */
interface Killed {
  /** Whether the call was made at all; false ends the row of calls. */
  readonly reached: boolean
  readonly weakened: readonly string[]
}

/** Kills an apply at one call, runs it again, and then makes a new plan for what is left. */
async function killAt({ live, wanted }: Case, at: number, when: 'before' | 'after'): Promise<Killed> {
  const on = bench(live, wanted)
  const digest = (await makePlan(on, DELETE)).outputs['digest'] ?? ''
  const before = Object.values(await liveBodies(on))
  const death = crasher(at, when)
  const inputs = { plan: 'p.json', digest, 'pre-image-path': 'before.json' }
  const killed = await run(applyCommand, crashingPorts(on.ports, death), inputs)
  const now = Object.values(await liveBodies(on))
  const reached = death.calls >= at
  const isTouched = JSON.stringify(now) !== JSON.stringify(before)
  const isSaved = on.workspace.contents()['before.json'] !== undefined
  const again = await run(applyCommand, on.ports, inputs)
  if (isTouched) on.workspace.remove('before.json')
  const rest = isTouched ? await planAndApply(on, DELETE) : again
  const last = await makePlan(on, DELETE)
  expect({
    killed: killed.exitCode,
    // everything that is needed to go back is saved before the first change
    isSaved: isSaved || !isTouched,
    again: [again.exitCode, ...new Set(again.codes)],
    rest: rest.exitCode,
    left: last.outputs['steps'],
  }).toEqual({
    killed: reached ? 2 : 0,
    isSaved: true,
    again: isTouched ? [1, 'policy/ruleset-changed'] : [0],
    rest: 0,
    left: '0',
  })
  return { reached, weakened: weakened(before, now) }
}

async function killEverywhere(example: Case): Promise<readonly (readonly string[])[]> {
  const seen: (readonly string[])[] = []
  for (const when of ['before', 'after'] as const) {
    for (let at = 1; ; at++) {
      const killed = await killAt(example, at, when)
      if (!killed.reached) break
      seen.push(killed.weakened)
    }
  }
  return seen
}

describe('a killed apply', () => {
  it('leaves no less protection than before when the plan only strengthens', async () => {
    const example = {
      live: [body('a', ['deletion']), body('b', [], { enforcement: 'disabled' }), body('c', ['update'])],
      wanted: [
        body('a', ['deletion', 'update']),
        body('b', ['update']),
        body('c', ['update', 'creation']),
        body('d', ['update'], {
          target: 'tag',
          conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
        }),
      ],
    }
    const seen = await killEverywhere(example)
    // reading, saving, four steps of which three are looked at before, a last look; each killed before and after
    expect(seen.length).toBe(2 * (1 + 1 + 4 + 3 + 1))
    expect(seen.flat()).toEqual([])
  })

  it('has weakened nothing before all that strengthens is done', async () => {
    const actor = [{ actor_type: 'User', actor_id: 4, bypass_mode: 'always' }]
    const example = {
      live: [
        body('a', ['deletion', 'update']),
        body('b', ['deletion']),
        body('gone', ['non_fast_forward']),
        body('c', []),
      ],
      wanted: [
        body('a', ['deletion'], { bypass_actors: actor }),
        body('b', ['deletion', 'update']),
        body('new', ['creation']),
      ],
    }
    for (const when of ['before', 'after'] as const) {
      const order: (readonly string[])[] = []
      for (let at = 1; ; at++) {
        const killed = await killAt(example, at, when)
        if (!killed.reached) break
        order.push(killed.weakened)
      }
      const distinct = order.filter((names, index) => String(names) !== String(order[index - 1]))
      expect(distinct).toEqual([[], ['a'], ['a', 'gone']])
    }
  })

  it('has, for any plan, each ruleset either as it was or as it is to be', async () => {
    const kinds = fc.subarray(['deletion', 'update', 'creation', 'non_fast_forward'])
    const state = fc.option(fc.tuple(kinds, fc.constantFrom('active', 'disabled')), { nil: undefined })
    const all = fc.tuple(...['a', 'b', 'c'].map((name) => fc.tuple(fc.constant(name), state, state)))
    const property = fc.asyncProperty(all, fc.nat(14), fc.boolean(), async (rows, at, after) => {
      const bodies = (side: 1 | 2): readonly JsonObject[] =>
        rows.flatMap((row) => {
          const [name, one] = [row[0], row[side]]
          return one === undefined ? [] : [body(name, one[0], { enforcement: one[1] })]
        })
      const [live, wanted] = [bodies(1), bodies(2)]
      fc.pre(wanted.length > 0)
      await killAt({ live, wanted }, at + 1, after ? 'after' : 'before')
      const on = bench(live, wanted)
      const digest = (await makePlan(on, DELETE)).outputs['digest'] ?? ''
      const death = crasher(at + 1, after ? 'after' : 'before')
      await run(applyCommand, crashingPorts(on.ports, death), { plan: 'p.json', digest })
      const now = await liveBodies(on)
      for (const name of ['a', 'b', 'c']) {
        const forms = [live, wanted].map((side) => side.find((one) => one['name'] === name))
        const rulesNow = now[name] === undefined ? undefined : shape(now[name])
        expect(forms.map((one) => (one === undefined ? undefined : shape(one)))).toContain(rulesNow)
      }
    })
    await fc.assert(property, { numRuns: 60 })
  }, 60_000)
})

const shape = ({ enforcement, rules }: JsonObject): string => {
  const types = Array.isArray(rules) ? rules.map((rule: JsonObject) => JSON.stringify(rule['type'])) : []
  return JSON.stringify([enforcement, types.toSorted()])
}
