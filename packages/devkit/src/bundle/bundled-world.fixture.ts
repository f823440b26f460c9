import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Job } from '../actions-runner/job.ts'
import { emulatedJob } from '../actions-runner/emulated-job.ts'
import { writeCheckout } from '../github/checkout.ts'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'
import { ROOT } from '../gen/project.ts'
import { startSigstore, type EmbeddedSigstore, type SigstoreConfigPaths } from '../sigstore/embedded.ts'

/** Everything the story plays in: both doubles, one honest repository, and one of an attacker. */
export interface World {
  readonly out: string
  /** The honest repository at its tag, as a job checks it out. */
  readonly checkout: string
  readonly commit: string
  readonly github: EmulatedGitHub
  readonly sigstore: EmbeddedSigstore
  readonly config: SigstoreConfigPaths
  /** The release job of the honest repository at its tag. */
  readonly releaseJob: Job
  readonly releaseToken: string
  /** A pull request's workflow in the honest repository. */
  readonly otherWorkflowJob: Job
  /** The release job of a repository that looks alike. */
  readonly attackerJob: Job
  [Symbol.asyncDispose](): Promise<void>
}

export const REPOSITORY = 'octo-org/tier3-demo'
export const TAG = 'v1.0.0'
export const WORKFLOW = `${REPOSITORY}/.github/workflows/release.yml`

/** Starts the doubles on loopback and writes the Sigstore configuration into the output folder. */
export async function createWorld(out: string): Promise<World> {
  await rm(out, { recursive: true, force: true })
  const github = await startGitHub()
  const sigstore = await startSigstore({ issuers: [github.issuer] })
  const config = await sigstore.writeConfig(join(out, 'sigstore'))
  const honest = github.createRepository({
    owner: 'octo-org',
    name: 'tier3-demo',
    immutableReleases: true,
    files: await ownManifests(),
  })
  const evil = github.createRepository({ owner: 'octo-0rg', name: 'tier3-demo' })
  const at = (repository: typeof honest, workflow: string) => {
    const sha = repository.head
    repository.tag(TAG, { commit: sha })
    return github.startJob({
      repository,
      workflowRef: `${repository.slug}/.github/workflows/${workflow}@refs/tags/${TAG}`,
      ref: `refs/tags/${TAG}`,
      sha,
      eventName: 'push',
      permissions: { 'id-token': 'write', attestations: 'write', contents: 'write' },
    })
  }
  const release = at(honest, 'release.yml')
  const checkout = join(out, 'checkout')
  await writeCheckout(honest.state, honest.head, checkout)
  return {
    out,
    checkout,
    commit: honest.head,
    github,
    sigstore,
    config,
    releaseJob: emulatedJob(release),
    releaseToken: release.token,
    otherWorkflowJob: emulatedJob(at(honest, 'nightly.yml')),
    attackerJob: emulatedJob(at(evil, 'release.yml')),
    async [Symbol.asyncDispose]() {
      await github.close()
      await sigstore.close()
    },
  }
}

/** The manifests and the lockfile of this repository: what its release is made of is what they name. */
async function ownManifests(): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {}
  const take = async (path: string): Promise<void> => {
    files[path] = await readFile(join(ROOT, path), 'utf8')
  }
  for (const path of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']) await take(path)
  for (const group of ['actions', 'packages']) {
    for (const name of (await readdir(join(ROOT, group))).toSorted()) {
      // A composite action is no package.
      if (existsSync(join(ROOT, group, name, 'package.json'))) await take(`${group}/${name}/package.json`)
    }
  }
  return files
}
