import type { BypassActor } from '@tier3/audit/ruleset/ruleset'
import { quoted } from '@tier3/model/display'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import { lines, text, type Codec } from '@tier3/runner/define/codec'

const KINDS: { readonly [word: string]: string } = {
  app: 'Integration',
  team: 'Team',
  user: 'User',
  role: 'RepositoryRole',
}
/** Kinds that are one actor each. */
const SINGLE: { readonly [word: string]: string } = {
  'deploy-key': 'DeployKey',
  'org-admin': 'OrganizationAdmin',
  'enterprise-owner': 'EnterpriseOwner',
}
/** Ids of the built-in roles, which GitHub documents nowhere. */
const ROLES: { readonly [name: string]: number } = { admin: 5, maintain: 2, write: 4 }

const EXEMPT = ' exempt'
const FORM =
  '`app:<id>`, `team:<id>`, `user:<id>`, `role:<admin|maintain|write|id>`, `deploy-key`, `org-admin` or `enterprise-owner`'

/** One actor, such as `app:15368`; ` exempt` behind it allows the mode that leaves no record as well. */
export function parseActor(value: string): Result<BypassActor, string> {
  const exempt = value.endsWith(EXEMPT)
  const name = exempt ? value.slice(0, -EXEMPT.length) : value
  const single = Object.hasOwn(SINGLE, name) ? SINGLE[name] : undefined
  if (single !== undefined) return ok(actor(single, null, exempt))
  const [, kind = '', key = ''] = /^(app|team|user|role):([a-z0-9]{1,15})$/.exec(name) ?? []
  const id = kind === 'role' && Object.hasOwn(ROLES, key) ? ROLES[key] : numberOf(key)
  const type = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  return type === undefined || id === undefined
    ? failed(`it is ${quoted(value)}, not ${FORM}`)
    : ok(actor(type, id, exempt))
}

const numberOf = (key: string): number | undefined => (/^[1-9]\d{0,14}$/.test(key) ? Number(key) : undefined)

const actor = (type: string, id: number | null, exempt: boolean): BypassActor => ({
  type,
  id,
  mode: exempt ? 'exempt' : 'always',
  other: {},
  pointer: '',
})

/** Actors, one per line. */
export const actors: Codec<readonly BypassActor[]> = {
  form: 'actors, one per line',
  parse: (value) => {
    const entries = lines.parse(value)
    if (!entries.ok) return entries
    const parsed = collect(entries.value.map(parseActor))
    return parsed.ok ? parsed : failed(parsed.problem.join('; '))
  },
}

/** Who makes the tag: an actor, or whoever the token is of. */
export type Creator = BypassActor | 'caller'

export const creator: Codec<Creator> = {
  form: 'actor, or `caller`',
  parse: (value) => {
    const line = text.parse(value)
    if (!line.ok) return line
    if (line.value === 'caller') return ok('caller')
    const parsed = parseActor(line.value)
    return parsed.ok ? parsed : failed(`${parsed.problem}; or \`caller\` for whoever the token is of`)
  },
}
