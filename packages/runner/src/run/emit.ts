import { displayText } from '@tier3/model/display'
import { describeProblem, exitCodeOf, type ExitCode, type Problem } from '@tier3/model/problem'
import type { Report } from '../define/report.ts'
import type { Spec } from '../define/spec.ts'
import { findingAnnotation, limitAnnotations, problemAnnotation, type Annotation } from './annotations.ts'
import type { Face } from './face.ts'
import { formatReport, REPORT_MEDIA_TYPE, type ReportDocument } from './report-document.ts'
import { temporaryReport, writeReportFile } from './report-file.ts'
import { renderSummary } from './summary.ts'

/** How a run ended: with a report, with problems before there was anything to judge, or with a plan only. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'dry-run'; readonly plan: unknown }

interface Place {
  readonly temp: string
  readonly workspace: string
  readonly reportPath: string | undefined
}

const GLYPH = { 0: '✓', 1: '✗', 2: '✗', 3: '?' } as const

/** Shows the outcome on the face and gives the exit code. A report that cannot be written turns success into failure. */
export async function emit(spec: Spec, face: Face, outcome: Outcome, place: Place): Promise<ExitCode> {
  const shown = describe(outcome)
  for (const line of shown.lines) face.say(line)
  const document = documentOf(spec, outcome, shown)
  const written = await writeReport(face, formatReport(document), place, spec.name)
  const problems = written.problem === undefined ? [] : [written.problem]
  for (const p of problems) face.say(`✗ ${p.code}: ${describeProblem(p)}`)
  const exitCode = problems.length > 0 && shown.exitCode === 0 ? exitCodeOf(problems) : shown.exitCode
  for (const annotation of limitAnnotations([...shown.annotations, ...problems.map(problemAnnotation)])) {
    face.annotate(annotation)
  }
  for (const [name, value] of Object.entries(shown.outputs)) face.setOutput(name, value)
  if (written.path !== undefined) face.setOutput('report-path', written.path)
  await face.summary(
    renderSummary(`tier3 ${spec.name}`, { title: shown.title, exitCode, summary: shown.summary }),
  )
  face.say(`${GLYPH[exitCode]} ${displayText(shown.title, 500)}`)
  if (written.path !== undefined) face.say(`  report: ${displayText(written.path, 1_000)}`)
  face.emitReport(formatReport({ ...document, exitCode, problems: [...document.problems, ...problems] }))
  return exitCode
}

interface Shown extends Omit<Report, 'findings' | 'body'> {
  readonly annotations: readonly Annotation[]
}

function describe(outcome: Outcome): Shown {
  if (outcome.kind === 'report') {
    const { report } = outcome
    const { findings, warnings = [], notices } = report
    return {
      ...report,
      annotations: [
        ...findings.map(findingAnnotation),
        ...warnings.map(remark('warning')),
        ...notices.map(remark('notice')),
      ],
    }
  }
  const base = { outputs: {}, notices: [], annotations: [] }
  if (outcome.kind === 'dry-run') {
    const plan = JSON.stringify(outcome.plan, null, 2)
    const lines = [
      'Dry run: this is what would be done.',
      ...plan.split('\n').map((l) => `  ${displayText(l, 500)}`),
    ]
    return {
      ...base,
      exitCode: 0,
      title: 'dry run: nothing was done',
      lines,
      summary: [{ kind: 'code', language: 'json', text: plan }],
    }
  }
  const { problems } = outcome
  return {
    ...base,
    exitCode: exitCodeOf(problems),
    title: problems.length === 1 ? 'stopped by a problem' : `stopped by ${problems.length} problems`,
    lines: problems.flatMap((p) => [
      `✗ ${p.code}: ${describeProblem(p)}`,
      ...p.fix.split('\n').map((l) => `    ${l}`),
    ]),
    summary: [
      {
        kind: 'table',
        columns: ['code', 'problem', 'to mend it'],
        rows: problems.map((p) => [{ code: p.code }, describeProblem(p), p.fix.replaceAll('\n', ' ')]),
      },
    ],
    annotations: problems.map(problemAnnotation),
  }
}

const remark =
  (level: 'warning' | 'notice') =>
  (text: string): Annotation => ({ level, title: 'tier3', message: displayText(text, 2_000) })

function documentOf(spec: Spec, outcome: Outcome, shown: Shown): ReportDocument {
  return {
    mediaType: REPORT_MEDIA_TYPE,
    action: spec.name,
    dryRun: outcome.kind === 'dry-run',
    exitCode: shown.exitCode,
    title: shown.title,
    problems: outcome.kind === 'problems' ? outcome.problems : [],
    findings: outcome.kind === 'report' ? outcome.report.findings : [],
    warnings: shown.warnings ?? [],
    notices: shown.notices,
    outputs: shown.outputs,
    ...(outcome.kind === 'dry-run' ? { plan: outcome.plan } : {}),
    ...(outcome.kind === 'report' ? { body: outcome.report.body } : {}),
  }
}

// On a terminal a file is written only where one was asked for.
async function writeReport(
  face: Face,
  json: string,
  place: Place,
  name: string,
): Promise<{ readonly path?: string; readonly problem?: Problem }> {
  if (place.reportPath === undefined && face.kind === 'cli') return {}
  const path = place.reportPath ?? temporaryReport(place.temp, name)
  const written = await writeReportFile(json, path, place.workspace)
  return written.ok ? { path: written.value } : { problem: written.problem }
}
