import { PROBLEM_REGISTRY } from '@tier3/model/problem-registry'
import type { Finding } from '@tier3/model/finding'
import { canonicalActors, describeActor } from '../ruleset/bypass-actors.ts'
import type { BypassActor, Ruleset } from '../ruleset/ruleset.ts'
import { describeRuleset } from './ruleset-finding.ts'

/**
 * Bypass actors that nobody stands behind any more: entries outlive the App or team they are for, and come back to life
 * with it. `exists` is undefined where that could not be looked up.
 */
export function danglingActors(
  rulesets: readonly Ruleset[],
  exists: (actor: BypassActor) => boolean | undefined,
): readonly Finding[] {
  const code = 'policy/ruleset-dangling-actor'
  return rulesets.flatMap((ruleset) =>
    ruleset.bypass.seen
      ? canonicalActors(ruleset.bypass.actors)
          .filter((actor) => exists(actor) === false)
          .map((actor) => ({
            code,
            subject: describeRuleset(ruleset),
            demand: 'bypass actors that exist',
            seen: `${describeActor(actor)}, which is not there`,
            fix: PROBLEM_REGISTRY[code].fix,
          }))
      : [],
  )
}
