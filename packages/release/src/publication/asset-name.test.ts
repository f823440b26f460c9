import { expect, it } from 'vitest'
import { ASSET_LIMIT, assetNameRefusal, assetProblems } from './asset-name.ts'

it.each(['app.tgz', 'SHA256SUMS', 'a-b_c+d@1.0.tar.gz', 'app_1.0-1_amd64.deb', 'x'.repeat(240), '_'])(
  'assetNameRefusal keeps %s',
  (name) => {
    expect(assetNameRefusal(name)).toBeUndefined()
  },
)

it.each([
  ['', 'empty'],
  ['a b', '" "'],
  ['a~b', '"~"'],
  ['a(1)', '"("'],
  ['ä.tgz', '"ä"'],
  ['a/b', '"/"'],
  ['a\nb', String.raw`"\u{000a}"`],
  ['😀', '"😀"'],
  ['.hidden', 'dot at its end'],
  ['end.', 'dot at its end'],
  ['a..b', 'two dots'],
  ['x'.repeat(241), 'longer than 240'],
])('assetNameRefusal refuses %j', (name, says) => {
  expect(assetNameRefusal(name)).toContain(says)
})

const codes = (files: readonly (readonly [string, number])[]) =>
  assetProblems(files.map(([name, size]) => ({ name, size }))).map(({ code }) => code)

it.each([
  {
    name: 'nothing wrong',
    files: [
      ['a', 1],
      ['b', ASSET_LIMIT],
    ],
    expected: [],
  },
  {
    name: 'one name twice',
    files: [
      ['a', 1],
      ['a', 1],
    ],
    expected: ['input/duplicate-name'],
  },
  {
    name: 'names that differ in case',
    files: [
      ['App', 1],
      ['app', 1],
    ],
    expected: ['input/duplicate-name'],
  },
  { name: 'an empty file', files: [['a', 0]], expected: ['input/malformed'] },
  { name: 'a file of 2 GiB', files: [['a', ASSET_LIMIT + 1]], expected: ['input/too-large'] },
  { name: 'a name that would change', files: [['a b', 1]], expected: ['input/asset-name'] },
  {
    name: 'too many files',
    files: Array.from({ length: 1001 }, (_, index) => [`f${index}`, 1] as const),
    expected: ['input/too-many'],
  },
] as const)('assetProblems tells $name', ({ files, expected }) => {
  expect(codes(files)).toEqual(expected)
})
