import type { GitHubContext } from './api-route.ts'
import { addAsset } from './assets.ts'
import { markLatest, publish } from './release-publication.ts'
import type { Release, Repository } from './state.ts'
import { ACTIONS_BOT } from './state.ts'

export interface ReleaseOptions {
  readonly draft?: boolean
  readonly prerelease?: boolean
  /** That of the repository's setting when absent. */
  readonly immutable?: boolean
  readonly body?: string
  /** Contents by name; the names must be such as GitHub keeps. */
  readonly assets?: Readonly<Record<string, string | Uint8Array>>
}

/** Makes a release without a request, as if it had always been there. */
export function seedRelease(
  context: GitHubContext,
  repository: Repository,
  tag: string,
  options: ReleaseOptions = {},
): Release {
  const now = context.store.clock()
  const release: Release = {
    id: context.store.nextId(),
    tagName: tag,
    targetCommitish: repository.defaultBranch,
    name: null,
    body: options.body ?? null,
    draft: true,
    prerelease: options.prerelease ?? false,
    immutable: false,
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    author: ACTIONS_BOT,
    assets: [],
  }
  repository.releases.set(release.id, release)
  for (const [name, content] of Object.entries(options.assets ?? {})) {
    const bytes = Buffer.from(content)
    const contentType = 'application/octet-stream'
    addAsset(context, release, { name, label: null, state: 'uploaded', contentType, bytes })
  }
  if (options.draft === true) return release
  publish(repository, release, now)
  if (options.immutable !== undefined) release.immutable = options.immutable
  markLatest(repository, release, release.prerelease ? 'false' : 'true')
  return release
}
