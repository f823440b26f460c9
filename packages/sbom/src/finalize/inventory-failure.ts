import type { Property } from '../document.ts'
import { ECOSYSTEMS, type Ecosystem } from '../lock-facts.ts'
import { INVENTORY_FAILED } from '../source-tree.ts'
import { isLockedEcosystem } from './identity.ts'
import type { FinalizeInput } from './input.ts'

/** Property of a finished document, once for each ecosystem whose files the inventory's program could not read. */
const DECLARED = 'tier3:inventory-failed'

/** Ecosystems that the inventory lacks because its program failed on them. */
export function failedEcosystems({ inventory, inventoryFailed = [] }: FinalizeInput): readonly Ecosystem[] {
  const named = new Set<string>(inventoryFailed)
  for (const { name, value } of inventory?.properties ?? []) {
    if (name === INVENTORY_FAILED || name === DECLARED) named.add(value)
  }
  return ECOSYSTEMS.filter((ecosystem) => named.has(ecosystem))
}

export const failureProperties = (failed: readonly Ecosystem[]): readonly Property[] =>
  failed.map((value) => ({ name: DECLARED, value }))

/** Whether lockfiles that list everything, or the build itself, tell what the inventory should have told. */
export const isKnownOtherwise = (
  ecosystem: Ecosystem,
  { facts, gaps, merged }: Pick<FinalizeInput, 'facts' | 'gaps' | 'merged'>,
): boolean => isLockedEcosystem(ecosystem, facts, gaps) || merged?.covers.includes(ecosystem) === true
