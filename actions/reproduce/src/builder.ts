import type { BuildOutcome, MachineAbilities, SourceEdit } from '@tier3/model/rebuild-stage'
import type { Problem } from '@tier3/model/problem'
import { ok, type Result } from '@tier3/model/result'
import { surroundingsOf, type BuildBasis } from '@tier3/release/rebuild/surroundings'
import type { Variation } from '@tier3/release/rebuild/variations'
import type { BuildRecord } from './evidence.ts'
import type { CommandPlan } from './plan.ts'
import type { ReproducePorts } from './ports.ts'

const LOG_LIMIT = 64 * 1024 * 1024

/** Makes builds of one commit and keeps the list of them. */
export interface Builder {
  readonly records: readonly BuildRecord[]
  readonly machine: MachineAbilities
  build(
    id: string,
    purpose: BuildRecord['purpose'],
    on: readonly Variation[],
    edits?: readonly SourceEdit[],
  ): Promise<Result<BuildOutcome, readonly Problem[]>>
}

export function createBuilder(
  plan: CommandPlan,
  facts: {
    readonly commit: string
    readonly basis: BuildBasis
    readonly machine: MachineAbilities
    readonly shipped: readonly string[]
  },
  { stage }: Pick<ReproducePorts, 'stage'>,
): Builder {
  const records: BuildRecord[] = []
  return {
    records,
    machine: facts.machine,
    async build(id, purpose, on, edits = []) {
      const built = await stage.build({
        id,
        commit: facts.commit,
        command: plan.command,
        export: plan.export,
        outputs: plan.outputs,
        surroundings: surroundingsOf(on, facts.machine, facts.basis),
        edits,
        shared: plan.shared,
        foreign: facts.shipped,
        sourceDateEpoch: facts.basis.sourceDateEpoch,
        timeoutSeconds: plan.timeoutSeconds,
        logLimit: LOG_LIMIT,
      })
      if (!built.ok) return built
      records.push({ id, on, purpose, outcome: built.value })
      return ok(built.value)
    },
  }
}
