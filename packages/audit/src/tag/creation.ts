import { canonicalActors, describeActor, holdsActor } from '../ruleset/bypass-actors.ts'
import { rulesetCoversRef } from '../ruleset/ruleset-coverage.ts'
import { isActive, type Ruleset } from '../ruleset/ruleset.ts'
import type { LiveRulesets } from '../compare/drift.ts'
import type { TagDemand, TagJudgement } from './tag-judgement.ts'

type Creation = TagJudgement['creation']

/** Whether the creator can make the tag: every ruleset with the rule `creation` for it must let the creator pass. */
export function judgeCreation(demand: TagDemand, live: LiveRulesets): Creation {
  if (!live.read) return { answer: 'unknown', why: `the rulesets could not be read: ${live.why}` }
  const carriers = live.rulesets.filter(
    (ruleset) =>
      isActive(ruleset) &&
      ruleset.rules.some(({ type }) => type === 'creation') &&
      rulesetCoversRef(ruleset, demand.ref) !== 'no',
  )
  const answers = carriers.map((ruleset) => passesBy(ruleset, demand))
  const stopped = answers.find(({ answer }) => answer === 'no')
  if (stopped !== undefined) return stopped
  const doubts = answers.filter(({ answer }) => answer === 'unknown')
  const unsure = doubts.find(({ hidden }) => hidden !== true)
  if (unsure !== undefined) return unsure
  if (!live.complete || live.unread.length > 0) {
    return { answer: 'unknown', why: 'not every ruleset was read' }
  }
  if (doubts[0] !== undefined) return doubts[0]
  const why = carriers.length === 0 ? 'no rule restricts the creation of this tag' : 'the creator may bypass'
  return { answer: 'yes', why }
}

function passesBy(ruleset: Ruleset, { creator, creatorIsCaller, ref }: TagDemand): Creation {
  const name = `"${ruleset.name}"`
  if (rulesetCoversRef(ruleset, ref) === 'unknown') {
    return { answer: 'unknown', why: `whether ${name} is about this tag is not defined` }
  }
  const caller = ruleset.server.callerBypass
  if (creatorIsCaller === true && caller !== undefined) {
    const can = caller === 'always' || caller === 'exempt'
    const why = can ? `this job can bypass ${name}` : `${name} lets this job create no tag`
    return { answer: can ? 'yes' : 'no', why: `${why} (${caller})` }
  }
  if (creatorIsCaller === true && creator === undefined) {
    const why = `GitHub does not say whether this job can bypass ${name}`
    return { answer: 'unknown', hidden: true, why }
  }
  if (creator === undefined)
    return { answer: 'unknown', why: `${name} restricts creation; no creator is named` }
  if (!ruleset.bypass.seen) {
    return { answer: 'unknown', hidden: true, why: `who can bypass ${name} was not shown` }
  }
  const [wanted] = canonicalActors([creator])
  const can = canonicalActors(ruleset.bypass.actors).some(
    (actor) => wanted !== undefined && holdsActor(actor, wanted) && actor.mode !== 'pull_request',
  )
  const who = describeActor(creator)
  return {
    answer: can ? 'yes' : 'no',
    why: can ? `${who} may bypass ${name}` : `${name} lets ${who} create no tag`,
  }
}
