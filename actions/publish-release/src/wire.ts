import { createGitHistory } from '@tier3/github/git-history'
import { pause } from '@tier3/github/pause'
import { createReleaseReader } from '@tier3/github/release-reader'
import { createReleaseSink } from '@tier3/github/release-sink'
import { createRepositorySettings } from '@tier3/github/repository-settings'
import { createRestClient } from '@tier3/github/rest-client'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { failed, ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { configuredVerifier } from '@tier3/sigstore/configured-verifier'
import { verifyWorkerUrl } from '@tier3/sigstore/worker-location'
import { newestOf } from '@tier3/verification/believed-root'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { sha256OfText } from '@tier3/workspace/text-digest'
import { publishRelease } from './publish-release.ts'

export const wired = wire(publishRelease, async ({ config, secrets, context, say }) => {
  const files = createFileSource({ workspace: context.workspace })
  const domain = config['trust-domain']
  const clock = { now: () => new Date() }
  const workerUrl = verifyWorkerUrl()
  const believing = await configuredVerifier(
    {
      domain,
      // A key that came into use since must not stop a release: what signed it believed the newest ones, too.
      refresh: 'auto',
      ...(config['trusted-root'] === undefined ? {} : { trustedRoot: config['trusted-root'] }),
      ...(workerUrl === undefined ? {} : { workerUrl }),
    },
    files,
    clock,
  )
  if (!believing.ok) return failed([believing.problem])
  const { verifier, believed } = believing.value
  const repository = parseRepoSlug(config.repository ?? context.repository ?? '')
  if (!repository.ok) throw new Error('a plan has a repository')
  const { apiUrl, serverUrl } = context
  const asking = { apiUrl, say, maxWaitSeconds: config['max-wait'] }
  const client = createRestClient({
    ...asking,
    ...(secrets.token === undefined ? {} : { token: secrets.token }),
  })
  const at = { repository: repository.value, serverUrl }
  return ok({
    artifacts: createArtifactSource({ workspace: context.workspace }),
    files,
    sink: createFileSink({ workspace: context.workspace, allow: [context.temp] }),
    releases: createReleaseReader({ ...at, client, through: 'api' }),
    stranger: createReleaseReader({ ...at, client: createRestClient(asking), through: 'web' }),
    drafts: createReleaseSink({ client, repository: repository.value }),
    settings: createRepositorySettings({ client, repository: repository.value }),
    tags: createGitHistory({ client, repository: repository.value }),
    verifier,
    get trustedRoot() {
      return newestOf(believed())
    },
    clock,
    sleep: pause,
    say,
    sha256: sha256OfText,
  })
})
