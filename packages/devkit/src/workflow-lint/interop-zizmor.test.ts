import { beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from '../gen/project.ts'
import { findNamedProgram as findProgram } from '../interop/named-program.ts'
import { caseProject, CHECKOUT, PRIVATE, steps } from './cases/rule-case.ts'
import { loadLintedFiles } from './lint-project.ts'
import { formatPeerFinding, isExcepted, ZIZMOR_EXCEPTIONS } from './peer-findings.ts'
import { runZizmor, ZIZMOR_VARIABLE } from './peer-linters.ts'

const zizmor = findProgram(process.env, ZIZMOR_VARIABLE)
const files = loadLintedFiles(ROOT)

describe('exceptions from zizmor', () => {
  it.each([
    { rule: 'self-repository', message: './source/.github/actions/release-build', expected: true },
    { rule: 'self-repository', message: './source/.github/actions/release-build/x', expected: false },
    { rule: 'self-repository', message: './actions/sign', expected: false },
    { rule: 'unpinned-uses', message: './source/.github/actions/release-build', expected: false },
  ])('isExcepted of $rule $message is $expected', ({ expected, ...finding }) => {
    expect(isExcepted({ file: '', line: 1, ...finding }, ZIZMOR_EXCEPTIONS)).toBe(expected)
  })
})

describe('zizmor', () => {
  beforeEach((context) => {
    if (zizmor.missing !== undefined) context.skip(zizmor.missing)
  })

  it('finds nothing in what we ship', async () => {
    const found = await runZizmor(zizmor.path ?? '', files)
    expect(found.filter((one) => !isExcepted(one, ZIZMOR_EXCEPTIONS)).map(formatPeerFinding)).toEqual([])
  })

  it('finds what is wrong in a workflow that is', async () => {
    const text = steps(
      [`- uses: ${CHECKOUT}`, '- run: echo ${{ github.head_ref }}'],
      '{}',
      'pull_request_target',
    )
    const broken = caseProject({
      [PRIVATE]: text.replace('    permissions: {}', '    runs-on: ubuntu-24.04\n    permissions: {}'),
    }).files.filter(({ path }) => path === PRIVATE)
    const rules = (await runZizmor(zizmor.path ?? '', broken)).map(({ rule }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['artipacked', 'dangerous-triggers', 'template-injection']))
  })
})
