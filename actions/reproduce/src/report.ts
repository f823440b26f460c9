import { displayText } from '@tier3/model/display'
import { describeGuilt, guiltyNames } from '@tier3/release/rebuild/guilt-text'
import { TEST_RESULT_TYPE } from '@tier3/release/rebuild/test-result'
import { fitOutputs, listPaths } from '@tier3/runner/define/output-limit'
import type { Report } from '@tier3/runner/define/report'
import type { ChangedEvidence, ComparedEvidence } from './evidence.ts'
import type { Conclusion, Judged } from './judge.ts'
import type { ReproducePlan } from './plan.ts'
import { bodyOf } from './report-body.ts'
import { SAME_PLATFORM } from './same-platform.ts'
import { summaryOf } from './summary.ts'

const NO_OUTPUTS = {
  verdict: '',
  files: '',
  guilty: '',
  sensitive: '',
  'diff-path': '',
  'predicate-path': '',
  'predicate-type': '',
  'changed-paths': '',
}

export function report(plan: ReproducePlan, conclusion: Conclusion): Report {
  if (conclusion.mode === 'change') return changeReport(conclusion.evidence)
  const { evidence, judged, written } = conclusion
  const { files, findings, exitCode, verdict } = judged
  const { outputs, notices } = fitOutputs(
    {
      ...NO_OUTPUTS,
      verdict,
      files: String(files.length),
      guilty: guiltyNames(evidence.guilt),
      sensitive: evidence.sensitivity.state,
      'diff-path': written.diffPath ?? '',
      'predicate-path': written.predicatePath ?? '',
      'predicate-type': written.predicatePath === undefined ? '' : TEST_RESULT_TYPE,
    },
    'the report',
  )
  return {
    exitCode,
    title: title(judged, evidence),
    outputs,
    lines: linesOf(judged, evidence),
    summary: summaryOf(judged, evidence),
    findings,
    warnings: warningsOf(judged, evidence),
    notices: [...evidence.notices, ...notices],
    body: bodyOf(plan, judged, evidence, written),
  }
}

function changeReport({ paths, says }: ChangedEvidence): Report {
  const listed = listPaths('changed-paths', paths, 'the report')
  return {
    exitCode: 0,
    title: `${paths.length} ${paths.length === 1 ? 'file' : 'files'} changed on purpose`,
    outputs: { ...NO_OUTPUTS, 'changed-paths': listed.text },
    lines: says.map((one) => displayText(`changed on purpose: ${one}`)),
    summary: [
      { kind: 'text', text: 'Changed on purpose, so that a build of this checkout must give other outputs:' },
      { kind: 'table', columns: ['what was changed'], rows: says.map((one) => [one]) },
    ],
    findings: [],
    warnings: ['the checkout is changed: build it for `changed` only, and never ship what is built from it'],
    notices: listed.notices,
    body: { mode: 'change', changed: says, paths },
  }
}

function title({ exitCode, files, findings, verdict }: Judged, { sensitivity }: ComparedEvidence): string {
  const count = `${files.length} ${files.length === 1 ? 'file' : 'files'}`
  const unproven = sensitivity.state === 'not shown' ? ', not shown to be sensitive' : ''
  if (exitCode === 0)
    return verdict === 'equivalent'
      ? `${count} equivalent to the rebuilds, and not identical${unproven}`
      : `${count} identical with the rebuilds${unproven}`
  const codes = new Set(findings.map(({ code }) => code))
  if (codes.has('integrity/rebuild-stale')) return 'not reproduced: an output was not made by its build'
  if (codes.has('policy/rebuild-failed')) return 'not reproduced: a rebuild failed'
  if (codes.has('policy/not-reproducible')) return 'not reproducible: the same commit gives different bytes'
  if (codes.has('integrity/not-reproduced')) return 'not reproduced: what ships is not what the commit builds'
  if (codes.has('policy/rebuild-equivalent')) return 'equivalent to the rebuilds, and not identical'
  if (codes.has('policy/rebuild-uncovered')) return 'not reproduced: a file has no partner'
  if (codes.has('policy/rebuild-insensitive')) return 'nothing proven: a changed input changed no output'
  return 'it is not known whether the files can be reproduced: a build was killed'
}

function linesOf({ files }: Judged, evidence: ComparedEvidence): readonly string[] {
  const { builds, guilt, ignored, sensitivity, variations } = evidence
  return [
    ...(variations === undefined
      ? []
      : [
          `different in the second build: ${variations.varied.join(', ') || 'nothing'}`,
          ...variations.same.map(({ name, why }) => `not different: ${name} (${why})`),
        ]),
    ...builds.map(({ id, on, outcome }) =>
      displayText(
        `${id}: ${outcome.end.kind} in ${outcome.endedAt - outcome.startedAt} s${on.length === 0 ? '' : ` with ${on.join(', ')}`}; log: ${outcome.log.path}`,
        2000,
      ),
    ),
    ...files.map(({ name, rebuilds, verdict }) =>
      displayText(
        `${verdict === 'identical' ? '✓' : '✗'} ${name}: ${verdict} (${rebuilds.length} rebuilds)`,
        500,
      ),
    ),
    ...ignored.map((name) => displayText(`- ${name}: not compared (ignore)`)),
    ...(guilt === undefined ? [] : [displayText(`what makes the difference: ${describeGuilt(guilt)}`, 2000)]),
    displayText(`sensitive: ${sensitivity.state} (${sensitivity.why})`, 1000),
    SAME_PLATFORM,
  ]
}

function warningsOf({ exitCode, verdict }: Judged, evidence: ComparedEvidence): readonly string[] {
  const { losses, mode, sensitivity, shared, variations } = evidence
  const clock = variations?.same.find(({ name }) => name === 'clock')
  return [
    ...(exitCode === 0 && verdict === 'equivalent'
      ? ['equivalent is not identical: consumers who compare bytes will see a difference']
      : []),
    ...(sensitivity.state === 'not shown' && exitCode === 0
      ? [`the comparison was not shown to be able to fail: ${sensitivity.why}`]
      : []),
    ...(clock === undefined || mode === 'rebuilt'
      ? []
      : [
          `the clock was the same day in both builds (${clock.why}): a date in the outputs would not be seen`,
        ]),
    ...shared.map((one) => `each build got a copy of a cache of the job: ${one}`),
    ...losses,
  ]
}
