import { createCommitFiles } from '@tier3/github/commit-files'
import { createGitHistory } from '@tier3/github/git-history'
import { createReleaseSource } from '@tier3/github/release-source'
import { createRestClient } from '@tier3/github/rest-client'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { releaseContext } from './release-context.ts'

export const wired = wire(releaseContext, async ({ config, secrets, context, say }) => {
  const client = createRestClient({
    apiUrl: context.apiUrl,
    say,
    maxWaitSeconds: config['max-wait'],
    ...(secrets.token === undefined ? {} : { token: secrets.token }),
  })
  const repository = parseRepoSlug(config.repository ?? context.repository ?? '')
  if (!repository.ok) throw new Error('a plan has a repository')
  const where = { client, repository: repository.value }
  return ok({
    history: createGitHistory(where),
    files: createCommitFiles(where),
    releases: createReleaseSource(where),
  })
})
