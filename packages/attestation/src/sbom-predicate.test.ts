import { expect, it } from 'vitest'
import { recogniseSbom } from './sbom-predicate.ts'

it.each([
  ['CycloneDX', { bomFormat: 'CycloneDX', specVersion: '1.6' }, 'https://cyclonedx.org/bom'],
  ['SPDX', { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT' }, 'https://spdx.dev/Document/v2.3'],
])('recogniseSbom knows %s', (_, document, predicateType) => {
  expect(recogniseSbom(document, 'a')).toMatchObject({
    ok: true,
    value: { predicateType, predicate: document },
  })
})

it.each([
  ['a list', []],
  ['another format', { bomFormat: 'Other' }],
  ['CycloneDX without version', { bomFormat: 'CycloneDX' }],
  ['SPDX without id', { spdxVersion: 'SPDX-2.3' }],
  ['an SPDX version with a path', { spdxVersion: 'SPDX-2.3/evil', SPDXID: 'x' }],
])('recogniseSbom refuses %s', (_, document) => {
  expect(recogniseSbom(document, 'a')).toMatchObject({ ok: false, problem: { code: 'input/sbom-unknown' } })
})
