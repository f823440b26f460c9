import type { Outcome, RunResult, StepResult } from './result.ts'
import { redJobs } from './result.ts'
import type { Progress } from './run-options.ts'

const MARKS: { readonly [outcome in Outcome]: string } = {
  success: '✓',
  failure: '✗',
  cancelled: '⊘',
  skipped: '-',
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const stepLine = (step: StepResult): string => {
  const stage = step.stage === 'main' ? '' : ` (${step.stage})`
  const tolerated = step.outcome === 'failure' && step.conclusion === 'success' ? ', tolerated' : ''
  return `${'  '.repeat(step.depth)}${MARKS[step.outcome]} ${step.name}${stage} ${seconds(step.milliseconds)}${tolerated}`
}

/** Prints jobs and steps as they end. Jobs run side by side, so each line names its job. */
export const progressPrinter =
  (print: (line: string) => void) =>
  (progress: Progress): void => {
    switch (progress.kind) {
      case 'job-started':
        print(`▶ ${progress.path}`)
        break
      case 'step-ended':
        if (progress.step.outcome === 'skipped') break
        print(`  [${progress.path}] ${stepLine(progress.step)}`)
        for (const { level, title, message } of progress.step.annotations)
          print(
            `    ${level}: ${title === undefined ? '' : `${title}: `}${message.replaceAll('\n', '\n      ')}`,
          )
        break
      case 'job-ended':
        print(
          `${MARKS[progress.job.result]} ${progress.path} ${progress.job.result} ${seconds(progress.job.milliseconds)}`,
        )
        break
      case 'job-settled':
        print(`${MARKS[progress.result]} ${progress.path} ${progress.result}`)
        break
      case 'waiting':
        print(`… ${progress.path} waits for the concurrency group ${progress.group}`)
    }
  }

/** How many lines of the log of a failed step are shown. */
const SHOWN_LINES = 20

/** Prints the summaries of a run that ended, and where it turned red. */
export function printRun(run: RunResult, print: (line: string) => void): void {
  for (const { path, summaries } of run.jobs) {
    if (summaries.length > 0) print(`\n── summary of ${path}\n\n${summaries.join('\n')}`)
  }
  for (const error of run.errors) print(`error: ${error}`)
  for (const { job, step, codes, message } of redJobs(run)) {
    print(`\n✗ ${job}${step === undefined ? '' : `, step "${step}"`}: ${[...codes, message].join(' ')}`)
    const failed = run.jobs.find(({ path }) => path === job)
    const shown = failed?.steps.findLast(({ conclusion, log }) => conclusion === 'failure' && log.length > 0)
    for (const line of (shown?.log ?? failed?.log ?? []).slice(-SHOWN_LINES)) print(`    ${line}`)
  }
  print(
    `\n${run.result}: ${run.jobs.filter(({ result }) => result === 'success').length} of ${run.jobs.length} jobs succeeded`,
  )
}
