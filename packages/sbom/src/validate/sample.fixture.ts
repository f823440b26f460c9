import type { Component, SbomDocument } from '../document.ts'

/** A component with only what every one has. */
export const sampleComponent = (parts: Partial<Component> & { readonly ref: string }): Component => ({
  type: 'library',
  name: 'left-pad',
  authors: [],
  hashes: [],
  licenses: [],
  externalReferences: [],
  properties: [],
  ...parts,
})

export const LEFT_PAD = 'pkg:npm/left-pad@1.3.0'
export const ROOT = 'pkg:github/octo/tool@2.0.0'

/** A small document in which everything holds and everything is known. */
export const sampleDocument = (parts: Partial<SbomDocument> = {}): SbomDocument => ({
  specVersion: '1.6',
  serialNumber: 'urn:uuid:3e671687-395b-51f5-a30f-a58921a69b79',
  version: 1,
  timestamp: '2026-03-01T10:00:00Z',
  lifecycles: ['pre-build'],
  tools: [sampleComponent({ ref: 'tool', type: 'application', name: 'maker', version: '1.0.0' })],
  authors: [{ name: 'Octo', email: 'octo@example.org' }],
  manufacturer: { name: 'Octo', urls: ['https://octo.example'], contacts: [] },
  licenses: [],
  root: sampleRoot(),
  components: [sampleLeftPad()],
  dependencies: new Map([
    [ROOT, [LEFT_PAD]],
    [LEFT_PAD, []],
  ]),
  compositions: [{ aggregate: 'complete', assemblies: [], dependencies: [ROOT, LEFT_PAD] }],
  properties: [],
  ...parts,
})

export const sampleRoot = (parts: Partial<Component> = {}): Component =>
  sampleComponent({
    ref: ROOT,
    type: 'application',
    group: 'octo',
    name: 'tool',
    version: '2.0.0',
    purl: ROOT,
    supplier: { name: 'Octo', urls: [], contacts: [] },
    licenses: [{ kind: 'id', id: 'Apache-2.0' }],
    hashes: [{ algorithm: 'SHA-256', content: 'a'.repeat(64) }],
    ...parts,
  })

export const sampleLeftPad = (parts: Partial<Component> = {}): Component =>
  sampleComponent({
    ref: LEFT_PAD,
    version: '1.3.0',
    purl: LEFT_PAD,
    supplier: { name: 'Someone', urls: [], contacts: [] },
    licenses: [{ kind: 'id', id: 'MIT' }],
    hashes: [{ algorithm: 'SHA-512', content: 'b'.repeat(128) }],
    ...parts,
  })
