import type { Release } from '../github/state.ts'
import type { LateAttack, Scene } from './attack.ts'
import { TAG } from './attack-stage.ts'

const release = ({ app }: Pick<Scene, 'app'>): Release => {
  const found = [...app.state.releases.values()].find(({ tagName }) => tagName === TAG)
  if (found === undefined) throw new Error(`no release of ${TAG}`)
  return found
}

/** Changes the bytes of an asset as GitHub would show it then. */
const tamper = (scene: Pick<Scene, 'app'>, name: RegExp, bytes: string): void => {
  const { assets } = release(scene)
  const at = assets.findIndex((asset) => name.test(asset.name))
  const asset = assets[at]
  if (asset === undefined) throw new Error(`no asset ${name}`)
  assets[at] = { ...asset, bytes: Buffer.from(bytes) }
}

const remove = (scene: Pick<Scene, 'app'>, name: RegExp): void => {
  const { assets } = release(scene)
  assets.splice(0, Infinity, ...assets.filter((asset) => !name.test(asset.name)))
}

export interface Tampering {
  readonly name: string
  readonly why: string
  /** Of the published release that somebody wants to verify. */
  readonly arrange: (scene: Pick<Scene, 'app'>) => void
  readonly code: string | readonly string[]
  /** Whether a release of the tag is left. */
  readonly published?: boolean
}

/** What happens to a release that could be changed, before somebody verifies it. */
export const TAMPERINGS: readonly Tampering[] = [
  {
    name: 'an asset that was replaced',
    why: 'Whoever can write to the repository could give people other bytes.',
    arrange: (scene) => tamper(scene, /^tool-1\.2\.3\.txt$/, 'evil\n'),
    code: ['integrity/subject-mismatch', 'integrity/signature'],
  },
  {
    name: 'an asset of which the storage gives other bytes',
    why: 'What GitHub says of an asset is not what arrives.',
    arrange(scene) {
      const asset = release(scene).assets.find(({ name }) => name === 'tool-1.2.3.txt')
      if (asset !== undefined) asset.storedBytes = Buffer.from('evil\n')
    },
    code: 'integrity/digest-mismatch',
  },
  {
    name: 'an asset that was added',
    why: 'A file without any proof would be deployed among the others.',
    arrange(scene) {
      const { assets } = release(scene)
      const [asset] = assets
      if (asset !== undefined)
        assets.push({ ...asset, id: 990, name: 'evil.exe', bytes: Buffer.from('evil') })
    },
    code: 'policy/no-attestation',
  },
  {
    name: 'no attestations any more',
    why: 'Nothing that could be verified must not count as verified.',
    arrange(scene) {
      remove(scene, /\.sigstore\.json$|\.intoto\.jsonl$/)
      scene.app.state.attestations.splice(0)
    },
    code: 'policy/no-attestation',
  },
  {
    name: 'no provenance any more',
    why: 'A signature alone does not say where a file comes from.',
    arrange(scene) {
      remove(scene, /^provenance/)
      scene.app.state.attestations.splice(0)
    },
    code: 'policy/predicate-type',
  },
  {
    name: 'a release that was deleted',
    why: 'Nothing must not be deployed.',
    arrange: ({ app }) => app.state.releases.clear(),
    code: 'policy/release-missing',
    published: false,
  },
  {
    name: 'a release that was taken back to a draft',
    why: 'What is not published is not released.',
    arrange(scene) {
      release(scene).draft = true
    },
    code: 'policy/release-missing',
    published: false,
  },
]

/** The last job of the pipeline itself, which verifies what was published a moment ago. */
export const VERIFY_ATTACKS: readonly LateAttack[] = TAMPERINGS.slice(0, 3).map(
  ({ name, why, arrange, code, published = true }) => ({
    name,
    why,
    from: 'verify',
    arrange(scene) {
      arrange(scene)
      return undefined
    },
    expected: { job: 'verify', code, published },
  }),
)
