import { describe, expect, it } from 'vitest'
import { matchOutputs } from './match-outputs.ts'

const pair = (shipped: string, output = shipped) => ({ shipped, output })
const nothing = { pairs: [], unmade: [], unshipped: [], ambiguous: [] }

describe('matchOutputs', () => {
  it.each([
    {
      name: 'equal paths',
      shipped: ['dist/a'],
      outputs: ['dist/a'],
      expected: { ...nothing, pairs: [pair('dist/a')] },
    },
    {
      name: 'equal names',
      shipped: ['a'],
      outputs: ['out/a'],
      expected: { ...nothing, pairs: [pair('a', 'out/a')] },
    },
    {
      name: 'an equal path wins over an equal name',
      shipped: ['a/x', 'x'],
      outputs: ['b/x', 'x'],
      expected: { ...nothing, pairs: [pair('a/x', 'b/x'), pair('x')] },
    },
    { name: 'nothing made', shipped: ['a'], outputs: [], expected: { ...nothing, unmade: ['a'] } },
    { name: 'nothing ships', shipped: [], outputs: ['a'], expected: { ...nothing, unshipped: ['a'] } },
    {
      name: 'two outputs would do',
      shipped: ['x'],
      outputs: ['a/x', 'b/x'],
      expected: { ...nothing, ambiguous: [{ name: 'x', candidates: ['x', 'a/x', 'b/x'] }] },
    },
    {
      name: 'two shipped files would do',
      shipped: ['a/x', 'b/x'],
      outputs: ['x'],
      expected: { ...nothing, ambiguous: [{ name: 'x', candidates: ['a/x', 'b/x', 'x'] }] },
    },
    {
      name: 'two of one name and no output',
      shipped: ['a/x', 'b/x'],
      outputs: [],
      expected: { ...nothing, unmade: ['a/x', 'b/x'] },
    },
    {
      name: 'names of objects',
      shipped: ['constructor'],
      outputs: ['d/__proto__'],
      expected: { ...nothing, unmade: ['constructor'], unshipped: ['d/__proto__'] },
    },
  ])('$name', ({ shipped, outputs, expected }) => {
    expect(matchOutputs(shipped, outputs)).toEqual(expected)
  })
})
