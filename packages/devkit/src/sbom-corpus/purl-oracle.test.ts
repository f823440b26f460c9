import { canonicalPurl, formatPurl, parsePurl, type PurlParts } from '@tier3/sbom/purl'
import * as fc from 'fast-check'
import { PackageURL } from 'packageurl-js'
import { describe, expect, it } from 'vitest'

const text = (characters: string) =>
  fc.string({ unit: fc.constantFrom(...Array.from(characters)), minLength: 1, maxLength: 12 })

const SEGMENT = 'abZ019.-_~@:+%?#&=!\'()*ä€ "'

const parts: fc.Arbitrary<PurlParts> = fc.record({
  type: fc.constantFrom(
    'npm',
    'pypi',
    'golang',
    'cargo',
    'github',
    'generic',
    'gem',
    'deb',
    'rpm',
    'composer',
  ),
  namespace: fc.option(
    fc.array(text(SEGMENT), { minLength: 1, maxLength: 3 }).map((s) => s.join('/')),
    {
      nil: undefined,
    },
  ),
  name: text(SEGMENT),
  version: fc.option(text(`${SEGMENT}/`), { nil: undefined }),
  qualifiers: fc.uniqueArray(
    fc.tuple(
      text('abz019._-').filter((k) => !/^\d/.test(k)),
      text(`${SEGMENT}/`),
    ),
    {
      maxLength: 3,
      selector: ([key]) => key,
    },
  ),
  subpath: fc.option(
    fc.array(text(SEGMENT), { minLength: 1, maxLength: 3 }).map((s) => s.join('/')),
    {
      nil: undefined,
    },
  ),
})

/**
 * The other implementation takes white space off the ends of its parts, and decodes qualifiers twice, so that it
 * refuses a bare percent sign in them. The standard says neither.
 */
const isCommonGround = (p: PurlParts): boolean =>
  [...(p.qualifiers ?? [])].every(([, value]) => !value.includes('%')) &&
  [p.name, p.version, ...[...(p.qualifiers ?? [])].map(([, value]) => value)].every((x) => x?.trim() === x) &&
  !/(^|\/)[ .]+(\/|$)/.test(`${p.namespace ?? 'x'}/${p.subpath ?? 'x'}`)

const oracleParts = (purl: string): unknown => {
  const { type, namespace, name, version, qualifiers, subpath } = PackageURL.fromString(purl)
  return { type, namespace, name, version, qualifiers: { ...qualifiers }, subpath }
}

const ourParts = (purl: string): unknown => {
  const parsed = parsePurl(purl)
  if (!parsed.ok) throw new Error(parsed.problem)
  const { type, namespace, name, version, qualifiers, subpath } = parsed.value
  return { type, namespace, name, version, qualifiers: Object.fromEntries(qualifiers), subpath }
}

describe('formatPurl and parsePurl', () => {
  it('give back what went in, in one spelling', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const purl = formatPurl(given)
        expect(canonicalPurl(purl)).toBe(purl)
      }),
    )
  })

  it('are read by another implementation as the same parts', () => {
    fc.assert(
      fc.property(parts.filter(isCommonGround), (given) => {
        const purl = formatPurl(given)
        expect(oracleParts(purl)).toEqual(ourParts(purl))
      }),
    )
  })

  it('read what another implementation writes', () => {
    fc.assert(
      fc.property(parts.filter(isCommonGround), (given) => {
        const { type, namespace, name, version, qualifiers, subpath } = given
        const written = new PackageURL(
          type,
          namespace,
          name,
          version,
          Object.fromEntries(qualifiers ?? []),
          subpath,
        ).toString()
        expect(canonicalPurl(written)).toBe(formatPurl(given))
      }),
    )
  })

  it('never accept what another implementation refuses', () => {
    const wild = fc
      .string({ unit: fc.constantFrom(...Array.from('pkgnpm:/@%?#&=.20aA')), maxLength: 24 })
      .map((tail) => `pkg:${tail}`)
      // It refuses a trailing slash, which the standard tells readers to strip, and splits at the first mark.
      .filter((purl) => !/\/(?:[?#@]|$)|[?#].*[?#]|[?].*%/.test(purl))
    fc.assert(
      fc.property(wild, (purl) => {
        if (!parsePurl(purl).ok) return
        expect(() => PackageURL.fromString(purl)).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })
})
