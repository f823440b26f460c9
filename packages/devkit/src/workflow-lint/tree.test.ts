import { describe, expect, it } from 'vitest'
import { child, parseYaml, scalars } from './tree.ts'

const TEXT = `a: 1 # one
b:
  - x
  - { c: true }
d: &shared
  e: |
    two
    lines
f: *shared
g:
`

describe('parseYaml', () => {
  const { tree, faults } = parseYaml(TEXT)
  it.each([
    {
      path: ['a'],
      expected: { kind: 'scalar', at: { line: 1, column: 4 }, text: '1', scalar: 1, comment: 'one' },
    },
    { path: ['b'], expected: { kind: 'list', at: { line: 3, column: 3 }, keyAt: { line: 2, column: 1 } } },
    { path: ['d', 'e'], expected: { kind: 'scalar', keyAt: { line: 6, column: 3 }, text: 'two\nlines\n' } },
    { path: ['f', 'e'], expected: { text: 'two\nlines\n' } },
    { path: ['g'], expected: { kind: 'scalar', scalar: null, text: '' } },
  ])('parseYaml knows the kind, place and value of $path', ({ path, expected }) => {
    expect(child(tree, ...path)).toMatchObject(expected)
  })
  it('parseYaml finds nothing wrong with it, and no entry that is not there', () => {
    expect([faults, child(tree, 'a', 'b'), child(undefined, 'a')]).toEqual([[], undefined, undefined])
  })
  it('scalars come with the key that they stand under, also in lists', () => {
    expect([...scalars(tree)].map(({ key, branch }) => `${key}=${branch.text.trim()}`)).toEqual([
      'a=1',
      'b=x',
      'c=true',
      'e=two\nlines',
      'e=two\nlines',
      'g=',
    ])
  })
  it.each([
    { name: 'a key twice', text: 'a: 1\na: 2\n', expected: { line: 2, column: 1 } },
    { name: 'an open list', text: 'a: [1\nb: 2\n', expected: { line: 2, column: 1 } },
  ])('parseYaml refuses $name at its place', ({ text, expected }) => {
    expect(parseYaml(text).faults[0]?.at).toEqual(expected)
  })
  it('parseYaml ends with an alias that holds itself, and with no text at all', () => {
    expect(parseYaml('a: &x\n  b: *x\n').tree.kind).toBe('map')
    expect(parseYaml('').tree).toMatchObject({ kind: 'scalar', at: { line: 1, column: 1 } })
  })
})
