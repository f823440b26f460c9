import { formatCycloneDx } from '@tier3/sbom/cyclonedx/format'
import { sampleComponent, sampleDocument } from '@tier3/sbom/validate/sample.fixture'
import type { Made } from './make-document.ts'
import type { SbomPlan } from './plan.ts'
import type { Produced } from './produce.ts'

/** A plan that demands nothing. */
export const samplePlan = (parts: Partial<SbomPlan> = {}): SbomPlan => ({
  source: { kind: 'commit', path: '.', ref: undefined, exclude: [] },
  identity: {
    type: 'application',
    name: undefined,
    version: undefined,
    tag: undefined,
    tagVersion: undefined,
    repository: 'octo/tool',
    purl: undefined,
    producer: undefined,
    serverUrl: 'https://github.com',
  },
  released: undefined,
  buildBoms: [],
  specVersion: '1.6',
  gates: {
    profiles: [],
    allowLicenses: undefined,
    denyLicenses: undefined,
    missingLicenses: 'allow',
    minComponents: 1,
    requireLock: true,
    requireComplete: false,
  },
  check: undefined,
  spdx: false,
  output: undefined,
  compareWith: undefined,
  diffPath: undefined,
  ...parts,
})

/** A small document of ours in which everything is known. */
export function sampleMade(parts: Partial<Made> = {}): Made {
  const document = sampleDocument({
    tools: [
      sampleComponent({ ref: 'tool:tier3@1.0.0', type: 'application', name: 'tier3', version: '1.0.0' }),
    ],
  })
  return {
    document,
    complete: true,
    hits: [],
    added: [],
    dropped: [],
    adopted: [],
    conflicts: [],
    text: formatCycloneDx(document, '1.6'),
    gaps: [],
    filled: [],
    inventoryFailed: [],
    failure: undefined,
    mergeNotes: [],
    commit: 'c'.repeat(40),
    filesRead: 2,
    ...parts,
  }
}

export const sampleProduced = (parts: Partial<Produced> = {}): Produced => ({
  mode: 'make',
  made: sampleMade(),
  judgement: { findings: [], warnings: [] },
  profiles: [],
  comparison: undefined,
  paths: { cyclonedx: 'tool.cdx.json', spdx: 'tool.spdx.json' },
  digest: 'd'.repeat(64),
  written: ['tool.cdx.json', 'tool.cdx.json.sha256'],
  passedOver: [],
  ...parts,
})
