import { createReleaseSource } from '@tier3/github/release-source'
import { createRestClient } from '@tier3/github/rest-client'
import { createRulesetSource } from '@tier3/github/ruleset-source'
import { createTagSource } from '@tier3/github/tag-source'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { tagGate } from './tag-gate.ts'

export const wired = wire(tagGate, async ({ config, secrets, context, say }) => {
  const client = createRestClient({
    apiUrl: context.apiUrl,
    say,
    maxWaitSeconds: config['max-wait'],
    ...(secrets.token === undefined ? {} : { token: secrets.token }),
  })
  const repository = parseRepoSlug(config.repository ?? context.repository ?? '')
  if (!repository.ok) throw new Error('a plan has a repository')
  return ok({
    rulesets: createRulesetSource({ client }),
    releases: createReleaseSource({ client, repository: repository.value }),
    tags: createTagSource({ client, repository: repository.value }),
    files: createFileSource({ workspace: context.workspace }),
    sink: createFileSink({ workspace: context.workspace, allow: [context.temp] }),
  })
})
