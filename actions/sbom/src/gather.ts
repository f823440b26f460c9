import type { Progress } from '@tier3/model/artifacts'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { liftGaps } from '@tier3/sbom/gaps/lift-gaps'
import type { Gap } from '@tier3/sbom/lock-facts'
import { readLocks, type LockReport } from '@tier3/sbom/locks/read-locks'
import type { SourceOrigin } from '@tier3/sbom/source-tree'
import { readBuildBoms, type BuildBoms } from './build-boms.ts'
import { judgeInventoryFailure } from './inventory-failure.ts'
import { takeInventory, type Inventory } from './inventory.ts'
import type { Making } from './make-document.ts'
import type { SbomPorts } from './ports.ts'
import { readSource } from './read-source.ts'
import { sourceTime, type SourceTime } from './source-time.ts'

/** Everything of the tree and the build that a document is made of. */
export interface Gathered {
  readonly origin: SourceOrigin
  readonly time: SourceTime
  readonly inventory: Inventory
  readonly locks: LockReport
  readonly builds: BuildBoms | undefined
  readonly gaps: readonly Gap[]
  /** Gaps that a BOM of the build fills. */
  readonly filled: readonly Gap[]
  /** Manifests and lockfiles that were read. */
  readonly filesRead: number
}

/** Steps of making a document, for the progress. */
export const STEPS = 4

/** Reads the tree twice, by the inventory tool and by our own readers, and the BOMs of the build. */
export async function gather(
  making: Pick<Making, 'source' | 'buildBoms' | 'epoch'>,
  ports: SbomPorts,
  progress: Progress,
): Promise<Result<Gathered, readonly Problem[]>> {
  const source = await readSource(making.source.exclude, ports)
  if (!source.ok) return source
  const { files, origin } = source.value
  const time = sourceTime(making.epoch, origin)
  if (!time.ok) return failed([time.problem])
  progress(1, STEPS, `${files.length} manifests and lockfiles`)
  // The inventory tool works in a process of its own: our readers read beside it.
  const others = [takeInventory(files, ports.inventory), readBuildBoms(making.buildBoms, ports)] as const
  const locks = readLocks(files)
  const [inventory, builds] = await Promise.all(others)
  // What the readers say names the file and the line; the tool's failure over the same file says less.
  if (!locks.ok) return locks
  if (!inventory.ok) return failed([inventory.problem])
  if (!builds.ok) return builds
  const covers = builds.value?.merged.covers ?? []
  const locked = liftGaps(locks.value.gaps, covers)
  const unread = inventory.value.unread.filter((ecosystem) => !covers.includes(ecosystem))
  const judged = judgeInventoryFailure({ ...inventory.value, unread }, files, locks.value)
  if (!judged.ok) return failed([judged.problem])
  progress(2, STEPS, 'inventory')
  return ok({
    origin,
    time: time.value,
    inventory: inventory.value,
    locks: locks.value,
    builds: builds.value,
    gaps: [...source.value.gaps, ...locked.open, ...judged.value],
    filled: locked.lifted,
    filesRead: files.length,
  })
}
