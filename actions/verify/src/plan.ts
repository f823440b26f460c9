import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SubjectRequest } from '@tier3/model/subject-request'
import type { RunContext } from '@tier3/runner/define/context'
import type { ConfigOf } from '@tier3/runner/define/spec'
import type { Policy } from '@tier3/verification/policy'
import { parsePolicy } from '@tier3/verification/policy-inputs'
import type { spec } from './spec.ts'

export interface VerifyPlan {
  readonly subjects: SubjectRequest
  readonly base: string
  readonly bundles: BundlePlaces
  /** Path of the keys to believe; or `built in`; or `fetched` through TUF. */
  readonly trustedRoot: string
  readonly policy: Policy
}

/** Where bundles come from: `auto` looks beside the artifacts, then in the store of GitHub. */
export type BundlePlaces =
  | { readonly kind: 'auto' }
  | { readonly kind: 'files'; readonly patterns: readonly string[] }

type Config = ConfigOf<typeof spec>

export function plan(config: Config, context: RunContext): Result<VerifyPlan, readonly Problem[]> {
  const policy = parsePolicy({
    repository: config.repository,
    repositoryId: config['repository-id'] === undefined ? undefined : String(config['repository-id']),
    signerWorkflow: config['signer-workflow'],
    sourceRef: config['source-ref'],
    sourceDigest: config['source-digest'],
    predicateTypes: config['predicate-types'],
    events: config.events,
    allowSelfHosted: config['allow-self-hosted'],
    requireName: config['require-name'],
    trustDomain: config['trust-domain'],
    server: context.serverUrl,
  })
  const problems = [...(policy.ok ? [] : policy.problem), ...bundleProblems(config), ...rootProblems(config)]
  if (!policy.ok || problems.length > 0) return failed(problems)
  return ok({
    subjects: subjectRequest(config),
    base: config.base ?? '.',
    bundles: isAuto(config) ? { kind: 'auto' } : { kind: 'files', patterns: config.bundles },
    trustedRoot:
      config['trusted-root'] ?? (config['trust-domain'] === 'public-good' ? 'built in' : 'fetched'),
    policy: policy.value,
  })
}

function subjectRequest({ artifacts, base }: Config): SubjectRequest {
  return artifacts.kind === 'digests'
    ? { kind: 'digests', lines: artifacts.value }
    : artifacts.kind === 'checksums'
      ? { kind: 'checksums', patterns: artifacts.value, base }
      : { kind: 'files', patterns: artifacts.value, base: base ?? '.' }
}

const isAuto = ({ bundles }: Config): boolean => bundles.length === 1 && bundles[0] === 'auto'

const bundleProblems = (config: Config): readonly Problem[] =>
  isAuto(config) || !config.bundles.includes('auto')
    ? []
    : [
        problem('input/conflict', {
          attempted: 'read the input "bundles"',
          current: '"auto" stands beside patterns',
          desired: 'it must be "auto" alone, or patterns',
        }),
      ]

// The public-good keys are built in, and those of GitHub lead back to a built-in key; every other choice is the user's.
const rootProblems = (config: Config): readonly Problem[] =>
  ['public-good', 'github'].includes(config['trust-domain']) || config['trusted-root'] !== undefined
    ? []
    : [
        problem('input/missing', {
          attempted: 'choose the keys to believe',
          current: `"trust-domain" is ${config['trust-domain']}, and no "trusted-root" was given`,
          desired: 'the keys of that instance must be given',
          fix: 'Give the `trusted_root.json` of the instance in `trusted-root`.',
        }),
      ]
