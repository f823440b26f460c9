import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runStep, type StepResult } from '../actions-runner/run-step.ts'
import type { Job } from '../actions-runner/job.ts'
import { REPOSITORY, WORKFLOW, type World } from './world.ts'

export type Inputs = { readonly [name: string]: string }

/** Folder of the checkout that the release is put together in, and the name of its SBOM. */
export const RELEASE = 'release'
export const SBOM = 'tier3-demo.cdx.json'

/** Runs one bundled action in a folder of the demo as the runner would; its report and job summary stay in `reports/`. */
export async function demoStep(
  world: World,
  folder: string,
  action: string,
  inputs: { readonly [name: string]: string },
  job: Job,
  report = action,
): Promise<StepResult> {
  const reports = join(world.out, 'reports')
  const result = await runStep({
    action,
    job,
    workspace: join(world.out, folder),
    inputs: { ...inputs, 'report-path': join(reports, `${report}.json`) },
  })
  await mkdir(reports, { recursive: true })
  await writeFile(join(reports, `${report}.md`), result.summary)
  return result
}

/** A step that the story cannot go on without. */
export async function mustSucceed(step: Promise<StepResult>): Promise<StepResult> {
  const result = await step
  if (!result.succeeded) throw new Error(`a step of the demo failed:\n${result.log.join('\n')}`)
  return result
}

export const sigstoreInputs = ({ config }: World): { readonly [name: string]: string } => ({
  sigstore: 'custom',
  'signing-config': config.signingConfig,
  'trusted-root': config.trustedRoot,
})

/** The stranger's demand: built from this repository's tag, by this workflow. No token, no network. */
export const demand = ({ config }: Pick<World, 'config'>): { readonly [name: string]: string } => ({
  repository: REPOSITORY,
  'signer-workflow': `${WORKFLOW}@refs/tags/*`,
  'predicate-types': 'provenance\nsignature',
  'trust-domain': 'custom',
  'trusted-root': config.trustedRoot,
})

/** The SBOM of the commit, with the package in it. */
export const sbomInputs = (artifact: string): Inputs => ({
  repository: REPOSITORY,
  artifacts: `${RELEASE}/${artifact}`,
  base: RELEASE,
  output: `${RELEASE}/${SBOM}`,
  'require-profile': 'ntia',
})
