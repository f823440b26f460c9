import type { Rule } from './rule.ts'
import { actionPermissions } from './rules/action-permissions.ts'
import { compositeReferences, knownOutputs } from './rules/action-outputs.ts'
import { permissionContainment, reusableInputs } from './rules/called-workflows.ts'
import { checkoutCredentials, privilegedTrigger } from './rules/checkout.ts'
import { defaultPermissions } from './rules/default-permissions.ts'
import { expressionInScript } from './rules/expression-in-script.ts'
import { hostedRunner } from './rules/hosted-runner.ts'
import { identityTokenJob } from './rules/identity-token-job.ts'
import { ignoredFailure } from './rules/ignored-failure.ts'
import { inheritedSecrets } from './rules/inherited-secrets.ts'
import { knownShell } from './rules/known-shell.ts'
import { noCache } from './rules/no-cache.ts'
import { pinnedAction } from './rules/pinned-action.ts'
import { concurrencyGroup, jobTimeout } from './rules/run-limits.ts'
import { selfReference } from './rules/self-reference.ts'
import { siblingReference } from './rules/sibling-reference.ts'
import { starterTemplate } from './rules/starter-template.ts'

/** Our own rules; a further one is one more line here and a row in the table of its test. */
export const RULES: readonly Rule[] = [
  siblingReference,
  selfReference,
  compositeReferences,
  knownOutputs,
  permissionContainment,
  actionPermissions,
  reusableInputs,
  pinnedAction,
  defaultPermissions,
  expressionInScript,
  starterTemplate,
  jobTimeout,
  concurrencyGroup,
  checkoutCredentials,
  privilegedTrigger,
  identityTokenJob,
  hostedRunner,
  noCache,
  inheritedSecrets,
  ignoredFailure,
  knownShell,
]
