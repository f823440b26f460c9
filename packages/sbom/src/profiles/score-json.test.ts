import { expect, it } from 'vitest'
import { scoreJson } from './score-json.ts'

const EMPTY = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 }

it.each([
  { name: 'an unknown profile', document: EMPTY, profile: 'mine', says: 'no profile' },
  { name: 'a document that lacks elements', document: EMPTY, profile: 'ntia', says: 'missing' },
  { name: 'no SBOM', document: {}, profile: 'ntia', says: '' },
  { name: 'no SPDX', document: { spdxVersion: 'SPDX-9' }, profile: 'ntia', says: '' },
])('scoreJson refuses $name', ({ document, profile, says }) => {
  const scored = scoreJson(document, profile)
  expect(scored).toMatchObject({ ok: false })
  expect(scored.ok ? '' : scored.problem).toContain(says)
})
