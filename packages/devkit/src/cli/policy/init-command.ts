import { besideBundleSource } from '@tier3/action-verify/local-bundles'
import { fetchRelease, type ReleasePorts } from '@tier3/action-verify/fetch-release'
import type { ArtifactSource, Clock, FileSink, Progress } from '@tier3/model/artifacts'
import { pathBelow } from '@tier3/model/artifact-name'
import { quoted } from '@tier3/model/display'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { resolveSubjects } from '@tier3/model/subject-request'
import { defineAction } from '@tier3/runner/define/action'
import { choice, path, patterns, repository, text } from '@tier3/runner/define/codec'
import { defaulted, defineSpec, optional, type ConfigOf } from '@tier3/runner/define/spec'
import { bundlesOf, collectBundles } from '@tier3/verification/collect-bundles'
import type { SubjectEvidence } from '@tier3/verification/evidence'
import { evaluatePolicy } from '@tier3/verification/policy-file/evaluate-policy'
import { describeNormalPolicy } from '@tier3/verification/policy-file/describe-policy'
import type { NormalPolicy } from '@tier3/verification/policy-file/normal-policy'
import { resolvePolicy } from '@tier3/verification/policy-file/resolve-policy'
import type { BundleVerifier } from '@tier3/verification/ports'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import { parseStrictYaml } from '@tier3/sbom/yaml/strict-yaml'
import { derivePolicy, type DerivedPolicy } from './derive-policy.ts'
import { reportPolicyInit } from './init-report.ts'
import { INIT_POLICY_SCHEMA } from './report-schemas.ts'

export const spec = defineSpec({
  name: 'policy init',
  title: 'derive a first policy from a release',
  description:
    'Verify the bundles beside the artifacts of a release, write a policy that demands the same of the next one, and say in words what it trusts. Nothing is replaced.',
  icon: 'shield',
  color: 'green',
  permissions: {},
  inputs: {
    files: optional(patterns, 'The artifacts of the release, with their bundles beside them.'),
    release: optional(text, 'Tag of a release of `repository` to download into `base`, a new folder.'),
    repository: optional(repository, 'Repository of the release.'),
    base: defaulted(path, '.', 'Folder that names of artifacts are relative to.'),
    output: defaulted(path, 'tier3.policy.yml', 'Where the policy is written.'),
    'trust-domain': defaulted(
      choice('public-good', 'github', 'staging', 'custom'),
      'public-good',
      'Sigstore instance that made the bundles.',
    ),
    'trusted-root': optional(path, 'File with the keys to believe.'),
  },
  outputs: { covered: 'Number of artifacts that the policy has a rule for.' },
  reportSchema: INIT_POLICY_SCHEMA,
})

export interface PolicyInitTask {
  readonly patterns: readonly string[]
  readonly base: string
  readonly release?: string
  readonly output: string
  readonly domain: TrustDomain
  readonly server: string
}

export interface PolicyInitPorts extends ReleasePorts {
  readonly artifacts: ArtifactSource
  readonly sink: FileSink
  readonly verifier: BundleVerifier
  readonly clock: Clock
  /** Where the JSON Schema of policies is published. */
  readonly schema: string
}

export interface InitializedPolicy {
  readonly derived: DerivedPolicy
  readonly words: readonly string[]
}

export const policyInitCommand = defineAction<
  typeof spec,
  PolicyInitTask,
  PolicyInitPorts,
  InitializedPolicy,
  InitializedPolicy
>({ spec, plan, perform, conclude: (_task, written) => written, report: reportPolicyInit })

function plan(
  config: ConfigOf<typeof spec>,
  { serverUrl }: { readonly serverUrl: string },
): Result<PolicyInitTask, readonly Problem[]> {
  const { files, release, base, output } = config
  const complete = (files === undefined) !== (release === undefined)
  if (!complete || (release !== undefined && (config.repository === undefined || base === '.')))
    return failed([
      problem('input/conflict', {
        attempted: 'choose the release to derive a policy from',
        current: complete
          ? '"repository" or "base" is missing'
          : 'not exactly one of "files" and "release" was given',
        desired: 'it must be "files", or "release" with "repository" and a new folder in "base"',
      }),
    ])
  return ok({
    patterns: files ?? [pathBelow(base, '**')],
    base,
    ...(release === undefined ? {} : { release }),
    output,
    domain: config['trust-domain'],
    server: serverUrl,
  })
}

