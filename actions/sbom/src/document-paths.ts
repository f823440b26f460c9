import type { SbomDocument } from '@tier3/sbom/document'
import type { SbomPlan } from './plan.ts'

export interface DocumentPaths {
  readonly cyclonedx: string
  readonly spdx: string
}

const ENDING = '.cdx.json'

/** Name of the files, from that of what is released: only characters that are a file name everywhere. */
export function documentName({ root }: Pick<SbomDocument, 'root'>): string {
  const name = (root?.name ?? '').replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '')
  return name === '' ? 'sbom' : name.slice(0, 100)
}

export function documentPaths({ output }: Pick<SbomPlan, 'output'>, name: string): DocumentPaths {
  const cyclonedx = output ?? `${name}${ENDING}`
  return { cyclonedx, spdx: `${cyclonedx.slice(0, -ENDING.length)}.spdx.json` }
}
