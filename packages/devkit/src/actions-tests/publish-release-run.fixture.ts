import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wired as attest } from '@tier3/action-attest/wire'
import { wired as checksums } from '@tier3/action-checksums/wire'
import { wired } from '@tier3/action-publish-release/wire'
import { wired as sign } from '@tier3/action-sign/wire'
import type { JsonObject } from '@tier3/model/json'
import type { WiredAction } from '@tier3/runner/define/action'
import type { Spec } from '@tier3/runner/define/spec'
import type { SeededRepository } from '../github/repository-seed.ts'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'
import type { Release } from '../github/state.ts'
import { createFaults, type Fault, type Faults } from '../http/faults.ts'
import { startSigstore, type EmbeddedSigstore } from '../sigstore/embedded.ts'
import { runAction, type Ended } from './action-run.fixture.ts'
import { makeFolder, RELEASE_WORKFLOW, type Folder } from './release-stage.fixture.ts'

type Texts = Readonly<Record<string, string>>

export const TAG = 'v1.0.0'
const SBOM = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] }
/** Artifacts of the sample release; the checksum files and bundles are made of them. */
export const ARTIFACTS: Texts = {
  'app.tgz': 'the application',
  'tool.zip': 'the tool',
  'app.cdx.json': JSON.stringify(SBOM),
}
export const FILES: readonly string[] = [
  'SHA256SUMS',
  'SHA256SUMS.sigstore.json',
  'app.cdx.json',
  'app.cdx.json.sha256',
  'app.cdx.json.sigstore.json',
  'app.tgz',
  'app.tgz.sha256',
  'app.tgz.sigstore.json',
  'provenance.intoto.jsonl',
  'sbom.intoto.jsonl',
  'tool.zip',
  'tool.zip.sha256',
  'tool.zip.sigstore.json',
]

/** Faults by route, and one that bends the request of a number and cuts off all behind it, as if the run were killed. */
export interface KillSwitch extends Faults {
  /** How many requests were made since the switch was set. */
  readonly count: number
  /** From the request of this number on nothing is answered; that one is done first, unheard, with `after`. */
  killAt(request: number, after: boolean): void
  /** Called before each request that is numbered so; for what others do in between. */
  before(act: ((request: number, route: string) => void) | undefined): void
  revive(): void
}

export function createKillSwitch(): KillSwitch {
  const faults = createFaults()
  let count = 0
  let kill: { readonly at: number; readonly after: boolean } | undefined
  let hook: ((request: number, route: string) => void) | undefined
  return {
    ...faults,
    get count() {
      return count
    },
    killAt(at, after) {
      count = 0
      kill = { at, after }
    },
    before(act) {
      count = 0
      hook = act
    },
    revive() {
      count = 0
      kill = undefined
      hook = undefined
    },
    take(route): Fault | undefined {
      count += 1
      hook?.(count, route)
      if (kill !== undefined && count >= kill.at)
        return { kind: kill.after && count === kill.at ? 'truncate' : 'reset' }
      return faults.take(route)
    },
  }
}

export interface PublishStage extends AsyncDisposable {
  readonly github: EmulatedGitHub
  readonly sigstore: EmbeddedSigstore
  readonly faults: KillSwitch
  /** A repository of this name with the tag, at the commit that everything is built from. */
  readonly repository: SeededRepository
  readonly commit: string
  /** The sample release in a folder of its own; changes replace files, and undefined takes one away. */
  folder(changes?: Readonly<Record<string, string | undefined>>): Folder & Disposable
  /** Signs and attests again what a test has changed. */
  step<S extends Spec, Plan, Ports, Evidence, Conclusion>(
    wired: WiredAction<S, Plan, Ports, Evidence, Conclusion>,
    folder: Folder,
    inputs: Texts,
  ): Promise<Ended>
  publish(folder: Folder, inputs?: Texts, options?: { readonly token?: string }): Promise<Ended>
  /** Everything about the releases of the repository, but for what two equal runs may differ in. */
  published(): readonly ReleaseShape[]
  /** Takes all releases away, and what was set on the repository. */
  reset(): void
}

export interface ReleaseShape {
  readonly tag: string
  readonly draft: boolean
  readonly name: string | null
  readonly prerelease: boolean
  readonly assets: readonly string[]
}

