import { unprocessable, validationFailed } from './errors.ts'
import { filledActor, filledRule } from './ruleset-defaults.ts'
import type { Fields, RulesetBody, RulesetSource, RulesetTarget } from './ruleset-state.ts'
import { isObject } from './ruleset-state.ts'

const REPOSITORY_TARGETS: readonly RulesetTarget[] = ['branch', 'tag', 'push']
const ORGANIZATION_TARGETS: readonly RulesetTarget[] = [...REPOSITORY_TARGETS, 'repository']
const ENFORCEMENTS = ['active', 'evaluate', 'disabled'] as const
const ACTOR_TYPES: ReadonlySet<unknown> = new Set([
  'Integration',
  'OrganizationAdmin',
  'RepositoryRole',
  'Team',
  'DeployKey',
  'User',
  'EnterpriseOwner',
  'EnterpriseRole',
])
const MODES: ReadonlySet<unknown> = new Set([undefined, 'always', 'pull_request', 'exempt'])
const SELECTORS = ['repository_name', 'repository_id', 'repository_property']
const PUSH_RULES: ReadonlySet<string> = new Set([
  'file_path_restriction',
  'file_extension_restriction',
  'max_file_path_length',
  'max_file_size',
])
const BRANCH_RULES: ReadonlySet<string> = new Set([
  'pull_request',
  'merge_queue',
  'branch_name_pattern',
  'copilot_code_review',
  'code_scanning',
])

/** What GitHub knows beside the request. */
export interface RulesetSurroundings {
  readonly source: RulesetSource
  /** Ids of the Apps that are installed at the source. */
  readonly apps: ReadonlySet<number>
  /** `evaluate` belongs to this plan only. */
  readonly enterprisePlan: boolean
}

const wrong = (field: string, message: string): Error =>
  validationFailed({ resource: 'Ruleset', code: 'custom', field, message })

/**
 * The ruleset that a request asks for, on top of the one that is there; throws GitHub's 422. A field that the request leaves
 * out stays as it is.
 */
export function requestedRuleset(
  request: Fields,
  current: RulesetBody | undefined,
  surroundings: RulesetSurroundings,
): RulesetBody {
  const name = request['name'] ?? current?.name
  if (typeof name !== 'string' || name === '')
    throw unprocessable('Invalid request.\n\n"name" wasn\'t supplied.')
  if (name.length > 100) throw wrong('name', 'Name is too long (maximum is 100 characters)')
  const enforcement = ENFORCEMENTS.find((word) => word === (request['enforcement'] ?? current?.enforcement))
  if (enforcement === undefined) throw unprocessable('Invalid request.\n\n"enforcement" wasn\'t supplied.')
  const targets = surroundings.source.type === 'Repository' ? REPOSITORY_TARGETS : ORGANIZATION_TARGETS
  const target = targets.find((word) => word === (request['target'] ?? current?.target ?? 'branch'))
  if (target === undefined) throw wrong('target', 'Target is not included in the list')
  if (enforcement === 'evaluate' && (!surroundings.enterprisePlan || target === 'repository')) {
    throw wrong('enforcement', 'Enforcement evaluate is not available')
  }
  const actors = listed(request, 'bypass_actors', current?.bypass_actors)
  for (const actor of actors) refuseActor(actor, target, surroundings.apps)
  const conditions =
    request['conditions'] === undefined ? (current?.conditions ?? null) : request['conditions']
  if (conditions !== null && !isObject(conditions))
    throw unprocessable('Invalid request.\n\nconditions is not an object.')
  refuseConditions(conditions, target, surroundings.source)
  const rules = listed(request, 'rules', current?.rules)
  refuseRules(rules, target, surroundings)
  return {
    name,
    target,
    enforcement,
    bypass_actors: actors.map(filledActor),
    conditions,
    rules: rules.map(filledRule),
  }
}

