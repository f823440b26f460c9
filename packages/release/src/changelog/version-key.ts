import { parseSemVer } from '@tier3/model/semver'

/** A version as changelogs write it, in a form that is equal for all spellings of one version. */
export interface VersionKey {
  /** Without build metadata. */
  readonly key: string
  /** Parts of the number in front: 3 in a semantic version. */
  readonly parts: number
  readonly prerelease: boolean
  /** Key of the version without its prerelease. */
  readonly stable: string
}

const PEP440 =
  /^(?:(\d{1,9})!)?(\d{1,15}(?:\.\d{1,15}){0,9})(?:[-_.]?(a|alpha|b|beta|c|rc|pre|preview)[-_.]?(\d{0,9}))?(?:(?:[-_.]?(?:post|rev|r)[-_.]?(\d{0,9}))|-(\d{1,9}))?(?:[-_.]?dev[-_.]?(\d{0,9}))?(?:\+[a-z0-9]{1,60}(?:[-_.][a-z0-9]{1,60}){0,10})?$/i
const PHASES: { readonly [word: string]: string } = {
  a: 'alpha',
  b: 'beta',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
}

/**
 * Reads semantic versions and, where a text is none, versions of PEP 440 and plain numbers with dots. `1.2.0-rc.1`, `1.2.0rc1` and
 * `1.2.0-RC1` have one key; `1.2` and `1.2.0` have not, since a changelog that has both means both.
 */
export function versionKey(text: string): VersionKey | undefined {
  if (text.length > 256) return undefined
  const pep = PEP440.exec(text)
  // a hyphen and a number is a later build to PEP 440, and a prerelease to Semantic Versioning
  if (pep === null || (pep[6] !== undefined && parseSemVer(text) !== undefined)) return semverKey(text)
  const [, epoch, numbers = '', phase, count, post, implicit, dev] = pep
  const release = numbers.split('.').map(withoutZeros)
  const word = phase?.toLowerCase()
  const stable = `${epoch === undefined || Number(epoch) === 0 ? '' : `${withoutZeros(epoch)}!`}${release.join('.')}`
  const afterwards = post ?? implicit
  const key = [
    stable,
    ...(word === undefined ? [] : [`${PHASES[word] ?? word}${withoutZeros(count ?? '')}`]),
    ...(afterwards === undefined ? [] : [`post${withoutZeros(afterwards)}`]),
    ...(dev === undefined ? [] : [`dev${withoutZeros(dev)}`]),
  ].join('-')
  return { key, parts: release.length, prerelease: word !== undefined || dev !== undefined, stable }
}

function semverKey(text: string): VersionKey | undefined {
  const version = parseSemVer(text)
  if (version === undefined) return undefined
  const stable = `${version.major}.${version.minor}.${version.patch}`
  return {
    key: [stable, ...(version.prerelease.length > 0 ? [version.prerelease.join('.')] : [])].join('-'),
    parts: 3,
    prerelease: version.prerelease.length > 0,
    stable,
  }
}

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '') || '0'
