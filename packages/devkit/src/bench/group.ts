import type { CosignBinary } from '../interop/cosign-binary.ts'
import type { Row } from './row.ts'

/** What every measurement gets. */
export interface BenchSetting {
  /** An empty folder of the group's own, removed when it is done. */
  readonly folder: string
  /** Sizes and repetitions for a quick look; budgets are then not judged, since they are about the full sizes. */
  readonly small: boolean
  readonly cosign: CosignBinary
  /** Absolute path of the folder with the bundles. */
  readonly dist: string
  /** One line on what is under way. */
  readonly say: (line: string) => void
}

/** Measurements that belong together, by the name that `--only` takes. */
export interface BenchGroup {
  readonly name: string
  run(setting: BenchSetting): Promise<readonly Row[]>
}

/** A budget as the design states it; not judged on small sizes. */
export const budget = (
  { small }: BenchSetting,
  demand: string,
  met: boolean,
): NonNullable<Row['budget']> => ({
  demand,
  met: small ? undefined : met,
})
