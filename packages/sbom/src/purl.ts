import { failed, ok, type Result } from '@tier3/model/result'
import { normalizeParts, typeRuleBroken } from './purl-types.ts'

/** Decoded parts of a package URL (ECMA-427). The namespace keeps `/` between its segments, as does the subpath. */
export interface PurlParts {
  readonly type: string
  readonly namespace?: string | undefined
  readonly name: string
  readonly version?: string | undefined
  readonly qualifiers?: Iterable<readonly [key: string, value: string]> | undefined
  readonly subpath?: string | undefined
}

/** Parts in normal form: case and characters folded as the type demands, no empty part, qualifiers sorted by key. */
export interface Purl extends PurlParts {
  readonly namespace?: string
  readonly version?: string
  readonly qualifiers: ReadonlyMap<string, string>
  readonly subpath?: string
}

/**
 * Reads a package URL (ECMA-427, 5). Stricter than the standard demands of readers in what lets two readers see two
 * packages: raw white space and control characters, broken escapes, an encoded `/` inside a segment and a repeated
 * qualifier are refused. The reason names the part.
 */
export function parsePurl(text: string): Result<Purl, string> {
  const known = parsed.get(text)
  if (known !== undefined) return known
  const result = readPurl(text)
  if (text.length <= LONGEST_REMEMBERED) {
    if (parsed.size >= MOST_REMEMBERED) parsed.clear()
    parsed.set(text, result)
  }
  return result
}

/** Every part of the work reads the same package URLs again, and a document has thousands of them. */
const parsed = new Map<string, Result<Purl, string>>()
const MOST_REMEMBERED = 20_000
const LONGEST_REMEMBERED = 300

function readPurl(text: string): Result<Purl, string> {
  if (text.length > LONGEST) return failed(`it is longer than ${LONGEST} characters`)
  // oxlint-disable-next-line no-control-regex -- control characters are what this must find
  if (/[\u0000-\u0020\u007f]/.test(text) || !text.isWellFormed()) {
    return failed('it has white space or a control character in it')
  }
  if (text.slice(0, 4).toLowerCase() !== 'pkg:') return failed('it does not begin with "pkg:"')
  const [beforeSubpath, rawSubpath] = splitLast(text.slice(4), '#')
  const [beforeQualifiers, rawQualifiers] = splitLast(beforeSubpath, '?')
  const path = trimSlashes(beforeQualifiers)
  const typeEnd = path.indexOf('/')
  if (typeEnd < 1) return failed('it has no "<type>/<name>"')
  const type = path.slice(0, typeEnd).toLowerCase()
  if (!/^[a-z][a-z0-9.+-]*$/.test(type)) return failed('its type is not letters, digits, ".", "+" and "-"')
  try {
    const [named, rawVersion] = splitVersion(path.slice(typeEnd + 1))
    const segments = readSegments('name', named, () => true)
    const name = segments.pop()
    if (name === undefined) return failed('it has no name')
    const purl = normalizeParts({
      type,
      namespace: segments.join('/'),
      name,
      version: rawVersion === undefined ? undefined : decodePart('version', rawVersion),
      qualifiers: readQualifiers(rawQualifiers),
      subpath: readSegments('subpath', rawSubpath ?? '', isSubpathSegment).join('/'),
    })
    // What is taken must be short enough to be taken again in its one spelling; one character may take nine there.
    if (text.length * 9 > LONGEST && formatPurl(purl).length > LONGEST)
      return failed(`in its canonical form it is longer than ${LONGEST} characters`)
    const broken = typeRuleBroken(purl)
    return broken === undefined ? ok(purl) : failed(broken)
  } catch (error) {
    if (error instanceof Unreadable) return failed(error.message)
    throw error
  }
}

/**
 * Canonical text of the parts: normalized, percent-encoded (all but letters, digits, `.`, `-`, `_`, `~` and `:`),
 * qualifiers sorted. Total: parts that no package URL can have come out as a text that `parsePurl` refuses.
 */
export function formatPurl(parts: PurlParts): string {
  const { type, namespace, name, version, qualifiers, subpath } = normalizeParts(parts)
  const pairs = [...qualifiers].map(([key, value]) => `${key}=${encodePart(value)}`)
  return [
    `pkg:${type}/`,
    namespace === undefined ? '' : `${encodePath(namespace)}/`,
    encodePart(name),
    version === undefined ? '' : `@${encodePart(version)}`,
    pairs.length === 0 ? '' : `?${pairs.join('&')}`,
    subpath === undefined ? '' : `#${encodePath(subpath)}`,
  ].join('')
}

/** The one spelling of a package URL; undefined for what is none. */
export function canonicalPurl(text: string): string | undefined {
  const purl = parsePurl(text)
  if (!purl.ok) return undefined
  const known = formatted.get(purl.value) ?? formatPurl(purl.value)
  formatted.set(purl.value, known)
  return known
}

const formatted = new WeakMap<Purl, string>()

/** Canonical text without qualifiers and subpath: which package at which version, wherever it came from. */
export const purlKey = ({ type, namespace, name, version }: PurlParts): string =>
  formatPurl({ type, namespace, name, version })

/** Canonical text of type, namespace and name alone: which package, at any version. */
export const packageKey = ({ type, namespace, name }: PurlParts): string =>
  formatPurl({ type, namespace, name })

const LONGEST = 8192

class Unreadable extends Error {}

function splitLast(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.lastIndexOf(mark)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

/** A `@` that begins a segment which is not the last belongs to the name: npm scopes are often written unencoded. */
function splitVersion(path: string): readonly [string, string | undefined] {
  const at = path.lastIndexOf('@')
  const begins = at === 0 || path[at - 1] === '/'
  if (at < 0 || (begins && path.includes('/', at))) return [path, undefined]
  if (begins) throw new Unreadable('it has no name')
  return [path.slice(0, at), path.slice(at + 1)]
}

function trimSlashes(path: string): string {
  let start = 0
  let end = path.length
  while (path[start] === '/') start++
  while (end > start && path[end - 1] === '/') end--
  return path.slice(start, end)
}

function readSegments(part: string, path: string, keep: (segment: string) => boolean): string[] {
  const segments = path
    .split('/')
    .map((segment) => decodePart(part, segment))
    .filter((segment) => segment !== '' && keep(segment))
  if (segments.some((segment) => segment.includes('/')))
    throw new Unreadable(`its ${part} has an encoded "/" in it`)
  return segments
}

const isSubpathSegment = (segment: string): boolean => segment !== '.' && segment !== '..'

function readQualifiers(text: string | undefined): ReadonlyMap<string, string> {
  const qualifiers = new Map<string, string>()
  for (const pair of text === undefined || text === '' ? [] : text.split('&')) {
    const equals = pair.indexOf('=')
    const key = pair.slice(0, Math.max(equals, 0)).toLowerCase()
    if (!/^[a-z_.-][a-z0-9_.-]*$/.test(key)) throw new Unreadable('a qualifier has no valid key')
    if (qualifiers.has(key)) throw new Unreadable(`the qualifier "${key}" stands twice`)
    qualifiers.set(key, decodePart('qualifier', pair.slice(equals + 1)))
  }
  return qualifiers
}

function decodePart(part: string, text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    throw new Unreadable(`its ${part} has a broken percent escape`)
  }
}

const encodePart = (text: string): string =>
  /^[\w.~:-]*$/.test(text)
    ? text
    : encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':')

const encodePath = (path: string): string => path.split('/').map(encodePart).join('/')
