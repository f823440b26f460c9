import { cpSync } from 'node:fs'
import { sbom } from '@tier3/action-sbom/sbom'
import { wired } from '@tier3/action-sbom/wire'
import type { ReleaseSource } from '@tier3/model/release'
import type { Problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import type { InventorySource, SourceOrigin } from '@tier3/sbom/source-tree'
import { sha256OfBytes } from '@tier3/workspace/text-digest'
import { sbomFixture } from '../sbom-corpus/fixtures.ts'
import { commitAll } from '../sbom-corpus/git-repository.ts'
import { memorySourceTree, type MemoryEntry } from '../testing/memory-source-tree.ts'
import { createMemoryWorkspace, type MemoryWorkspace } from '../testing/memory-workspace.ts'
import { runAction, type Ended } from './action-run.fixture.ts'
import { makeFolder, type Folder } from './release-stage.fixture.ts'

type Texts = Readonly<Record<string, string>>

/** A tag of a repository, as the runner tells it. */
export const RELEASE_RUN: Texts = {
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_REF: 'refs/tags/v1.2.0',
  GITHUB_SERVER_URL: 'https://github.com',
}

/** A workspace with the files of a fixture in one commit. */
export async function makeRepositoryFolder(fixture: string): Promise<Folder & Disposable> {
  const folder = makeFolder()
  cpSync(sbomFixture(fixture).folder, folder.workspace, { recursive: true })
  await commitAll(folder.workspace)
  return folder
}

/** Runs the action as it is wired: git, the inventory tool and files are real. */
export const runSbom = (
  { workspace, temp }: Folder,
  inputs: Texts = {},
  variables: Texts = {},
): Promise<Ended> =>
  runAction(wired, { workspace, temp, inputs, variables: { ...RELEASE_RUN, ...variables } })

const COMMIT: SourceOrigin = { commit: 'c'.repeat(40), committedAt: 1_767_323_045 }

/** As a tree of git tells it, whose checkout is the workspace. */
function originOf(path: string): SourceOrigin {
  const folder = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
  return folder === '' || folder === '.' ? COMMIT : { ...COMMIT, folder }
}

/** An inventory tool that answers with these components, or with a problem. */
export const fakeInventory = (answer: readonly object[] | Problem, properties: readonly object[] = []) => {
  let asked = 0
  const source: InventorySource = {
    tool: { name: 'lister', version: '1.0.0' },
    take() {
      asked++
      if ('code' in answer) return Promise.resolve(failed(answer))
      const metadata = { properties }
      const document = {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata,
        components: answer,
      }
      return Promise.resolve(ok(JSON.stringify(document)))
    },
  }
  return { source, asked: () => asked }
}

export interface MemoryRun {
  readonly tree: Readonly<Record<string, MemoryEntry>>
  readonly inputs?: Texts
  readonly variables?: Texts
  readonly workspace?: MemoryWorkspace
  readonly origin?: SourceOrigin
  readonly inventory?: InventorySource
  readonly releases?: ReleaseSource
}

/** Runs the action over a tree, an inventory tool and a workspace in memory; only its report is a file. */
export async function runInMemory(run: MemoryRun): Promise<Ended & { readonly files: Texts }> {
  const { inputs = {}, variables = {}, workspace = createMemoryWorkspace() } = run
  const wiredInMemory = wire(sbom, ({ config, variable }) =>
    Promise.resolve(
      ok({
        tree: memorySourceTree(run.tree, run.origin ?? originOf(config.path)),
        inventory: run.inventory ?? fakeInventory([]).source,
        artifacts: workspace.artifacts,
        files: workspace.source,
        sink: workspace.sink,
        releases: run.releases,
        sha256: sha256OfBytes,
        sourceDateEpoch: variable('SOURCE_DATE_EPOCH'),
      }),
    ),
  )
  using folder = makeFolder()
  const ended = await runAction(wiredInMemory, {
    workspace: folder.workspace,
    temp: folder.temp,
    inputs,
    variables: { ...RELEASE_RUN, ...variables },
  })
  return { ...ended, files: workspace.contents() }
}

const integrity = (byte: number): string => `sha512-${Buffer.alloc(64, byte).toString('base64')}`

export interface SampleNeed {
  readonly version?: string
  readonly license?: string
  /** Stands for the bytes of the package. */
  readonly byte?: number
}

/** A package.json and its lockfile with these needs. */
export function npmTree(needs: Readonly<Record<string, SampleNeed>>): Texts {
  const dependencies = Object.fromEntries(Object.keys(needs).map((name) => [name, '^1.0.0']))
  const manifest = { name: 'app', version: '1.2.0', license: 'MIT', dependencies }
  const packages = Object.entries(needs).map(([name, { version = '1.0.0', license, byte = 1 }]) => [
    `node_modules/${name}`,
    {
      version,
      resolved: `https://registry.example/${name}/-/${name}-${version}.tgz`,
      integrity: integrity(byte),
      ...(license === undefined ? {} : { license }),
    },
  ])
  const lock = {
    ...manifest,
    lockfileVersion: 3,
    packages: { '': manifest, ...Object.fromEntries(packages) },
  }
  return {
    'package.json': `${JSON.stringify(manifest)}\n`,
    'package-lock.json': `${JSON.stringify(lock)}\n`,
  }
}

/** What tests look at in a CycloneDX text. */
export interface Bom {
  readonly metadata: {
    readonly component: { readonly externalReferences?: readonly object[] }
    readonly tools: { readonly components: readonly { readonly name: string }[] }
    readonly properties: readonly { readonly name: string; readonly value: string }[]
  }
  readonly components?: readonly {
    readonly 'bom-ref': string
    readonly type: string
    readonly hashes?: object
  }[]
}

export const bomOf = (text: string | undefined): Bom => JSON.parse(text ?? '{}') as Bom

/** Values of the properties of the document with a name. */
export const propertiesOf = (text: string | undefined, name: string): readonly string[] =>
  bomOf(text).metadata.properties.flatMap((property) => (property.name === name ? [property.value] : []))

/** A manifest that no lockfile governs. */
export const UNLOCKED: Texts = {
  'web/package.json': '{"name":"web","version":"1.0.0","dependencies":{"far":"^1.0.0"}}',
}
