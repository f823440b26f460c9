import { liveChanges, readBackDifferences } from '@tier3/audit/plan/check-plan'
import type { PlanStep, RestingRuleset } from '@tier3/audit/plan/ruleset-plan'
import type { Difference } from '@tier3/audit/compare/difference'
import { identityOf, splitBySource } from '@tier3/audit/compare/pair-rulesets'
import type { Ruleset } from '@tier3/audit/ruleset/ruleset'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RawRuleset, RulesetOwner } from '@tier3/model/ruleset-ports'
import { decodeRaw, levelOf, readLive } from './live-rulesets.ts'
import type { ApplyPorts } from './ports.ts'

/** How one step ended. `found`: the answer was lost, and reading showed that the step was done. */
export type StepOutcome =
  | { readonly kind: 'done' | 'found'; readonly id?: number; readonly readBack?: Ruleset }
  | { readonly kind: 'differs'; readonly differences: readonly Difference[] }
  | {
      readonly kind: 'failed'
      readonly problem: Problem
      /** `unclear`: whether the service did it could not be told. */
      readonly state: 'not-done' | 'unclear'
    }

/** Sends one step and compares what came of it with what was sent. */
export async function applyStep(
  step: PlanStep,
  owner: RulesetOwner,
  basis: readonly RestingRuleset[],
  ports: Pick<ApplyPorts, 'source' | 'sink'>,
): Promise<StepOutcome> {
  const sent = await send(step, owner, ports)
  if (!sent.ok) return afterLostAnswer(step, owner, basis, sent.problem, ports)
  return sent.value === undefined ? gone(step, 'done') : judge(step, sent.value, 'done')
}

async function send(
  step: PlanStep,
  owner: RulesetOwner,
  { sink }: Pick<ApplyPorts, 'sink'>,
): Promise<Result<Ruleset | undefined, Problem>> {
  const { action, id, body } = step
  if (action === 'delete' && id !== undefined) {
    const removed = await sink.delete(owner, id)
    return removed.ok ? ok(undefined) : failed(removed.problem)
  }
  if (body === undefined) throw new Error('a step that writes has a body')
  // Rulesets without conditions say so: an absent member would be kept or lost by chance.
  const whole = { ...body, conditions: body['conditions'] ?? null }
  const written: Result<RawRuleset, Problem> =
    action === 'update' && id !== undefined
      ? await sink.update(owner, id, whole)
      : await sink.create(owner, whole)
  return written.ok ? decodeRaw(written.value) : written
}

const gone = ({ id }: PlanStep, kind: 'done' | 'found'): StepOutcome => ({
  kind,
  ...(id === undefined ? {} : { id }),
})

function judge(step: PlanStep, readBack: Ruleset, kind: 'done' | 'found'): StepOutcome {
  const differences = readBackDifferences(step, readBack)
  if (differences.length > 0) return { kind: 'differs', differences }
  const { id } = readBack.server
  return { kind, ...(id === undefined ? {} : { id }), readBack }
}

/** A request whose answer did not arrive may have been carried out: only what is live now tells. */
async function afterLostAnswer(
  step: PlanStep,
  owner: RulesetOwner,
  basis: readonly RestingRuleset[],
  problem: Problem,
  { source }: Pick<ApplyPorts, 'source'>,
): Promise<StepOutcome> {
  const live = await readLive(owner, source)
  if (!live.ok) return { kind: 'failed', problem, state: 'unclear' }
  if (liveChanges(basis, live.value, levelOf(owner)).length === 0)
    return { kind: 'failed', problem, state: 'not-done' }
  const { own } = splitBySource(live.value.rulesets, levelOf(owner))
  const current = own.find((one) =>
    step.id === undefined ? identityOf(one) === identityOf(step) : one.server.id === step.id,
  )
  if (step.action === 'delete') {
    return current === undefined ? gone(step, 'found') : { kind: 'failed', problem, state: 'unclear' }
  }
  // A refused creation made nothing: what has its name now is somebody else's.
  const isOurs = step.action === 'update' || problem.code !== 'service/github-refused'
  if (current === undefined || !isOurs) return { kind: 'failed', problem, state: 'unclear' }
  const judged = judge(step, current, 'found')
  return judged.kind === 'found' ? judged : { kind: 'failed', problem, state: 'unclear' }
}
