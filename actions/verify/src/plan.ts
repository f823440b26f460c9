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
import type { SummaryDemand } from '@tier3/verification/summary-demand'
import type { ReleaseRequest } from './fetch-release.ts'
import { plannedEmission, trustedSummary, type EmissionPlan } from './summary-plan.ts'
import { imageRequest } from './image-request.ts'
import type { ImageRequest } from './image-subjects.ts'
import { demands, policyFileProblems, policyFileRequest, type PolicyFileRequest } from './policy-file.ts'
import type { spec } from './spec.ts'

export interface VerifyPlan {
  readonly subjects: SubjectRequest | ImageRequest
  readonly base: string
  /** The release to download into `base` first. */
  readonly release?: ReleaseRequest
  readonly bundles: BundlePlaces
  /** Files of keys that may sign in place of a workflow. */
  readonly keys: readonly string[]
  /** Whether the log is asked for the entries of what brings none. */
  readonly lookup: boolean
  /** Path of the keys to believe; or `built in`; or `fetched` through TUF; or `of the policy`, which names the instance. */
  readonly trustedRoot: string
  /** What the inputs demand; beside a policy file only where one of them was given. */
  readonly policy?: Policy
  readonly policyFile?: PolicyFileRequest
  /** The summaries to write when everything is verified. */
  readonly emission?: EmissionPlan
}

/** Where bundles come from: `auto` looks beside the artifacts (of an image in its registry), then in the store of GitHub. */
export type BundlePlaces =
  | { readonly kind: 'auto' }
  | { readonly kind: 'files'; readonly patterns: readonly string[] }

export type Config = ConfigOf<typeof spec>

export function plan(config: Config, context: RunContext): Result<VerifyPlan, readonly Problem[]> {
  const { policy: file } = config
  const policy = file === undefined || demands(config) ? policyOf(config, context) : undefined
  const summary = trustedSummary(config, context)
  const emission = plannedEmission(config, context)
  const image = imageRequest(config)
  const problems = [
    ...(summary.ok ? [] : summary.problem),
    ...(emission.ok ? [] : emission.problem),
    ...(image.ok ? [] : image.problem),
    ...(policy === undefined || policy.ok ? [] : policy.problem),
    ...bundleProblems(config),
    ...rootProblems(config['trust-domain'] ?? 'public-good', config['trusted-root']),
    ...keyProblems(config),
    ...releaseProblems(config),
    ...policyFileProblems(config),
  ]
  const subjects = image.ok ? (image.value ?? subjectRequest(config)) : undefined
  if (policy?.ok === false || !summary.ok || !emission.ok) return failed(problems)
  if (subjects === undefined || problems.length > 0) return failed(problems)
  return ok({
    subjects,
    base: config.base ?? '.',
    ...(config.artifacts.kind === 'release'
      ? { release: { tag: config.artifacts.value, base: config.base ?? '' } }
      : {}),
    bundles: placesOf(config.bundles),
    trustedRoot: config['trusted-root'] ?? defaultRoot(config),
    keys: config.keys ?? [],
    lookup: config['log-lookup'],
    ...(policy === undefined ? {} : { policy: { ...policy.value, ...trusted(summary.value) } }),
    ...(file === undefined ? {} : { policyFile: policyFileRequest(config, file, context.serverUrl) }),
    ...(emission.value === undefined ? {} : { emission: emission.value }),
  })
}

const trusted = (summary: SummaryDemand | undefined): Pick<Policy, 'summary'> =>
  summary === undefined ? {} : { summary }

const defaultRoot = (config: Config): string => {
  const domain = config['trust-domain'] ?? (config.policy === undefined ? 'public-good' : undefined)
  return domain === undefined ? 'of the policy' : domain === 'public-good' ? 'built in' : 'fetched'
}

const policyOf = (config: Config, context: RunContext): Result<Policy, readonly Problem[]> =>
  parsePolicy({
    repository: config.repository ?? '',
    repositoryId: config['repository-id'] === undefined ? undefined : String(config['repository-id']),
    signerWorkflow: config['signer-workflow'],
    sourceRef: config['source-ref'],
    sourceDigest: config['source-digest'],
    predicateTypes: config['predicate-types'] ?? [],
    minLevel: config['min-level'],
    workflowInputs: config['workflow-inputs'],
    events: config.events ?? [],
    allowSelfHosted: config['allow-self-hosted'],
    requireName: config['require-name'],
    trustDomain: config['trust-domain'] ?? 'public-good',
    builderIds: config['builder-ids'],
    keySignedTypes: config['key-signed-types'],
    server: context.serverUrl,
  })

function subjectRequest({ artifacts, base, 'release-files': named }: Config): SubjectRequest | undefined {
  if (artifacts.kind === 'image') return undefined
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

const isAuto = (bundles: readonly string[]): boolean => bundles.length === 1 && bundles[0] === 'auto'

const placesOf = (bundles: readonly string[]): BundlePlaces =>
  isAuto(bundles) ? { kind: 'auto' } : { kind: 'files', patterns: bundles }

const bundleProblems = (config: Config): readonly Problem[] =>
  isAuto(config.bundles) || !config.bundles.includes('auto')
    ? []
    : [
        problem('input/conflict', {
          attempted: 'read the input "bundles"',
          current: '"auto" stands beside patterns',
          desired: 'it must be "auto" alone, or patterns',
        }),
      ]

// A key that may sign nothing, and types that no key is there for, are what somebody meant otherwise. A policy file names the types.
const keyProblems = ({ keys, 'key-signed-types': types, policy, trust }: Config): readonly Problem[] =>
  policy !== undefined || trust === 'vsa' || (keys === undefined) === (types === undefined)
    ? []
    : [
        problem(keys === undefined ? 'input/conflict' : 'input/missing', {
          attempted: 'read the input "keys"',
          current:
            keys === undefined
              ? '"key-signed-types" was given without it'
              : 'no "key-signed-types" was given',
          desired: 'keys and what they may sign must be given together',
          fix: 'Give both `keys` and `key-signed-types`, or neither.',
        }),
      ]
