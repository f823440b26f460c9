import type { BuildOutcome } from '@tier3/model/rebuild-stage'
import type { Problem } from '@tier3/model/problem'
import { ok, type Result } from '@tier3/model/result'
import { nextBisection, type Guilt, type Probe } from '@tier3/release/rebuild/bisection'
import type { Variation } from '@tier3/release/rebuild/variations'
import type { Builder } from './builder.ts'
import type { CommandPlan } from './plan.ts'
import { isIgnored } from './shipped-files.ts'

/** Looks for what makes the varied build different from the first one, by at most as many more builds as the plan allows. */
export async function bisect(
  first: BuildOutcome,
  varied: readonly Variation[],
  { bisectBuilds: most, ignore }: Pick<CommandPlan, 'bisectBuilds' | 'ignore'>,
  builder: Builder,
): Promise<Result<Guilt | undefined, readonly Problem[]>> {
  if (most === 0 || varied.length === 0) return ok(undefined)
  const probes: Probe[] = []
  for (;;) {
    const step = nextBisection(varied, probes, most)
    if (step.kind === 'done') return ok(step.guilt)
    const built = await builder.build(`bisect-${probes.length + 1}`, 'bisection', step.on)
    if (!built.ok) return built
    // Of a build that was killed nothing is known, and so nothing of what it was to tell.
    if (built.value.end.kind === 'killed') return ok(undefined)
    probes.push({ on: step.on, bad: !sameOutputs(first, built.value, ignore) })
  }
}

/** Whether two builds made the same files with the same bytes, but for those that are not compared. */
export function sameOutputs(a: BuildOutcome, b: BuildOutcome, ignore: readonly string[]): boolean {
  const [left, right] = [listing(a, ignore), listing(b, ignore)]
  return left !== undefined && left === right
}

const listing = ({ end }: BuildOutcome, ignore: readonly string[]): string | undefined =>
  end.kind === 'made'
    ? end.outputs
        .filter(({ name }) => !isIgnored(name, ignore))
        .map(({ name, sha256 }) => JSON.stringify([name, sha256]))
        .toSorted()
        .join('\n')
    : undefined
