import { releaseContext } from '@tier3/action-release-context/release-context'
import { wired } from '@tier3/action-release-context/wire'
import type { Problem } from '@tier3/model/problem'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import type { SnapshotFiles } from '../github/git-objects.ts'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'
import { createMemoryHistory } from '../testing/memory-history.ts'
import { createMemoryReleases, type MemoryReleaseOptions } from '../testing/memory-releases.ts'
import { runAction, type Ended } from './action-run.fixture.ts'
import { makeFolder } from './release-stage.fixture.ts'

/** How one run is started. */
export interface ContextRun {
  readonly inputs?: Readonly<Record<string, string>>
  /** `refs/tags/v1.2.3` when absent. */
  readonly ref?: string
  /** The commit of the run; that of `main` when absent. */
  readonly sha?: string
}

/** A repository without commits, in memory or on the emulated GitHub. */
export interface ContextWorld {
  commit(options: {
    readonly files?: SnapshotFiles
    readonly branch?: string
    readonly date?: Date
    readonly orphan?: boolean
  }): string
  tag(
    name: string,
    options?: { readonly commit?: string; readonly message?: string; readonly inner?: string },
  ): string
  deleteTag(name: string): void
  sign(sha: string, said?: { readonly verified: boolean; readonly reason: string }): void
  cutTrees(limit: number): void
  release(tag: string, options?: MemoryReleaseOptions): void
  /** Answers everything with a permission that is missing, or an outage. */
  breakDown(how: 'hidden' | 'outage', problem: Problem): void
  run(run?: ContextRun): Promise<Ended>
}

/** Makes one world after the other. */
export interface ContextWorlds {
  make(): ContextWorld
  dispose(): Promise<void>
}

export interface GitHubWorlds extends ContextWorlds {
  readonly github: EmulatedGitHub
}

const variablesOf = (run: ContextRun, slug: string, head: string) => ({
  GITHUB_REPOSITORY: slug,
  GITHUB_REF: run.ref ?? 'refs/tags/v1.2.3',
  GITHUB_SHA: run.sha ?? head,
})

export const createMemoryWorlds = async (): Promise<ContextWorlds> => ({
  make: createMemoryWorld,
  dispose: async () => undefined,
})

function createMemoryWorld(): ContextWorld {
  const memory = createMemoryHistory()
  const releases = createMemoryReleases()
  const action = wire(releaseContext, () =>
    Promise.resolve(ok({ history: memory.history, files: memory.files, releases: releases.source })),
  )
  let head = ''
  return {
    ...memory,
    commit(options) {
      const sha = memory.commit(options)
      if ((options.branch ?? 'main') === 'main') head = sha
      return sha
    },
    release: (tag, options) => void releases.add(tag, options),
    breakDown(_, problem) {
      memory.failWith(problem)
      releases.failWith(problem)
    },
    async run(run = {}) {
      using folder = makeFolder()
      const { workspace, temp } = folder
      const variables = variablesOf(run, 'octo/app', head)
      return runAction(action, { workspace, temp, inputs: run.inputs ?? {}, variables })
    },
  }
}

export async function createGitHubWorlds(): Promise<GitHubWorlds> {
  const github = await startGitHub()
  let made = 0
  return {
    github,
    make() {
      github.faults.clear()
      return createGitHubWorld(github, `app-${(made += 1)}`)
    },
    dispose: () => github.close(),
  }
}

function createGitHubWorld(github: EmulatedGitHub, name: string): ContextWorld {
  const repository = github.createRepository({ owner: 'octo', name, visibility: 'private' })
  const { state } = repository
  state.refs.clear()
  let commits = 0
  return {
    commit: (options) => repository.commit({ message: String((commits += 1)), files: {}, ...options }),
    tag: (tag, options) => repository.tag(tag, options),
    deleteTag: (tag) => void state.refs.delete(`refs/tags/${tag}`),
    sign: (sha, said) => repository.sign(sha, said),
    cutTrees(limit) {
      state.treeLimit = limit
    },
    release: (tag, options) => void repository.release(tag, options),
    breakDown(how) {
      const fault =
        how === 'outage'
          ? { status: 502 }
          : { status: 403, message: 'Resource not accessible by integration' }
      github.faults.set('*', { kind: 'status', ...fault })
    },
    async run(run = {}) {
      using folder = makeFolder()
      const { workspace, temp } = folder
      const job = github.startJob({
        repository,
        workflowRef: `octo/${name}/.github/workflows/release.yml@refs/heads/main`,
        ref: run.ref ?? 'refs/tags/v1.2.3',
        sha: repository.head,
        eventName: 'push',
        permissions: { contents: 'read' },
      })
      const inputs = { token: job.token, 'max-wait': '0s', ...run.inputs }
      const variables = { ...job.env, ...variablesOf(run, repository.slug, repository.head) }
      return runAction(wired, { workspace, temp, inputs, variables })
    },
  }
}
