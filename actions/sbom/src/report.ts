import type { Report } from '@tier3/runner/define/report'
import { reportCheck } from './report-check.ts'
import { reportMake } from './report-make.ts'
import type { SbomEvidence } from './perform.ts'
import type { SbomPlan } from './plan.ts'

export const report = (plan: SbomPlan, evidence: SbomEvidence): Report =>
  evidence.mode === 'make' ? reportMake(plan, evidence) : reportCheck(evidence)
