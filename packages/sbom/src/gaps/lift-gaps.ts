import type { Ecosystem, Gap } from '../lock-facts.ts'

export interface LiftedGaps {
  readonly open: readonly Gap[]
  /** Gaps that a document of the build closes: to be told to the user, not to be forgotten. */
  readonly lifted: readonly Gap[]
}

/**
 * Divides gaps by whether documents of the build close them, given the ecosystems that these cover: the build resolved
 * what no lockfile says. For Maven and Gradle that includes versions that no file of the tree fixes, since a parent or
 * platform from elsewhere may fix them.
 */
export function liftGaps(gaps: readonly Gap[], covers: readonly Ecosystem[]): LiftedGaps {
  const isLifted = ({ kind, ecosystem }: Gap): boolean =>
    ecosystem !== undefined &&
    covers.includes(ecosystem) &&
    (RESOLVED.includes(kind) || (kind === 'unpinned' && (ecosystem === 'maven' || ecosystem === 'gradle')))
  return { open: gaps.filter((gap) => !isLifted(gap)), lifted: gaps.filter(isLifted) }
}

/** What resolving settles; what cannot be read or lies elsewhere stays open. */
const RESOLVED: readonly Gap['kind'][] = ['manifest-without-lock', 'lock-without-graph']
