import {
  actorIsWithin,
  actorKey,
  canonicalActors,
  describeActor,
  describeMode,
  CAN_BYPASS,
  isBypassHidden,
  isKnownMode,
  modeIsWithin,
} from '../ruleset/bypass-actors.ts'
import { pointerTo } from '../ruleset/json-reading.ts'
import type { BypassActor, Ruleset } from '../ruleset/ruleset.ts'
import { sameJson, type Difference, type Direction } from './difference.ts'

/** Differences in who may pass by the rules. More actors or wider modes are weaker; a hidden list is unknown. */
export function compareBypass(declared: Ruleset, live: Ruleset): readonly Difference[] {
  const pointer = pointerTo(declared.pointer, 'bypass_actors')
  if (!declared.bypass.seen || !live.bypass.seen || isBypassHidden(live)) {
    return [hiddenBypass(pointer), ...callerBypass(declared, live, pointer)]
  }
  const mine = canonicalActors(declared.bypass.actors)
  const theirs = canonicalActors(live.bypass.actors)
  const modes = mine.flatMap((actor) => modeDifference(actor, theirs))
  const alone = (actors: readonly BypassActor[], others: readonly BypassActor[]): readonly BypassActor[] =>
    actors.filter((actor) => !others.some((other) => sameActor(actor, other)))
  return [
    ...modes,
    ...alone(theirs, mine).map((actor): Difference => {
      const words = `${describeActor(actor)} can pass by every rule of it ${describeMode(actor.mode)}`
      const direction = actorIsWithin(actor, mine) ? 'cosmetic' : 'weaker'
      return { ...at('bypass-added', actor, direction), pointer, live: encode(actor), words }
    }),
    ...alone(mine, theirs).map((actor): Difference => {
      const words = `${describeActor(actor)} can no longer pass by its rules`
      const direction = actorIsWithin(actor, theirs) ? 'cosmetic' : 'stricter'
      const place = { pointer: actor.pointer, declared: encode(actor) }
      return { ...at('bypass-removed', actor, direction), ...place, words }
    }),
  ]
}

const at = (
  rule: Difference['rule'],
  actor: BypassActor,
  direction: Direction,
): Pick<Difference, 'rule' | 'direction' | 'path'> => ({
  rule,
  direction,
  path: `bypass_actors/${actorKey(actor)}`,
})

const sameActor = (a: BypassActor, b: BypassActor): boolean =>
  actorKey(a) === actorKey(b) && sameJson(a.other, b.other)

function modeDifference(actor: BypassActor, others: readonly BypassActor[]): readonly Difference[] {
  const other = others.find((one) => sameActor(actor, one))
  if (other === undefined || other.mode === actor.mode) return []
  const ranked = isKnownMode(actor.mode) && isKnownMode(other.mode)
  const widened = modeIsWithin(actor.mode, other.mode)
  const direction: Direction = !ranked ? 'incomparable' : widened ? 'weaker' : 'stricter'
  const words = `${describeActor(actor)} can pass by its rules ${describeMode(other.mode)}; declared is ${describeMode(actor.mode)}`
  const place = { pointer: pointerTo(actor.pointer, 'bypass_mode'), declared: actor.mode, live: other.mode }
  return [{ ...at('bypass-mode', actor, direction), ...place, words }]
}

const encode = ({ type, id, mode }: BypassActor) => ({ actor_type: type, actor_id: id, bypass_mode: mode })

const hiddenBypass = (pointer: string): Difference => ({
  rule: 'bypass-hidden',
  direction: 'unknown',
  path: 'bypass_actors',
  pointer,
  words: 'who can pass by its rules was not shown to this token',
})

/** The list is hidden and declared to be empty, and yet GitHub says that the caller can bypass. */
function callerBypass(declared: Ruleset, live: Ruleset, pointer: string): readonly Difference[] {
  const can = live.server.callerBypass
  const none = declared.bypass.seen && declared.bypass.actors.length === 0
  if (!none || can === undefined || !CAN_BYPASS.includes(can)) return []
  const words = `the caller of this check can pass by its rules (${can}), although nobody is declared to`
  return [{ rule: 'bypass-caller', direction: 'weaker', path: 'bypass_actors', pointer, live: can, words }]
}
