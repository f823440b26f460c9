import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { emulatedJob } from '../actions-runner/emulated-job.ts'
import type { Job } from '../actions-runner/job.ts'
import { runStep, type StepResult } from '../actions-runner/run-step.ts'
import { startGitHub } from '../github/server.ts'
import { startLoopback } from '../http/loopback-server.ts'
import type { GithubClaims } from '../oidc/github-claims.ts'
import { createOidcIssuer, type OidcIssuer } from '../oidc/issuer.ts'
import { oidcRoutes } from '../oidc/routes.ts'
import { startRealSigstore, type RealSigstore } from './real-sigstore.ts'
import type { ServerPrograms } from './server-programs.ts'

/** A release job of the emulated GitHub whose issuer the stock servers trust, and a workspace. */
export interface RealScene extends AsyncDisposable {
  readonly sigstore: RealSigstore
  readonly workspace: string
  readonly job: Job
  /** What the tokens of the job say, but for times and audience. */
  readonly claims: GithubClaims
  write(path: string, content: string): Promise<string>
  /** Runs the committed bundle of an action as the release job; without a job for `verify`. */
  act(action: 'sign' | 'attest' | 'verify', inputs: Readonly<Record<string, string>>): Promise<StepResult>
}

export const REPOSITORY = 'octo/app'
export const WORKFLOW = `${REPOSITORY}/.github/workflows/release.yml`
const TAG = 'refs/tags/v1.0.0'

export async function startRealScene(programs: ServerPrograms): Promise<RealScene> {
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'tier3-real-'))
  const workspace = join(home, 'workspace')
  const folder = join(home, 'servers')
  for (const one of [workspace, folder]) await mkdir(one)
  const issuers: OidcIssuer[] = []
  const loopback = await startLoopback({
    routes: (url) => {
      issuers.push(createOidcIssuer({ issuer: url }))
      return oidcRoutes({ url, issuers: () => issuers })
    },
  })
  const [issuer] = issuers
  if (issuer === undefined) throw new Error('there is no issuer')
  const github = await startGitHub({ issuer })
  const sigstore = await startRealSigstore({ programs, folder, issuer: issuer.issuer })
  const repository = github.createRepository({ owner: 'octo', name: 'app' })
  repository.tag('v1.0.0')
  const started = github.startJob({
    repository,
    workflowRef: `${WORKFLOW}@${TAG}`,
    ref: TAG,
    sha: repository.head,
    eventName: 'push',
    permissions: { 'id-token': 'write', attestations: 'write', contents: 'write' },
  })
  const job = emulatedJob(started)
  return {
    sigstore,
    workspace,
    job,
    claims: { ...started.claims, iss: issuer.issuer },
    async write(path, content) {
      const target = join(workspace, path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
      return target
    },
    act: (action, inputs) => runStep({ action, inputs, workspace, ...(action === 'verify' ? {} : { job }) }),
    async [Symbol.asyncDispose]() {
      await sigstore[Symbol.asyncDispose]()
      await github.close()
      await loopback.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
