import { beforeAll, describe, expect, it } from 'vitest'
import { FOUND } from './found.ts'
import type { FuzzOutcome } from './fuzz.ts'
import { findTarget, TARGETS } from './targets.ts'
import { fuzzWatched } from './watched-fuzz.ts'

// One seed, so that a run says the same everywhere; `pnpm fuzz` takes others.
const SEED = 20_260_101
const names = TARGETS.map(({ name }) => name)
const outcomes = new Map<string, FuzzOutcome>()

beforeAll(async () => {
  const bounds = { seed: SEED, executions: 1000, milliseconds: 400 }
  for (const outcome of await fuzzWatched(names, bounds)) outcomes.set(outcome.name, outcome)
}, 240_000)

describe('a decoder never throws, never hangs and says what it says again', () => {
  it.each(names)('%s', (name) => {
    const outcome = outcomes.get(name)
    expect(
      outcome?.failure && {
        ...outcome.failure,
        input: Buffer.from(outcome.failure.input).toString('base64'),
      },
    ).toBe(undefined)
    expect(outcome?.executions).toBeGreaterThan(0)
  })

  it.each(FOUND)('$name: $about', ({ name, input }) => {
    const target = findTarget(name)
    expect(target).toBeDefined()
    expect(() => target?.run(Buffer.from(input))).not.toThrow()
  })
})

describe('the fuzzer', () => {
  const bounds = { seed: SEED, executions: 60_000, milliseconds: 60_000 }

  it('finds what only a trail of new code leads to', async () => {
    const [outcome] = await fuzzWatched(['planted-fault'], bounds)
    expect(outcome?.failure?.what).toContain('the planted fault')
    expect(Buffer.from(outcome?.failure?.input ?? []).toString()).toMatch(/^null/)
  }, 120_000)

  it('ends a decoder that hangs, and goes on with the next', async () => {
    const found = await fuzzWatched(
      ['planted-hang', 'hex'],
      { ...bounds, executions: 3000 },
      { hangMilliseconds: 2500 },
    )
    expect(found.map(({ failure }) => failure?.what)).toEqual(['it takes longer than 2500 ms', undefined])
    expect(Buffer.from(found[0]?.failure?.input ?? []).toString()).toContain('0')
  }, 120_000)

  it('says what a decoder threw', async () => {
    const [outcome] = await fuzzWatched(['planted-throw'], bounds)
    expect(outcome?.failure?.what).toContain('SyntaxError')
  })

  it('makes the same inputs of the same seed', async () => {
    const twice = await Promise.all(
      [1, 2].map(() => fuzzWatched(['planted-throw', 'planted-fault'], { ...bounds, executions: 5000 })),
    )
    expect(twice[0]).toEqual(twice[1])
  }, 120_000)
})
