/** A workflow or an action.yml as it stands, expressions not yet evaluated. */
export type Tree =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly line: number }
  | { readonly kind: 'expression'; readonly source: string; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly line: number }
  | { readonly kind: 'map'; readonly entries: readonly TreeEntry[]; readonly line: number }

/** No key: `${{ insert }}`, whose value is merged into the map. */
export interface TreeEntry {
  readonly key: string | undefined
  readonly value: Tree
}

/** The value under a path of keys; undefined when any of them is missing. */
export function find(tree: Tree | undefined, ...path: readonly string[]): Tree | undefined {
  return path.reduce<Tree | undefined>(
    (at, key) => (at?.kind === 'map' ? at.entries.find((entry) => entry.key === key)?.value : undefined),
    tree,
  )
}

/** Entries of a map with their keys; empty for anything else. */
export const entriesOf = (tree: Tree | undefined): readonly (readonly [string, Tree])[] =>
  tree?.kind === 'map'
    ? tree.entries.flatMap(({ key, value }) => (key === undefined ? [] : [[key, value] as const]))
    : []

export const itemsOf = (tree: Tree | undefined): readonly Tree[] => (tree?.kind === 'list' ? tree.items : [])

/** A literal as text; undefined when there is none, or an expression. */
export const literalOf = (tree: Tree | undefined): string | undefined =>
  tree?.kind === 'scalar' && tree.value !== null ? String(tree.value) : undefined

/** `x` or `[x, y]` as a list of texts. */
export const textsOf = (tree: Tree | undefined): readonly string[] =>
  tree?.kind === 'list'
    ? tree.items.flatMap((item) => literalOf(item) ?? [])
    : [literalOf(tree)].filter((text) => text !== undefined)
