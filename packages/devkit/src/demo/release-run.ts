import { copyFile, cp } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { redJobs, type RunResult } from '../workflow-runner/result.ts'
import type { Hooks } from '../workflow-runner/run-options.ts'
import { wordsFor } from './job-words.ts'
import { REPOSITORY, TAG, WORKFLOW, type Stage } from './stage.ts'
import type { Story } from './story.ts'

/** The whole workflow, a line for each job as it ends; what its jobs wrote is copied before they are gone. */
export async function runRelease(stage: Stage, story: Story): Promise<RunResult> {
  const jobs = story.parallel()
  const run = await stage.world.run({
    repository: REPOSITORY,
    workflow: WORKFLOW,
    ref: `refs/tags/${TAG}`,
    machineEnv: stage.machineEnv,
    hooks: keepReports(stage),
    onProgress(progress) {
      if (progress.kind === 'job-started') jobs.started(progress.path, wordsFor(progress.path).asks)
      if (progress.kind === 'job-ended') {
        const { job, path } = progress
        const passed = job.result === 'success'
        jobs.ended(path, passed ? wordsFor(path).answer(job) : job.result, passed, job.milliseconds)
      }
    },
  })
  if (run.result === 'success') return run
  const reasons = redJobs(run).map(({ codes, job, message }) => `${job}: ${codes.join(', ')} ${message}`)
  throw new Error(`the release failed:\n${[...run.errors, ...reasons].join('\n')}`)
}

/** Actions whose reports are worth reading afterwards. */
const REPORTED = [
  'release-context',
  'tag-gate',
  'release-notes',
  'sbom',
  'reproduce',
  'sign',
  'attest',
  'publish-release',
  'verify',
]

function keepReports({ out, reports }: Stage): Hooks {
  const kept = new Map<string, number>()
  return {
    async afterStep({ job, name }, { outputs }) {
      const action = REPORTED.find((one) => name.endsWith(`/${one}`))
      const path = outputs['report-path']
      if (action === undefined || path === undefined) return
      // Some jobs run an action twice, the second time for what the first prepared.
      const key = job.id === 'rebuild' ? `${action}-change` : action
      const count = (kept.get(key) ?? 0) + 1
      kept.set(key, count)
      const target = join(reports, `${key}${count === 1 ? '' : `-${count}`}.json`)
      await copyFile(isAbsolute(path) ? path : join(job.workspace, path), target)
    },
    async afterJob({ id, workspace }, { result }) {
      if (id !== 'publish' || result !== 'success') return
      await cp(join(workspace, 'receipt', 'release-receipt.json'), join(out, 'release-receipt.json'))
      await cp(join(workspace, 'notes', 'release-notes.md'), join(out, 'release-notes.md'))
    },
  }
}
