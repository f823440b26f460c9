import { createGitHistory } from '@tier3/github/git-history'
import { pause } from '@tier3/github/pause'
import { createReleaseReader } from '@tier3/github/release-reader'
import { createReleaseSink } from '@tier3/github/release-sink'
import { createRepositorySettings } from '@tier3/github/repository-settings'
import { createRestClient } from '@tier3/github/rest-client'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { failed, ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createBundleVerifier } from '@tier3/sigstore/bundle-verifier'
import { configuredRoot } from '@tier3/sigstore/configured-root'
import { verifyWorkerUrl } from '@tier3/sigstore/worker-location'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { sha256OfText } from '@tier3/workspace/text-digest'
import { publishRelease } from './publish-release.ts'

export const wired = wire(publishRelease, async ({ config, secrets, context, say }) => {
  const files = createFileSource({ workspace: context.workspace })
  const domain = config['trust-domain']
  const root = await configuredRoot(domain, config['trusted-root'], files)
  if (!root.ok) return failed([root.problem])
  const repository = parseRepoSlug(config.repository ?? context.repository ?? '')
  if (!repository.ok) throw new Error('a plan has a repository')
  const { apiUrl, serverUrl } = context
  const asking = { apiUrl, say, maxWaitSeconds: config['max-wait'] }
  const client = createRestClient({
    ...asking,
    ...(secrets.token === undefined ? {} : { token: secrets.token }),
  })
  const at = { repository: repository.value, serverUrl }
  const workerUrl = verifyWorkerUrl()
  return ok({
    artifacts: createArtifactSource({ workspace: context.workspace }),
    files,
    sink: createFileSink({ workspace: context.workspace, allow: [context.temp] }),
    releases: createReleaseReader({ ...at, client, through: 'api' }),
    stranger: createReleaseReader({ ...at, client: createRestClient(asking), through: 'web' }),
    drafts: createReleaseSink({ client, repository: repository.value }),
    settings: createRepositorySettings({ client, repository: repository.value }),
    tags: createGitHistory({ client, repository: repository.value }),
    verifier: createBundleVerifier({
      trustedRoot: root.value,
      trustDomain: domain,
      ...(workerUrl === undefined ? {} : { workerUrl }),
    }),
    trustedRoot: { origin: root.value.origin, sha256: root.value.digest.hex },
    clock: { now: () => new Date() },
    sleep: pause,
    say,
    sha256: sha256OfText,
  })
})
