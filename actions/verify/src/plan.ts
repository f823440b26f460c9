import { pathBelow } from '@tier3/model/artifact-name'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SubjectRequest } from '@tier3/model/subject-request'
import type { RunContext } from '@tier3/runner/define/context'
import type { ConfigOf } from '@tier3/runner/define/spec'
import type { Policy } from '@tier3/verification/policy'
import { parsePolicy } from '@tier3/verification/policy-inputs'
import { rootProblems } from '@tier3/verification/root-problems'
import { parseRefGlob } from '@tier3/verification/signer-workflow'
import type { ReleaseRequest } from './fetch-release.ts'
import type { spec } from './spec.ts'

export interface VerifyPlan {
  readonly subjects: SubjectRequest
  readonly base: string
  /** The release to download into `base` first. */
  readonly release?: ReleaseRequest
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
    minLevel: config['min-level'],
    workflowInputs: config['workflow-inputs'],
    events: config.events,
    allowSelfHosted: config['allow-self-hosted'],
    requireName: config['require-name'],
    trustDomain: config['trust-domain'],
    server: context.serverUrl,
  })
  const problems = [
    ...(policy.ok ? [] : policy.problem),
    ...bundleProblems(config),
    ...rootProblems(config['trust-domain'], config['trusted-root']),
    ...releaseProblems(config),
  ]
  if (!policy.ok || problems.length > 0) return failed(problems)
  return ok({
    subjects: subjectRequest(config),
    base: config.base ?? '.',
    ...(config.artifacts.kind === 'release'
      ? { release: { tag: config.artifacts.value, base: config.base ?? '' } }
      : {}),
    bundles: isAuto(config) ? { kind: 'auto' } : { kind: 'files', patterns: config.bundles },
    trustedRoot:
      config['trusted-root'] ?? (config['trust-domain'] === 'public-good' ? 'built in' : 'fetched'),
    policy: policy.value,
  })
}

function subjectRequest({ artifacts, base, 'release-files': named }: Config): SubjectRequest {
  if (artifacts.kind === 'release') {
    const folder = base ?? ''
    const below = (name: string): string =>
      name.startsWith('!') ? `!${pathBelow(folder, name.slice(1))}` : pathBelow(folder, name)
    return { kind: 'files', patterns: (named ?? ['**']).map(below), base: folder }
  }
  return artifacts.kind === 'digests'
    ? { kind: 'digests', lines: artifacts.value }
    : artifacts.kind === 'checksums'
      ? { kind: 'checksums', patterns: artifacts.value, base }
      : { kind: 'files', patterns: artifacts.value, base: base ?? '.' }
}

// A folder of its own: what lies in it afterwards is the release, and nothing else.
function releaseProblems(config: Config): readonly Problem[] {
  if (config.artifacts.kind !== 'release') {
    return config['release-files'] === undefined
      ? []
      : [
          problem('input/conflict', {
            attempted: 'read the input "release-files"',
            current: 'no "release" was given',
            desired: 'it names assets of a release',
            fix: 'Remove `release-files`, or give the tag in `release`.',
          }),
        ]
  }
  const refs = parseRefGlob(`refs/tags/${config.artifacts.value}`)
  return [
    ...(config.base === undefined
      ? [
          problem('input/missing', {
            attempted: 'choose a folder for the release',
            current: 'no "base" was given',
            desired: 'the release must get a folder of its own',
            fix: 'Give a new folder in `base`.',
          }),
        ]
      : []),
    ...(refs.ok && !config.artifacts.value.includes('*')
      ? []
      : [
          problem('input/malformed', {
            attempted: 'read the input "release"',
            current: refs.ok ? 'it has a "*"' : refs.problem,
            desired: 'it must be the name of one tag',
          }),
        ]),
  ]
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
