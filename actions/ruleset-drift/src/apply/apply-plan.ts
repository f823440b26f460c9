import { splitBySource } from '@tier3/audit/compare/pair-rulesets'
import { basisAfter, liveChanges, planBasis } from '@tier3/audit/plan/check-plan'
import { touchProblems } from '@tier3/audit/plan/plan-rulesets'
import type { PlanStep, RestingRuleset, RulesetPlan } from '@tier3/audit/plan/ruleset-plan'
import type { Ruleset } from '@tier3/audit/ruleset/ruleset'
import type { Progress } from '@tier3/model/artifacts'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RulesetOwner } from '@tier3/model/ruleset-ports'
import { applyStep, type StepOutcome } from './apply-step.ts'
import { describeStep } from './describe-step.ts'
import { levelOf, ownerOf, readLive } from './live-rulesets.ts'
import { writeOwnFile } from './own-file.ts'
import type { ApplyPorts } from './ports.ts'
import { formatPreImage, PRE_IMAGE_LIMIT } from './pre-image.ts'

/** How far the application of a plan came. */
export interface Applied {
  readonly plan: RulesetPlan
  readonly digest: string
  /** Path of the file that holds what was there before; undefined when nothing was to be done. */
  readonly preImage: string | undefined
  readonly done: readonly { readonly step: PlanStep; readonly how: 'done' | 'found' }[]
  /** Why it ended before its end. */
  readonly stopped?: Stop
  /** Steps that were not begun. */
  readonly left: readonly PlanStep[]
}

/** Where and why it stopped. Without a step: everything was sent, and the last look showed something else. */
export type Stop = { readonly step?: PlanStep } & (
  | { readonly kind: 'changed'; readonly reasons: readonly string[] }
  | Extract<StepOutcome, { readonly kind: 'differs' | 'failed' }>
)

/**
 * Carries out a plan: the live state is read before every step and must be what the plan rests on, what a step changed is
 * read back, and the first deviation ends it. What is there before the first change is saved. GitHub has no conditional
 * writes, so that an edit between the last look and the write cannot be seen before it is read back.
 */
export async function applyPlan(
  plan: RulesetPlan,
  digest: string,
  preImage: string,
  ports: ApplyPorts,
  progress: Progress = () => {},
): Promise<Result<Applied, readonly Problem[]>> {
  const owner = ownerOf(plan.scope)
  if (owner === undefined) return failed([unknownScope(plan)])
  const live = await readLive(owner, ports.source)
  if (!live.ok) return failed([live.problem])
  const { own } = splitBySource(live.value.rulesets, levelOf(owner))
  const hidden = own.filter((one) => isHiddenNow(one, plan)).flatMap(touchProblems)
  if (hidden.length > 0) return failed(hidden)
  const changes = liveChanges(planBasis(plan), live.value, levelOf(owner))
  if (changes.length > 0) return failed(changes.map((change) => staleProblem(plan, change)))
  if (plan.steps.length === 0) return ok({ plan, digest, preImage: undefined, done: [], left: [] })
  const content = formatPreImage(plan, digest, own)
  const file = { path: preImage, content, what: 'pre-image' }
  const saved = await writeOwnFile(file, () => false, ports, PRE_IMAGE_LIMIT)
  if (!saved.ok) return saved
  ports.say(`what is there now is saved in ${preImage}`)
  const run = await runSteps(plan, owner, ports, progress)
  return ok({ plan, digest, preImage, ...run })
}

async function runSteps(
  plan: RulesetPlan,
  owner: RulesetOwner,
  ports: ApplyPorts,
  progress: Progress,
): Promise<Pick<Applied, 'done' | 'stopped' | 'left'>> {
  const { steps } = plan
  const done: { step: PlanStep; how: 'done' | 'found' }[] = []
  let basis = planBasis(plan)
  for (const [index, step] of steps.entries()) {
    const stop = (stopped: Stop): Pick<Applied, 'done' | 'stopped' | 'left'> => ({
      done,
      stopped: { step, ...stopped },
      left: steps.slice(index + 1),
    })
    const before = index === 0 ? undefined : await look(owner, basis, ports)
    if (before !== undefined) return stop(before)
    ports.say(`${index + 1}/${steps.length} ${describeStep(step)} …`)
    const outcome = await applyStep(step, owner, basis, ports)
    if (outcome.kind === 'differs' || outcome.kind === 'failed') return stop(outcome)
    basis = basisAfter(basis, outcome.id, outcome.readBack)
    done.push({ step, how: outcome.kind })
    ports.say(
      `${index + 1}/${steps.length} ${outcome.kind === 'done' ? 'done' : 'done; its answer was lost'}`,
    )
    progress(index + 1, steps.length, describeStep(step))
  }
  const last = await look(owner, basis, ports)
  return { done, ...(last === undefined ? {} : { stopped: last }), left: [] }
}

/** Whether a bypass list that was shown when the plan was made is not shown to this token. */
const isHiddenNow = ({ bypass, server }: Ruleset, plan: RulesetPlan): boolean =>
  !bypass.seen &&
  planBasis(plan).some(({ id, before }) => id === server.id && before['bypass_actors'] !== undefined)

/** Reads everything again; undefined when it is what it should be. */
async function look(
  owner: RulesetOwner,
  basis: readonly RestingRuleset[],
  { source }: Pick<ApplyPorts, 'source'>,
): Promise<Stop | undefined> {
  const live = await readLive(owner, source)
  if (!live.ok) return { kind: 'failed', problem: live.problem, state: 'not-done' }
  const reasons = liveChanges(basis, live.value, levelOf(owner))
  return reasons.length === 0 ? undefined : { kind: 'changed', reasons }
}

const staleProblem = ({ scope }: RulesetPlan, change: string): Problem =>
  problem('policy/ruleset-changed', {
    attempted: `apply the plan for ${scope}`,
    current: change,
    desired: 'everything must be as it was when the plan was made; nothing was changed',
    fix: 'Make a new plan, review it, and apply that.',
  })

const unknownScope = ({ scope }: RulesetPlan): Problem =>
  problem('input/malformed', {
    attempted: 'apply a plan',
    current: `its scope is "${scope}"`,
    desired: 'it must be a repository as owner/name, or an organization',
  })
