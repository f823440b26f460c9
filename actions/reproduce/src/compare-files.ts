import type { HashedArtifact } from '@tier3/model/artifacts'
import type { FileEvidence, RebuiltFile } from '@tier3/release/rebuild/judgement'
import type { Builder } from './builder.ts'
import type { ComparingPlan } from './plan.ts'
import type { ReproducePorts } from './ports.ts'
import { compareStructure, type ComparedFile } from './structure.ts'

export interface Rebuild {
  readonly from: string
  readonly outputs: readonly { readonly name: string; readonly path: string; readonly sha256: string }[]
}

/** More files than this are not explained; the first ones mostly tell the cause of all. */
const MOST_EXPLAINED = 20

/** Compares every shipped file with each rebuild of it; bytes that differ are looked into. */
export async function compareFiles(
  plan: Pick<ComparingPlan, 'diffoscope'>,
  request: {
    readonly files: readonly HashedArtifact[]
    readonly pairs: readonly { readonly shipped: string; readonly output: string }[]
    readonly rebuilds: readonly Rebuild[]
    readonly builder: Pick<Builder, 'machine' | 'records'> | undefined
  },
  ports: Pick<ReproducePorts, 'files' | 'sha256' | 'stage'>,
): Promise<{ readonly files: readonly FileEvidence[]; readonly compared: readonly ComparedFile[] }> {
  const { builder, pairs, rebuilds } = request
  const evidence: FileEvidence[] = []
  const compared: ComparedFile[] = []
  let explained = 0
  for (const { output, shipped } of pairs) {
    const file = request.files.find(({ name }) => name === shipped)
    if (file === undefined) continue
    const found: RebuiltFile[] = []
    const looked = new Map<string, ComparedFile>()
    for (const { from, outputs } of rebuilds) {
      const made = outputs.find(({ name }) => name === output)
      if (made === undefined) continue
      const { path, sha256 } = made
      if (sha256 === file.digest.sha256) found.push({ from, sha256 })
      else {
        let told = looked.get(sha256)
        if (told === undefined && explained < MOST_EXPLAINED) {
          const sides = {
            shipped: { path: file.path, sha256: file.digest.sha256 },
            rebuilt: { path, sha256 },
          }
          told = await compareStructure(shipped, from, sides, builder?.records ?? [], builder?.machine, ports)
          const described =
            plan.diffoscope && told.comparison?.verdict !== 'equivalent'
              ? await ports.stage.describeDifference(file.path, path, `${explained}-${shipped}`)
              : undefined
          if (described !== undefined) told = { ...told, diffoscope: described }
          explained++
          looked.set(sha256, told)
          compared.push(told)
        }
        const structure = told?.comparison?.verdict === 'equivalent' ? 'equivalent' : 'different'
        found.push({ from, sha256, structure })
      }
    }
    evidence.push({
      name: shipped,
      output,
      size: file.size,
      sha256: file.digest.sha256,
      rebuilds: found,
    })
  }
  return { files: evidence, compared }
}
