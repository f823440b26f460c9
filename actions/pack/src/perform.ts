import type { ArchiveDraft } from '@tier3/model/archive-store'
import { DraftWriteError } from '@tier3/model/archive-store'
import { FileChangedError, type Progress } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { forbiddenBecause } from '@tier3/release/archive/forbidden-paths'
import { readBack } from '@tier3/release/archive/read-back'
import type { ForbiddenFile, PackEvidence } from './evidence.ts'
import { fill, SourceReadError, type Filled } from './fill.ts'
import type { PackPlan } from './plan.ts'
import type { PackPorts } from './ports.ts'
import { unallowedSecrets } from './scan-exceptions.ts'
import { sourceTime } from './source-time.ts'
import { planTree, type Tree } from './tree.ts'

/**
 * Finds the files, judges their names, then reads each of them once: what is scanned is what is written. The archive gets its
 * name only after it was read back and found to hold what went in.
 */
export async function perform(
  plan: PackPlan,
  ports: PackPorts,
  progress: Progress,
): Promise<Result<PackEvidence, readonly Problem[]>> {
  const time = sourceTime(plan.time, ports.sourceDateEpoch)
  if (!time.ok) return failed([time.problem])
  const found = await ports.entries.find({
    patterns: plan.patterns,
    base: plan.base,
    links: plan.symlinks,
    output: plan.output,
  })
  if (!found.ok) return found
  const tree = planTree(found.value, plan)
  if (!tree.ok) return tree
  const forbidden = forbiddenFiles(tree.value, plan)
  if (forbidden.length > 0) {
    const { entries, notices } = tree.value
    return ok({ kind: 'refused', time: time.value, entries, forbidden, scanned: [], notices })
  }
  const draft = await ports.store.create(plan.output)
  if (!draft.ok) return failed([draft.problem])
  try {
    return await write(plan, tree.value, time.value, draft.value, ports, progress)
  } catch (error) {
    const known = problemOf(error, plan)
    if (known === undefined) throw error
    return failed([known])
  } finally {
    await draft.value.discard()
  }
}

function forbiddenFiles({ entries }: Tree, plan: PackPlan): readonly ForbiddenFile[] {
  return entries.flatMap(({ found }): readonly ForbiddenFile[] => {
    if (found === undefined || plan.allow.includes(found.name)) return []
    const reason = forbiddenBecause(found.name, plan.forbid)
    return reason === undefined ? [] : [{ name: found.name, reason }]
  })
}

async function write(
  plan: PackPlan,
  tree: Tree,
  time: number,
  draft: ArchiveDraft,
  ports: PackPorts,
  progress: Progress,
): Promise<Result<PackEvidence, readonly Problem[]>> {
  const filled: Filled = await fill({ plan, tree, time, draft, ports, progress })
  const { scanned } = filled
  if (scanned.some((file) => unallowedSecrets(file, plan.allowSecrets).length > 0)) {
    const { entries, notices } = tree
    return ok({ kind: 'refused', time, entries, forbidden: [], scanned, notices })
  }
  const difference = await readBack(plan.format, draft, filled.packed, time, ports.streams)
  if (difference !== undefined) return failed([differs(plan, difference)])
  const digest = ports.streams.sha256()
  for await (const bytes of draft.read(0)) digest.update(bytes)
  const size = draft.size()
  const published = await draft.publish()
  if (!published.ok) return failed([published.problem])
  return ok({
    kind: 'packed',
    time,
    entries: filled.packed,
    scanned,
    notices: tree.notices,
    sha256: digest.hex(),
    size,
    written: published.value,
  })
}

function problemOf(error: unknown, plan: PackPlan): Problem | undefined {
  if (error instanceof DraftWriteError) {
    return problem('environment/write-failed', {
      attempted: `write the archive ${quoted(plan.output)}`,
      current: 'the system did not take all of it, and nothing was left behind',
      desired: 'the folder must be writable and have space',
      cause: error.message,
    })
  }
  if (!(error instanceof SourceReadError)) return undefined
  if (error.cause instanceof FileChangedError) {
    return problem('integrity/file-changed', {
      attempted: `pack ${quoted(error.file)}`,
      current: error.message,
      desired: 'it must stay as it is until this step ends',
    })
  }
  return problem('environment/read-failed', {
    attempted: `pack ${quoted(error.file)}`,
    current: 'it could not be read',
    desired: 'it must be readable',
    cause: error.message,
  })
}

const differs = (plan: PackPlan, difference: string): Problem =>
  problem('integrity/archive-differs', {
    attempted: `read the archive ${quoted(plan.output)} back`,
    current: difference,
    desired: 'it must hold what was put into it, and nothing else',
  })
