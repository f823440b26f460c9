/** A need of one entry of a lockfile. */
export interface Need {
  readonly to: string
  readonly optional?: boolean
}

/** Where the projects of a lockfile begin: keys of entries that they need. */
export interface Starts {
  readonly required: Iterable<string>
  readonly optional: Iterable<string>
}

/**
 * Scope by reach: `undefined` (required) for what a project needs at run time, `optional` for what it needs only by way of
 * an optional need, `excluded` for all else: what only development needs. Cycles are walked once.
 */
export function scopesByReach(
  starts: Starts,
  needsOf: (key: string) => readonly Need[],
): (key: string) => 'optional' | 'excluded' | undefined {
  const required = reach(starts.required, (key) => needsOf(key).filter((need) => need.optional !== true))
  const optional = reach([...required, ...starts.optional], needsOf)
  return (key) => (required.has(key) ? undefined : optional.has(key) ? 'optional' : 'excluded')
}

function reach(starts: Iterable<string>, needsOf: (key: string) => readonly Need[]): Set<string> {
  const seen = new Set(starts)
  const open = [...seen]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const { to } of needsOf(key)) {
      if (seen.has(to)) continue
      seen.add(to)
      open.push(to)
    }
  }
  return seen
}
