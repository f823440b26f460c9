import { parseReference } from './reference.ts'

/** A reusable workflow of others that we call. */
export interface ForeignWorkflow {
  /** `owner/name/<path of the workflow>`. */
  readonly name: string
  /** Tags that may be used. */
  readonly tags: readonly string[]
  /** Why it is called by tag and not by commit. */
  readonly whyTag: string
  /** What a caller must know of it, as a workflow without steps: inputs, outputs, permissions of its jobs. */
  readonly outline: string
}

const SLSA_GENERIC = `
name: SLSA provenance generator
on:
  workflow_call:
    inputs:
      base64-subjects: { type: string, required: false }
      base64-subjects-as-file: { type: string, required: false }
      upload-assets: { type: boolean, required: false, default: false }
      upload-tag-name: { type: string, required: false }
      attestation-name: { type: string, required: false }
      provenance-name: { type: string, required: false }
      compile-generator: { type: boolean, required: false, default: false }
      private-repository: { type: boolean, required: false, default: false }
      continue-on-error: { type: boolean, required: false, default: false }
      draft-release: { type: boolean, required: false, default: false }
    outputs:
      release-id: { value: '\${{ jobs.upload-assets.outputs.release-id }}' }
      provenance-name: { value: '\${{ jobs.generator.outputs.provenance-name }}' }
      outcome: { value: '\${{ jobs.final.outputs.outcome }}' }
permissions: {}
jobs:
  generator:
    runs-on: ubuntu-latest
    permissions: { id-token: write, contents: read, actions: read }
    outputs: { provenance-name: '' }
    steps: [{ run: 'true' }]
  upload-assets:
    runs-on: ubuntu-latest
    permissions: { contents: write }
    outputs: { release-id: '' }
    steps: [{ run: 'true' }]
  final:
    runs-on: ubuntu-latest
    outputs: { outcome: '' }
    steps: [{ run: 'true' }]
`

/** The named exceptions from "every foreign reference is a commit"; there is one. */
export const FOREIGN_WORKFLOWS: readonly ForeignWorkflow[] = [
  {
    name: 'slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml',
    tags: ['v2.1.0'],
    whyTag:
      'it downloads its own builder from the release of the tag that it is called by, and slsa-verifier accepts no builder that is named by a commit',
    outline: SLSA_GENERIC,
  },
]

export function foreignWorkflow(uses: string): ForeignWorkflow | undefined {
  const reference = parseReference(uses)
  return reference.kind === 'repository'
    ? FOREIGN_WORKFLOWS.find(({ name }) => name === `${reference.slug}/${reference.path}`)
    : undefined
}
