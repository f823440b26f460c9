import type { Component, SbomDocument } from '../document.ts'
import type { MergedBoms } from './merge.ts'

/**
 * The merged BOMs as one document about `subject`, which needs what they are about: a source for the final document
 * whose parts all hang on its own root. A BOM about the subject itself lends it its needs.
 */
export function buildDocument(merged: MergedBoms, subject: Component): SbomDocument {
  const needs = new Set([...merged.roots, ...(merged.dependencies.get(subject.ref) ?? [])])
  needs.delete(subject.ref)
  return {
    specVersion: '1.6',
    version: 1,
    lifecycles: merged.lifecycles,
    tools: merged.tools,
    authors: [],
    licenses: [],
    root: subject,
    components: merged.components.filter(({ ref }) => ref !== subject.ref),
    dependencies: new Map([...merged.dependencies, [subject.ref, [...needs].toSorted()]]),
    compositions: merged.compositions,
    properties: [],
  }
}
