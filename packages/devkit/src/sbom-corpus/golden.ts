import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { componentSet } from '../interop/component-set.ts'
import { FIXTURES } from './fixtures.ts'

/** What our SBOM of a fixture is. A change of any of it, by us or by the inventory tool, is for review. */
export interface Golden {
  /** Components, the root not counted. */
  readonly components: number
  /** Distinct pairs of the graph, those of the root counted. */
  readonly edges: number
  /** Whether the document says that everything is known. */
  readonly complete: boolean
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
}

export type Goldens = { readonly [fixture: string]: Golden }

export const GOLDEN_FILE = join(FIXTURES, 'golden.json')

export const readGoldens = (): Goldens => JSON.parse(readFileSync(GOLDEN_FILE, 'utf8')) as Goldens

/** Sorted, so that the difference of two files is that of two SBOMs. */
export const formatGoldens = (goldens: Goldens): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(goldens).toSorted(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`

interface Document {
  readonly components?: readonly unknown[]
  readonly compositions?: readonly { readonly aggregate?: string }[]
}

export function goldenOf(text: string): Golden {
  const { components = [], compositions = [] } = JSON.parse(text) as Document
  return {
    components: components.length,
    edges: componentSet(text).edges,
    complete: compositions.length > 0 && compositions.every(({ aggregate }) => aggregate === 'complete'),
    sha256: createHash('sha256').update(text).digest('hex'),
  }
}
