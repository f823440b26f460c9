import { LANGUAGE_SERVICE, languageFindings } from './language-service.ts'
import type { LintedFile, LintProject } from './lint-project.ts'
import type { Deviation, WorkflowFinding } from './rule.ts'
import { RULES } from './rules.ts'

/** Everything that is wrong with the workflows and manifests of a project, in the order of files and lines. */
export async function lintWorkflows(project: LintProject): Promise<readonly WorkflowFinding[]> {
  const findings: WorkflowFinding[] = []
  for (const file of project.files) {
    const own = ruleFindings(file, project)
    // Where a rule of ours speaks, it says the same with a better fix.
    const further = (await languageFindings(file, project)).filter(
      ({ at }) => !own.some(({ line, column }) => line === at.line && column === at.column),
    )
    findings.push(...own, ...findingsOf(file, LANGUAGE_SERVICE.id, further))
  }
  return findings.toSorted(
    (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line || a.column - b.column,
  )
}

/** What our own rules say of one file. */
export function ruleFindings(file: LintedFile, project: LintProject): readonly WorkflowFinding[] {
  const faults = file.faults.map((fault) => ({ ...fault, fix: 'write valid YAML' }))
  return [
    ...findingsOf(file, 'yaml', faults),
    ...RULES.flatMap((rule) => findingsOf(file, rule.id, [...rule.check(file, project)])),
  ]
}

const findingsOf = (
  { path }: LintedFile,
  rule: string,
  deviations: readonly Deviation[],
): readonly WorkflowFinding[] =>
  deviations.map(({ at, message, fix }) => ({
    file: path,
    line: at.line,
    column: at.column,
    rule,
    message,
    fix,
  }))
