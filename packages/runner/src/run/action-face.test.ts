import { expect, it } from 'vitest'
import { withoutCommands } from './action-face.ts'

it.each([
  { line: 'plain :: text', expected: 'plain :: text' },
  { line: '::error::x', expected: ': :error::x' },
  { line: '  ::add-mask::x', expected: '  : :add-mask::x' },
  { line: 'a\n::set-output name=x::y', expected: 'a\n: :set-output name=x::y' },
  { line: 'a ##[add-mask]x', expected: 'a # #[add-mask]x' },
])('withoutCommands breaks up what the runner would obey in $line', ({ line, expected }) => {
  expect(withoutCommands(line)).toBe(expected)
})
