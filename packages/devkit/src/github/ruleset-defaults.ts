import type { Fields } from './ruleset-state.ts'
import { isObject } from './ruleset-state.ts'

const PARAMETER_DEFAULTS: Readonly<Record<string, Fields>> = {
  pull_request: { allowed_merge_methods: ['merge', 'squash', 'rebase'], required_reviewers: [] },
  required_status_checks: { do_not_enforce_on_create: false },
  workflows: { do_not_enforce_on_create: false },
}

/** Rules as GitHub hands them back: parameters that were left out are filled in. */
export function filledRule(rule: Fields): Fields {
  const defaults = PARAMETER_DEFAULTS[String(rule['type'])]
  if (defaults === undefined) return rule
  const given = isObject(rule['parameters']) ? rule['parameters'] : {}
  return { ...rule, parameters: { ...defaults, ...given } }
}

const WITHOUT_ID: ReadonlySet<unknown> = new Set(['OrganizationAdmin', 'DeployKey', 'EnterpriseOwner'])

/** Actors as GitHub hands them back: the mode is named, and an id that means nothing is gone. */
export const filledActor = (actor: Fields): Fields => ({
  actor_id: WITHOUT_ID.has(actor['actor_type']) ? null : (actor['actor_id'] ?? null),
  actor_type: actor['actor_type'],
  bypass_mode: actor['bypass_mode'] ?? 'always',
})
