import type { Release } from '../github/state.ts'
import type { LateAttack, Scene } from './attack.ts'
import { TAG } from './attack-stage.ts'

const publish = { job: 'publish', published: false } as const
const from = 'publish'
const REF = `refs/tags/${TAG}`

const releaseOf = ({ app }: Scene): Release => {
  const found = [...app.state.releases.values()].find(({ tagName }) => tagName === TAG)
  if (found === undefined) throw new Error(`no release of ${TAG}`)
  return found
}

/** Does something once, when the given number of assets has come. */
const whenUploaded = (scene: Scene, count: number, act: (draft: Release) => void): undefined => {
  const { state } = scene.app
  let done = false
  const set = state.releases.set.bind(state.releases)
  state.releases.set = (id, release) => {
    state.releases.set = set
    const { assets } = release
    const push = assets.push.bind(assets)
    assets.push = (...added) => {
      const length = push(...added)
      if (!done && length >= count) {
        done = true
        act(release)
      }
      return length
    }
    return set(id, release)
  }
}

/** A commit that is not the one of the release. */
const elsewhere = ({ app }: Scene): string =>
  app.commit({ branch: 'elsewhere', message: 'Another one', files: { 'README.md': 'other\n' } })

const writes = ({ world }: Scene, after: number): readonly string[] =>
  world.github.exchanges
    .slice(after)
    .filter(({ path, method }) => /^\/(?:api|uploads)\//.test(path) && method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`)

let begun = 0

/** Tags, drafts and releases that change before or while the release is published. */
export const PUBLICATION_ATTACKS: readonly LateAttack[] = [
  {
    name: 'a tag that was moved between the build and the publication',
    why: 'The release would stand at a commit that it was not built from.',
    from,
    arrange: (scene) => void scene.app.tag(TAG, { commit: elsewhere(scene) }),
    expected: { ...publish, code: 'integrity/tag-moved' },
  },
  {
    name: 'a tag that is moved while the files are uploaded',
    why: 'The same, after the first look.',
    from,
    arrange: (scene) => whenUploaded(scene, 4, () => void scene.app.tag(TAG, { commit: elsewhere(scene) })),
    expected: { ...publish, code: 'integrity/tag-moved', says: /right before publishing/ },
  },
  {
    name: 'a tag that was deleted meanwhile',
    why: 'GitHub would make the tag anew, at the head of the default branch.',
    from,
    arrange: ({ app }) => void app.state.refs.delete(REF),
    expected: { ...publish, code: 'policy/tag-missing' },
  },
  {
    name: 'an asset of somebody else in the draft',
    why: 'It would be published among the files that were verified.',
    from,
    arrange(scene) {
      whenUploaded(scene, 4, (draft) => {
        const [asset] = draft.assets
        if (asset === undefined) throw new Error('no asset')
        draft.assets.push({
          ...asset,
          id: asset.id + 1_000_000,
          name: 'evil.exe',
          bytes: Buffer.from('evil'),
        })
      })
    },
    expected: { ...publish, code: 'integrity/asset-unexpected', says: /evil\.exe/ },
  },
  {
    name: 'a draft of somebody else for the tag',
    why: 'Whoever made it could add to it until it is published.',
    from,
    arrange: ({ app }) => void app.release(TAG, { draft: true, assets: { 'evil.exe': 'evil' } }),
    expected: { ...publish, code: 'policy/release-foreign' },
  },
  ...[true, false].map((immutable): LateAttack => ({
    name: `a published release with other bytes, ${immutable ? 'immutable' : 'which could be changed'}`,
    why: 'What people have already must never become something else.',
    from,
    arrange({ app }) {
      app.release(TAG, { immutable, assets: { 'tool-1.2.3.txt': 'older bytes\n' } })
    },
    expected: { ...publish, code: 'integrity/release-differs', published: true, unchanged: true },
  })),
  {
    name: 'a run that seals once more after the publication',
    why: 'New signatures are other bytes: the release of the first run must stay as it is.',
    from: 'seal',
    moment: 'end',
    expected: { ...publish, code: 'integrity/release-differs', published: true, unchanged: true },
  },
  {
    name: 'a tag whose immutable release was deleted',
    why: 'GitHub never gives the name again; a run must say so, and not try for ever.',
    from,
    arrange: ({ app }) => void app.state.burnedTags.add(TAG),
    expected: { ...publish, code: 'policy/tag-used-up' },
  },
  {
    name: 'GitHub that has no more answers for this token while it is published',
    why: 'Half a release must not be left as if it were one.',
    from,
    arrange({ world }) {
      const reset = String(Math.floor(Date.now() / 1000) + 3000)
      const headers = {
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': reset,
      }
      const message = 'API rate limit exceeded for installation ID 1.'
      world.github.faults.set('releases.create', { kind: 'status', status: 403, message, headers })
    },
    expected: { ...publish, code: 'service/rate-limited' },
  },
]

/** What happens to runs, and must end with one whole release. */
export const ACCIDENTS: readonly LateAttack[] = [
  {
    name: 'a run that finds its release published already',
    why: 'Whoever runs a job again must not break what is good.',
    from,
    moment: 'end',
    arrange(scene) {
      begun = scene.world.github.exchanges.length
    },
    expected: { result: 'success', published: true, unchanged: true },
    after(scene) {
      const written = writes(scene, begun)
      if (written.length > 0) throw new Error(`something was written: ${written.join(', ')}`)
    },
  },
  {
    name: 'a GitHub that stumbles',
    why: 'A release must not depend on the good day of a service.',
    from,
    arrange({ world }) {
      for (const route of ['releases.list', 'releases.create', 'assets.upload', 'releases.update'])
        world.github.faults.set(route, { kind: 'status', status: 502, times: 1 })
    },
    expected: { result: 'success', published: true },
  },
  {
    name: 'an upload that fails half-way, and the failed jobs run again',
    why: 'A release with half of its files must be neither published nor in the way.',
    from,
    arrange(scene) {
      whenUploaded(scene, 4, () =>
        scene.world.github.faults.set('assets.upload', { kind: 'status', status: 422, message: 'no more' }),
      )
    },
    expected: { ...publish, code: 'service/github-refused' },
    after: healsWhenRunAgain,
  },
  {
    name: 'a run that is cancelled while it uploads, and is run again',
    why: 'The same, when somebody pressed the button.',
    from,
    arrange(scene) {
      let cancel = (): void => undefined
      whenUploaded(scene, 4, () => cancel())
      return {
        beforeJob(job) {
          cancel = () => job.cancel()
        },
      }
    },
    expected: { result: 'cancelled', published: false },
    after: healsWhenRunAgain,
  },
  {
    name: 'two attempts at once',
    why: 'Two runs that publish the same tag must end in one release.',
    from,
    async after(scene) {
      const before = scene.app.state.releases.size
      const again = await Promise.all([1, 2].map(() => scene.world.rerun(scene.base)))
      if (again.some(({ result }) => result !== 'success')) throw new Error('one of them is red')
      if (scene.app.state.releases.size !== before) throw new Error('there are two releases')
    },
    expected: { result: 'success', published: true },
  },
]

async function healsWhenRunAgain(
  scene: Scene,
  run: Parameters<LateAttack['after'] & object>[1],
): Promise<void> {
  const again = await scene.world.rerun(run)
  if (again.result !== 'success') throw new Error(`it stays red: ${JSON.stringify(again.jobs.at(-1)?.log)}`)
  const { draft, assets } = releaseOf(scene)
  if (scene.app.state.releases.size !== 1 || draft || assets.length !== 10)
    throw new Error(`there is no one whole release: ${assets.map(({ name }) => name).join(', ')}`)
}
