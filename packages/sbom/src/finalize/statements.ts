import { groupBy } from '@tier3/model/group-by'
import type { Aggregate, Composition, Property } from '../document.ts'
import type { Gap } from '../lock-facts.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'

/**
 * How completely the needs of each component are known. What was adopted is `unknown` even where its own needs are
 * known: nobody knows who needs it. A released file holds what the root needs, and is known as well as the root is.
 */
export function composeCompositions(
  rootRef: string,
  complete: boolean,
  entries: readonly Entry[],
  graph: Graph,
  gaps: readonly Gap[],
): readonly Composition[] {
  const adopted = new Set(graph.adopted)
  const holes = new Set(gaps.map(({ file }) => folderOf(file)))
  const ofRoot: Aggregate = complete ? 'complete' : 'incomplete'
  const aggregateOf = ({ ref, projects, file }: Entry): Aggregate => {
    if (file !== undefined) return ofRoot
    if (graph.incomplete.has(ref)) return 'incomplete'
    if (projects.some(({ folder }) => folder !== '' && holes.has(folder))) return 'incomplete'
    return graph.known.has(ref) && !adopted.has(ref) ? 'complete' : 'unknown'
  }
  const members = groupBy(entries, aggregateOf)
  return (['complete', 'incomplete', 'unknown'] as const)
    .map((aggregate) => ({
      aggregate,
      assemblies: aggregate === ofRoot ? [rootRef] : [],
      dependencies: [
        ...(aggregate === ofRoot ? [rootRef] : []),
        ...(members.get(aggregate) ?? []).map(({ ref }) => ref),
      ],
    }))
    .filter(({ dependencies }) => dependencies.length > 0)
}

const folderOf = (file: string): string => file.slice(0, Math.max(file.lastIndexOf('/'), 0))

/** Where the document comes from, and what keeps it from being whole. */
export const sourceProperties = (gaps: readonly Gap[], commit: string | undefined): readonly Property[] => [
  ...gaps.map(({ kind, file }) => ({ name: 'tier3:gap', value: `${kind}: ${file}` })),
  ...(commit === undefined ? [] : [{ name: 'tier3:commit', value: commit }]),
]
