import { expect, it } from 'vitest'
import { expandMatrix, matrixSuffix } from './matrix.ts'
import type { Value } from './value.ts'

const cases: readonly {
  readonly name: string
  readonly matrix: Value
  readonly expected: readonly object[]
}[] = [
  { name: 'none is one job', matrix: null, expected: [{}] },
  {
    name: 'axes make a product in their order',
    matrix: { os: ['a', 'b'], n: [1, 2] },
    expected: [
      { os: 'a', n: 1 },
      { os: 'a', n: 2 },
      { os: 'b', n: 1 },
      { os: 'b', n: 2 },
    ],
  },
  {
    name: 'exclude takes away by a part',
    matrix: { os: ['a', 'b'], n: [1, 2], exclude: [{ os: 'a', n: 2 }, { os: 'b' }] },
    expected: [{ os: 'a', n: 1 }],
  },
  {
    name: 'include extends what it does not change, and adds the rest',
    matrix: {
      fruit: ['apple', 'pear'],
      animal: ['cat', 'dog'],
      include: [
        { color: 'green' },
        { color: 'pink', animal: 'cat' },
        { fruit: 'apple', shape: 'circle' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    },
    expected: [
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ],
  },
  { name: 'include alone', matrix: { include: [{ a: 1 }, { a: 2 }] }, expected: [{ a: 1 }, { a: 2 }] },
  { name: 'objects are values', matrix: { t: [{ name: 'x' }] }, expected: [{ t: { name: 'x' } }] },
]

for (const { name, matrix, expected } of cases)
  it(`expandMatrix ${name}`, () => expect(expandMatrix(matrix)).toEqual(expected))

it('expandMatrix refuses an axis that is no list, nothing at all, and too much', () => {
  expect(() => expandMatrix({ os: 'a' })).toThrow("Matrix vector 'os' does not contain a list of values")
  expect(() => expandMatrix({ os: [] })).toThrow('at least one')
  const many = Array.from({ length: 257 }, (_, index) => index)
  expect(() => expandMatrix({ n: many })).toThrow('more than 256')
})

it('matrixSuffix names the values', () => {
  expect(matrixSuffix({ os: 'linux', n: 24 })).toBe(' (linux, 24)')
  expect(matrixSuffix({ t: { name: 'x', runner: 'y' } })).toBe(' (x, y)')
})