function listed(request: Fields, field: string, current: readonly Fields[] | undefined): readonly Fields[] {
  const value = request[field]
  if (value === undefined) return current ?? []
  if (!Array.isArray(value) || !value.every(isObject)) {
    throw unprocessable(
      `Invalid request.\n\nFor 'properties/${field}', ${JSON.stringify(value)} is not an array.`,
    )
  }
  return value
}

function refuseActor(actor: Fields, target: RulesetTarget, apps: ReadonlySet<number>): void {
  const { actor_type: type, actor_id: id, bypass_mode: mode } = actor
  if (!ACTOR_TYPES.has(type)) throw wrong('bypass_actors', 'Actor type is not included in the list')
  if (!MODES.has(mode)) throw wrong('bypass_actors', 'Bypass mode is not included in the list')
  if (mode === 'pull_request' && (target !== 'branch' || type === 'DeployKey')) {
    throw wrong('bypass_actors', 'Bypass mode pull_request is not allowed here')
  }
  if (type === 'Integration' && !(typeof id === 'number' && apps.has(id))) {
    throw wrong('bypass_actors', 'Actor GitHub App must be part of the ruleset source or owner')
  }
  if (['RepositoryRole', 'Team', 'User', 'EnterpriseRole'].includes(String(type)) && typeof id !== 'number') {
    throw wrong('bypass_actors', 'Actor id is missing')
  }
}

function refuseConditions(conditions: Fields | null, target: RulesetTarget, source: RulesetSource): void {
  const selectors = SELECTORS.filter((key) => isObject(conditions?.[key]))
  const wanted = source.type === 'Repository' ? 0 : 1
  if (selectors.length !== wanted) {
    throw wrong('conditions', `exactly ${wanted} of the conditions on repositories must be given`)
  }
  const names = conditions?.['ref_name']
  if (target === 'push' || target === 'repository') {
    if (isObject(names)) throw wrong('conditions', `ref_name is not allowed for target ${target}`)
    return
  }
  if (names === undefined || names === null) return
  if (!isObject(names)) throw wrong('conditions', 'ref_name is not an object')
  const prefix = target === 'branch' ? 'refs/heads/' : 'refs/tags/'
  const tokens = target === 'branch' ? ['~ALL', '~DEFAULT_BRANCH'] : ['~ALL']
  for (const patterns of [names['include'] ?? [], names['exclude'] ?? []]) {
    if (!Array.isArray(patterns)) throw wrong('conditions', 'ref_name is not made of lists')
    const bad = patterns.filter((p) => typeof p !== 'string' || !(tokens.includes(p) || p.startsWith(prefix)))
    if (bad.length > 0) throw wrong('conditions', `Invalid target patterns: '${bad.join("', '")}'`)
  }
}

function refuseRules(
  rules: readonly Fields[],
  target: RulesetTarget,
  surroundings: RulesetSurroundings,
): void {
  const seen = new Set<string>()
  for (const { type, parameters } of rules as readonly Partial<Record<string, unknown>>[]) {
    if (typeof type !== 'string') throw wrong('rules', 'a rule has no type')
    if (seen.has(type)) throw wrong('rules', `Rule ${type} may be given once only`)
    seen.add(type)
    const misplaced =
      PUSH_RULES.has(type) !== (target === 'push') ||
      (BRANCH_RULES.has(type) && target !== 'branch') ||
      (type === 'tag_name_pattern' && target !== 'tag') ||
      (type === 'merge_queue' && surroundings.source.type !== 'Repository') ||
      (type.startsWith('repository_') && target !== 'repository')
    if (misplaced) throw wrong('rules', `Invalid rule '${type}' for target ${target}`)
    const checks = isObject(parameters) ? parameters['required_status_checks'] : undefined
    const ids = Array.isArray(checks)
      ? checks.map((check: unknown) => isObject(check) && check['integration_id'])
      : []
    if (ids.some((id) => typeof id === 'number' && !surroundings.apps.has(id))) {
      throw wrong('rules', 'Invalid rule: required_status_checks has invalid integration ids')
    }
  }
}
