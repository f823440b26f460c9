import { expect, it } from 'vitest'
import { inTurns, median } from './sampling.ts'

it.each([
  { values: [3], expected: 3 },
  { values: [9, 1, 5], expected: 5 },
  { values: [4, 1, 3, 100], expected: 3.5 },
])('median of $values is $expected', ({ values, expected }) => {
  expect(median(values)).toBe(expected)
})

it('median of nothing is an error, not a number', () => {
  expect(() => median([])).toThrow(RangeError)
})

it('inTurns lets all warm up, then takes turns, and gives medians without the first round', async () => {
  const calls: string[] = []
  const contender = (name: string, values: readonly number[]) => {
    const queue = [...values]
    return async (): Promise<number> => {
      calls.push(name)
      return queue.shift() ?? Number.NaN
    }
  }
  expect(await inTurns(3, { a: contender('a', [99, 1, 2, 3]), b: contender('b', [99, 7, 9, 8]) })).toEqual({
    a: 2,
    b: 8,
  })
  expect(calls.join('')).toBe('abababab')
})
