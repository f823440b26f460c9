import { formatPurl, parsePurl, type Purl } from '../purl.ts'
import { withoutLocalPaths } from './local-paths.ts'
import { isSecretKey, mayHoldToken, REDACTED, withoutSecrets, type SecretKind } from './secrets.ts'

export interface CleanText {
  readonly text: string
  /** Kinds of what was taken out, in the order met; empty for a text that was clean. */
  readonly kinds: readonly SecretKind[]
}

/**
 * The text without credentials and local paths, also where they are percent-encoded, several times over. A package
 * URL is cleaned part by part and stays one.
 */
export function scrubText(text: string, folders: readonly string[] = []): CleanText {
  if (PLAIN_PURL.test(text) && !mayHoldToken(text)) return { text, kinds: [] }
  const kinds = new Set<SecretKind>()
  const clean = /^pkg:/i.test(text) ? scrubPurl(text, folders, kinds) : scrubEncoded(text, folders, kinds)
  return { text: clean, kinds: [...kinds] }
}

/**
 * A package URL without qualifiers, subpath and escapes other than of `@` and `+`, which is what nearly all are: there
 * is no place in it for an address, a parameter or an absolute path.
 */
const PLAIN_PURL = /^pkg:[a-z]+\/(?:(?:[\w.~@+-]|%40|%2B)+\/)*(?:[\w.~+-]|%40|%2B)+(?:@[\w.~+-]+)?$/

function scrubPlain(text: string, folders: readonly string[], kinds: Set<SecretKind>): string {
  const report = (kind: SecretKind): void => void kinds.add(kind)
  return withoutLocalPaths(withoutSecrets(text, report), folders, report)
}

function scrubEncoded(text: string, folders: readonly string[], kinds: Set<SecretKind>): string {
  const plain = scrubPlain(text, folders, kinds)
  let decoded = plain
  for (let level = 0; level < DEEPEST; level++) {
    const next = decodeEscapes(decoded)
    if (next === decoded) return plain
    const met = new Set<SecretKind>()
    const clean = scrubPlain(next, folders, met)
    if (met.size > 0) {
      for (const kind of met) kinds.add(kind)
      return scrubEncoded(encodeUnsafe(clean), folders, kinds)
    }
    decoded = next
  }
  // Nobody encodes so often but to hide something.
  kinds.add('token')
  return REDACTED
}

function scrubPurl(text: string, folders: readonly string[], kinds: Set<SecretKind>): string {
  const purl = parsePurl(text)
  if (!purl.ok) return scrubEncoded(text, folders, kinds)
  const met = new Set<SecretKind>()
  const scrub = (part: string): string => scrubEncoded(part, folders, met)
  const clean = {
    ...purl.value,
    namespace: mapped(purl.value.namespace, scrub),
    name: scrub(purl.value.name),
    version: mapped(purl.value.version, scrub),
    qualifiers: scrubQualifiers(purl.value, scrub, met),
    subpath: mapped(purl.value.subpath, scrub),
  }
  // What cannot be seen in one part may stand across two of them.
  const whole = met.size === 0 ? text : formatPurl(clean)
  for (const kind of met) kinds.add(kind)
  return scrubAcross(whole, kinds)
}

function scrubAcross(purl: string, kinds: Set<SecretKind>): string {
  const met = new Set<SecretKind>()
  const clean = withoutSecrets(decodeEscapes(purl), (kind) => met.add(kind))
  if (!met.has('token') && !met.has('private-key')) return purl
  for (const kind of met) kinds.add(kind)
  return encodeUnsafe(clean)
}

const mapped = (text: string | undefined, map: (text: string) => string): string | undefined =>
  text === undefined ? undefined : map(text)

function scrubQualifiers(
  purl: Purl,
  scrub: (text: string) => string,
  met: Set<SecretKind>,
): (readonly [string, string])[] {
  return [...purl.qualifiers].map(([key, value]) => {
    if (!isSecretKey(key) || value === REDACTED) return [scrub(key), scrub(value)] as const
    met.add('secret-parameter')
    return [key, REDACTED] as const
  })
}

const DEEPEST = 6

/**
 * Undoes one level of encoding: percent-encoding wherever it is whole, marks of an address in other widths, and line
 * breaks and tabs inside of one, which those who read addresses leave out. What is no UTF-8 stays as it is.
 */
function decodeEscapes(text: string): string {
  const narrow = text.replace(WIDE_MARKS, (mark) => mark.normalize('NFKC'))
  const joined =
    narrow.includes('://') && /[\t\n\r]/.test(narrow)
      ? narrow.replace(/(:\/\/[^\s@/?#]{0,256})[\t\n\r]+(?=[^\s@]{1,512}@)/g, '$1')
      : narrow
  return joined.includes('%') ? joined.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun) : joined
}

const WIDE_MARKS = /[\uff03\uff0f\uff1a\uff1d\uff1f\uff20\uff06\ufe55\ufe6b]/g

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run.replace(/%[2-7][0-9a-f]/gi, (escape) => decodeURIComponent(escape))
  }
}

/** Encodes what no address may hold: white space, control characters and the marks that RFC 3987 leaves out. */
const encodeUnsafe = (text: string): string =>
  text.replace(/[^!#-;=?-[\]_a-z~\u0080-\uffff]/g, (c) => encodeURIComponent(c))
