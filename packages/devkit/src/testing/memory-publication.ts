import { createHash } from 'node:crypto'
import { parseCommitSha } from '@tier3/model/commit-sha'
import type { GitHistory } from '@tier3/model/git-history'
import { problem, type Problem } from '@tier3/model/problem'
import type { Release, ReleaseAsset, ReleaseSummary } from '@tier3/model/release'
import type {
  MakeLatest,
  ReleaseReader,
  ReleaseSink,
  ReleaseText,
  RepositorySettings,
} from '@tier3/model/release-sink'
import { failed, ok, type Result } from '@tier3/model/result'

/** A release as the memory keeps it. */
export interface HeldRelease {
  readonly id: number
  tag: string
  name: string
  body: string
  draft: boolean
  prerelease: boolean
  immutable: boolean
  publishedAt: string | undefined
  makeLatest: MakeLatest | undefined
  readonly assets: HeldAsset[]
}

export interface HeldAsset {
  readonly id: number
  readonly name: string
  readonly state: 'uploaded' | 'starter'
  readonly bytes: Uint8Array
  readonly contentType: string
}

/** The releases of one repository in memory, drafts included, with all that publishing needs. */
export interface MemoryPublication {
  readonly held: Map<number, HeldRelease>
  /** Tag to commit. */
  readonly tags: Map<string, string>
  readonly burned: Set<string>
  readonly settings: {
    visibility: 'public' | 'private'
    immutable: 'on' | 'off' | 'hidden'
    digests: boolean
  }
  readonly ports: {
    readonly releases: ReleaseReader
    readonly stranger: ReleaseReader
    readonly drafts: ReleaseSink
    readonly settings: RepositorySettings
    readonly tags: Pick<GitHistory, 'tag'>
  }
  /** Adds a release without asking; `assets` are contents by name. */
  add(
    tag: string,
    options?: Partial<Omit<HeldRelease, 'assets' | 'id'>> & {
      readonly assets?: Readonly<Record<string, string>>
    },
  ): HeldRelease
  addAsset(
    releaseId: number,
    name: string,
    content: string | Uint8Array,
    state?: HeldAsset['state'],
  ): HeldAsset
  /** From now on every question is answered with this problem; undefined heals it. */
  failWith(fault: Problem | undefined): void
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export function createMemoryPublication(): MemoryPublication {
  const held = new Map<number, HeldRelease>()
  const tags = new Map<string, string>()
  const burned = new Set<string>()
  const settings: MemoryPublication['settings'] = { visibility: 'public', immutable: 'off', digests: true }
  let lastId = 0
  let fault: Problem | undefined

  const answer = async <T>(work: () => Result<T, Problem>): Promise<Result<T, Problem>> =>
    fault === undefined ? work() : failed(fault)
  const refuse = (
    code: Problem['code'],
    current: string,
  ): { readonly ok: false; readonly problem: Problem } =>
    failed(problem(code, { attempted: 'ask the memory', current, desired: 'see the code' }))

  const summary = ({
    id,
    tag,
    name,
    draft,
    prerelease,
    immutable,
    publishedAt,
    body,
  }: HeldRelease): ReleaseSummary => ({
    id,
    tag,
    name,
    draft,
    prerelease,
    immutable,
    publishedAt,
    body: body === '' ? undefined : body,
  })
  const asset = ({ id, name, state, bytes, contentType }: HeldAsset): ReleaseAsset => ({
    id,
    name,
    size: bytes.length,
    state,
    digest:
      state === 'uploaded' && settings.digests ? { algorithm: 'sha256', hex: sha256(bytes) } : undefined,
    contentType,
  })
  const whole = (release: HeldRelease): Release => ({
    ...summary(release),
    assets: release.assets.map(asset),
  })
  const bytesOf = (id: number): HeldAsset | undefined =>
    [...held.values()].flatMap(({ assets }) => assets).find((one) => one.id === id)

  function addAsset(
    releaseId: number,
    name: string,
    content: string | Uint8Array,
    state: HeldAsset['state'] = 'uploaded',
  ): HeldAsset {
    const made: HeldAsset = {
      id: (lastId += 1),
      name,
      state,
      bytes: new Uint8Array(Buffer.from(content)),
      contentType: 'application/octet-stream',
    }
    held.get(releaseId)?.assets.push(made)
    return made
  }

  const reader = (seesDrafts: boolean): ReleaseReader => {
    const visible = (): HeldRelease[] =>
      [...held.values()].filter(({ draft }) => seesDrafts || !draft).toSorted((a, b) => b.id - a.id)
    const hidden = (): boolean => !seesDrafts && settings.visibility === 'private'
    const ask = <T>(work: () => Result<T, Problem>): Promise<Result<T, Problem>> =>
      answer(() => (hidden() ? refuse('permission/denied', 'the repository is hidden') : work()))
    const optional = (release: HeldRelease | undefined) =>
      ok(release === undefined ? undefined : whole(release))
    const load = (id: number): Result<Uint8Array, Problem> => {
      const found = bytesOf(id)
      return found === undefined || found.state === 'starter'
        ? refuse('integrity/file-missing', 'it is not there')
        : ok(found.bytes)
    }
    return {
      byTag: (tag) => ask(() => optional(visible().find((one) => !one.draft && one.tag === tag))),
      byId: (id) => ask(() => optional(visible().find((one) => one.id === id))),
      latest: () => ask(() => optional(visible().find((one) => !one.draft && !one.prerelease))),
      list: (limit) =>
        ask(() =>
          ok({ releases: visible().slice(0, limit).map(summary), complete: visible().length <= limit }),
        ),
      download: ({ id }, limit) =>
        ask(() => {
          const bytes = load(id)
          return bytes.ok && bytes.value.length > limit ? refuse('input/too-large', 'it is too large') : bytes
        }),
      hash: ({ id }) =>
        ask(() => {
          const bytes = load(id)
          return bytes.ok ? ok({ sha256: sha256(bytes.value), size: bytes.value.length }) : bytes
        }),
    }
  }

  const drafts: ReleaseSink = {
    createDraft: (text) => answer(() => ok(whole(make(text)))),
    async upload(releaseId, file) {
      const release = held.get(releaseId)
      const chunks: Uint8Array[] = []
      for await (const chunk of file.open()) chunks.push(chunk.slice())
      const [refused] = [fault]
      if (refused !== undefined)
        return { kind: 'failed', problem: refused, again: refused.code === 'service/github-unavailable' }
      const missing = refuse('service/github-refused', 'there is no such release').problem
      if (release === undefined) return { kind: 'failed', problem: missing, again: false }
      if (release.immutable) {
        const { problem: locked } = refuse('service/github-refused', 'it is immutable')
        return { kind: 'failed', problem: locked, again: false }
      }
      if (release.assets.some(({ name }) => name === file.name)) return { kind: 'taken' }
      const made = addAsset(releaseId, file.name, Buffer.concat(chunks))
      return { kind: 'uploaded', asset: asset(made) }
    },
    deleteAsset: (id) =>
      answer(() => {
        for (const release of held.values()) {
          const at = release.assets.findIndex((one) => one.id === id)
          if (at >= 0 && release.immutable) return refuse('service/github-refused', 'it is immutable')
          if (at >= 0) release.assets.splice(at, 1)
        }
        return ok(undefined)
      }),
    deleteDraft: (id) =>
      answer(() => {
        held.delete(id)
        return ok(undefined)
      }),
    publish: (id, text) =>
      answer(() => {
        const release = held.get(id)
        if (release === undefined) return refuse('service/github-refused', 'there is no such release')
        if (burned.has(text.tag)) return refuse('policy/tag-used-up', 'the tag is used up')
        const other = [...held.values()].some((one) => one !== release && !one.draft && one.tag === text.tag)
        if (other) return refuse('policy/release-foreign', 'the tag has a release')
        Object.assign(release, {
          ...text,
          draft: false,
          immutable: settings.immutable === 'on',
          publishedAt: release.publishedAt ?? instant(),
        })
        return ok(whole(release))
      }),
  }
  const instant = (): string => new Date(Date.UTC(2026, 0, 1, 0, 0, lastId)).toISOString()

  function make(text: ReleaseText): HeldRelease {
    const release: HeldRelease = {
      ...text,
      id: (lastId += 1),
      draft: true,
      immutable: false,
      publishedAt: undefined,
      makeLatest: undefined,
      assets: [],
    }
    held.set(release.id, release)
    return release
  }

  return {
    held,
    tags,
    burned,
    settings,
    add(tag, { assets = {}, ...options } = {}) {
      const release = make({ tag, name: tag, body: '', prerelease: false })
      Object.assign(release, { draft: false, publishedAt: instant() }, options)
      if (release.draft) release.publishedAt = undefined
      for (const [name, content] of Object.entries(assets)) addAsset(release.id, name, content)
      return release
    },
    addAsset,
    failWith(next) {
      fault = next
    },
    ports: {
      releases: reader(true),
      stranger: reader(false),
      drafts,
      settings: {
        visibility: () => answer(() => ok(settings.visibility)),
        immutableReleases: () => answer(() => ok(settings.immutable)),
      },
      tags: {
        tag: (name) =>
          answer(() => {
            const commit = parseCommitSha(tags.get(name) ?? '')
            return ok(
              commit.ok ? { object: commit.value, commit: commit.value, annotation: undefined } : undefined,
            )
          }),
      },
    },
  }
}
