import type { JsonObject } from '@tier3/model/json'
import { displayText } from '@tier3/model/display'
import { licenseText } from '../cyclonedx/canonical.ts'
import type { Component, License } from '../document.ts'
import { formatLicenseExpression, type LicenseTree } from '../licenses/license-expression.ts'
import { sortedTexts } from '../order.ts'
import { spdxIdentifiers } from './identifiers.ts'
import { allOf, canonicalLicense, licenseReferences } from './canonical-license.ts'

/** How the licences of a document are written in SPDX: one expression each, and what the document must explain. */
export interface LicenseWriter {
  expressionOf(licenses: readonly License[]): string
  readonly extracted: readonly JsonObject[]
}

/** Names that are no licence expression get a `LicenseRef-` of their own (SPDX 2.3, clause 10). */
export function licenseWriter(components: readonly Component[]): LicenseWriter {
  const texts = sortedTexts(components.flatMap(({ licenses }) => licenses.map(textOf)))
  const parsed = new Map(texts.map((text) => [text, parseOwn(text)]))
  const names = texts.filter((text) => parsed.get(text) === undefined)
  const given = sortedTexts(
    [...parsed.values()].flatMap((tree) => (tree === undefined ? [] : licenseReferences(tree))),
  )
  const references = spdxIdentifiers('LicenseRef', names, given)
  return {
    expressionOf: (licenses) => {
      const trees = licenses.map(textOf).map((text) => parsed.get(text) ?? term(references.get(text)))
      return trees.length === 0 ? NOASSERTION : formatLicenseExpression(allOf(trees))
    },
    extracted: [
      ...given.map((licenseId) => extract(licenseId, licenseId)),
      ...[...references].map(([name, licenseId]) => extract(licenseId, name)),
    ],
  }
}

export const NOASSERTION = 'NOASSERTION'

const textOf = (license: License): string => licenseText(license).trim()

/** References to other documents cannot be followed from here: an expression with one is a name like any other. */
const parseOwn = (text: string): LicenseTree | undefined =>
  /DocumentRef-/i.test(text) ? undefined : canonicalLicense(text)

const term = (license = NOASSERTION): LicenseTree => ({ kind: 'term', license, plus: false })

const extract = (licenseId: string, name: string): JsonObject => ({
  licenseId,
  name: displayText(name, 300),
  extractedText: displayText(
    `The text of this licence is not part of the document. Its name is: ${name}`,
    2_000,
  ),
})
