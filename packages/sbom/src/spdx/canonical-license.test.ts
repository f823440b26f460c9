import { describe, expect, it } from 'vitest'
import { formatLicenseExpression } from '../licenses/license-expression.ts'
import { allOf, canonicalLicense, conjuncts, licenseReferences } from './canonical-license.ts'

const spelling = (text: string): string | undefined => {
  const tree = canonicalLicense(text)
  return tree === undefined ? undefined : formatLicenseExpression(tree)
}

describe('canonicalLicense', () => {
  it.each([
    ['mit', 'MIT'],
    ['(MIT)', 'MIT'],
    ['MIT OR Apache-2.0', 'Apache-2.0 OR MIT'],
    ['Apache-2.0 OR (MIT OR 0BSD)', '0BSD OR Apache-2.0 OR MIT'],
    ['MIT AND ISC OR 0BSD', '0BSD OR ISC AND MIT'],
    ['MIT AND MIT', 'MIT'],
    ['LicenseRef-x AND MIT', 'LicenseRef-x AND MIT'],
  ])('brings %s into one spelling, which stays', (text, expected) => {
    const spelled = spelling(text)
    expect(spelled?.replace(/[()]/g, '')).toBe(expected)
    expect(spelling(spelled ?? '')).toBe(spelled)
  })

  it('keeps the parentheses that change the meaning', () =>
    expect(spelling('MIT AND (ISC OR 0BSD)')).toBe('(0BSD OR ISC) AND MIT'))

  it.each(['', 'MIT AND', 'See LICENSE', '(MIT', '('.repeat(3_000)])('takes %s for none', (text) =>
    expect(canonicalLicense(text)).toBeUndefined(),
  )
})

describe('allOf and conjuncts', () => {
  it('join expressions, and take them apart again', () => {
    const trees = ['MIT', 'ISC OR 0BSD', 'MIT AND Zlib'].flatMap((text) => canonicalLicense(text) ?? [])
    const all = allOf(trees)
    expect(formatLicenseExpression(all)).toBe('(0BSD OR ISC) AND MIT AND Zlib')
    expect(conjuncts(all).map(formatLicenseExpression)).toEqual(['0BSD OR ISC', 'MIT', 'Zlib'])
  })
})

describe('licenseReferences', () => {
  it('finds what the document must explain', () => {
    const tree = canonicalLicense('LicenseRef-b OR (MIT AND LicenseRef-a)')
    expect(tree === undefined ? [] : licenseReferences(tree)).toEqual(['LicenseRef-a', 'LicenseRef-b'])
  })
})
