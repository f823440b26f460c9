import { expect, it } from 'vitest'
import { evaluation } from './evaluation.ts'
import { parseWorkflowText } from './github-language.ts'
import { expressionOf } from './multiline-scalars.ts'
import { find, itemsOf } from './tree.ts'

const cases = [
  ['${{ a }}', 'a'],
  ['x ${{ a }}', "format('x {0}', a)"],
  ["it's {b} ${{ '}}' }} ${{ c }}\n", "format('it''s {{b}} {0} {1}\n', '}}', c)"],
  ['open ${{ a', "format('open ${{{{ a')"],
] as const
for (const [text, expected] of cases)
  it(`expressionOf ${JSON.stringify(text)}`, () => expect(expressionOf(text)).toBe(expected))

const run = (script: string): string => {
  const tree = parseWorkflowText(
    'x.yml',
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${script}\n`,
  )
  const [step] = itemsOf(find(tree, 'jobs', 'a', 'steps'))
  return evaluation({ github: { ref: 'R' } }).text(find(step, 'run'))
}

it('parseWorkflowText gives scalars of many lines as YAML means them', () => {
  expect(run('|\n          one\n            ${{ github.ref }}\n          three')).toBe('one\n  R\nthree\n')
  expect(run("|\n          'a' 'b' {'c'} ${{ github.ref }}")).toBe("'a' 'b' {'c'} R\n")
  expect(run('>-\n          one\n          ${{ github.ref }}')).toBe('one R')
  expect(run('"one \\\n          ${{ github.ref }}\\ttab"')).toBe('one R\ttab')
})
