import { defineAction } from '@tier3/runner/define/action'
import { check, type CheckEvidence, type CheckPorts } from './check.ts'
import { conclude, type ChecksumsConclusion } from './conclude.ts'
import { plan, type ChecksumsPlan } from './plan.ts'
import { report } from './report.ts'
import { spec } from './spec.ts'
import { write, type WriteEvidence, type WritePorts } from './write.ts'

export type ChecksumsPorts = WritePorts & CheckPorts

export const checksums = defineAction<
  typeof spec,
  ChecksumsPlan,
  ChecksumsPorts,
  WriteEvidence | CheckEvidence,
  ChecksumsConclusion
>({
  spec,
  plan,
  perform: (task, ports, progress) =>
    task.mode === 'write' ? write(task, ports, progress) : check(task, ports, progress),
  conclude: (_plan, evidence) => conclude(evidence),
  report,
})
