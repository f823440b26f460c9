import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RulesetOwner } from '@tier3/model/ruleset-ports'
import type { Asking, RestClient, RestParameters } from './rest-client.ts'
import { slugParts } from './slug-parts.ts'
import { assureRepository, unseenRepository } from './unseen-repository.ts'

/** Where the rulesets of an owner are, and what a caller needs to read and to change them. */
export interface RulesetPlace {
  /** The route without a method. */
  readonly base: '/repos/{owner}/{repo}/rulesets' | '/orgs/{org}/rulesets'
  readonly where: RestParameters
  /** The path as people read it. */
  readonly path: string
  readonly name: string
  readonly permissions: { readonly read: string; readonly administer: string }
}

/** The place of an owner; undefined for a name that no organization can have. */
export function rulesetPlace(owner: RulesetOwner): RulesetPlace | undefined {
  if ('repository' in owner) {
    const { repository } = owner
    return {
      base: '/repos/{owner}/{repo}/rulesets',
      where: { ...slugParts(repository) },
      path: `/repos/${repository}/rulesets`,
      name: repository,
      permissions: { read: REPOSITORY_READ, administer: 'administration=write' },
    }
  }
  const { organization } = owner
  if (!isOrganizationName(organization)) return undefined
  const permission = 'organization_administration=write'
  return {
    base: '/orgs/{org}/rulesets',
    where: { org: organization },
    path: `/orgs/${organization}/rulesets`,
    name: organization,
    permissions: { read: permission, administer: permission },
  }
}

export const isOrganizationName = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/.test(name)

/** Metadata is enough to read rulesets, and any permission of a job on the repository brings it along. */
export const REPOSITORY_READ = 'contents=read'

export const malformedOrganization = (attempted: string): Problem =>
  problem('input/malformed', {
    attempted,
    current: 'the owner is not a name',
    desired: 'it must be the name of an organization',
  })

/**
 * A refusal by GitHub's words: plans without rulesets answer 403 like a missing permission, and no permission would help.
 */
export function readableRefusal(refusal: Problem): Problem {
  if (refusal.code !== 'permission/denied' || !/\bupgrade to github\b/i.test(refusal.cause ?? ''))
    return refusal
  return problem('permission/plan-limit', {
    attempted: refusal.attempted,
    current: 'the plan of the owner has no rulesets here, so GitHub does not tell whether there are any',
    desired: 'the repository must be public, or its owner must have a plan with rulesets',
    ...(refusal.cause === undefined ? {} : { cause: refusal.cause }),
  })
}

/** What "not found" of all rulesets of an owner means. */
export function unseenOwner(owner: RulesetOwner, asking: Asking): Problem {
  const permission = asking.permission ?? REPOSITORY_READ
  if ('repository' in owner) return unseenRepository(owner.repository, asking.attempted, permission)
  return problem('permission/denied', {
    attempted: asking.attempted,
    current: `GitHub shows no organization ${owner.organization} with rulesets to this caller`,
    desired: 'it must exist, and the token must have organization-administration: write on it',
    fix: 'Give the token of a GitHub App with the organization permission Administration (write); `permissions:` cannot grant it to a job.',
  })
}

/** After "not found" of one ruleset: fails when its owner is not to be seen either. */
export async function assureOwner(
  client: RestClient,
  owner: RulesetOwner,
  asking: Asking,
): Promise<Result<void, Problem>> {
  const permission = asking.permission ?? REPOSITORY_READ
  if ('repository' in owner) return assureRepository(client, owner.repository, asking.attempted, permission)
  const { organization: org } = owner
  const answer = await client.request('GET /orgs/{org}/rulesets', { org, per_page: 1 }, asking)
  if (!answer.ok) return failed(readableRefusal(answer.problem))
  return answer.value.kind === 'found' ? ok(undefined) : failed(unseenOwner(owner, asking))
}