export async function startPublishStage(): Promise<PublishStage> {
  const faults = createKillSwitch()
  const github = await startGitHub({ faults })
  const sigstore = await startSigstore({ issuers: [github.issuer] })
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'tier3-publish-'))
  const config = await sigstore.writeConfig(join(home, 'sigstore'))
  const repository = github.createRepository({ owner: 'octo', name: 'app' })
  const { state } = repository
  const commit = repository.head
  repository.tag(TAG, { message: 'Release' })
  const tagged = state.refs.get(`refs/tags/${TAG}`)

  const step: PublishStage['step'] = (action, folder, inputs) => {
    const job = github.startJob({
      repository,
      workflowRef: RELEASE_WORKFLOW,
      ref: `refs/tags/${TAG}`,
      sha: commit,
      eventName: 'push',
      permissions: { 'id-token': 'write', contents: 'write' },
    })
    const event = join(folder.temp, 'event.json')
    writeFileSync(event, JSON.stringify(job.event))
    return runAction(action, {
      workspace: folder.workspace,
      temp: folder.temp,
      inputs: {
        token: job.token,
        'job-workflow-ref': RELEASE_WORKFLOW,
        'trusted-root': config.trustedRoot,
        'max-wait': '5s',
        ...inputs,
      },
      variables: { ...job.env, GITHUB_EVENT_PATH: event },
    })
  }
  const signing = { sigstore: 'custom', 'signing-config': config.signingConfig, base: 'release' }

  const sample = makeFolder(
    Object.fromEntries(Object.entries(ARTIFACTS).map(([name, text]) => [`release/${name}`, text])),
  )
  const must = async (running: Promise<Ended>): Promise<void> => {
    const ended = await running
    if (ended.exitCode !== 0) throw new Error(ended.log)
  }
  await must(step(checksums, sample, { files: 'release/*', base: 'release' }))
  const all = 'release/*\n!release/*.sha256'
  await must(step(sign, sample, { ...signing, files: all }))
  await must(step(attest, sample, { ...signing, files: all, store: 'none', name: 'provenance' }))
  await must(
    step(attest, sample, {
      ...signing,
      files: 'release/app.tgz\nrelease/tool.zip',
      store: 'none',
      name: 'sbom',
      'sbom-path': 'release/app.cdx.json',
    }),
  )

  return {
    github,
    sigstore,
    faults,
    repository,
    commit,
    step,
    folder(changes = {}) {
      const folder = makeFolder()
      cpSync(join(sample.workspace, 'release'), join(folder.workspace, 'release'), { recursive: true })
      for (const [name, text] of Object.entries(changes)) {
        if (text === undefined) rmSync(join(folder.workspace, 'release', name))
        else folder.put(`release/${name}`, text)
      }
      return folder
    },
    publish: (folder, inputs = {}, { token } = {}) =>
      step(wired, folder, {
        files: 'release/*',
        base: 'release',
        commit,
        repository: 'octo/app',
        'trust-domain': 'custom',
        'max-wait': '0s',
        ...(token === undefined ? {} : { token }),
        ...inputs,
      }),
    published: () => [...state.releases.values()].toSorted((a, b) => a.id - b.id).map(shapeOf),
    reset() {
      faults.revive()
      faults.clear()
      state.releases.clear()
      state.burnedTags.clear()
      state.latestRelease = undefined
      state.immutableReleases = false
      delete state.immutableLag
      delete state.withoutDigests
      state.visibility = 'public'
      if (tagged !== undefined) state.refs.set(`refs/tags/${TAG}`, tagged)
    },
    async [Symbol.asyncDispose]() {
      sample[Symbol.dispose]()
      rmSync(home, { recursive: true, force: true })
      await sigstore.close()
      await github.close()
    },
  }
}

const shapeOf = ({ tagName, draft, name, prerelease, assets }: Release): ReleaseShape => ({
  tag: tagName,
  draft,
  name,
  prerelease,
  assets: assets
    .map(({ name: asset, state, bytes }) => `${asset} ${state === 'starter' ? 'starter' : digest(bytes)}`)
    .toSorted(),
})

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12)

/** The shape of the release that the sample must end in. */
export function expectedShape(folder: Folder): ReleaseShape {
  const assets = FILES.map(
    (name) => `${name} ${digest(readFileSync(join(folder.workspace, 'release', name)))}`,
  )
  return { tag: TAG, draft: false, name: TAG, prerelease: false, assets: assets.toSorted() }
}

/** The receipt that a run wrote. */
export const receiptOf = ({ outputs }: Ended): JsonObject =>
  JSON.parse(readFileSync(outputs['receipt-path'] ?? 'no receipt', 'utf8')) as JsonObject
