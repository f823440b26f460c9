import type { Component, Composition, SbomDocument } from '../document.ts'
import { byCodeUnit, sortedTexts } from '../order.ts'
import { mergeIdentity } from './identity.ts'

/** What one BOM says, by canonical references. */
export interface BomGraph {
  readonly roots: readonly string[]
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  readonly compositions: readonly Composition[]
}

export const componentsOf = ({ root, components }: SbomDocument): readonly Component[] =>
  root === undefined ? components : [root, ...components]

/** The graph of one BOM under the references of all. */
export function graphOf(document: SbomDocument, references: ReadonlyMap<string, string>): BomGraph {
  const byRef = new Map(
    componentsOf(document).map((c) => [c.ref, references.get(mergeIdentity(c).key) ?? c.ref]),
  )
  const rename = (refs: readonly string[]): readonly string[] =>
    sortedTexts(refs.flatMap((ref) => byRef.get(ref) ?? []))
  const dependencies = new Map<string, readonly string[]>()
  for (const [from, needs] of document.dependencies) {
    const ref = byRef.get(from)
    // Two references of one BOM may be one package, so that an edge between them would lead to itself.
    if (ref !== undefined) {
      const all = [...(dependencies.get(ref) ?? []), ...rename(needs)]
      dependencies.set(ref, sortedTexts(all.filter((need) => need !== ref)))
    }
  }
  const roots = rootsOf(document, byRef, dependencies)
  return {
    roots,
    dependencies,
    compositions: document.compositions.map(({ aggregate, assemblies, dependencies: refs }) => ({
      aggregate,
      // One that names nothing speaks of the whole BOM.
      assemblies: assemblies.length + refs.length === 0 ? roots : rename(assemblies),
      dependencies: rename(refs),
    })),
  }
}

function rootsOf(
  { root, components }: SbomDocument,
  byRef: ReadonlyMap<string, string>,
  dependencies: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (root !== undefined) return [byRef.get(root.ref) ?? root.ref]
  const needed = new Set([...dependencies.values()].flat())
  const all = components.flatMap(({ ref }) => byRef.get(ref) ?? [])
  const free = all.filter((ref) => !needed.has(ref))
  return sortedTexts(free.length === 0 ? all : free)
}

/** The edges of all graphs. A reference without an entry in any says nothing of its needs. */
export function mergeEdges(graphs: readonly BomGraph[]): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, Set<string>>()
  for (const { dependencies } of graphs) {
    for (const [ref, needs] of dependencies) {
      const all = edges.get(ref) ?? new Set()
      for (const need of needs) all.add(need)
      edges.set(ref, all)
    }
  }
  return new Map(
    [...edges].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([ref, needs]) => [ref, sortedTexts(needs)]),
  )
}
