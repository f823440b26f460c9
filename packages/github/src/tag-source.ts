import { isJsonObject } from '@tier3/model/json'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok } from '@tier3/model/result'
import type { TagSource } from '@tier3/model/tag-source'
import type { RestClient } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { slugParts } from './slug-parts.ts'
import { assureRepository } from './unseen-repository.ts'

const PERMISSION = 'contents=read'

/** The tags of one repository on GitHub. */
export function createTagSource(options: {
  readonly client: RestClient
  readonly repository: RepoSlug
}): TagSource {
  const { client, repository } = options
  return {
    async exists(tag) {
      const attempted = `look for the tag ${JSON.stringify(tag)} of ${repository}`
      const parameters = { ...slugParts(repository), ref: `tags/${tag}` }
      const asking = { attempted, permission: PERMISSION }
      const answer = await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', parameters, asking)
      if (!answer.ok) return failed(answer.problem)
      if (answer.value.kind === 'not-found') {
        const seen = await assureRepository(client, repository, attempted, PERMISSION)
        return seen.ok ? ok(false) : failed(seen.problem)
      }
      const { data } = answer.value
      const ref = isJsonObject(data) ? data['ref'] : undefined
      return ref === `refs/tags/${tag}`
        ? ok(true)
        : failed(unexpectedAnswer(attempted, 'GitHub answered with another ref'))
    },
  }
}
