import { describe, expect, it } from 'vitest'
import { PERMISSION_CASES } from './cases/permission-cases.ts'
import { PIN_CASES } from './cases/pin-cases.ts'
import { REFERENCE_CASES } from './cases/reference-cases.ts'
import { caseProject, type RuleCase } from './cases/rule-case.ts'
import { RUN_CASES } from './cases/run-cases.ts'
import { SCRIPT_CASES } from './cases/script-cases.ts'
import { TEMPLATE_CASES } from './cases/template-cases.ts'
import { ruleFindings } from './lint-workflows.ts'
import { RULES } from './rules.ts'

const CASES: readonly RuleCase[] = [
  ...REFERENCE_CASES,
  ...PIN_CASES,
  ...PERMISSION_CASES,
  ...SCRIPT_CASES,
  ...RUN_CASES,
  ...TEMPLATE_CASES,
]

/** What the rule of a case says about its files, each finding as the case writes it. */
function foundIn({ rule, files }: RuleCase): readonly string[] {
  const project = caseProject(files)
  return project.files.flatMap((file) =>
    ruleFindings(file, project)
      .filter((finding) => finding.rule === rule || finding.rule === 'yaml')
      .map(({ line, column, message }) => `${file.path}:${line}:${column} ${message}`),
  )
}

describe('rules', () => {
  it.each(CASES)('$rule: $name', (row) => {
    expect(foundIn(row)).toEqual(row.expected)
  })

  it.each(RULES.map(({ id }) => ({ id })))(
    '$id has a case that breaks it and one that keeps it',
    ({ id }) => {
      const own = CASES.filter(({ rule }) => rule === id)
      expect([
        own.some(({ expected }) => expected.length > 0),
        own.some(({ expected }) => expected.length === 0),
      ]).toEqual([true, true])
    },
  )

  it('rules have names of their own and say in one sentence what they stop', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
    for (const { why } of RULES) expect(why).toMatch(/^\S.{20,120}[^.]\.$/)
  })
})
