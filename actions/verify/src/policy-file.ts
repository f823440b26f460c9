import { problem, type Problem } from '@tier3/model/problem'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { foldAscii } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import { rulesOf, type NormalPolicy } from '@tier3/verification/policy-file/normal-policy'
import { withInputs, type GivenInputs } from '@tier3/verification/policy-file/policy-of-inputs'
import { resolvePolicy, type ReadPolicyDocument } from '@tier3/verification/policy-file/resolve-policy'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import type { Config, VerifyPlan } from './plan.ts'

/** A policy file, with what the caller knows beside it. */
export interface PolicyFileRequest {
  readonly path: string
  readonly server: string
  /** File with the highest versions that were accepted before. */
  readonly state?: string
  /** The tag that was asked for. */
  readonly tag?: string
  /** Which inputs beside it demand something. */
  readonly given: GivenInputs
  readonly trustDomain?: TrustDomain
}

/** Whether inputs beside the file demand something. */
export const demands = (config: Config): boolean =>
  DEMANDS.some((name) => config[name] !== undefined) || config.repository !== undefined

const DEMANDS = [
  'repository-id',
  'signer-workflow',
  'source-ref',
  'source-digest',
  'predicate-types',
  'events',
  'workflow-inputs',
  'min-level',
  'builder-ids',
] as const

export const policyFileRequest = (config: Config, path: string, server: string): PolicyFileRequest => ({
  path,
  server,
  ...(config['policy-state'] === undefined ? {} : { state: config['policy-state'] }),
  ...(config.artifacts.kind === 'release' ? { tag: config.artifacts.value } : {}),
  given: {
    repository: config.repository !== undefined,
    events: config.events !== undefined,
    predicateTypes: config['predicate-types'] !== undefined,
  },
  ...(config['trust-domain'] === undefined ? {} : { trustDomain: config['trust-domain'] }),
})

/** Inputs that would let more pass than the file does, or that mean nothing without one. */
export function policyFileProblems(config: Config): readonly Problem[] {
  if (config.policy === undefined)
    return config['policy-state'] === undefined
      ? []
      : [conflict('policy-state', 'no "policy" was given', 'it belongs to a policy file')]
  return [
    ...(config['allow-self-hosted']
      ? [conflict('allow-self-hosted', 'it is true', 'the policy file says which runners are accepted')]
      : []),
    ...(config['require-name']
      ? []
      : [conflict('require-name', 'it is false', 'the policy file says whether names matter')]),
    ...(config['key-signed-types'] === undefined
      ? []
      : [conflict('key-signed-types', 'it was given', 'the policy file says what keys may sign')]),
  ]
}

/** The policy that is in force: that of the file, with what inputs demand beside it. Undefined without a file. */
export async function policyInForce(
  { policy: inputs, policyFile }: VerifyPlan,
  read: ReadPolicyDocument,
): Promise<Result<NormalPolicy | undefined, readonly Problem[]>> {
  if (policyFile === undefined) return ok(undefined)
  const { path, server, trustDomain, given } = policyFile
  const file = await resolvePolicy(path, read, { server })
  if (!file.ok) return file
  if (trustDomain !== undefined && trustDomain !== file.value.trustDomain)
    return failed([
      conflict('trust-domain', `it is ${trustDomain}`, `the policy file believes ${file.value.trustDomain}`),
    ])
  return inputs === undefined ? file : withInputs(file.value, inputs, given)
}

/** The repository to ask for bundles and releases: the input, or the only one that the policy names; without sources that of verifiers. */
export function repositoryToAsk(
  given: RepoSlug | undefined,
  policy: NormalPolicy | undefined,
): Result<RepoSlug, readonly Problem[]> {
  if (given !== undefined) return ok(given)
  const ruled = policy === undefined ? [] : rulesOf(policy.layer).map(({ demand }) => demand)
  const sources = ruled.flatMap(({ source }) => source?.repositories[0] ?? [])
  const verifiers = ruled.flatMap(({ summary }) =>
    (summary?.verifiers ?? []).flatMap(({ signer }) => (signer.kind === 'workflow' ? signer.repository : [])),
  )
  const named = sources.length > 0 ? sources : verifiers
  const [first] = named
  const several = new Set(named.map(foldAscii)).size
  return first !== undefined && several === 1
    ? ok(first)
    : failed([
        problem('input/missing', {
          attempted: 'choose the repository to ask for bundles',
          current: `no "repository" was given, and the policy names ${several}`,
          desired: 'it must be one',
        }),
      ])
}

const conflict = (name: string, current: string, desired: string): Problem =>
  problem('input/conflict', {
    attempted: `read the input "${name}"`,
    current,
    desired,
    fix: `Leave \`${name}\` out, or change the policy file.`,
  })
