import { defineAction } from '@tier3/runner/define/action'
import { perform, type Evidence } from './perform.ts'
import { plan, type ReleaseNotesPlan } from './plan.ts'
import type { ReleaseNotesPorts } from './ports.ts'
import { report } from './report.ts'
import { spec } from './spec.ts'

export const releaseNotes = defineAction<
  typeof spec,
  ReleaseNotesPlan,
  ReleaseNotesPorts,
  Evidence,
  Evidence
>({
  spec,
  plan,
  perform,
  conclude: (_plan, evidence) => evidence,
  report,
})
