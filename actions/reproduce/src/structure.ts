import type { FileSource } from '@tier3/model/artifacts'
import { compareArtifacts } from '@tier3/release/compare/compare-artifacts'
import type { Comparison } from '@tier3/release/compare/comparison'
import type { BuildRecord } from './evidence.ts'

/** The largest file that is read to explain a difference, in bytes. */
export const STRUCTURE_LIMIT = 128 * 1024 * 1024

/** What the content of two files says of why their bytes differ. */
export interface ComparedFile {
  readonly name: string
  /** The rebuild that was compared with what ships. */
  readonly from: string
  readonly comparison: Comparison | undefined
  /** Why nobody looked into them. */
  readonly unread?: string
  /** Path of what diffoscope says. */
  readonly diffoscope?: string
}

interface ComparedSide {
  readonly path: string
  readonly sha256: string
}

/** Compares by structure; the one place that knows the comparison. */
export async function compareStructure(
  name: string,
  from: string,
  sides: { readonly shipped: ComparedSide; readonly rebuilt: ComparedSide },
  builds: readonly BuildRecord[],
  machine: { readonly user: string; readonly hostName: string } | undefined,
  { files, sha256 }: { readonly files: FileSource; readonly sha256: (bytes: Uint8Array) => string },
): Promise<ComparedFile> {
  const [left, right] = await Promise.all([
    files.read(sides.shipped.path, STRUCTURE_LIMIT),
    files.read(sides.rebuilt.path, STRUCTURE_LIMIT),
  ])
  if (!left.ok) return { name, from, comparison: undefined, unread: left.problem.current }
  if (!right.ok) return { name, from, comparison: undefined, unread: right.problem.current }
  // A later build runs as the same user, and could have put other bytes there to be called equivalent.
  if (sha256(left.value) !== sides.shipped.sha256 || sha256(right.value) !== sides.rebuilt.sha256)
    return { name, from, comparison: undefined, unread: 'its bytes changed after they were hashed' }
  const outcomes = builds.map(({ outcome }) => outcome)
  const times = outcomes.flatMap(({ endedAt, startedAt }) => [startedAt, endedAt])
  const comparison = compareArtifacts(
    { name, bytes: left.value },
    { name, bytes: right.value },
    {
      paths: [...new Set(outcomes.map(({ folders }) => folders.source))],
      homes: [...new Set(outcomes.map(({ folders }) => folders.home))],
      users: machine === undefined ? [] : [machine.user, 'somebody'],
      hosts: machine === undefined ? [] : [machine.hostName, 'second-rebuild'],
      ...(times.length === 0 ? {} : { buildTimes: [Math.min(...times), Math.max(...times)] as const }),
    },
  )
  return { name, from, comparison }
}
