import { describe, expect, it } from 'vitest'
import { isNonEmpty } from './non-empty.ts'
import { collect, failed, ok } from './result.ts'

describe('collect', () => {
  it.each([
    { name: 'nothing', results: [], expected: ok([]) },
    { name: 'all values in order', results: [ok(2), ok(1)], expected: ok([2, 1]) },
    {
      name: 'every problem in order',
      results: [failed('b'), ok(1), failed('a')],
      expected: failed(['b', 'a']),
    },
    { name: 'values that are nothing', results: [ok(undefined), ok(null)], expected: ok([undefined, null]) },
  ])('$name', ({ results, expected }) => expect(collect<unknown, string>(results)).toEqual(expected))
})

describe('isNonEmpty', () => {
  it('tells an empty list', () =>
    expect([[], [undefined], [1, 2]].map((list) => isNonEmpty(list))).toEqual([false, true, true]))
})
