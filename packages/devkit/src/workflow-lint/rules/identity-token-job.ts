import { foreignAction } from '../foreign-actions.ts'
import { effectiveGrants } from '../grants.ts'
import type { LintedFile } from '../lint-project.ts'
import { parseReference } from '../reference.ts'
import type { Deviation, Rule } from '../rule.ts'
import { child } from '../tree.ts'
import { isAction, type Job, jobsOf, type Step } from '../workflow-view.ts'
import { CHECKOUT } from './checkout.ts'
import { foreignCommand } from './harmless-script.ts'

/** Our own files, in the commit of the workflow that runs: the one checkout that brings no code of the caller. */
const OWN_CHECKOUT: Readonly<Record<string, RegExp>> = {
  repository: /^\$\{\{\s*job\.workflow_repository\s*\}\}$/,
  ref: /^\$\{\{\s*job\.workflow_sha\s*\}\}$/,
}
const FIX = 'move it to a job without `id-token: write`, and hand over its files as an artifact'

export const identityTokenJob: Rule = {
  id: 'identity-token-job',
  why: 'every process of such a job can ask for a token and sign what it likes in the name of the workflow.',
  *check(file) {
    for (const job of jobsOf(file)) {
      if (effectiveGrants(job, file)?.['id-token'] !== 'write' || job.uses !== undefined) continue
      yield* stepFindings(job, file)
      const container = child(job.node, 'container') ?? child(job.node, 'services')
      if (container !== undefined)
        yield {
          at: container.keyAt,
          message: `job ${job.id} runs in an image of somebody else`,
          fix: 'run it on the machine',
        }
    }
  },
}

function* stepFindings(job: Job, file: LintedFile): Generator<Deviation> {
  const isReader = job.steps.some(
    ({ uses }) => foreignAction(uses?.text ?? '')?.readsCheckoutOnly !== undefined,
  )
  for (const step of job.steps) {
    const at = step.uses?.at ?? step.run?.keyAt ?? step.node.at
    const uses = step.uses?.text ?? ''
    const runs = foreignAction(uses)?.runsCallerCode
    if (parseReference(uses).kind === 'local')
      yield { at, message: `${uses} is code of the checkout, beside an identity token`, fix: FIX }
    if (runs !== undefined)
      yield { at, message: `${uses} stands beside an identity token, and ${runs}`, fix: FIX }
    if (isAction(step, CHECKOUT) && !isOwnCheckout(step, file) && !isReader)
      yield { at, message: 'the code of the caller is checked out beside an identity token', fix: FIX }
    const command = step.run === undefined ? undefined : foreignCommand(step.run.text)
    if (command !== undefined)
      yield { at, message: `a script runs ${command} beside an identity token`, fix: FIX }
  }
}

const isOwnCheckout = (step: Step, { role }: LintedFile): boolean =>
  role === 'reusable' &&
  Object.entries(OWN_CHECKOUT).every(([input, form]) => form.test(step.inputs.get(input)?.text ?? ''))
