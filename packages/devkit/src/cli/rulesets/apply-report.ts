import type { Applied, Stop } from '@tier3/action-ruleset-drift/apply/apply-plan'
import { describeStep } from '@tier3/action-ruleset-drift/apply/describe-step'
import { rulesetFinding } from '@tier3/audit/compare/ruleset-finding'
import { displayText } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import type { JsonObject } from '@tier3/model/json'
import { describeProblem, exitCodeOf, type ExitCode } from '@tier3/model/problem'
import { PROBLEM_REGISTRY } from '@tier3/model/problem-registry'
import type { Report } from '@tier3/runner/define/report'
import { fileWord, stepBody } from './plan-report.ts'

/** Says how far a plan was applied: what is done, where it stopped and why, what is left, and the two ways on. */
export function reportApplied(applied: Applied): Report {
  const { plan, digest, done, stopped, left, preImage } = applied
  const total = plan.steps.length
  const lines = [
    ...done.map(
      ({ step, how }) =>
        `✓ ${describeStep(step)}${how === 'found' ? '; the answer was lost, and reading showed it done' : ''}`,
    ),
    ...(stopped === undefined ? [] : describeStop(stopped)),
    ...left.map((step) => `- not begun: ${describeStep(step)}`),
    ...(stopped === undefined ? [] : waysOn(applied)),
  ]
  return {
    exitCode: exitCode(stopped),
    title: title(applied, total),
    outputs: { digest, done: String(done.length), 'pre-image-path': preImage ?? '' },
    lines,
    summary: [{ kind: 'code', language: 'text', text: lines.join('\n') }],
    findings: stopped === undefined ? [] : findingsOf(stopped, plan.scope),
    notices: [],
    body: {
      digest,
      scope: plan.scope,
      ...(preImage === undefined ? {} : { preImage }),
      done: done.map(({ step, how }) => ({ ...stepBody(step), found: how === 'found' })),
      ...(stopped === undefined ? {} : { stopped: stopBody(stopped) }),
      left: left.map(stepBody),
    },
  }
}

function title({ plan, done, stopped }: Applied, total: number): string {
  if (stopped === undefined)
    return total === 0 ? `nothing to do for ${plan.scope}` : `${total} of ${total} steps done and read back`
  return stopped.step === undefined
    ? `${total} of ${total} steps done, and the last look found something else`
    : `stopped at step ${done.length + 1} of ${total}: ${describeStep(stopped.step)}`
}

function exitCode(stopped: Stop | undefined): ExitCode {
  if (stopped === undefined) return 0
  return stopped.kind === 'failed' ? exitCodeOf([stopped.problem]) : 1
}

const reasonsOf = (stopped: Stop): readonly string[] =>
  stopped.kind === 'changed'
    ? stopped.reasons
    : stopped.kind === 'failed'
      ? [describeProblem(stopped.problem)]
      : stopped.differences.map(
          ({ path, direction, words }) =>
            `${path === '' ? 'it' : path} is not what was sent (${direction}): ${words}`,
        )

function describeStop(stopped: Stop): readonly string[] {
  const { step } = stopped
  const where = step === undefined ? 'after the last step' : `at: ${describeStep(step)}`
  const state = step === undefined ? [] : [`  ${stateOf(stopped)}`]
  return [
    `✗ stopped ${where}`,
    ...reasonsOf(stopped).map((reason) => `  ${displayText(reason, 1_000)}`),
    ...state,
    ...(stopped.kind === 'failed' ? stopped.problem.fix.split('\n').map((line) => `  ${line}`) : []),
  ]
}

function stateOf(stopped: Stop): string {
  switch (stopped.kind) {
    case 'changed':
      return 'somebody changed rulesets in the meantime; this step was not sent'
    case 'differs':
      return 'this step was sent, and GitHub made something else of it: it is live as it was read back'
    case 'failed':
      return stopped.state === 'not-done'
        ? 'this step changed nothing'
        : 'whether this step was carried out could not be told'
  }
}

function waysOn({ plan, preImage }: Applied): readonly string[] {
  const owner = plan.scope.includes('/') ? `--repository ${plan.scope}` : `--organization ${plan.scope}`
  const created = plan.steps.some(({ action }) => action === 'create') ? ' --allow-delete' : ''
  return [
    `To go on: make a new plan with \`tier3 rulesets plan ${owner}\`; it holds what is left.`,
    ...(preImage === undefined
      ? []
      : [`To go back: \`tier3 rulesets rollback ${owner} --pre-image ${fileWord(preImage)}${created}\`.`]),
  ]
}

function findingsOf(stopped: Stop, scope: string): readonly Finding[] {
  if (stopped.kind === 'differs' && stopped.step !== undefined) {
    const { step } = stopped
    return stopped.differences.map((difference) => withoutDetail(rulesetFinding(step, difference)))
  }
  const subject = stopped.step === undefined ? scope : describeStep(stopped.step)
  if (stopped.kind === 'failed') {
    const { code, desired, current, fix } = stopped.problem
    return [{ code, subject, demand: desired, seen: current, fix }]
  }
  const code = 'policy/ruleset-changed'
  const demand = 'what the plan rests on'
  const { fix } = PROBLEM_REGISTRY[code]
  return reasonsOf(stopped).map((seen) => ({ code, subject, demand, seen, fix }))
}

/** The members of a finding that reports have. */
const withoutDetail = ({ code, subject, demand, seen, fix }: Finding): Finding => ({
  code,
  subject,
  demand,
  seen,
  fix,
})

function stopBody(stopped: Stop): JsonObject {
  return {
    ...(stopped.step === undefined ? {} : { step: stepBody(stopped.step) }),
    kind: stopped.kind,
    ...(stopped.kind === 'failed' ? { state: stopped.state } : {}),
    reasons: [...reasonsOf(stopped)],
  }
}
