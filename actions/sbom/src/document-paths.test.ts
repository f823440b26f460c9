import { sampleRoot } from '@tier3/sbom/validate/sample.fixture'
import { expect, it } from 'vitest'
import { documentName, documentPaths } from './document-paths.ts'

it.each([
  { name: 'app', expected: 'app' },
  { name: '@scope/pkg', expected: 'scope-pkg' },
  { name: '../../etc/passwd', expected: 'etc-passwd' },
  { name: '.hidden', expected: 'hidden' },
  { name: 'a b\nc', expected: 'a-b-c' },
  { name: '日本', expected: 'sbom' },
  { name: 'x'.repeat(300), expected: 'x'.repeat(100) },
])('documentName of $name is a file name everywhere', ({ name, expected }) => {
  expect(documentName({ root: sampleRoot({ name }) })).toBe(expected)
})

it('documentPaths puts SPDX beside CycloneDX', () => {
  expect(documentPaths({ output: undefined }, 'app')).toEqual({
    cyclonedx: 'app.cdx.json',
    spdx: 'app.spdx.json',
  })
  expect(documentPaths({ output: 'out/all.cdx.json' }, 'app')).toEqual({
    cyclonedx: 'out/all.cdx.json',
    spdx: 'out/all.spdx.json',
  })
})
