import { expect, it } from 'vitest'
import { groupBy } from './group-by.ts'

const cases: readonly { name: string; items: Iterable<string>; expected: unknown }[] = [
  { name: 'nothing', items: [], expected: [] },
  {
    name: 'items, keys and members in the order in which they come',
    items: ['b1', 'a1', 'b2', 'a2', 'b1'],
    expected: [
      ['b', ['b1', 'b2', 'b1']],
      ['a', ['a1', 'a2']],
    ],
  },
  {
    name: 'a generator',
    items: (function* () {
      yield 'a1'
    })(),
    expected: [['a', ['a1']]],
  },
]
it.each(cases)('groupBy of $name', ({ items, expected }) => {
  expect([...groupBy(items, (item) => item.charAt(0))]).toEqual(expected)
})

it('groupBy keeps keys apart as a map does', () => {
  expect([...groupBy([0, -0, NaN, NaN, '0'], (item) => item)]).toEqual([
    [0, [0, -0]],
    [NaN, [NaN, NaN]],
    ['0', ['0']],
  ])
})
