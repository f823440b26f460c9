import type { SbomDocument } from '../document.ts'
import type { Gap } from '../lock-facts.ts'
import { hasDependencies } from '../profiles/component-facts.ts'
import { judgedComponents } from '../profiles/unknown-counts.ts'

/** References of components whose needs are not said, or said to be not all. */
export const openNeeds = (document: SbomDocument): readonly string[] =>
  judgedComponents(document)
    .filter((component) => !hasDependencies(component, document))
    .map(({ ref }) => ref)

/**
 * Whether everything is listed and how it hangs together is known: no gap, no open need, no composition that says
 * otherwise, and something there at all. `not_specified` says nothing either way.
 */
export const isComplete = (document: SbomDocument, gaps: readonly Gap[]): boolean =>
  gaps.length === 0 &&
  document.root !== undefined &&
  document.components.length > 0 &&
  document.compositions.every(({ aggregate }) => aggregate === 'complete' || aggregate === 'not_specified') &&
  openNeeds(document).length === 0
