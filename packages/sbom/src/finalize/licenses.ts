import { licenseText } from '../cyclonedx/canonical.ts'
import type { License } from '../document.ts'
import { normalizeLicense } from '../licenses/normalize-license.ts'

/**
 * Licences as their packages declare them: SPDX identifiers and expressions where they are, names otherwise. Beside
 * others an expression is a name, since whether all or one of them holds is not known.
 */
export function declaredLicenses(texts: readonly string[]): readonly License[] {
  const found = new Map<string, License>()
  for (const text of texts) {
    const license = normalizeLicense(text)
    if (license !== undefined) found.set(licenseText(license), { ...license, acknowledgement: 'declared' })
  }
  const licenses = [...found.values()]
  if (licenses.length < 2) return licenses
  return licenses.map((license) =>
    license.kind === 'expression'
      ? { kind: 'name', name: license.expression, acknowledgement: 'declared' }
      : license,
  )
}
