import { describe, expect, it } from 'vitest'
import { fitOutputs, listPaths, OUTPUT_CHARACTERS } from './output-limit.ts'

const text = (length: number): string => 'x'.repeat(length)
const left = ({ outputs, notices }: ReturnType<typeof fitOutputs>): unknown => [
  Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, value.length])),
  notices,
]

describe('fitOutputs', () => {
  const says = (name: string): string =>
    `the output "${name}" would be too large and is left empty; use the report`
  it.each([
    {
      name: 'keeps what fits exactly',
      outputs: { a: text(OUTPUT_CHARACTERS - 1), b: 'y' },
      expected: [{ a: OUTPUT_CHARACTERS - 1, b: 1 }, []],
    },
    {
      name: 'drops the longest',
      outputs: { a: text(OUTPUT_CHARACTERS), b: 'y' },
      expected: [{ a: 0, b: 1 }, [says('a')]],
    },
    {
      name: 'counts all outputs together',
      outputs: { a: text(250_000), b: text(240_000), c: '' },
      expected: [{ a: 0, b: 240_000, c: 0 }, [says('a')]],
    },
    {
      name: 'drops several',
      outputs: { a: text(500_000), b: text(500_001), c: 'y' },
      expected: [{ a: 0, b: 0, c: 1 }, [says('a'), says('b')]],
    },
    { name: 'has nothing to say of nothing', outputs: {}, expected: [{}, []] },
  ])('$name', ({ outputs, expected }) => {
    expect(left(fitOutputs<string>(outputs, 'the report'))).toEqual(expected)
  })
})

describe('listPaths', () => {
  const notice = 'a path with a line break is left out of the output "x"; use the report'
  it.each([
    { name: 'plain paths', paths: ['a', 'b c'], expected: { text: 'a\nb c', notices: [] } },
    { name: 'a line feed', paths: ['a\n/etc', 'b'], expected: { text: 'b', notices: [notice] } },
    { name: 'carriage returns', paths: ['a\r', 'b\r'], expected: { text: '', notices: [notice] } },
    { name: 'nothing', paths: [], expected: { text: '', notices: [] } },
  ])('$name', ({ paths, expected }) => {
    expect(listPaths('x', paths, 'the report')).toEqual(expected)
  })
})
