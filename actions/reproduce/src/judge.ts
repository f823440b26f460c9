import type { Finding } from '@tier3/model/finding'
import { exitCodeOfFindings } from './exit-code.ts'
import {
  judgeFile,
  judgeFiles,
  type JudgedFile,
  type ReproductionVerdict,
} from '@tier3/release/rebuild/judgement'
import { buildFindings } from './build-findings.ts'
import { fileFindings } from './file-findings.ts'
import type { ChangedEvidence, ComparedEvidence, Evidence } from './evidence.ts'
import type { ComparingPlan, ReproducePlan } from './plan.ts'

export interface Judged {
  readonly verdict: ReproductionVerdict
  readonly files: readonly JudgedFile[]
  /** What keeps the step from passing, the worst first. */
  readonly findings: readonly Finding[]
  readonly exitCode: 0 | 1 | 3
}

export type Conclusion =
  | {
      readonly mode: 'compared'
      readonly judged: Judged
      readonly evidence: ComparedEvidence
      readonly written: Written
    }
  | { readonly mode: 'change'; readonly evidence: ChangedEvidence }

/** Files that were written on the way. */
export interface Written {
  readonly diffPath: string | undefined
  readonly predicatePath: string | undefined
}

export function judge(plan: ReproducePlan, evidence: Evidence & { readonly written?: Written }): Conclusion {
  if (evidence.mode === 'change') return { mode: 'change', evidence }
  if (plan.mode === 'change') throw new Error('a plan of a change has no comparison')
  return {
    mode: 'compared',
    judged: judgeCompared(plan, evidence),
    evidence,
    written: evidence.written ?? { diffPath: undefined, predicatePath: undefined },
  }
}

export function judgeCompared(plan: Pick<ComparingPlan, 'accept'>, evidence: ComparedEvidence): Judged {
  const files = evidence.files.map(judgeFile)
  const killed = evidence.builds.some(({ outcome }) => outcome.end.kind === 'killed')
  const found = [
    ...buildFindings(evidence),
    ...fileFindings(files, plan.accept, evidence),
    ...sensitivityFindings(evidence, files),
  ]
  const verdict = verdictOf(evidence, files, found, killed)
  const passes = verdict === 'identical' || (verdict === 'equivalent' && plan.accept === 'equivalent')
  const findings = found.length > 0 || passes ? found : [NOTHING]
  return { verdict, files, findings, exitCode: exitCodeOfFindings(findings) }
}

/** No verdict but a good one passes, whatever was or was not found. */
const NOTHING: Finding = {
  code: 'policy/rebuild-uncovered',
  subject: 'the files that ship',
  demand: 'at least one file must be compared with a rebuild of it',
  seen: 'nothing was compared',
  fix: 'Name the outputs of the build in `outputs`, and fewer files in `ignore`.',
}

/** Nothing that was not compared, or that was compared in vain, counts as equal. */
function verdictOf(
  { sensitivity, unmatched }: ComparedEvidence,
  files: readonly JudgedFile[],
  findings: readonly Finding[],
  killed: boolean,
): ReproductionVerdict {
  const verdict = judgeFiles(files)
  if (killed && (files.length === 0 || verdict !== 'different')) return 'indeterminate'
  if (verdict === 'different' || unmatched.unmade.length + unmatched.unshipped.length > 0) return 'different'
  if (findings.some(({ code }) => code === 'integrity/rebuild-stale' || code === 'policy/rebuild-failed'))
    return 'different'
  return sensitivity.state === 'no' ? 'indeterminate' : verdict
}

function sensitivityFindings(
  { mode, sensitivity }: ComparedEvidence,
  files: readonly JudgedFile[],
): readonly Finding[] {
  if (sensitivity.state !== 'no') return []
  const broke = sensitivity.why.startsWith('the build with the change')
  return [
    {
      code: 'policy/rebuild-insensitive',
      subject: sensitivity.changed.join(', '),
      demand: 'a change of an input on purpose must change at least one of the outputs',
      seen: sensitivity.why,
      fix:
        mode === 'rebuilt'
          ? 'Build once more behind `reproduce` with `change` and a `change-path` that goes into the outputs, without a shared cache or output folder.'
          : broke
            ? 'Name another tracked text file in `sensitivity`, whose change the build survives.'
            : `Name a tracked file in \`sensitivity\` that goes into ${files.length === 1 ? 'the output' : 'the outputs'}; when that changes nothing either, the build takes its outputs from a cache or from elsewhere.`,
    },
  ]
}
