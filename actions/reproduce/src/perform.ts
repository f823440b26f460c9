import type { FileToWrite, Progress } from '@tier3/model/artifacts'
import { isNonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { formatUtf8 } from '@tier3/model/utf8'
import { testResultPredicate } from '@tier3/release/rebuild/test-result'
import { differenceText, DIFFERENCE_MARK } from './difference-text.ts'
import type { ComparedEvidence, Evidence } from './evidence.ts'
import { judgeCompared, type Judged, type Written } from './judge.ts'
import { performChange } from './perform-change.ts'
import { performCommand } from './perform-command.ts'
import { performRebuilt } from './perform-rebuilt.ts'
import type { CommandPlan, RebuiltPlan, ReproducePlan } from './plan.ts'
import type { ReproducePorts } from './ports.ts'
import { takenPaths } from './taken-paths.ts'

export async function perform(
  plan: ReproducePlan,
  ports: ReproducePorts,
  progress: Progress,
): Promise<Result<Evidence & { readonly written?: Written }, readonly Problem[]>> {
  if (plan.mode === 'change') return performChange(plan, ports)
  // What would stop the writing at the end is told before the builds.
  const taken = await takenPaths(plan, ports.files)
  if (taken.length > 0) return failed(taken)
  try {
    const evidence = await (plan.mode === 'command'
      ? performCommand(plan, ports, progress)
      : performRebuilt(plan, ports, progress))
    if (!evidence.ok) return evidence
    const written = await write(plan, evidence.value, judgeCompared(plan, evidence.value), ports)
    return written.ok ? ok({ ...evidence.value, written: written.value }) : written
  } finally {
    await ports.stage.close()
  }
}

async function write(
  plan: CommandPlan | RebuiltPlan,
  evidence: ComparedEvidence,
  judged: Judged,
  { sha256, sink }: ReproducePorts,
): Promise<Result<Written, readonly Problem[]>> {
  const differs = evidence.compared.length > 0 || evidence.guilt !== undefined
  const predicatePath = judged.exitCode === 0 ? plan.predicatePath : undefined
  const files: readonly FileToWrite[] = [
    ...(differs
      ? [{ path: plan.diffPath, content: `${DIFFERENCE_MARK}\n${differenceText(evidence, judged)}` }]
      : []),
    ...(predicatePath === undefined
      ? []
      : [
          {
            path: predicatePath,
            content: `${JSON.stringify(predicateOf(plan, evidence, judged, sha256), undefined, 2)}\n`,
          },
        ]),
  ]
  const written: Written = { diffPath: differs ? plan.diffPath : undefined, predicatePath }
  if (!isNonEmpty(files)) return ok(written)
  const done = await sink.writeAll(files)
  return done.ok ? ok(written) : done
}

const predicateOf = (
  plan: CommandPlan | RebuiltPlan,
  { commit, sensitivity, variations }: ComparedEvidence,
  { exitCode, files, verdict }: Judged,
  sha256: ReproducePorts['sha256'],
) =>
  testResultPredicate({
    verdict,
    passed: exitCode === 0,
    files,
    sensitive: sensitivity.state,
    commit,
    repositoryUrl: plan.repositoryUrl,
    runUrl: plan.runUrl,
    command: plan.mode === 'command' ? { sha256: sha256(formatUtf8(plan.command)) } : undefined,
    varied: variations?.varied ?? [],
    same: (variations?.same ?? []).map(({ name }) => name),
  })
