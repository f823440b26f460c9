import type { Component, Property, SbomDocument } from '../document.ts'
import {
  hasDependencies,
  hasHash,
  hasIdentifier,
  hasLicense,
  hasSupplier,
  hasVersion,
} from './component-facts.ts'
import { UNKNOWN_ELEMENTS, type UnknownElement } from './profile.ts'

const FACTS: {
  readonly [element in UnknownElement]: (component: Component, document: SbomDocument) => boolean
} = {
  supplier: hasSupplier,
  version: hasVersion,
  identifier: hasIdentifier,
  hash: hasHash,
  license: hasLicense,
  dependencies: hasDependencies,
}

/** The root and all components: of each of them the elements are demanded. */
export const judgedComponents = ({ root, components }: SbomDocument): readonly Component[] =>
  root === undefined ? components : [root, ...components]

/**
 * The properties by which a document declares what it does not know, one per element that some component lacks. Whoever
 * makes a document writes these into its metadata when everything else stands; a profile believes exact counts only.
 */
export function unknownProperties(document: SbomDocument): readonly Property[] {
  return UNKNOWN_ELEMENTS.flatMap((element) => {
    const count = judgedComponents(document).filter(
      (component) => !FACTS[element](component, document),
    ).length
    return count === 0 ? [] : [{ name: `tier3:unknown:${element}`, value: String(count) }]
  })
}

/** How many components the document says lack the element; undefined when it says nothing, or two things. */
export function declaredUnknown({ properties }: SbomDocument, element: UnknownElement): number | undefined {
  const values = properties
    .filter(({ name }) => name === `tier3:unknown:${element}`)
    .map(({ value }) => value)
  const [value] = values
  return values.length === 1 && value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}
