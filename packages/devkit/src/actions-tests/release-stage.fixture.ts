import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { WiredAction } from '@tier3/runner/define/action'
import type { Spec } from '@tier3/runner/define/spec'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'
import type { SeededRepository } from '../github/repository-seed.ts'
import { startSigstore, type EmbeddedSigstore, type SigstoreConfigPaths } from '../sigstore/embedded.ts'
import { runAction, type Ended } from './action-run.fixture.ts'

export interface Folder {
  readonly workspace: string
  readonly temp: string
  put(path: string, content: string | Uint8Array): void
}

/** A workspace and a temporary folder of its own, gone at the end of the scope. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder & Disposable {
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'tier3-actions-'))
  const [workspace, temp] = [join(home, 'workspace'), join(home, 'temp')]
  for (const folder of [workspace, temp]) mkdirSync(folder)
  const put = (path: string, content: string | Uint8Array): void => {
    const target = join(workspace, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
  for (const [path, content] of Object.entries(files)) put(path, content)
  return { workspace, temp, put, [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }) }
}

type JobOptions = Partial<Parameters<EmulatedGitHub['startJob']>[0]>

export interface StepOptions {
  readonly folder: Folder
  readonly inputs: Readonly<Record<string, string>>
  readonly job?: JobOptions
  /** Replaces variables of the job; the empty text takes one away. */
  readonly variables?: Readonly<Record<string, string>>
  /** Given as the input `token` in place of the job's own. */
  readonly token?: string
}

/** Both doubles, and one repository whose release job runs the actions. */
export interface Stage extends AsyncDisposable {
  readonly github: EmulatedGitHub
  readonly sigstore: EmbeddedSigstore
  readonly repository: SeededRepository
  readonly config: SigstoreConfigPaths
  /** The inputs that name the embedded instance. */
  readonly instance: Readonly<Record<string, string>>
  step<S extends Spec, Plan, Ports, Evidence, Conclusion>(
    wired: WiredAction<S, Plan, Ports, Evidence, Conclusion>,
    options: StepOptions,
  ): Promise<Ended>
}

export const RELEASE_WORKFLOW = 'octo/app/.github/workflows/release.yml@refs/tags/v1.0.0'

export async function startStage(): Promise<Stage> {
  const github = await startGitHub({})
  const sigstore = await startSigstore({ issuers: [github.issuer] })
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'tier3-stage-'))
  const config = await sigstore.writeConfig(join(home, 'sigstore'))
  const repository = github.createRepository({ owner: 'octo', name: 'app' })
  const instance = {
    sigstore: 'custom',
    'signing-config': config.signingConfig,
    'trusted-root': config.trustedRoot,
    'max-wait': '5s',
  }
  return {
    github,
    sigstore,
    repository,
    config,
    instance,
    async step(wired, { folder, inputs, job: options = {}, variables = {}, token }) {
      const job = github.startJob({
        repository,
        workflowRef: RELEASE_WORKFLOW,
        ref: 'refs/tags/v1.0.0',
        sha: repository.head,
        eventName: 'push',
        permissions: { 'id-token': 'write', attestations: 'write', contents: 'write' },
        ...options,
      })
      const event = join(folder.temp, 'event.json')
      writeFileSync(event, JSON.stringify(job.event))
      const jobRef = options.jobWorkflowRef ?? options.workflowRef ?? RELEASE_WORKFLOW
      return runAction(wired, {
        workspace: folder.workspace,
        temp: folder.temp,
        inputs: { ...instance, token: token ?? job.token, 'job-workflow-ref': jobRef, ...inputs },
        variables: { ...job.env, GITHUB_EVENT_PATH: event, ...variables },
      })
    },
    async [Symbol.asyncDispose]() {
      rmSync(home, { recursive: true, force: true })
      await sigstore.close()
      await github.close()
    },
  }
}
