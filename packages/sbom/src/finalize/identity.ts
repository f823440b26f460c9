import type { Ecosystem, Gap, LockFacts } from '../lock-facts.ts'
import { parsePurl, purlKey, type Purl } from '../purl.ts'

/**
 * What two sources must agree in to mean one package: type, namespace, name and version, with names of Python folded
 * as its index folds them (PEP 503). The canonical text, where it is at hand, spares making it again.
 */
export function matchKey(purl: Purl, canonical?: string): string {
  if (purl.type === 'pypi') return purlKey({ ...purl, name: purl.name.replace(/[-_.]+/g, '-') })
  const isKey = purl.qualifiers.size === 0 && purl.subpath === undefined
  return isKey && canonical !== undefined ? canonical : purlKey(purl)
}

/** The key of a canonical text; the text itself where it is no package URL. */
export function matchKeyOf(text: string): string {
  const purl = parsePurl(text)
  return purl.ok ? matchKey(purl.value) : text
}

/**
 * Whether a package URL of the inventory can be one at all. Parsers of lockfiles that are not quite parsers take the
 * words of a `retract` block of go.mod for modules.
 */
export function isPlausible(purl: Purl): boolean {
  if (purl.type !== 'golang') return true
  const isVersion = purl.version === undefined || /^v?\d+(?:\.\d+)*[\w.+-]*$/.test(purl.version)
  return isVersion && !/^(?:retract|replace|exclude|require|v\d+\.\d+\.\d+.*)$/.test(purl.name)
}

/** Types whose packages may well have the version `latest`: tags of images, branches of actions. */
const TAGGED: readonly string[] = ['docker', 'oci', 'github']

/** Roots that the inventory makes up for folders without a name of their own: `<folder>@latest`. */
export const isGeneratedRoot = (purl: Purl): boolean =>
  purl.version === 'latest' && !TAGGED.includes(purl.type)

const BY_TYPE: { readonly [type: string]: readonly Ecosystem[] } = {
  npm: ['npm'],
  pypi: ['python'],
  cargo: ['cargo'],
  golang: ['go'],
  maven: ['maven', 'gradle'],
  gem: ['rubygems'],
  composer: ['composer'],
  nuget: ['nuget'],
  github: ['github-actions'],
  docker: ['container'],
  oci: ['container'],
}

const ecosystemsOf = (type: string): readonly Ecosystem[] =>
  (Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : undefined) ?? []

/** Gaps that leave packages of their ecosystem unnamed. */
const HIDES_PACKAGES: readonly Gap['kind'][] = ['manifest-without-lock', 'unpinned', 'unreadable']

/**
 * Tells of a type of package URL whether the lockfiles name every package there is: some lockfile of its ecosystems was
 * read, each of them lists all, and nothing of these ecosystems lies outside of them.
 */
export function lockedTypes(facts: readonly LockFacts[], gaps: readonly Gap[]): (type: string) => boolean {
  const known = new Map<string, boolean>()
  return (type) => {
    const locked = known.get(type) ?? isLocked(ecosystemsOf(type), facts, gaps)
    known.set(type, locked)
    return locked
  }
}

/** The same of an ecosystem: what shares a type of package URL with it may bring packages of its own. */
export const isLockedEcosystem = (
  ecosystem: Ecosystem,
  facts: readonly LockFacts[],
  gaps: readonly Gap[],
): boolean => isLocked(Object.values(BY_TYPE).find((shared) => shared.includes(ecosystem)) ?? [], facts, gaps)

function isLocked(
  ecosystems: readonly Ecosystem[],
  facts: readonly LockFacts[],
  gaps: readonly Gap[],
): boolean {
  const own = facts.filter(({ ecosystem }) => ecosystems.includes(ecosystem))
  const hides = ({ kind, ecosystem }: Gap): boolean =>
    ecosystem !== undefined && ecosystems.includes(ecosystem) && HIDES_PACKAGES.includes(kind)
  return own.length > 0 && own.every(({ exhaustive }) => exhaustive) && !gaps.some(hides)
}
