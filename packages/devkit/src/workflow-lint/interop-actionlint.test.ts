import { beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from '../gen/project.ts'
import { findNamedProgram as findProgram } from '../interop/named-program.ts'
import { caseProject, PRIVATE, steps } from './cases/rule-case.ts'
import { loadLintedFiles } from './lint-project.ts'
import { ACTIONLINT_EXCEPTIONS, formatPeerFinding, isExcepted } from './peer-findings.ts'
import { ACTIONLINT_VARIABLE, runActionlint } from './peer-linters.ts'

const actionlint = findProgram(process.env, ACTIONLINT_VARIABLE)
const files = loadLintedFiles(ROOT)

describe('exceptions from actionlint', () => {
  const undefinedProperty = (name: string): string =>
    `property "${name}" is not defined in object type {check_run_id: number; status: string}`
  it.each([
    { rule: 'expression', message: undefinedProperty('workflow_sha'), expected: true },
    { rule: 'expression', message: undefinedProperty('workflow_shaa'), expected: false },
    {
      rule: 'action',
      message:
        'specifying action "$/actions/sign" in invalid format because ref is missing. available formats are x',
      expected: true,
    },
    {
      rule: 'action',
      message:
        'specifying action "actions/sign" in invalid format because ref is missing. available formats are x',
      expected: false,
    },
  ])('isExcepted of $rule $message is $expected', ({ expected, ...finding }) => {
    expect(isExcepted({ file: '', line: 1, ...finding }, ACTIONLINT_EXCEPTIONS)).toBe(expected)
  })
})

describe('actionlint', () => {
  beforeEach((context) => {
    if (actionlint.missing !== undefined) context.skip(actionlint.missing)
  })

  it('finds nothing in what we ship', async () => {
    const found = await runActionlint(actionlint.path ?? '', files)
    expect(found.filter((one) => !isExcepted(one, ACTIONLINT_EXCEPTIONS)).map(formatPeerFinding)).toEqual([])
  })

  it('still needs each exception', async () => {
    const found = await runActionlint(actionlint.path ?? '', files)
    const unused = ACTIONLINT_EXCEPTIONS.filter((one) => !found.some((finding) => isExcepted(finding, [one])))
    expect(unused).toEqual([])
  })

  it('finds what is wrong in a workflow that is', async () => {
    const text = steps(['- run: echo ${{ github.head_ref }}', '- run: echo ${{ steps.none.outputs.x }}'])
    const broken = caseProject({ [PRIVATE]: text }).files.filter(({ path }) => path === PRIVATE)
    const rules = (await runActionlint(actionlint.path ?? '', broken)).map(({ rule }) => rule)
    expect(new Set(rules)).toEqual(new Set(['expression', 'syntax-check']))
  })
})
