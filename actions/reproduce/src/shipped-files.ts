import type { HashedArtifact, Progress } from '@tier3/model/artifacts'
import { matchesGlob } from '@tier3/model/glob'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { ComparingPlan } from './plan.ts'
import type { ReproducePorts } from './ports.ts'

export interface ShippedFiles {
  readonly files: NonEmpty<HashedArtifact>
  readonly ignored: readonly string[]
}

/** Whether a name, or its last part, fits one of the patterns. */
export const isIgnored = (name: string, patterns: readonly string[]): boolean =>
  patterns.some(
    (pattern) => matchesGlob(pattern, name) || matchesGlob(pattern, name.slice(name.lastIndexOf('/') + 1)),
  )

/** The files that ship, hashed, but for those that are not to be compared. */
export async function readShipped(
  { base, ignore, shipped }: ComparingPlan,
  { artifacts }: Pick<ReproducePorts, 'artifacts'>,
  progress: Progress,
): Promise<Result<ShippedFiles, readonly Problem[]>> {
  const found = await artifacts.find({ patterns: shipped, base })
  if (!found.ok) return found
  const files = found.value.filter(({ name }) => !isIgnored(name, ignore))
  if (!isNonEmpty(files)) return failed([nothing()])
  const hashed = await artifacts.hash(files, ['sha256'], progress)
  if (!hashed.ok) return hashed
  const ignored = found.value.filter(({ name }) => isIgnored(name, ignore)).map(({ name }) => name)
  return ok({ files: hashed.value, ignored })
}

const nothing = (): Problem =>
  problem('input/empty-set', {
    attempted: 'find the files that ship',
    current: '`ignore` takes all of them out',
    desired: 'at least one file must be compared',
    fix: 'Name fewer files in `ignore`.',
  })
