import type { ApplyPorts } from '@tier3/action-ruleset-drift/apply/ports'
import { compareRulesets } from '@tier3/audit/compare/drift'
import { decodeRulesets, type Side } from '@tier3/audit/ruleset/decode-ruleset'
import type { Ruleset } from '@tier3/audit/ruleset/ruleset'
import type { Json, JsonObject } from '@tier3/model/json'

/** Ends the process as far as the command can tell. */
export class Crash extends Error {}

/** Counts calls, and crashes at one of them: before it has an effect, or after, when its answer is lost. */
export interface Crasher {
  readonly calls: number
  run<T>(call: () => Promise<T>): Promise<T>
}

export function crasher(at: number, when: 'before' | 'after'): Crasher {
  let calls = 0
  let dead = false
  return {
    get calls() {
      return calls
    },
    async run(call) {
      calls += 1
      if (dead || (calls === at && when === 'before')) {
        dead = true
        throw new Crash('the process was killed')
      }
      const answer = await call()
      if (calls < at || at === 0) return answer
      dead = true
      throw new Crash('the process was killed')
    },
  }
}

/** Ports of which each call may be the last. */
export function crashingPorts(ports: ApplyPorts, death: Crasher): ApplyPorts {
  const { source, sink, output } = ports
  const run = <T>(call: () => Promise<T>): Promise<T> => death.run(call)
  return {
    ...ports,
    source: { ...source, ofRepository: (...p) => run(() => source.ofRepository(...p)) },
    sink: {
      create: (...p) => run(() => sink.create(...p)),
      update: (...p) => run(() => sink.update(...p)),
      delete: (...p) => run(() => sink.delete(...p)),
    },
    output: { writeAll: (files) => run(() => output.writeAll(files)) },
  }
}

const decoded = (bodies: readonly Json[], side: Side): readonly Ruleset[] => {
  const result = decodeRulesets(bodies, side)
  if (!result.ok) throw new Error(result.problem[0]?.reason)
  return result.value
}

/** The names of rulesets that protect less than before, or in a way that cannot be ordered. */
export function weakened(before: readonly JsonObject[], now: readonly JsonObject[]): readonly string[] {
  const declared = decoded(before, 'declared').map((ruleset) => ({ ruleset }))
  const live = { read: true, rulesets: decoded(now, 'live'), unread: [], complete: true } as const
  const options = { level: 'repository', bypass: 'require', allowExtra: true } as const
  const { findings } = compareRulesets(declared, live, options)
  const bad = findings.filter(({ direction }) => ['weaker', 'incomparable', 'unknown'].includes(direction))
  return [...new Set(bad.map(({ name }) => name))].toSorted()
}
