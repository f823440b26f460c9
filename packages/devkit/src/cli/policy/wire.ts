import { createReleaseReader } from '@tier3/github/release-reader'
import { createRestClient } from '@tier3/github/rest-client'
import type { FileSource } from '@tier3/model/artifacts'
import type { Problem } from '@tier3/model/problem'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import { OWN_REPOSITORY } from '@tier3/attestation/own-workflows.gen'
import { wire } from '@tier3/runner/define/action'
import { configuredVerifier } from '@tier3/sigstore/configured-verifier'
import type { BundleVerifier } from '@tier3/verification/ports'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import { createArchiveStore } from '@tier3/workspace/archive-store'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { explainCommand } from './explain-command.ts'
import { policyInitCommand } from './init-command.ts'
import { testCommand } from './test-command.ts'

async function verifierOf(
  trustDomain: TrustDomain,
  trustedRoot: string | undefined,
  files: FileSource,
): Promise<Result<BundleVerifier, Problem>> {
  const believing = await configuredVerifier(
    { domain: trustDomain, refresh: 'auto', ...(trustedRoot === undefined ? {} : { trustedRoot }) },
    files,
    { now: () => new Date() },
  )
  return believing.ok ? ok(believing.value.verifier) : believing
}

export const wiredExplain = wire(explainCommand, async ({ context: { workspace } }) =>
  ok({ files: createFileSource({ workspace }) }),
)

export const wiredTest = wire(testCommand, async ({ config, context: { workspace } }) => {
  const files = createFileSource({ workspace })
  return ok({
    files,
    artifacts: createArtifactSource({ workspace }),
    verifier: () => verifierOf(config['trust-domain'], config['trusted-root'], files),
  })
})

export const wiredPolicyInit = wire(policyInitCommand, async ({ config, context, say }) => {
  const { workspace, temp, apiUrl, serverUrl } = context
  const files = createFileSource({ workspace })
  const verifier = await verifierOf(config['trust-domain'], config['trusted-root'], files)
  if (!verifier.ok) return failed([verifier.problem])
  const own = parseRepoSlug(OWN_REPOSITORY)
  if (!own.ok) throw new Error('the repository of this project has no name')
  return ok({
    files,
    artifacts: createArtifactSource({ workspace }),
    sink: createFileSink({ workspace, allow: [temp] }),
    archives: createArchiveStore({ workspace, allow: [temp] }),
    // Only a release is read through it, and that names its repository.
    releases: createReleaseReader({
      client: createRestClient({ apiUrl, say }),
      repository: config.repository ?? own.value,
      through: 'web',
      serverUrl,
    }),
    verifier: verifier.value,
    clock: { now: () => new Date() },
    schema: `https://raw.githubusercontent.com/${own.value}/main/docs/schemas/tier3.policy.schema.json`,
  })
})
