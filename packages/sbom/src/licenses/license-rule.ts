import { formatTerm, parseLicenseExpression, type LicenseTerm } from './license-expression.ts'

/** One entry of a list of licences: a single SPDX term, or the name of a licence that SPDX does not know. */
export type LicenseRule =
  | { readonly kind: 'term'; readonly term: LicenseTerm; readonly versions: Versions }
  | { readonly kind: 'name'; readonly name: string }

/** Which versions of which licence a term stands for. */
interface Versions {
  readonly family: string
  readonly version: readonly number[]
  readonly orLater: boolean
}

/** Reads an entry; undefined for an expression of several licences, of which no list can say what it means. */
export function parseLicenseRule(text: string): LicenseRule | undefined {
  const tree = parseLicenseExpression(text)
  if (!tree.ok) return { kind: 'name', name: text.trim().toLowerCase() }
  return tree.value.kind === 'term'
    ? { kind: 'term', term: tree.value, versions: versionsOf(tree.value) }
    : undefined
}

/** `GPL-2.0` is `GPL-2.0-only` (SPDX licence list 3.0), and `GPL-2.0+` is `GPL-2.0-or-later`. */
function versionsOf({ license, plus }: LicenseTerm): Versions {
  const match = /^(.+?)-(\d+(?:\.\d+)*)(-only|-or-later)?$/.exec(license)
  if (match === null) return { family: license.toLowerCase(), version: [], orLater: plus }
  const [, family = '', version = '', suffix] = match
  return {
    // `MIT-0` is no version of `MIT`: what has versions and what has none are never the same.
    family: `${family.toLowerCase()}-`,
    version: version.split('.').map(Number),
    orLater: plus || suffix === '-or-later',
  }
}

/**
 * Whether an accepted licence covers the term. "Or later" is a choice: a term covers what it may be taken as, an
 * accepted entry covers every later version. An exception changes the terms, so that it must be accepted by name.
 */
export function isAccepted(term: LicenseTerm, rule: LicenseRule): boolean {
  if (rule.kind === 'name' || !sameException(term, rule.term)) return false
  const [offered, wanted] = [versionsOf(term), rule.versions]
  if (offered.family !== wanted.family) return false
  const order = compareVersions(offered.version, wanted.version)
  return order === 0 || (order > 0 && wanted.orLater) || (order < 0 && offered.orLater)
}

/**
 * Whether a refused licence covers the term: the same version, with or without "or later", and every later one when the
 * entry says so. An entry without an exception refuses the licence with any exception too.
 */
export function isRefused(term: LicenseTerm, rule: LicenseRule): boolean {
  if (rule.kind === 'name') return false
  if (rule.term.exception !== undefined && !sameException(term, rule.term)) return false
  const [offered, refused] = [versionsOf(term), rule.versions]
  if (offered.family !== refused.family) return false
  const order = compareVersions(offered.version, refused.version)
  return order === 0 || (order > 0 && refused.orLater)
}

/** Whether the entry names exactly this licence with exactly this exception. */
export const isNamedWithException = (term: LicenseTerm, rule: LicenseRule): boolean =>
  rule.kind === 'term' &&
  term.exception !== undefined &&
  formatTerm(term).toLowerCase() === formatTerm(rule.term).toLowerCase()

const sameException = (a: LicenseTerm, b: LicenseTerm): boolean =>
  a.exception?.toLowerCase() === b.exception?.toLowerCase()

function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
