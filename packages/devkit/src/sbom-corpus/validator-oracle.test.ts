import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { parseJson, type Json } from '@tier3/model/json'
import { decodeCycloneDx } from '@tier3/sbom/cyclonedx/decode'
import { validateCycloneDx } from '@tier3/sbom/schemas/validate'
import { checkDocument } from '@tier3/sbom/validate/check-document'
import { describe, expect, it } from 'vitest'
import { MISSED_BY_SCHEMA, MUTANTS, wholeDocument, type Mutant } from './validator-mutants.ts'

const oracles = {
  '1.6': new Validation.JsonStrictValidator(Spec.Version.v1dot6),
  '1.7': new Validation.JsonStrictValidator(Spec.Version.v1dot7),
}

const textOf = (version: '1.6' | '1.7', change: Mutant['change'] = () => undefined): string => {
  const document: { [key: string]: Json } = structuredClone(wholeDocument(version))
  change(document)
  return JSON.stringify(document)
}

const read = (text: string): Json => {
  const json = parseJson(text)
  if (!json.ok) throw new Error(json.problem.reason)
  return json.value
}

const semanticKinds = (text: string): readonly string[] => {
  const document = decodeCycloneDx(read(text))
  if (!document.ok) throw new Error(document.problem.current)
  return checkDocument(document.value).map(({ kind }) => kind)
}

describe.each(['1.6', '1.7'] as const)(
  'validateCycloneDx %s agrees with the library of CycloneDX',
  (version) => {
    it('on a document that uses everything', async () => {
      const text = textOf(version)
      expect(await oracles[version].validate(text)).toBeNull()
      expect(await validateCycloneDx(read(text), version)).toEqual([])
    })

    it.each(MUTANTS)('on $name: $expected', async ({ change, expected }) => {
      const text = textOf(version, change)
      expect((await oracles[version].validate(text)) === null ? 'valid' : 'invalid').toBe(expected)
      const faults = await validateCycloneDx(read(text), version)
      expect(faults.length === 0 ? 'valid' : 'invalid').toBe(expected)
      for (const { pointer, message } of faults) {
        expect(pointer).toMatch(/^(?:\/[^/]+)*$/)
        expect(message).not.toBe('')
      }
    })

    it('but not on an address literal, which names nobody', async () => {
      const text = textOf(version, (document) => {
        document['metadata'] = { authors: [{ email: 'octo@[192.0.2.1]' }] }
      })
      expect(await oracles[version].validate(text)).toBeNull()
      expect((await validateCycloneDx(read(text), version))[0]?.pointer).toBe('/metadata/authors/0/email')
    })

    it.each(MISSED_BY_SCHEMA)(
      'and checkDocument finds $name, which both let pass',
      async ({ change, kind }) => {
        const text = textOf(version, change)
        expect(await oracles[version].validate(text)).toBeNull()
        expect(await validateCycloneDx(read(text), version)).toEqual([])
        expect(semanticKinds(text)).toContain(kind)
        expect(semanticKinds(textOf(version))).not.toContain(kind)
      },
    )
  },
)

it('the rows are many enough to mean something', () => {
  expect(MUTANTS.filter(({ expected }) => expected === 'invalid').length).toBeGreaterThanOrEqual(60)
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length)
})
