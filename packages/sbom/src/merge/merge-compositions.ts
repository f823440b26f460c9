import type { Aggregate, Composition } from '../document.ts'
import { byCodeUnit, sortedTexts } from '../order.ts'
import type { BomGraph } from './graph.ts'

interface Statement {
  readonly aggregate: Aggregate
  /** What the BOM that says so knows the component to need. */
  readonly needs: readonly string[]
}

/**
 * How completely each part is known when several BOMs speak of it. Complete needs are so only if no other BOM knows
 * more of them; anything incomplete stays so.
 */
export function mergeCompositions(
  graphs: readonly BomGraph[],
  dependencies: ReadonlyMap<string, readonly string[]>,
): readonly Composition[] {
  const [assemblies, needs] = (['assemblies', 'dependencies'] as const).map((field) =>
    statementsOf(graphs, field),
  )
  const byAggregate = new Map<Aggregate, { assemblies: string[]; dependencies: string[] }>()
  const entry = (aggregate: Aggregate) => {
    const known = byAggregate.get(aggregate) ?? { assemblies: [], dependencies: [] }
    byAggregate.set(aggregate, known)
    return known
  }
  for (const [ref, said] of assemblies ?? []) entry(join(said, [])).assemblies.push(ref)
  for (const [ref, said] of needs ?? []) entry(join(said, dependencies.get(ref) ?? [])).dependencies.push(ref)
  return [...byAggregate]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([aggregate, refs]) => ({
      aggregate,
      assemblies: sortedTexts(refs.assemblies),
      dependencies: sortedTexts(refs.dependencies),
    }))
}

function statementsOf(
  graphs: readonly BomGraph[],
  field: 'assemblies' | 'dependencies',
): ReadonlyMap<string, readonly Statement[]> {
  const statements = new Map<string, Statement[]>()
  for (const graph of graphs) {
    for (const composition of graph.compositions) {
      for (const ref of composition[field]) {
        const needs = field === 'dependencies' ? (graph.dependencies.get(ref) ?? []) : []
        const said = statements.get(ref) ?? []
        said.push({ aggregate: composition.aggregate, needs })
        statements.set(ref, said)
      }
    }
  }
  return statements
}

function join(statements: readonly Statement[], needs: readonly string[]): Aggregate {
  const said = new Set(statements.map(({ aggregate }) => aggregate))
  const [only] = said
  if (said.size === 1 && only !== undefined && only !== 'complete') return only
  if ([...said].some((aggregate) => aggregate.startsWith('incomplete'))) return 'incomplete'
  if (!said.has('complete')) return 'unknown'
  const complete = statements.filter(({ aggregate }) => aggregate === 'complete')
  const covered = new Set(complete.flatMap((statement) => statement.needs))
  return needs.every((need) => covered.has(need)) ? 'complete' : 'incomplete'
}
