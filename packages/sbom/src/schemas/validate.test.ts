import { parseJson, type Json } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { faultsOf } from './schema-fault.ts'
import { validateCycloneDx, validateSpdx23 } from './validate.ts'

const read = (value: unknown): Json => {
  const json = parseJson(JSON.stringify(value))
  if (!json.ok) throw new Error(json.problem.reason)
  return json.value
}
const cycloneDx = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 }
const spdx = {
  SPDXID: 'SPDXRef-DOCUMENT',
  spdxVersion: 'SPDX-2.3',
  name: 'demo',
  dataLicense: 'CC0-1.0',
  documentNamespace: 'https://spdx.example/demo',
  creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: maker'] },
}

describe('validateCycloneDx', () => {
  it('has nothing to say of a valid document, in either version', async () => {
    expect(await validateCycloneDx(read(cycloneDx), '1.6')).toEqual([])
    expect(await validateCycloneDx(read({ ...cycloneDx, specVersion: '1.7' }), '1.7')).toEqual([])
  })

  it.each([
    {
      name: 'what is missing',
      value: { bomFormat: 'CycloneDX' },
      pointer: '',
      message: "must have required property 'specVersion'",
    },
    {
      name: 'what is too much, by name',
      value: { ...cycloneDx, 'extra\n': 1 },
      pointer: '',
      message: String.raw`must NOT have additional properties: "extra\u{000a}"`,
    },
    {
      name: 'where it is',
      value: {
        ...cycloneDx,
        components: [
          { type: 'library', name: 'a' },
          { type: 'thing', name: 'b' },
        ],
      },
      pointer: '/components/1/type',
      message: 'must be one of the allowed values',
    },
    {
      name: 'two equal items',
      value: {
        ...cycloneDx,
        components: [
          { type: 'library', name: 'a' },
          { name: 'a', type: 'library' },
        ],
      },
      pointer: '/components',
      message: 'must not have two equal items',
    },
    { name: 'no object', value: [], pointer: '', message: 'must be object' },
  ])('says $name', async ({ value, pointer, message }) => {
    expect(await validateCycloneDx(read(value), '1.6')).toContainEqual(
      expect.objectContaining({ pointer, message }),
    )
  })

  it('knows what only 1.7 has', async () => {
    const json = read({ ...cycloneDx, citations: [] })
    expect(await validateCycloneDx(json, '1.6')).toHaveLength(1)
    expect(await validateCycloneDx(json, '1.7')).toEqual([])
  })
})

describe('validateSpdx23', () => {
  it('has nothing to say of a valid document', async () => {
    expect(await validateSpdx23(read(spdx))).toEqual([])
  })

  it.each([
    { name: 'no namespace', value: { ...spdx, documentNamespace: undefined }, pointer: '' },
    { name: 'an unknown member', value: { ...spdx, extra: 1 }, pointer: '' },
    {
      name: 'no creator',
      value: { ...spdx, creationInfo: { ...spdx.creationInfo, creators: [] } },
      pointer: '/creationInfo/creators',
    },
    {
      name: 'a package without a name',
      value: { ...spdx, packages: [{ SPDXID: 'SPDXRef-a', downloadLocation: 'NONE' }] },
      pointer: '/packages/0',
    },
    {
      name: 'an unknown relationship',
      value: {
        ...spdx,
        relationships: [{ spdxElementId: 'a', relationshipType: 'NEEDS', relatedSpdxElement: 'b' }],
      },
      pointer: '/relationships/0/relationshipType',
    },
  ])('finds $name', async ({ value, pointer }) => {
    expect((await validateSpdx23(read(value))).map((fault) => fault.pointer)).toEqual([pointer])
  })
})

it('faultsOf says a bounded number of different things, and never nothing', () => {
  const error = (at: number) => ({
    instancePath: `/${at % 30}`,
    keyword: 'x',
    message: 'is wrong',
    params: {},
  })
  const validate = Object.assign(() => false, { errors: Array.from({ length: 1000 }, (_, at) => error(at)) })
  expect(faultsOf(validate, null)).toHaveLength(20)
  expect(
    faultsOf(
      Object.assign(() => false, { errors: null }),
      null,
    ),
  ).toEqual([{ pointer: '', message: 'must be what its schema says', keyword: '' }])
})
