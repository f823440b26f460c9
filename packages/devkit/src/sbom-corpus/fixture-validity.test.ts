import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { recogniseSbom } from '@tier3/attestation/sbom-predicate'
import { parseJson, type Json } from '@tier3/model/json'
import { decodeCycloneDx } from '@tier3/sbom/cyclonedx/decode'
import { formatCycloneDx } from '@tier3/sbom/cyclonedx/format'
import { validateCycloneDx, validateSpdx23 } from '@tier3/sbom/schemas/validate'
import { toSpdx23 } from '@tier3/sbom/spdx/convert'
import { checkDocument } from '@tier3/sbom/validate/check-document'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sbomFixtures } from './fixtures.ts'
import { makeRepository } from './git-repository.ts'
import { makeSbom } from './make-sbom.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tier3-validity-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

const jsonOf = (text: string): Json => {
  const json = parseJson(text)
  if (!json.ok) throw new Error(json.problem.reason)
  return json.value
}

const oracles = {
  '1.6': new Validation.JsonStrictValidator(Spec.Version.v1dot6),
  '1.7': new Validation.JsonStrictValidator(Spec.Version.v1dot7),
} as const

it.each(sbomFixtures())(
  'the SBOM of $name is valid for the library and for us, in both versions and as SPDX',
  async (fixture) => {
    const folder = join(root, fixture.name)
    await makeRepository(fixture.folder, folder)
    const text = await makeSbom(folder)
    const decoded = decodeCycloneDx(jsonOf(text))
    if (!decoded.ok) throw new Error(decoded.problem.current)
    expect(checkDocument(decoded.value).filter(({ severity }) => severity === 'error')).toEqual([])
    for (const version of ['1.6', '1.7'] as const) {
      const written = version === '1.6' ? text : formatCycloneDx(decoded.value, version)
      expect(await oracles[version].validate(written)).toBeNull()
      expect(await validateCycloneDx(jsonOf(written), version)).toEqual([])
      expect(recogniseSbom(jsonOf(written), '').ok).toBe(true)
    }
    const spdx = toSpdx23(decoded.value, { namespaceBase: 'https://example.com/sbom' })
    expect(await validateSpdx23(spdx)).toEqual([])
    expect(recogniseSbom(spdx, '')).toMatchObject({ ok: true, value: { format: 'spdx' } })
  },
)
