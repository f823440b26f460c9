import { ownPath, parseReference } from '../reference.ts'
import type { Rule } from '../rule.ts'
import { child } from '../tree.ts'
import { isPublished, type Job, jobsOf, type Step, stepsOf } from '../workflow-view.ts'

export const ignoredFailure: Rule = {
  id: 'ignored-failure',
  why: 'a check whose failure is passed over is no check: the release goes out all the same.',
  *check(file, project) {
    if (!isPublished(file)) return
    const jobs = jobsOf(file)
    const isJudgedLater = (step: Step): boolean => {
      const path = ownPath(parseReference(step.uses?.text ?? ''), project)
      return path === 'actions/ruleset-drift' && step.inputs.has('shard') && jobs.some(mergesReports)
    }
    const steps = stepsOf(file).filter((step) => !isJudgedLater(step))
    for (const { node } of [...jobs, ...steps]) {
      const ignored = child(node, 'continue-on-error')
      if (ignored !== undefined && ignored.scalar !== false)
        yield { at: ignored.keyAt, message: 'a failure is passed over', fix: 'remove `continue-on-error`' }
    }
  },
}

/** A part of the fleet fails alone: this job fails when one of them differs, or has no report. */
const mergesReports = ({ steps }: Job): boolean => steps.some(({ inputs }) => inputs.has('merge-reports'))
