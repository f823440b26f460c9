import { actorIsWithin, canonicalActors, describeActor, describeMode } from '../ruleset/bypass-actors.ts'
import { rulesetCoversRef } from '../ruleset/ruleset-coverage.ts'
import { isActive, type BypassActor, type Ruleset } from '../ruleset/ruleset.ts'
import type { RuleCarrier } from './tag-judgement.ts'

/** The active rulesets that carry a rule for the ref, each with who can pass by it. */
export function ruleCarriers(
  rulesets: readonly Ruleset[],
  ref: string,
  type: string,
  allowed: readonly BypassActor[],
  callerMay = false,
): readonly RuleCarrier[] {
  return rulesets
    .filter((ruleset) => isActive(ruleset) && ruleset.rules.some((rule) => rule.type === type))
    .flatMap((ruleset) => {
      const covers = rulesetCoversRef(ruleset, ref)
      if (covers === 'no') return []
      const { id, source } = ruleset.server
      const bypass = judgeBypass(ruleset, allowed, callerMay)
      const uncertain = covers === 'unknown' && bypass.state !== 'bypassed'
      return [
        {
          name: ruleset.name,
          ...(id === undefined ? {} : { id }),
          ...(source === undefined ? {} : { source }),
          ...(uncertain
            ? { state: 'uncertain' as const, why: 'whether it is about this tag is not defined' }
            : bypass),
        },
      ]
    })
}

/**
 * Whether only allowed actors can pass by a ruleset. GitHub tells the caller about itself even where it hides the list, so
 * that a job that can bypass is found out. With `callerMay` the job is allowed to: a list of one App or user who can bypass is
 * it, and of a longer one nobody can tell which entry it is.
 */
export function judgeBypass(
  ruleset: Ruleset,
  allowed: readonly BypassActor[],
  callerMay = false,
): { readonly state: 'clean' | 'bypassed' | 'hidden'; readonly why: string } {
  const caller = ruleset.server.callerBypass
  const callerCan = caller === 'always' || caller === 'exempt'
  const permitted = canonicalActors(allowed)
  if (ruleset.bypass.seen) {
    const actors = canonicalActors(ruleset.bypass.actors)
    const others = actors.filter((actor) => !actorIsWithin(actor, permitted))
    const isCaller = callerMay && callerCan && actors.length === 1 && actors.every(isOneActor)
    if (isCaller) return { state: 'clean', why: 'only this job can pass by it' }
    if (others.length > 0) {
      const list = others.map((actor) => `${describeActor(actor)} (${describeMode(actor.mode)})`)
      return { state: 'bypassed', why: `it can be passed by: ${list.join(', ')}` }
    }
    if (actors.length > 0) return { state: 'clean', why: 'only allowed actors can pass by it' }
    if (!callerCan) return { state: 'clean', why: 'nobody can pass by it' }
  }
  if (callerMay || (!ruleset.bypass.seen && (!callerCan || permitted.length > 0))) {
    return { state: 'hidden', why: 'who can pass by it was not shown to this token' }
  }
  return { state: 'bypassed', why: `this job itself can pass by it (${caller})` }
}

/** Whether an entry of a bypass list stands for one App or one person alone. */
const isOneActor = ({ type, id, mode }: BypassActor): boolean =>
  (type === 'Integration' || type === 'User') && id !== null && (mode === 'always' || mode === 'exempt')
