import type { GitHubContext } from './api-route.ts'
import { ruleViolation } from './errors.ts'
import { resolveCommit } from './git-lookup.ts'
import { commitObject, snapshotObjects, tagObject } from './git-objects.ts'
import type { GitSignature, SnapshotFiles } from './git-objects.ts'
import type { ReleaseOptions } from './release-seed.ts'
import { seedRelease } from './release-seed.ts'
import type { RulesetRequest } from './ruleset-seed.ts'
import { seedRuleset } from './ruleset-seed.ts'
import type { Ruleset } from './ruleset-state.ts'
import type { Account, Release, Repository, Visibility } from './state.ts'
import { fullName } from './state.ts'

export interface RepositoryOptions {
  readonly owner: string
  readonly name: string
  readonly visibility?: Visibility
  readonly id?: number
  readonly ownerId?: number
  readonly ownerType?: 'Organization' | 'User'
  readonly defaultBranch?: string
  readonly immutableReleases?: boolean
  /** Whether `sub` claims carry the numeric ids; false when absent. */
  readonly immutableSubject?: boolean
  /** Files of the first commit; a README when absent. */
  readonly files?: SnapshotFiles
}

export interface CommitOptions {
  /** The default branch when absent; created when missing. */
  readonly branch?: string
  readonly message: string
  /** The whole snapshot of the commit. */
  readonly files: SnapshotFiles
  readonly date?: Date
  /** Makes a commit without parents. */
  readonly orphan?: boolean
}

/** A repository on the emulated GitHub, with what a test needs to fill it. */
export interface SeededRepository {
  readonly slug: string
  /** The live state; tests may look, and switch settings such as `immutableReleases`. */
  readonly state: Repository
  /** The commit that the default branch points at now. */
  readonly head: string
  /** Adds a commit to a branch and gives its object id. */
  commit(options: CommitOptions): string
  /** Has GitHub say something of the signature of a commit or a tag object; valid when absent. */
  sign(sha: string, said?: { readonly verified: boolean; readonly reason: string }): void
  /** Points a tag at an object; with a message it becomes an annotated tag. Gives the object id the ref points at. */
  tag(
    name: string,
    options?: {
      readonly commit?: string
      readonly message?: string
      readonly date?: Date
      /** The name that stands in the tag object; that of the tag when absent. */
      readonly inner?: string
    },
  ): string
  /** Adds a ruleset of the repository, whatever GitHub would say to it. */
  ruleset(request: RulesetRequest): Ruleset
  /** Makes a release, published unless it is to be a draft. */
  release(tag: string, options?: ReleaseOptions): Release
}

export function seedRepository(
  context: GitHubContext,
  owner: Account,
  options: RepositoryOptions,
): SeededRepository {
  const { store } = context
  const state: Repository = {
    id: options.id ?? 700_000_000 + store.nextId(),
    owner,
    name: options.name,
    visibility: options.visibility ?? 'public',
    defaultBranch: options.defaultBranch ?? 'main',
    immutableReleases: options.immutableReleases ?? false,
    immutableSubject: options.immutableSubject ?? false,
    createdAt: store.clock(),
    objects: new Map(),
    refs: new Map(),
    releases: new Map(),
    latestRelease: undefined,
    burnedTags: new Set(),
    attestations: [],
    issues: [],
    properties: new Map(),
    signatures: new Map(),
  }
  const slug = fullName(state)
  if (store.repositories.has(slug.toLowerCase())) throw new Error(`the repository ${slug} exists already`)
  store.repositories.set(slug.toLowerCase(), state)

  const author = (date: Date | undefined): GitSignature => ({
    name: 'Mona Lisa',
    email: 'mona@example.com',
    date: date ?? store.clock(),
  })

  function commit({ branch = state.defaultBranch, message, files, date, orphan }: CommitOptions): string {
    const [root, ...rest] = snapshotObjects(files)
    for (const object of [root, ...rest]) state.objects.set(object.sha, object)
    const ref = `refs/heads/${branch}`
    const parent = resolveCommit(state, ref) ?? resolveCommit(state, state.defaultBranch)
    const signature = author(date)
    const parents = parent === undefined || orphan === true ? [] : [parent.sha]
    const object = commitObject({ tree: root.sha, parents, author: signature, committer: signature, message })
    state.objects.set(object.sha, object)
    state.refs.set(ref, { type: 'commit', sha: object.sha })
    return object.sha
  }

  const head = (): string => resolveCommit(state, state.defaultBranch)?.sha ?? ''

  commit({ message: 'Initial commit', files: options.files ?? { 'README.md': `# ${options.name}\n` } })
  return {
    slug,
    state,
    get head() {
      return head()
    },
    commit,
    ruleset: (request) => seedRuleset(context, { type: 'Repository', repository: state }, request),
    release: (tag, settings) => seedRelease(context, state, tag, settings),
    sign: (sha, said = { verified: true, reason: 'valid' }) => void state.signatures.set(sha, said),
    tag(name, { commit: sha = head(), message, date, inner = name } = {}) {
      const type = state.objects.get(sha)?.type
      if (type === undefined) throw new Error(`no object ${sha}`)
      if (state.burnedTags.has(name))
        throw ruleViolation('Cannot create ref due to creations being restricted.')
      if (message === undefined) {
        state.refs.set(`refs/tags/${name}`, { type: type === 'tag' ? 'tag' : 'commit', sha })
        return sha
      }
      const object = tagObject({ tag: inner, target: { type, sha }, tagger: author(date), message })
      state.objects.set(object.sha, object)
      state.refs.set(`refs/tags/${name}`, { type: 'tag', sha: object.sha })
      return object.sha
    },
  }
}
