/** What ships beside what a build makes. */
export interface MatchedOutputs {
  /** In the order of the names that ship. */
  readonly pairs: readonly { readonly shipped: string; readonly output: string }[]
  /** Ships, and no build makes it. */
  readonly unmade: readonly string[]
  /** Is made, and does not ship. */
  readonly unshipped: readonly string[]
  /** Names for which more than one partner would do. */
  readonly ambiguous: readonly { readonly name: string; readonly candidates: readonly string[] }[]
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/**
 * Finds for each name that ships the output that it was made from: the one of the same path, else the only one of the
 * same base name. Nothing is guessed where two would do.
 */
export function matchOutputs(shipped: readonly string[], outputs: readonly string[]): MatchedOutputs {
  const made = new Set(outputs)
  const exact = new Set(shipped.filter((name) => made.has(name)))
  const restShipped = byBaseName(shipped.filter((name) => !exact.has(name)))
  const restOutputs = byBaseName(outputs.filter((name) => !exact.has(name)))
  const pairs = new Map([...exact].map((name) => [name, name]))
  const ambiguous: { readonly name: string; readonly candidates: readonly string[] }[] = []
  const unmade: string[] = []
  for (const [base, names] of restShipped) {
    const candidates = restOutputs.get(base) ?? []
    restOutputs.delete(base)
    const [name, output] = [names[0], candidates[0]]
    if (output === undefined) unmade.push(...names)
    else if (names.length === 1 && candidates.length === 1 && name !== undefined) pairs.set(name, output)
    else ambiguous.push({ name: base, candidates: [...names, ...candidates] })
  }
  return {
    pairs: shipped.flatMap((name) => {
      const output = pairs.get(name)
      return output === undefined ? [] : [{ shipped: name, output }]
    }),
    unmade,
    unshipped: [...restOutputs.values()].flat(),
    ambiguous,
  }
}

function byBaseName(names: readonly string[]): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>()
  for (const name of names) groups.set(baseName(name), [...(groups.get(baseName(name)) ?? []), name])
  return groups
}
