import { isJsonObject } from '@tier3/model/json'
import type { RepositorySettings } from '@tier3/model/release-sink'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok } from '@tier3/model/result'
import type { RestClient } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { slugParts } from './slug-parts.ts'
import { unseenRepository } from './unseen-repository.ts'

/**
 * Settings of one repository on GitHub. The one for immutable releases is shown to tokens that may read the administration of the
 * repository, which those of jobs never may: then it is hidden, and not off.
 */
export function createRepositorySettings(options: {
  readonly client: RestClient
  readonly repository: RepoSlug
}): RepositorySettings {
  const { client, repository } = options
  const where = slugParts(repository)
  return {
    async visibility() {
      const attempted = `read the repository ${repository}`
      const answer = await client.request('GET /repos/{owner}/{repo}', where, { attempted })
      if (!answer.ok) return failed(answer.problem)
      if (answer.value.kind === 'not-found')
        return failed(unseenRepository(repository, attempted, 'contents=read'))
      const { data } = answer.value
      const isPrivate = isJsonObject(data) ? data['private'] : undefined
      return typeof isPrivate === 'boolean'
        ? ok(isPrivate ? 'private' : 'public')
        : failed(unexpectedAnswer(attempted, 'a repository does not say whether it is private'))
    },
    async immutableReleases() {
      const attempted = `read whether releases of ${repository} become immutable`
      const route = 'GET /repos/{owner}/{repo}/immutable-releases'
      const answer = await client.request(route, where, { attempted, permission: 'administration=read' })
      if (!answer.ok) {
        const hidden = answer.problem.code === 'permission/denied'
        return hidden ? ok('hidden') : failed(answer.problem)
      }
      // "Not found" means off to those who may ask, and also that this token may not ask.
      if (answer.value.kind === 'not-found') return ok('off')
      const { data } = answer.value
      const enabled = isJsonObject(data) ? data['enabled'] : undefined
      return typeof enabled === 'boolean'
        ? ok(enabled ? 'on' : 'off')
        : failed(unexpectedAnswer(attempted, 'the answer does not say whether it is enabled'))
    },
  }
}
