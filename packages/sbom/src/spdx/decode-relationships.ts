import type { JsonObject } from '@tier3/model/json'
import { asObject, listOf, requiredText, textsOf } from '../cyclonedx/fields.ts'
import type { Composition, SbomDocument, Scope } from '../document.ts'

export interface SpdxGraph {
  /** References of what the document is about. */
  readonly described: readonly string[]
  readonly dependencies: SbomDocument['dependencies']
  readonly compositions: readonly Composition[]
  readonly scopes: ReadonlyMap<string, Scope>
}

/** Relationships that say what needs what: whether the need stands first, and what scope it gives. */
const NEEDS: ReadonlyMap<string, { readonly needIsFirst: boolean; readonly scope?: Scope }> = new Map([
  ['DEPENDS_ON', { needIsFirst: false }],
  ['GENERATES', { needIsFirst: false }],
  ['GENERATED_FROM', { needIsFirst: true }],
  ['DEPENDENCY_OF', { needIsFirst: true }],
  ['RUNTIME_DEPENDENCY_OF', { needIsFirst: true }],
  ['PROVIDED_DEPENDENCY_OF', { needIsFirst: true }],
  ['OPTIONAL_DEPENDENCY_OF', { needIsFirst: true, scope: 'optional' }],
  ['DEV_DEPENDENCY_OF', { needIsFirst: true, scope: 'excluded' }],
  ['BUILD_DEPENDENCY_OF', { needIsFirst: true, scope: 'excluded' }],
  ['TEST_DEPENDENCY_OF', { needIsFirst: true, scope: 'excluded' }],
])

/** Reads the relationships between packages of the document; those with anything else are passed over. */
export function readRelationships(document: JsonObject, refs: ReadonlyMap<string, string>): SpdxGraph {
  const relations = listOf(document, 'relationships', (item) => {
    const relation = asObject(item)
    return {
      from: requiredText(relation, 'spdxElementId'),
      type: requiredText(relation, 'relationshipType'),
      to: requiredText(relation, 'relatedSpdxElement'),
    }
  })
  const dependencies = new Map<string, string[]>()
  const scopes = new Map<string, Scope>()
  const required = new Set<string>()
  const add = (from: string, needs: readonly string[]): void => {
    const known = dependencies.get(from)
    if (known === undefined) dependencies.set(from, [...needs])
    else known.push(...needs)
  }
  for (const { from, type, to } of relations) {
    const kind = NEEDS.get(type)
    const [user, need] =
      kind?.needIsFirst === true ? [refs.get(to), refs.get(from)] : [refs.get(from), refs.get(to)]
    if (kind === undefined || user === undefined) continue
    if (need !== undefined) {
      add(user, [need])
      if (kind.scope === undefined) required.add(need)
      else if (scopes.get(need) !== 'optional') scopes.set(need, kind.scope)
    } else if (to === 'NONE') add(user, [])
  }
  const open = (type: string, target: string): readonly string[] =>
    relations
      .filter((relation) => relation.type === type && relation.to === target)
      .flatMap(({ from }) => refs.get(from) ?? [])
  return {
    described: [
      ...textsOf(document, 'documentDescribes'),
      ...relations
        .filter(({ type, from }) => type === 'DESCRIBES' && from === 'SPDXRef-DOCUMENT')
        .map(({ to }) => to),
      ...relations
        .filter(({ type, to }) => type === 'DESCRIBED_BY' && to === 'SPDXRef-DOCUMENT')
        .map(({ from }) => from),
    ].flatMap((id) => refs.get(id) ?? []),
    dependencies,
    compositions: compositionsOf(open, dependencies),
    scopes: new Map([...scopes].filter(([ref]) => !required.has(ref))),
  }
}

function compositionsOf(
  open: (type: string, target: string) => readonly string[],
  dependencies: ReadonlyMap<string, readonly string[]>,
): readonly Composition[] {
  const needs = open('DEPENDS_ON', 'NOASSERTION')
  return [
    { aggregate: 'complete' as const, assemblies: [], dependencies: open('DEPENDS_ON', 'NONE') },
    {
      aggregate: 'incomplete' as const,
      assemblies: open('CONTAINS', 'NOASSERTION'),
      dependencies: needs.filter((ref) => dependencies.has(ref)),
    },
    {
      aggregate: 'unknown' as const,
      assemblies: [],
      dependencies: needs.filter((ref) => !dependencies.has(ref)),
    },
  ].filter((composition) => composition.assemblies.length + composition.dependencies.length > 0)
}
