import { licenseText } from '../cyclonedx/canonical.ts'
import type { License } from '../document.ts'
import { formatLicenseExpression } from '../licenses/license-expression.ts'
import { sortedTexts } from '../order.ts'
import { canonicalLicense, conjuncts } from '../spdx/canonical-license.ts'

/**
 * Licence statements as a set of terms that all hold, in one spelling: two documents that mean the same have the same
 * terms, whether they say it with identifiers, with names or with one expression.
 */
export const licenseTerms = (licenses: readonly License[]): readonly string[] =>
  sortedTexts(licenses.flatMap((license) => termsOf(licenseText(license).trim())))

function termsOf(text: string): readonly string[] {
  const tree = canonicalLicense(text)
  if (tree === undefined) return text === '' ? [] : [text]
  return conjuncts(tree).map(formatLicenseExpression)
}

/** Whether two lists of terms are the same; identifiers are the same in any case (SPDX 2.3, annex D.2). */
export const sameTerms = (a: readonly string[], b: readonly string[]): boolean => fold(a) === fold(b)

const fold = (terms: readonly string[]): string =>
  JSON.stringify(sortedTexts(terms.map((term) => term.toLowerCase())))
