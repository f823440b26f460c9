import { expect, it } from 'vitest'
import { formatRow, ratioOf, type Row } from './row.ts'
import { formatTable } from './table.ts'

const seconds = (value: number) => ({ value, unit: 's' as const })
const ROWS: { readonly name: string; readonly row: Row; readonly cells: readonly string[] }[] = [
  {
    name: 'a budget that is met',
    row: {
      what: 'w',
      ours: { ...seconds(0.25), detail: '8 MB/s' },
      peer: { name: 'p', quantity: seconds(2) },
      budget: { demand: 'faster', met: true },
    },
    cells: ['w', '0.250 s (8 MB/s)', 'p 2.00 s', '0.13x', 'faster', '✓'],
  },
  {
    name: 'a budget that is missed, in other units',
    row: {
      what: 'w',
      ours: { value: 151.26, unit: 'MiB' },
      peer: { name: 'p', quantity: seconds(2) },
      budget: { demand: '150 MiB', met: false },
    },
    cells: ['w', '151.3 MiB', 'p 2.00 s', '', '150 MiB', '✗'],
  },
  {
    name: 'a peer that is missing, never invented',
    row: {
      what: 'w',
      ours: { value: 70.4, unit: 'ms' },
      peer: { name: 'p', missing: 'not here' },
      budget: { demand: 'b', met: undefined },
    },
    cells: ['w', '70 ms', 'p MISSING: not here', '', 'b', '?'],
  },
  {
    name: 'what ours cannot do, beside a peer that can',
    row: {
      what: 'w',
      ours: { failed: 'out of memory' },
      peer: { name: 'p', quantity: seconds(2) },
      budget: { demand: 'b', met: false },
    },
    cells: ['w', 'FAILED: out of memory', 'p 2.00 s', '', 'b', '✗'],
  },
]

it.each(ROWS)('formatRow shows $name', ({ row, cells }) => {
  expect(formatRow(row)).toEqual(cells)
})

it('ratioOf does not divide by nothing', () => {
  expect(ratioOf({ what: 'w', ours: seconds(1), peer: { name: 'p', quantity: seconds(0) } })).toBeUndefined()
})

it('formatTable aligns what has one width', () => {
  expect(
    formatTable([
      ['a', '✓', 'end'],
      ['long', '', ''],
    ]),
  ).toBe('a     ✓  end\nlong\n')
})
