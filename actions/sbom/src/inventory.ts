import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SbomDocument } from '@tier3/sbom/document'
import { ECOSYSTEMS, type Ecosystem } from '@tier3/sbom/lock-facts'
import { manifestKind } from '@tier3/sbom/source/manifest-names'
import { INVENTORY_FAILED, type InventorySource, type SourceFile } from '@tier3/sbom/source-tree'
import { decodeText } from './document-file.ts'

/** What the inventory tool says of the files. */
export interface Inventory {
  /** Undefined when there was nothing to ask about, or no answer. */
  readonly document: SbomDocument | undefined
  /** Ecosystems whose files the tool could not read. */
  readonly unread: readonly Ecosystem[]
  /** Why there is no answer. */
  readonly failure: Problem | undefined
}

/** Asks the inventory tool. That it fails on the files is an answer; that it cannot be used at all is a problem. */
export async function takeInventory(
  files: readonly SourceFile[],
  source: InventorySource,
): Promise<Result<Inventory, Problem>> {
  if (files.length === 0) return ok({ document: undefined, unread: [], failure: undefined })
  const taken = await source.take(files)
  const decoded = taken.ok ? decodeText(taken.value, 'the inventory') : taken
  if (decoded.ok) return ok({ document: decoded.value, unread: unreadOf(decoded.value), failure: undefined })
  const failure = taken.ok ? notADocument(decoded.problem) : decoded.problem
  if (failure.code !== 'environment/inventory-failed') return failed(failure)
  const present = new Set(files.map(({ path }) => manifestKind(path)?.ecosystem))
  return ok({ document: undefined, unread: ECOSYSTEMS.filter((one) => present.has(one)), failure })
}

function unreadOf({ properties }: SbomDocument): readonly Ecosystem[] {
  const named = new Set(properties.flatMap(({ name, value }) => (name === INVENTORY_FAILED ? [value] : [])))
  return ECOSYSTEMS.filter((ecosystem) => named.has(ecosystem))
}

const notADocument = ({ current, cause }: Problem): Problem =>
  problem('environment/inventory-failed', {
    attempted: 'read the inventory',
    current,
    desired: 'the inventory tool must give a CycloneDX document',
    ...(cause === undefined ? {} : { cause }),
  })
