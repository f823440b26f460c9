import type { JsonObject } from '@tier3/model/json'
import type { Aggregate, Component, SbomDocument } from '../document.ts'
import { sortedTexts } from '../order.ts'
import { NOASSERTION } from './licenses.ts'

type Edge = readonly [from: string, type: string, to: string]

/**
 * What the document describes, what needs what, and where that is not known (SPDX 2.3, clause 11). What the subject
 * needs among the released files it generates. Needs that are known to be none are `NONE`.
 */
export function spdxRelationships(
  document: SbomDocument,
  identifiers: ReadonlyMap<string, string>,
): readonly JsonObject[] {
  const { root, components, dependencies } = document
  const byRef = new Map(components.map((component) => [component.ref, component]))
  const edges = [
    ...describedBy(document).map((ref): Edge => [
      'SPDXRef-DOCUMENT',
      'DESCRIBES',
      identifiers.get(ref) ?? '',
    ]),
    ...[...dependencies].flatMap(([ref, needs]) =>
      needs.map((need) => edgeOf(ref, byRef.get(need), root, identifiers)),
    ),
    ...completeness(document).flatMap(([ref, type, to]): readonly Edge[] => [
      [identifiers.get(ref) ?? '', type, to],
    ]),
  ].filter((edge) => edge !== undefined && edge.every((end) => end !== ''))
  return sortedTexts(edges.map((edge) => JSON.stringify(edge))).map((text) => {
    const [spdxElementId, relationshipType, relatedSpdxElement] = JSON.parse(text) as Edge
    return { spdxElementId, relationshipType, relatedSpdxElement }
  })
}

/** The subject; without one, everything that nothing else needs. */
function describedBy({ root, components, dependencies }: SbomDocument): readonly string[] {
  if (root !== undefined) return [root.ref]
  const needed = new Set([...dependencies.values()].flat())
  const free = components.map(({ ref }) => ref).filter((ref) => !needed.has(ref))
  return free.length === 0 ? components.map(({ ref }) => ref) : free
}

function edgeOf(
  ref: string,
  need: Component | undefined,
  root: Component | undefined,
  identifiers: ReadonlyMap<string, string>,
): Edge | undefined {
  const [from, to] = [identifiers.get(ref), need === undefined ? undefined : identifiers.get(need.ref)]
  if (need === undefined || from === undefined || to === undefined) return undefined
  if (need.type === 'file' && ref === root?.ref) return [from, 'GENERATES', to]
  if (need.scope === 'optional') return [to, 'OPTIONAL_DEPENDENCY_OF', from]
  return need.scope === 'excluded' ? [to, 'DEV_DEPENDENCY_OF', from] : [from, 'DEPENDS_ON', to]
}

function completeness({ compositions, dependencies }: SbomDocument): readonly Edge[] {
  return compositions.flatMap(({ aggregate, assemblies, dependencies: refs }) => {
    if (isOpen(aggregate)) {
      return [
        ...refs.map((ref): Edge => [ref, 'DEPENDS_ON', NOASSERTION]),
        ...assemblies.map((ref): Edge => [ref, 'CONTAINS', NOASSERTION]),
      ]
    }
    if (aggregate !== 'complete') return []
    const alone = refs.filter((ref) => (dependencies.get(ref) ?? []).length === 0)
    return alone.map((ref): Edge => [ref, 'DEPENDS_ON', 'NONE'])
  })
}

const isOpen = (aggregate: Aggregate): boolean =>
  aggregate === 'unknown' || aggregate.startsWith('incomplete')