async function perform(
  task: PolicyInitTask,
  ports: PolicyInitPorts,
  progress: Progress,
): Promise<Result<InitializedPolicy, readonly Problem[]>> {
  const taken = await ports.files.glob([task.output])
  if (!taken.ok) return failed([taken.problem])
  if (taken.value.length > 0) return failed([occupied(task.output)])
  const evidence = await gather(task, ports, progress)
  if (!evidence.ok) return evidence
  const derived = derivePolicy(evidence.value, { domain: task.domain, schema: ports.schema })
  const covered = evidence.value.filter(({ subject }) => derived.covered.includes(subject.name))
  if (!isNonEmpty(covered)) return failed([nothingProven(evidence.value)])
  const policy = await readBack(task, derived.text)
  // The policy must accept the very release that it was derived from, by the code that will judge the next one.
  const { verdict } = evaluatePolicy(policy, covered, { now: ports.clock.now().toISOString() })
  if (verdict !== 'verified') return failed([contradictory(covered, policy, ports)])
  const written = await ports.sink.writeAll([{ path: task.output, content: derived.text }])
  return written.ok ? ok({ derived, words: describeNormalPolicy(policy) }) : written
}

async function gather(
  task: PolicyInitTask,
  ports: PolicyInitPorts,
  progress: Progress,
): Promise<Result<NonEmpty<SubjectEvidence>, readonly Problem[]>> {
  const { release, base } = task
  const fetched =
    release === undefined ? ok(undefined) : await fetchRelease({ tag: release, base }, ports, progress)
  if (!fetched.ok) return fetched
  const resolved = await resolveSubjects({ kind: 'files', patterns: task.patterns, base }, ports, progress)
  if (!resolved.ok) return resolved
  const subjects = resolved.value.subjects.map(({ name, digest, artifact }) => ({
    name,
    digest,
    ...(artifact === undefined ? {} : { path: artifact.path }),
  }))
  const collections = await collectBundles(subjects, besideBundleSource(base, ports.files), progress)
  const gaps = collections.flatMap((one) => one.gaps)
  if (gaps.length > 0) return failed(gaps)
  const evidence: SubjectEvidence[] = []
  for (const [i, subject] of subjects.entries()) {
    const collection = collections[i]
    const bundles = collection === undefined ? [] : bundlesOf(collection)
    const artifact = { algorithm: 'sha256', hex: subject.digest.sha256 } as const
    const answers = await ports.verifier.verify(bundles.map((bundle) => ({ bundle, artifact })))
    evidence.push({
      subject,
      gaps: [],
      bundles: bundles.flatMap(({ origin }, at) => {
        const outcome = answers[at]
        return outcome === undefined ? [] : [{ origin, outcome }]
      }),
    })
  }
  return isNonEmpty(evidence) ? ok(evidence) : failed([nothingProven([])])
}

async function readBack({ output, server }: PolicyInitTask, content: string): Promise<NormalPolicy> {
  const policy = await resolvePolicy(
    output,
    async (name) => {
      const parsed = parseStrictYaml(name, content)
      return parsed.ok ? parsed : failed([parsed.problem])
    },
    { server },
  )
  if (!policy.ok) throw new Error(`the derived policy cannot be read: ${policy.problem[0]?.current ?? ''}`)
  return policy.value
}

const nothingProven = (evidence: readonly SubjectEvidence[]): Problem =>
  problem('policy/no-attestation', {
    attempted: 'derive a policy',
    current: `none of ${evidence.length} artifacts has a bundle beside it that can be believed`,
    desired: 'a policy is derived from what is verified',
  })

function contradictory(
  evidence: NonEmpty<SubjectEvidence>,
  policy: NormalPolicy,
  { clock }: PolicyInitPorts,
): Problem {
  const { subjects } = evaluatePolicy(policy, evidence, { now: clock.now().toISOString() })
  const [reason] = subjects.flatMap(({ verdict }) => (verdict.kind === 'rejected' ? verdict.reasons : []))
  return problem(reason?.code ?? 'policy/no-attestation', {
    attempted: 'derive a policy',
    current: `${quoted(reason?.subject ?? '')}: ${reason?.seen ?? 'its proof is not complete'}`,
    desired: reason?.demand ?? 'the release must meet the policy that is derived from it',
  })
}

const occupied = (output: string): Problem =>
  problem('input/conflict', {
    attempted: `write ${quoted(output)}`,
    current: 'there is a file of that name',
    desired: 'nothing of yours may be replaced',
    fix: 'Choose another `output`, or move the file away.',
  })
