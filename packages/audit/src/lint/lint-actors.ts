import { describeActor, isKnownMode, needsId } from '../ruleset/bypass-actors.ts'
import { idOf, pointerTo } from '../ruleset/json-reading.ts'
import type { BypassActor, Ruleset } from '../ruleset/ruleset.ts'
import type { LintRemark } from './lint-remark.ts'

const KINDS = [
  'RepositoryRole',
  'Team',
  'Integration',
  'User',
  'OrganizationAdmin',
  'DeployKey',
  'EnterpriseOwner',
  'EnterpriseRole',
]

export function* lintActors(ruleset: Ruleset): Generator<LintRemark> {
  if (!ruleset.bypass.seen) return
  if (ruleset.bypassAbsent === true) {
    yield {
      rule: 'bypass-absent',
      severity: 'warning',
      pointer: ruleset.pointer,
      seen: 'no `bypass_actors`',
      demand: 'the list of those who may bypass',
      fix: 'Write `"bypass_actors": []` when nobody may; that is how the file is read.',
    }
  }
  for (const actor of ruleset.bypass.actors) yield* lintActor(actor, ruleset.target)
}

function* lintActor(actor: BypassActor, target: string): Generator<LintRemark> {
  const { type, id, mode, pointer } = actor
  if (!KINDS.includes(type)) {
    const fix = 'Correct the type, unless GitHub has it newly.'
    const demand = `one of ${KINDS.join(', ')}`
    yield { rule: 'actor-unknown', severity: 'warning', pointer, seen: type, demand, fix }
  } else if (needsId(type) && idOf(id) === undefined) {
    const isName = typeof id === 'string' && id !== ''
    yield {
      rule: isName ? 'actor-name' : 'actor-without-id',
      severity: 'error',
      pointer,
      seen: isName ? `the name "${id}"` : `${type} without an id: ${describeActor({ type, id: null })}`,
      demand: `the id of one ${type}`,
      fix: isName
        ? 'Add the name to the map of names, or write the id.'
        : 'Write the `actor_id`; an entry with a type alone lets all of that type bypass.',
    }
  }
  const wrong = !isKnownMode(mode)
    ? 'one of always, pull_request, exempt'
    : mode === 'pull_request' && (target !== 'branch' || type === 'DeployKey')
      ? 'always or exempt: there is no pull request to bypass on'
      : undefined
  if (wrong !== undefined) {
    const place = pointerTo(pointer, 'bypass_mode')
    const fix = 'Write a mode that GitHub takes here.'
    yield { rule: 'actor-mode', severity: 'error', pointer: place, seen: mode, demand: wrong, fix }
  }
}
