import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { idOf } from './json-reading.ts'
import type { BypassActor, Ruleset } from './ruleset.ts'

/** Kinds of actors that are one actor each, so that GitHub ignores their id. */
const WITHOUT_ID: readonly string[] = ['OrganizationAdmin', 'DeployKey', 'EnterpriseOwner']

/** From the narrowest to the widest. */
const MODES: readonly string[] = ['pull_request', 'always', 'exempt']

/** Built-in repository roles from the narrowest to the widest; GitHub counts a role's superiors to it. */
const ROLES: readonly number[] = [5, 2, 4]
const ROLE_NAMES: { readonly [id: number]: string } = { 5: 'admin', 2: 'maintain', 4: 'write' }

/**
 * Whether who can bypass is hidden: no list was shown, or an empty one to a caller who can bypass all the same, so that it
 * is not the whole list.
 */
export const isBypassHidden = ({ bypass, server }: Pick<Ruleset, 'bypass' | 'server'>): boolean =>
  !bypass.seen || (bypass.actors.length === 0 && CAN_BYPASS.includes(server.callerBypass ?? 'never'))

/** What GitHub says of a caller who can bypass. */
export const CAN_BYPASS: readonly string[] = ['always', 'exempt', 'pull_requests_only']

export const needsId = (type: string): boolean => !WITHOUT_ID.includes(type)

/** Actors in canonical form: ids as numbers or dropped, and for an actor who stands twice the wider mode. */
export function canonicalActors(actors: readonly BypassActor[]): readonly BypassActor[] {
  const byKey = new Map<string, BypassActor>()
  for (const actor of actors.map(canonicalActor)) {
    const key = `${actorKey(actor)} ${formatCanonicalJson(actor.other)}`
    const known = byKey.get(key)
    if (known === undefined || modeWidth(actor.mode) > modeWidth(known.mode)) byKey.set(key, actor)
  }
  return [...byKey.keys()].toSorted().flatMap((key) => byKey.get(key) ?? [])
}

/** A mode that is not known here may be the widest, and must not vanish behind one that is. */
const modeWidth = (mode: string): number => (isKnownMode(mode) ? MODES.indexOf(mode) : MODES.length)

const canonicalActor = (actor: BypassActor): BypassActor => ({
  ...actor,
  id: needsId(actor.type) ? canonicalId(actor.id) : null,
})

const canonicalId = (id: BypassActor['id']): BypassActor['id'] => idOf(id) ?? (id === 0 ? null : id)

/** Who an actor is, without how far the bypass goes. */
export const actorKey = ({ type, id }: Pick<BypassActor, 'type' | 'id'>): string =>
  id === null ? type : `${type} ${id}`

/** Whether one of `actors` already gives at least the same bypass as `actor`. */
export const actorIsWithin = (actor: BypassActor, actors: readonly BypassActor[]): boolean =>
  actors.some((wider) => holdsActor(wider, actor) && modeIsWithin(actor.mode, wider.mode))

/** Whether the wider actor stands for the narrower one too: the same, or a role below it. */
export function holdsActor(wider: BypassActor, narrower: BypassActor): boolean {
  if (formatCanonicalJson(wider.other) !== formatCanonicalJson(narrower.other)) return false
  if (actorKey(wider) === actorKey(narrower)) return true
  if (wider.type !== 'RepositoryRole' || narrower.type !== 'RepositoryRole') return false
  const rank = ({ id }: BypassActor): number => (typeof id === 'number' ? ROLES.indexOf(id) : -1)
  return rank(narrower) >= 0 && rank(wider) > rank(narrower)
}

export const modeIsWithin = (narrower: string, wider: string): boolean =>
  narrower === wider || (MODES.includes(narrower) && MODES.indexOf(wider) > MODES.indexOf(narrower))

export const isKnownMode = (mode: string): boolean => MODES.includes(mode)

/** An actor in words: `the role write`, `the App 90210`. */
export function describeActor({ type, id }: Pick<BypassActor, 'type' | 'id'>): string {
  switch (type) {
    case 'OrganizationAdmin':
      return 'every organization admin'
    case 'DeployKey':
      return 'every deploy key with write access'
    case 'EnterpriseOwner':
      return 'every enterprise owner'
    case 'RepositoryRole': {
      const name = typeof id === 'number' ? ROLE_NAMES[id] : undefined
      return id === null
        ? 'everyone with any role'
        : `everyone with the role ${name ?? id}${name === 'admin' || name === undefined ? '' : ' or higher'}`
    }
    case 'Integration':
      return id === null ? 'any App' : `the App ${id}`
    case 'Team':
      return id === null ? 'any team' : `the team ${id}`
    case 'User':
      return id === null ? 'any user' : `the user ${id}`
    default:
      return id === null ? `the actor ${type}` : `the actor ${type} ${id}`
  }
}

/** What a bypass mode allows, as the end of a sentence. */
export const describeMode = (mode: string): string =>
  mode === 'pull_request'
    ? 'on pull requests'
    : mode === 'always'
      ? 'always'
      : mode === 'exempt'
        ? 'always and without a record'
        : `in the mode ${mode}`
