import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { wired as attest } from '@tier3/action-attest/wire'
import { wired as sign } from '@tier3/action-sign/wire'
import { wired as verify } from '@tier3/action-verify/wire'
import type { Fallback } from '@tier3/runner/define/context'
import { runWired } from '@tier3/runner/run/run-loop'
import { startGitHub } from '../github/server.ts'
import type { GithubClaims } from '../oidc/github-claims.ts'
import { startSigstore, type EmbeddedSigstore, type SigstoreConfigPaths } from '../sigstore/embedded.ts'
import { recordedFace, type RecordedFace } from './recorded-face.ts'

type ActionName = 'sign' | 'attest' | 'verify'

/** The release job of a repository, an embedded Sigstore that trusts it, and a folder to work in. */
export interface ReleaseScene {
  /** Absolute; paths given to the actions are relative to it. */
  readonly folder: string
  readonly sigstore: EmbeddedSigstore
  readonly config: SigstoreConfigPaths
  readonly claims: GithubClaims
  /** What the certificates of the job say: the workflow, and who vouches for it. */
  readonly identity: string
  readonly issuer: string
  write(path: string, content: string | Uint8Array): Promise<string>
  /** Runs an action in this process, from its sources. */
  act(
    action: ActionName,
    inputs: { readonly [name: string]: string },
  ): Promise<RecordedFace & { readonly exitCode: number }>
  /** A fresh identity token of the job. */
  token(): string
  [Symbol.asyncDispose](): Promise<void>
}

export const REPOSITORY = 'octo/app'
export const WORKFLOW = `${REPOSITORY}/.github/workflows/release.yml`

export async function startRelease(): Promise<ReleaseScene> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'tier3-interop-')))
  const github = await startGitHub()
  const sigstore = await startSigstore({ issuers: [github.issuer] })
  const config = await sigstore.writeConfig(join(folder, 'sigstore'))
  await mkdir(join(folder, 'temp'))
  const repository = github.createRepository({ owner: 'octo', name: 'app' })
  repository.tag('v1.0.0')
  const job = github.startJob({
    repository,
    workflowRef: `${WORKFLOW}@refs/tags/v1.0.0`,
    ref: 'refs/tags/v1.0.0',
    sha: repository.head,
    eventName: 'push',
    permissions: { 'id-token': 'write' },
  })
  const variables = { ...job.env, GITHUB_WORKSPACE: folder, RUNNER_TEMP: join(folder, 'temp') }
  const fallback: Fallback = { workspace: folder, temp: join(folder, 'temp'), unique: 'interop' }
  const run = (action: ActionName, face: RecordedFace): Promise<number> => {
    if (action === 'sign') return runWired(sign, face, fallback)
    return action === 'attest' ? runWired(attest, face, fallback) : runWired(verify, face, fallback)
  }
  return {
    folder,
    sigstore,
    config,
    claims: job.claims,
    identity: `https://github.com/${job.claims.job_workflow_ref}`,
    issuer: job.claims.iss,
    async write(path, content) {
      const target = join(folder, path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
      return target
    },
    async act(action, inputs) {
      const face = recordedFace(inputs, variables)
      const exitCode = await run(action, face)
      return { ...face, exitCode }
    },
    token: () => github.issuer.mint(job.claims, 'sigstore'),
    async [Symbol.asyncDispose]() {
      await github.close()
      await sigstore.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Inputs that make an action sign with the scene's Sigstore. */
export const signingInputs = (
  { config }: ReleaseScene,
  rekor: 1 | 2 = 1,
): { readonly [name: string]: string } => ({
  sigstore: 'custom',
  'signing-config': rekor === 2 ? config.signingConfigRekor2 : config.signingConfig,
  'trusted-root': config.trustedRoot,
  'rekor-version': String(rekor),
})

/** Inputs that demand the scene's signer, and no other, of what the scene's Sigstore has witnessed. */
export const demandInputs = ({ config }: ReleaseScene): { readonly [name: string]: string } => ({
  repository: REPOSITORY,
  'signer-workflow': `${WORKFLOW}@refs/tags/v1.0.0`,
  'trust-domain': 'custom',
  'trusted-root': config.trustedRoot,
})
