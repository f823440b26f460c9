import type { ApiCall } from './api-route.ts'
import type { Requirement } from './permissions.ts'
import type { Fields, Ruleset } from './ruleset-state.ts'
import { sourceName } from './ruleset-state.ts'
import { nodeId, timestamp } from './state.ts'
import type { Urls } from './urls.ts'

/** How the bypass list is kept from a token that may not see it; both have been seen in the field. */
export type HiddenBypass = 'absent' | 'null'

export const ADMINISTER: Requirement = { scope: 'administration', level: 'write' }
export const ADMINISTER_ORGANIZATION: Requirement = { scope: 'organization-administration', level: 'write' }

function base(urls: Urls, ruleset: Ruleset): Fields {
  const { id, source, body } = ruleset
  const name = sourceName(source)
  const [kind, web] =
    source.type === 'Repository'
      ? ['repos', `${urls.server}/${name}/rules/${id}`]
      : source.type === 'Organization'
        ? ['orgs', `${urls.server}/organizations/${name}/settings/rules/${id}`]
        : ['enterprises', `${urls.server}/enterprises/${name}/settings/rules/${id}`]
  return {
    id,
    name: body.name,
    target: body.target,
    source_type: source.type,
    source: name,
    enforcement: body.enforcement,
    node_id: nodeId('RRS', id),
    _links: { self: { href: `${urls.api}/${kind}/${name}/rulesets/${id}` }, html: { href: web } },
    created_at: timestamp(ruleset.createdAt),
    updated_at: timestamp(ruleset.updatedAt),
  }
}

/** An entry of a list: no rules, no conditions, no bypass list. */
export const rulesetEntry = base

export interface RulesetViewer {
  /** Whether this caller sees who can bypass. */
  readonly seesBypass: boolean
  readonly hidden: HiddenBypass
  /** `current_user_can_bypass`, which the path of an organization does not answer. */
  readonly ownBypass?: string
}

/** The whole ruleset, as far as the caller may see it. */
export function rulesetView(urls: Urls, ruleset: Ruleset, viewer: RulesetViewer): Fields {
  const { conditions, rules, bypass_actors } = ruleset.body
  const bypass = viewer.seesBypass
    ? { bypass_actors }
    : viewer.hidden === 'null'
      ? { bypass_actors: null }
      : {}
  return {
    ...base(urls, ruleset),
    conditions,
    rules,
    ...bypass,
    ...(viewer.ownBypass === undefined ? {} : { current_user_can_bypass: viewer.ownBypass }),
  }
}

const OWN_BYPASS: Readonly<Record<string, string>> = {
  always: 'always',
  pull_request: 'pull_requests_only',
  exempt: 'exempt',
}

/** What the App behind the token may do; roles, teams and users are not looked at. */
export function ownBypass({ token }: ApiCall, ruleset: Ruleset): string {
  const actor = ruleset.body.bypass_actors.find(
    ({ actor_type: type, actor_id: id }) => type === 'Integration' && id === token?.appId,
  )
  return actor === undefined ? 'never' : (OWN_BYPASS[String(actor['bypass_mode'])] ?? 'never')
}
