import { byCodeUnit } from '../order.ts'

/** What the change of one version into another is; `unknown` where the two have no common order. */
export type Direction = 'upgrade' | 'downgrade' | 'sidegrade' | 'mixed' | 'unknown'

/**
 * Order of two versions, or undefined where none can be told. Tolerant: a leading `v`, an epoch (`1!2.0`, `1:2.0`),
 * missing zeros and build metadata do not matter; the words that ecosystems share (`alpha`, `rc`, `SNAPSHOT`, `post`)
 * have their usual rank. With `semver` every suffix stands before the release (Semantic Versioning 2.0.0, clause 11).
 */
export function compareVersions(a: string, b: string, semver = false): number | undefined {
  if (a === b) return 0
  const [left, right] = [readVersion(a), readVersion(b)]
  if (left === undefined || right === undefined) return undefined
  const order =
    compareNumbers(left.epoch, right.epoch) ||
    compareLists(left.core, right.core) ||
    (left.suffix === right.suffix ? 0 : undefined)
  if (order !== undefined) return order
  return semver && [left.suffix, right.suffix].every(isSemverSuffix)
    ? comparePrereleases(left.suffix, right.suffix)
    : compareSuffixes(left.suffix, right.suffix)
}

/** Package URL types whose versions are semantic versions, so that every suffix is a pre-release. */
export const isSemverType = (type: string): boolean => SEMVER_TYPES.has(type)

const SEMVER_TYPES: ReadonlySet<string> = new Set(['npm', 'cargo', 'golang', 'swift', 'hex', 'pub', 'nuget'])

/** What became of the versions that went, given those that came. */
export function directionOf(
  gone: readonly string[],
  came: readonly string[],
  semver: boolean,
): Direction | undefined {
  if (gone.length === 0 || came.length === 0) return undefined
  // More pairs than any real tree has: not worth the time that a hostile list could cost.
  if (gone.length * came.length > MOST_PAIRS) return 'unknown'
  const orders = new Set(gone.flatMap((from) => came.map((to) => compareVersions(from, to, semver))))
  if (orders.has(undefined)) return 'unknown'
  const signs = new Set([...orders].map((order) => Math.sign(order ?? 0)))
  if (signs.size > 1) return 'mixed'
  return signs.has(-1) ? 'upgrade' : signs.has(1) ? 'downgrade' : 'sidegrade'
}

const MOST_PAIRS = 2_500
const LONGEST = 256

interface Version {
  readonly epoch: string
  readonly core: readonly string[]
  readonly suffix: string
}

function readVersion(text: string): Version | undefined {
  if (text.length > LONGEST) return undefined
  const match = /^(?:(\d+)[!:])?[vV=]?(\d+(?:\.\d+)*)([^+]*)/.exec(text)
  if (match === null) return undefined
  return { epoch: match[1] ?? '0', core: (match[2] ?? '').split('.'), suffix: match[3] ?? '' }
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = compareNumbers(a[i] ?? '0', b[i] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

/** Digits of any length: versions hold dates and build numbers beyond what a number keeps exactly. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')]
  return Math.sign(left.length - right.length) || byCodeUnit(left, right)
}

const isSemverSuffix = (suffix: string): boolean => suffix === '' || /^-[0-9A-Za-z.-]+$/.test(suffix)

function comparePrereleases(a: string, b: string): number {
  if (a === '' || b === '') return a === '' ? 1 : -1
  const [left, right] = [a.slice(1).split('.'), b.slice(1).split('.')]
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareIdentifiers(left[i] ?? '', right[i] ?? '')
    if (order !== 0) return order
  }
  return Math.sign(left.length - right.length)
}

function compareIdentifiers(a: string, b: string): number {
  const [left, right] = [isNumber(a), isNumber(b)]
  if (left && right) return compareNumbers(a, b)
  return left ? -1 : right ? 1 : byCodeUnit(a, b)
}

const isNumber = (text: string): boolean => /^\d+$/.test(text)

const RANKS: { readonly [word: string]: number } = {
  dev: 1,
  a: 2,
  alpha: 2,
  b: 3,
  beta: 3,
  m: 4,
  milestone: 4,
  c: 5,
  cr: 5,
  rc: 5,
  pre: 5,
  preview: 5,
  snapshot: 6,
  final: 7,
  ga: 7,
  release: 7,
  post: 8,
  patch: 8,
  sp: 8,
}
const RELEASE = 7

const rankOf = (word: string): number | undefined => (Object.hasOwn(RANKS, word) ? RANKS[word] : undefined)

function compareSuffixes(a: string, b: string): number | undefined {
  const [left, right] = [tokensOf(a), tokensOf(b)]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareTokens(left[i], right[i], i)
    if (order !== 0) return order
  }
  return 0
}

const tokensOf = (suffix: string): readonly string[] => suffix.toLowerCase().match(/\d+|[a-z]+/g) ?? []

function compareTokens(a: string | undefined, b: string | undefined, place: number): number | undefined {
  if (a === b) return 0
  if (a === undefined || b === undefined) {
    const order = beyondEnd(a ?? b ?? '', place)
    return order === undefined || order === 0 ? order : a === undefined ? -order : order
  }
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b)
  const [left, right] = [rankOf(a), rankOf(b)]
  return left === undefined || right === undefined ? undefined : Math.sign(left - right)
}

/** Where a version that goes on with this token stands to one that ends here. */
function beyondEnd(token: string, place: number): number | undefined {
  // What a bare `1.0-1` means differs: a revision after 1.0 (Maven, Debian), or a pre-release before it.
  if (isNumber(token)) return place === 0 ? undefined : compareNumbers(token, '0')
  const rank = rankOf(token)
  return rank === undefined ? undefined : Math.sign(rank - RELEASE)
}
