import type { License } from '../document.ts'
import { formatLicenseExpression, licenseId, parseLicenseExpression } from './license-expression.ts'

const LONGEST_NAME = 500

/**
 * A licence as a manifest or lockfile writes it: an SPDX id where it is one, an SPDX expression where it is one, a name
 * otherwise. Nothing is guessed: `Apache 2` stays a name, `GPL-2.0` stays the deprecated id that it is. Undefined for
 * what says nothing (empty, `NOASSERTION`, `NONE`).
 */
export function normalizeLicense(text: string): License | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || /^(?:NOASSERTION|NONE)$/i.test(trimmed)) return undefined
  const id = licenseId(trimmed)
  if (id !== undefined) return { kind: 'id', id }
  const tree = parseLicenseExpression(trimmed)
  if (!tree.ok) return { kind: 'name', name: trimmed.slice(0, LONGEST_NAME).toWellFormed() }
  const expression = formatLicenseExpression(tree.value)
  const inParentheses = licenseId(expression)
  return inParentheses === undefined ? { kind: 'expression', expression } : { kind: 'id', id: inParentheses }
}
