import { problem, type Problem } from '@tier3/model/problem'
import type { Release } from '@tier3/model/release'
import { failed, ok, type Result } from '@tier3/model/result'
import type { PublishPlan } from './plan.ts'
import type { PublishPorts } from './ports.ts'

/** Whether the release will become immutable: known, known not to, or not to be known with this token. */
export interface Immutability {
  readonly expected: 'yes' | 'no' | 'unknown'
  readonly notices: readonly string[]
}

const RELEASES_LOOKED_AT = 30

/**
 * Asks before anything is published. A token that may not see the setting, like that of a job, can be helped by the newest
 * published release: where that one is immutable, this one will be, and it is looked at again afterwards.
 */
export async function expectImmutability(
  { immutable, repository }: PublishPlan,
  ports: Pick<PublishPorts, 'settings' | 'releases'>,
): Promise<Result<Immutability, Problem>> {
  if (immutable === 'ignore') return ok({ expected: 'unknown', notices: [] })
  const setting = await ports.settings.immutableReleases()
  if (!setting.ok) return setting
  if (setting.value === 'on') return ok({ expected: 'yes', notices: [] })
  const attempted = `publish an immutable release of ${repository}`
  if (setting.value === 'off') {
    if (immutable === 'auto') return ok({ expected: 'no', notices: [MUTABLE] })
    const [current, desired] = [
      'its releases do not become immutable',
      'they must, as "immutable: require" says',
    ]
    return failed(problem('policy/release-mutable', { attempted, current, desired }))
  }
  const list = await ports.releases.list(RELEASES_LOOKED_AT)
  if (!list.ok) return list
  const newest = list.value.releases
    .filter(({ draft }) => !draft)
    .toSorted((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))[0]
  if (newest?.immutable === true) return ok({ expected: 'yes', notices: [] })
  if (immutable === 'auto') return ok({ expected: 'unknown', notices: [] })
  return failed(
    problem('permission/denied', {
      attempted,
      current: `this token is not shown whether its releases become immutable, and ${
        newest === undefined ? 'there is none yet' : 'the newest one is not'
      }`,
      desired: 'it must be known before the release is published',
      fix: 'Give the token of a GitHub App or a fine-grained personal token with Administration: read and Contents: write, or set `immutable: auto` for this release.',
    }),
  )
}

const MUTABLE =
  'releases of this repository do not become immutable: switch it on in its settings, so that nobody can change them after they were verified'

const EVERY_SECONDS = 2

/** Waits until GitHub says that the release is immutable. It takes a moment after publishing; a release that stays mutable is told. */
export async function awaitImmutability(
  { immutable, maxWaitSeconds, repository }: PublishPlan,
  release: Release,
  expected: Immutability['expected'],
  ports: Pick<PublishPorts, 'releases' | 'sleep' | 'say'>,
): Promise<Result<Release, Problem>> {
  let current = release
  if (current.immutable || expected !== 'yes') return ok(current)
  for (let waited = 0; ; waited += EVERY_SECONDS) {
    const again = await ports.releases.byId(release.id)
    if (!again.ok) return again
    current = again.value ?? current
    if (current.immutable) return ok(current)
    if (waited + EVERY_SECONDS > maxWaitSeconds) break
    ports.say(`waiting for release ${release.id} to become immutable`)
    await ports.sleep(EVERY_SECONDS * 1000)
  }
  const how = immutable === 'require' ? 'as "immutable: require" says' : 'as the repository is set up'
  return failed(
    problem('policy/release-mutable', {
      attempted: `wait for release ${release.id} of ${repository} to become immutable`,
      current: `it is published, and after ${maxWaitSeconds} s it is still not immutable`,
      desired: `it must become immutable, ${how}`,
      fix: 'Run the job again: it will find the same bytes, write nothing and look once more. When it stays, look at the setting of the repository.',
    }),
  )
}
