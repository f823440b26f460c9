import type { SbomDocument } from '../document.ts'

/** References of which documents of the build say that they do not tell all of them. */
export interface OpenParts {
  readonly incomplete: ReadonlySet<string>
  readonly unknown: ReadonlySet<string>
}

/**
 * What documents of the build do not know whole: of its needs or of what it holds. A composition that names nothing
 * speaks of the whole document.
 */
export function openParts(
  builds: readonly SbomDocument[],
  buildRefs: readonly ReadonlyMap<string, string>[],
): OpenParts {
  const incomplete = new Set<string>()
  const unknown = new Set<string>()
  for (const [at, { root, compositions }] of builds.entries()) {
    for (const { aggregate, assemblies, dependencies } of compositions) {
      if (aggregate === 'complete' || aggregate === 'not_specified') continue
      const named = [...assemblies, ...dependencies]
      for (const ref of named.length === 0 && root !== undefined ? [root.ref] : named) {
        const own = buildRefs[at]?.get(ref)
        if (own !== undefined) (aggregate === 'unknown' ? unknown : incomplete).add(own)
      }
    }
  }
  return { incomplete, unknown }
}
