import { ENVIRONMENT_PROBLEMS } from './problem-registry-environment.ts'
import { INPUT_PROBLEMS } from './problem-registry-input.ts'
import { INTEGRITY_PROBLEMS } from './problem-registry-integrity.ts'
import { INTERNAL_PROBLEMS } from './problem-registry-internal.ts'
import { PERMISSION_PROBLEMS } from './problem-registry-permission.ts'
import { POLICY_PROBLEMS } from './problem-registry-policy.ts'
import { SERVICE_PROBLEMS } from './problem-registry-service.ts'

/**
 * Every code a problem or finding may carry, one file per category. The page of errors is generated from this table, and
 * a check demands that each code is produced by a test.
 */
export const PROBLEM_REGISTRY = {
  ...INPUT_PROBLEMS,
  ...PERMISSION_PROBLEMS,
  ...ENVIRONMENT_PROBLEMS,
  ...SERVICE_PROBLEMS,
  ...INTEGRITY_PROBLEMS,
  ...POLICY_PROBLEMS,
  ...INTERNAL_PROBLEMS,
}

/** Who has to act: the workflow's author, the runner's owner, nobody but time, security, the release's owner, us. */
export type ProblemCategory =
  | 'input'
  | 'permission'
  | 'environment'
  | 'service'
  | 'integrity'
  | 'policy'
  | 'internal'

export type ProblemCode = keyof typeof PROBLEM_REGISTRY

export const problemCategory = (code: ProblemCode): ProblemCategory =>
  code.slice(0, code.indexOf('/')) as ProblemCategory
