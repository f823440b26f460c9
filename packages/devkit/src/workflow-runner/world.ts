import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownSlug, ROOT } from '../gen/project.ts'
import { peelToCommit } from '../github/git-lookup.ts'
import type { SnapshotFiles } from '../github/git-objects.ts'
import type { RepositoryOptions, SeededRepository } from '../github/repository-seed.ts'
import { startGitHub, type EmulatedGitHub, type GitHubOptions } from '../github/server.ts'
import type { Exchange } from '../http/loopback-server.ts'
import {
  startSigstore,
  type EmbeddedSigstore,
  type SigstoreConfigPaths,
  type SigstoreOptions,
} from '../sigstore/embedded.ts'
import { createBareRepositories } from './bare-repository.ts'
import { createGroups } from './concurrency.ts'
import { readFolder, readWorkingTree } from './folder-files.ts'
import { createMachinePark } from './machine-park.ts'
import { writePlainModule } from './plain-module.ts'
import { writePublicSigstore } from './public-sigstore.ts'
import type { RunResult } from './result.ts'
import type { Hooks, RunOptions } from './run-options.ts'
import type { Shared } from './run-state.ts'
import { createSources, sourceEntry } from './sources.ts'
import { createRuns, type StartedRun } from './runs.ts'

export interface WorldOptions {
  readonly log?: (line: string) => void
  /** Told of every request to the doubles. */
  readonly onRequest?: (exchange: Exchange) => void
  readonly github?: Omit<GitHubOptions, 'onExchange'>
  readonly sigstore?: Omit<SigstoreOptions, 'issuers' | 'onExchange'>
  /** More folders with stubs as `<owner>/<repo>/action.yml`. */
  readonly stubs?: readonly string[]
  /** Jobs at a time; 2 when absent. */
  readonly parallel?: number
}

export interface NewRepository extends Omit<RepositoryOptions, 'owner' | 'name' | 'files'> {
  /** `owner/name`. */
  readonly slug: string
  readonly files?: SnapshotFiles
  /** A local folder in place of files. */
  readonly folder?: string
}

/** This project on the emulated GitHub. */
export interface ServedProject {
  readonly slug: string
  readonly commit: string
  readonly repository: SeededRepository
}

/** An emulated GitHub, an embedded Sigstore, git repositories, and machines for jobs. */
export interface World {
  readonly home: string
  readonly github: EmulatedGitHub
  readonly sigstore: EmbeddedSigstore
  readonly config: SigstoreConfigPaths
  /** Folder of the bare repositories, `<owner>/<name>.git`. */
  readonly gitRoot: string
  addRepository(options: NewRepository): Promise<SeededRepository>
  addTier3(options?: { readonly slug?: string; readonly entries?: 'dist' | 'source' }): Promise<ServedProject>
  /** The text with `<commit>` replaced by the commit of this project. */
  pin(text: string): string
  run(options: RunOptions): Promise<RunResult>
  start(options: RunOptions): StartedRun
  rerun(
    run: RunResult,
    options?: { readonly failedOnly?: boolean; readonly hooks?: Hooks },
  ): Promise<RunResult>
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const STUBS = join(import.meta.dirname, 'stubs')
const GUARD = join(import.meta.dirname, '../actions-runner/netguard.ts')

/** Starts both doubles on loopback; everything is gone when the world is closed. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const ownName = await ownSlug(ROOT)
  const home = await mkdtemp(join(await realpath(tmpdir()), 'tier3-world-'))
  const told = options.onRequest === undefined ? {} : { onExchange: options.onRequest }
  const github = await startGitHub({ ...options.github, ...told })
  const sigstore = await startSigstore({ ...options.sigstore, ...told, issuers: [github.issuer] })
  const config = await sigstore.writeConfig(join(home, 'sigstore'))
  const repositories = new Map<string, SeededRepository>()
  const folders = new Map<string, string>()
  let fromSource = false
  let project: ServedProject | undefined
  const find = (slug: string) => repositories.get(slug.toLowerCase())?.state
  const toSource = sourceEntry(ROOT)
  const gitRoot = join(home, 'git')
  await mkdir(join(home, 'jobs'), { recursive: true })
  const shared: Shared = {
    home: join(home, 'jobs'),
    github,
    find,
    sources: createSources({
      home: join(home, 'commits'),
      find,
      folders,
      stubs: [STUBS, ...(options.stubs ?? [])],
      program: (path) => (fromSource ? toSource(path) : path),
    }),
    bare: createBareRepositories(gitRoot),
    groups: createGroups(),
    preloads: [await writePlainModule(GUARD, home), await writePublicSigstore(home, sigstore)],
    machine: createMachinePark(options.parallel ?? 2),
  }
  const runs = createRuns(shared)
  const add = (
    { slug, ...given }: Omit<NewRepository, 'files' | 'folder'>,
    files: SnapshotFiles | undefined,
  ): SeededRepository => {
    const [owner, name, ...rest] = slug.split('/')
    if (owner === undefined || name === undefined || rest.length > 0)
      throw new Error(`no repository: ${slug}`)
    const made = github.createRepository({
      ...given,
      owner,
      name,
      ...(files === undefined ? {} : { files }),
    })
    repositories.set(slug.toLowerCase(), made)
    return made
  }
  const close = async (): Promise<void> => {
    try {
      await runs.settle()
      await github.close()
    } finally {
      await sigstore.close()
      await rm(home, { recursive: true, force: true, maxRetries: 3 })
    }
  }
  return {
    home,
    github,
    sigstore,
    config,
    gitRoot,
    addRepository: async ({ folder, files, ...given }) =>
      add(given, folder === undefined ? files : await readFolder(folder)),
    async addTier3({ slug = ownName, entries = 'dist' } = {}) {
      fromSource = entries === 'source'
      const repository = add({ slug }, await readWorkingTree(ROOT))
      const commit = peelToCommit(repository.state, repository.head)?.sha ?? ''
      folders.set(`${slug.toLowerCase()}@${commit}`, ROOT)
      project = { slug, commit, repository }
      return project
    },
    pin(text) {
      if (project === undefined) throw new Error('the project is not served; addTier3 first')
      return text.replaceAll(ownName, project.slug).replaceAll('<commit>', project.commit)
    },
    run: (run) => runs.start(run).result,
    start: (run) => runs.start(run),
    rerun: (run, how) => runs.rerun(run, how),
    close,
    [Symbol.asyncDispose]: close,
  }
}
