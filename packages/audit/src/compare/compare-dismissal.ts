import type { Json } from '@tier3/model/json'
import { listOf, member, objectOf } from '../ruleset/json-reading.ts'
import { describeValue, onlyIn, values, type Difference, type Place } from './difference.ts'

/** Who may dismiss reviews: a restriction is stricter than none, and with one, fewer actors are stricter. */
export function compareDismissal(
  place: Place,
  declared: Json | undefined,
  live: Json | undefined,
): readonly Difference[] {
  const [mine, theirs] = [objectOf(declared), objectOf(live)]
  const [before, after] = [member(mine, 'enabled') === true, member(theirs, 'enabled') === true]
  if (before !== after) {
    const words = after
      ? 'only the listed actors can dismiss reviews'
      : 'everyone with write access can dismiss reviews'
    const direction = after ? 'stricter' : 'weaker'
    return [{ rule: 'parameter', direction, ...place, ...values(declared, live), words }]
  }
  const actors = {
    mine: listOf(member(mine, 'allowed_actors')),
    theirs: listOf(member(theirs, 'allowed_actors')),
  }
  const found = [
    ...onlyIn(actors.theirs, actors.mine).map((actor) =>
      actorDifference(place, { live: actor }, before ? 'weaker' : 'cosmetic'),
    ),
    ...onlyIn(actors.mine, actors.theirs).map((actor) =>
      actorDifference(place, { declared: actor }, before ? 'stricter' : 'cosmetic'),
    ),
  ]
  if (found.length > 0) return found
  const words = `who may dismiss reviews: ${describeValue(declared)} is declared, ${describeValue(live)} is live`
  return [{ rule: 'parameter', direction: 'incomparable', ...place, ...values(declared, live), words }]
}

function actorDifference(
  place: Place,
  sides: { readonly declared?: Json; readonly live?: Json },
  direction: Difference['direction'],
): Difference {
  const actor = describeValue(sides.declared ?? sides.live)
  const words =
    sides.live === undefined ? `${actor} can no longer dismiss reviews` : `${actor} can dismiss reviews`
  return { rule: 'parameter', direction, ...place, ...sides, words }
}
