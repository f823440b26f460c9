import { formatCycloneDx } from '@tier3/sbom/cyclonedx/format'
import type { SbomDocument } from '@tier3/sbom/document'
import { scrubDocument } from '@tier3/sbom/scrub/document'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sbomDocument } from './document-arbitrary.ts'

const body = (characters: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(characters)), minLength: length, maxLength: length })

const ALPHANUMERIC = 'abcdefXYZ0123456789'
const UPPER = 'ABCDEFXYZ0123456789'

/** A secret as a text has it, and the part of it that must be gone. */
const planted: fc.Arbitrary<{ readonly text: string; readonly secret: string }> = fc.oneof(
  ...['ghp_', 'gho_', 'ghs_', 'github_pat_', 'glpat-', 'npm_', 'hf_'].map((prefix) =>
    body(ALPHANUMERIC, 36).map((rest) => ({ text: `${prefix}${rest}`, secret: rest })),
  ),
  body(UPPER, 16).map((rest) => ({ text: `AKIA${rest}`, secret: rest })),
  body(ALPHANUMERIC, 24).map((rest) => ({ text: `xoxb-12-${rest}`, secret: rest })),
  body(ALPHANUMERIC, 24).map((rest) => ({ text: `eyJ${rest}.eyJ${rest}.${rest}`, secret: rest })),
  body(ALPHANUMERIC, 24).map((rest) => ({ text: `https://bob:${rest}@h.example/x`, secret: rest })),
  body(ALPHANUMERIC, 24).map((rest) => ({ text: `git+https://${rest}@h.example/x`, secret: rest })),
  body(ALPHANUMERIC, 24).map((rest) => ({ text: `https://h.example/x?a=b&token=${rest}`, secret: rest })),
  body(ALPHANUMERIC, 24).map((rest) => ({ text: `/home/${rest}/x`, secret: rest })),
  body(ALPHANUMERIC, 24).map((rest) => ({ text: `C:\\Users\\${rest}\\x`, secret: rest })),
  body(ALPHANUMERIC, 24).map((rest) => ({
    text: `-----BEGIN PRIVATE KEY-----\n${rest}\n-----END PRIVATE KEY-----`,
    secret: rest,
  })),
)

const dressing: fc.Arbitrary<(text: string) => string> = fc.constantFrom(
  (text: string) => text,
  (text: string) => encodeURIComponent(text),
  (text: string) => encodeURIComponent(encodeURIComponent(text)),
  (text: string) => `see ${text} there`,
  (text: string) => `pkg:npm/x@1?vcs_url=${encodeURIComponent(text)}`,
  (text: string) => `pkg:npm/x@1?vcs_url=${encodeURIComponent(encodeURIComponent(text))}`,
  (text: string) => `pkg:generic/${encodeURIComponent(text)}@1`,
)

const countTexts = (value: unknown): number => {
  if (typeof value === 'string') return 1
  if (value instanceof Map) return countTexts([...value])
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, inner) => sum + countTexts(inner), 0)
}

/** The value with its nth text replaced. */
const plant = (value: unknown, nth: { left: number }, text: string): unknown => {
  if (typeof value === 'string') return nth.left-- === 0 ? text : value
  if (value instanceof Map) return new Map(plant([...value], nth, text) as [unknown, unknown][])
  if (Array.isArray(value)) return value.map((inner: unknown) => plant(inner, nth, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plant(inner, nth, text)]))
}

describe('scrubDocument', () => {
  it('lets no secret survive, wherever it stands and however it is written', () => {
    fc.assert(
      fc.property(sbomDocument, planted, dressing, fc.nat(), (document, { text, secret }, dress, nth) => {
        const left = nth % countTexts(document)
        const dirty = plant(document, { left }, dress(text)) as SbomDocument
        const { document: clean, hits } = scrubDocument(dirty)
        const texts = `${JSON.stringify([...clean.dependencies])}${JSON.stringify(clean)}`
        expect(texts).not.toContain(secret)
        expect(JSON.stringify(hits)).not.toContain(secret)
        expect(hits.length).toBeGreaterThan(0)
        expect(scrubDocument(clean)).toEqual({ document: clean, hits: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('changes nothing that a document without secrets has to say', () => {
    fc.assert(
      fc.property(sbomDocument, (document) => {
        const { document: clean, hits } = scrubDocument(document)
        fc.pre(hits.length === 0)
        expect(formatCycloneDx(clean, '1.6')).toBe(formatCycloneDx(document, '1.6'))
      }),
    )
  })
})
