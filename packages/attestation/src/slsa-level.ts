import { sameRepo } from '@tier3/model/repo-slug'
import { parseWorkflowIdentity, type WorkflowIdentity } from '@tier3/model/workflow-identity'
import type { JobClaims } from './job-claims.ts'
import { OWN_REPOSITORY, OWN_SERVER, OWN_WORKFLOWS } from './own-workflows.gen.ts'

export type BuildLevel = 0 | 1 | 2 | 3

/** What an authority says of a build: the claims of a job's token, or the certificate that was made from them. */
export interface BuilderFacts {
  /** The workflow that holds the signing job. */
  readonly signer?: WorkflowIdentity
  /** The top-level workflow of the run. */
  readonly caller?: WorkflowIdentity
  readonly runnerEnvironment?: string
}

export interface LevelAssessment {
  readonly level: BuildLevel
  /** What keeps the level from being higher, each a sentence; for level 3, what carries it. */
  readonly reasons: readonly string[]
}

/**
 * The SLSA Build level that the facts alone support (SLSA v1.2 Build track). Level 3 needs build and attestation in
 * a workflow that callers cannot change, isolated from their code: only our own public reusable workflows are known
 * to be so. A token cannot tell what other jobs did, so everything else is level 2 on hosted runners and 1 elsewhere.
 */
export function assessBuildLevel({ signer, caller, runnerEnvironment }: BuilderFacts): LevelAssessment {
  if (runnerEnvironment !== 'github-hosted') {
    const runner = runnerEnvironment === undefined ? 'not stated' : 'self-hosted'
    return {
      level: 1,
      reasons: [`The runner is ${runner}: only a hosted runner is isolated and fresh, which level 2 needs.`],
    }
  }
  const reasons = missingForLevel3(signer, caller)
  if (reasons.length > 0) return { level: 2, reasons }
  return {
    level: 3,
    reasons: ['Built and attested by a tier3 reusable workflow, in jobs of its own, on a hosted runner.'],
  }
}

function missingForLevel3(signer?: WorkflowIdentity, caller?: WorkflowIdentity): readonly string[] {
  if (signer === undefined) return ['The workflow that signs is not known.']
  const reasons: string[] = []
  const own = signer.server === OWN_SERVER && sameRepo(signer.repository, OWN_REPOSITORY)
  if (!own || !OWN_WORKFLOWS.includes(signer.path)) {
    reasons.push(
      'The signing job is not in a tier3 reusable workflow, so build steps may reach the signing identity.',
    )
  }
  if (caller === undefined) reasons.push('The top-level workflow is not known.')
  else if (sameRepo(caller.repository, signer.repository) && caller.path === signer.path) {
    reasons.push(
      'The workflow was not called as a reusable workflow, so nothing separates it from its caller.',
    )
  }
  if (!isReleaseTag(signer.ref) && !isCommit(signer.ref)) {
    reasons.push(
      'The signing workflow was called at a branch, which can change, and not at a release tag or commit.',
    )
  }
  return reasons
}

const isReleaseTag = (ref: string): boolean => /^refs\/tags\/v[^/]+$/.test(ref)
const isCommit = (ref: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)

/** The level of what this job attests, from its own token: it is computed, and no input can raise it. */
export function computeBuildLevel(claims: JobClaims, serverUrl: string): LevelAssessment {
  const signer = parseWorkflowIdentity(`${serverUrl}/${claims.job_workflow_ref}`)
  const caller = parseWorkflowIdentity(`${serverUrl}/${claims.workflow_ref}`)
  return assessBuildLevel({
    ...(signer.ok ? { signer: signer.value } : {}),
    ...(caller.ok ? { caller: caller.value } : {}),
    runnerEnvironment: claims.runner_environment,
  })
}
