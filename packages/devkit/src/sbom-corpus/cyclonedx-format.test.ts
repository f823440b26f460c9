import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { parseJson } from '@tier3/model/json'
import { canonicalDocument } from '@tier3/sbom/cyclonedx/canonical'
import { decodeCycloneDx } from '@tier3/sbom/cyclonedx/decode'
import { formatCycloneDx } from '@tier3/sbom/cyclonedx/format'
import type { SbomDocument, WrittenVersion } from '@tier3/sbom/document'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sbomDocument } from './document-arbitrary.ts'

const read = (text: string): SbomDocument => {
  const json = parseJson(text)
  if (!json.ok) throw new Error(json.problem.reason)
  const document = decodeCycloneDx(json.value)
  if (!document.ok) throw new Error(document.problem.current)
  return document.value
}

const writtenVersion = (document: SbomDocument): WrittenVersion =>
  document.specVersion === '1.7' ? '1.7' : '1.6'

describe('formatCycloneDx', () => {
  it('is undone by decodeCycloneDx', () => {
    fc.assert(
      fc.property(sbomDocument, (document) => {
        const text = formatCycloneDx(document, writtenVersion(document))
        expect(read(text)).toEqual(canonicalDocument(document))
        expect(formatCycloneDx(read(text), writtenVersion(document))).toBe(text)
      }),
    )
  })

  it('writes what the strict validator of the format accepts', async () => {
    const validators = {
      '1.6': new Validation.JsonStrictValidator(Spec.Version.v1dot6),
      '1.7': new Validation.JsonStrictValidator(Spec.Version.v1dot7),
    }
    await fc.assert(
      fc.asyncProperty(sbomDocument, async (document) => {
        const version = writtenVersion(document)
        expect(await validators[version].validate(formatCycloneDx(document, version))).toBeNull()
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
