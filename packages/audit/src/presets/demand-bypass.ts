import { canonicalActors, describeActor, isBypassHidden } from '../ruleset/bypass-actors.ts'
import type { BypassActor, Ruleset } from '../ruleset/ruleset.ts'
import type { BypassDemand } from './presets.ts'

export interface Judgement {
  readonly answer: 'yes' | 'no' | 'unknown'
  readonly why: string
}

/** Whether those who can pass by a ruleset are those whom the demand allows. */
export function meetsBypass(ruleset: Ruleset, demand: BypassDemand): Judgement {
  if (demand === 'anybody') return { answer: 'yes', why: 'anybody may bypass' }
  const caller = ruleset.server.callerBypass
  if (!ruleset.bypass.seen || isBypassHidden(ruleset)) {
    const can = demand === 'nobody' && (caller === 'always' || caller === 'exempt')
    return can
      ? { answer: 'no', why: `this job itself can bypass (${caller})` }
      : { answer: 'unknown', why: 'who can bypass was not shown to this token' }
  }
  const actors = canonicalActors(ruleset.bypass.actors)
  const list = actors.map(describeActor).join(', ')
  switch (demand) {
    case 'nobody':
      return actors.length === 0
        ? { answer: 'yes', why: 'nobody can bypass' }
        : { answer: 'no', why: `${list} can bypass` }
    case 'one-app': {
      const isOneApp = actors.length === 1 && isApp(actors[0])
      const why = actors.length === 0 ? 'no App may create' : `${list} can bypass`
      return { answer: isOneApp ? 'yes' : 'no', why }
    }
    case 'no-person': {
      const people = actors.filter((actor) => !isApp(actor) && actor.mode !== 'pull_request')
      return people.length === 0
        ? { answer: 'yes', why: 'no person can bypass outside of a pull request' }
        : { answer: 'no', why: `${people.map(describeActor).join(', ')} can bypass` }
    }
  }
}

const isApp = (actor: BypassActor | undefined): boolean =>
  actor?.type === 'Integration' && typeof actor.id === 'number'
