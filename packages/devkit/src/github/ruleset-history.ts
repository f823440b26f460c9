import type { LoopbackReply } from '../http/loopback-server.ts'
import type { ApiCall, GitHubContext } from './api-route.ts'
import { notFound } from './errors.ts'
import { numberedPage, numericId } from './pagination.ts'
import type { Ruleset, RulesetVersion } from './ruleset-state.ts'
import { rulesetView } from './ruleset-view.ts'
import { timestamp } from './state.ts'

const entry = (version: RulesetVersion) => ({
  version_id: version.id,
  actor: version.actor,
  updated_at: timestamp(version.at),
})

/** All versions, the newest first. */
export function listVersions({ address }: ApiCall, ruleset: Ruleset): LoopbackReply {
  const { items, headers } = numberedPage(address, ruleset.versions.toReversed())
  return { status: 200, json: items.map(entry), headers }
}

/** One version with the whole ruleset as it was, bypass list included: who reads it may administer. */
export function showVersion(context: GitHubContext, call: ApiCall, ruleset: Ruleset): LoopbackReply {
  const id = numericId(call.params['version'])
  const version = ruleset.versions.find((candidate) => candidate.id === id)
  if (version === undefined) throw notFound()
  const then = { ...ruleset, body: version.body, updatedAt: version.at }
  const state = rulesetView(context.urls, then, { seesBypass: true, hidden: 'absent' })
  return { status: 200, json: { ...entry(version), state } }
}
