import type { Progress } from '@tier3/model/artifacts'
import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { quoted } from '@tier3/model/display'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { resolveSubjects, type ResolvedSubject, type SubjectPorts } from '@tier3/model/subject-request'
import { collectBundles } from '@tier3/verification/collect-bundles'
import { evaluate } from '@tier3/verification/evaluate'
import type { SubjectEvidence, SubjectToVerify } from '@tier3/verification/evidence'
import type { BundleCheck, BundleSource, BundleVerifier } from '@tier3/verification/ports'
import { formatPolicy, type BelievedRoot, type Grounds } from '@tier3/verification/verification-report'
import { addFurtherDigests } from './further-digests.ts'
import { fetchRelease, type ReleasePorts } from './fetch-release.ts'
import { lastPart, memoizedJudge, type Claimed, type Judge } from './judge.ts'
import { besideBundleSource, fixedBundleSource, readBundleFiles } from './local-bundles.ts'
import type { VerifyPlan } from './plan.ts'

export interface VerifyPorts extends SubjectPorts, ReleasePorts {
  readonly verifier: BundleVerifier
  /** The keys that the verifier believes, to be named in the report. */
  readonly trustedRoot: BelievedRoot
  /** The store of GitHub, asked only for what local bundles do not prove. */
  readonly store: BundleSource
  /** Lowercase hex of the digest of a text's UTF-8 bytes. */
  sha256(text: string): string
}

export interface VerifyEvidence extends Grounds {
  readonly subjects: NonEmpty<SubjectEvidence>
  /** Files that matched a pattern but only describe an artifact. */
  readonly passedOver: readonly string[]
}

export async function perform(
  plan: VerifyPlan,
  ports: VerifyPorts,
  progress: Progress,
): Promise<Result<VerifyEvidence, readonly Problem[]>> {
  const evidence = await gatherEvidence(plan, ports, progress)
  if (!evidence.ok) return evidence
  return ok({
    ...evidence.value,
    // So that a report says exactly what was demanded, and which keys were believed.
    policyDigest: ports.sha256(formatCanonicalJson(formatPolicy(plan.policy))),
    trustedRoot: ports.trustedRoot,
  })
}

interface Gathered {
  readonly subjects: NonEmpty<SubjectEvidence>
  readonly passedOver: readonly string[]
}

async function gatherEvidence(
  plan: VerifyPlan,
  ports: VerifyPorts,
  progress: Progress,
): Promise<Result<Gathered, readonly Problem[]>> {
  const fetched =
    plan.release === undefined ? ok(undefined) : await fetchRelease(plan.release, ports, progress)
  if (!fetched.ok) return fetched
  const resolved = await resolveSubjects(plan.subjects, ports, progress)
  if (!resolved.ok) return resolved
  // A digest that stands for bytes nobody looked at is what `digests` is for, and must be asked for by name.
  const { missing } = resolved.value
  if (missing.length > 0) return failed(missing.map(notThere))
  const subjects = resolved.value.subjects.map(toVerify)
  const local = await localSource(plan, ports)
  if (!local.ok) return failed([local.problem])
  const judge = memoizedJudge(ports.verifier)
  const known = new Map(
    resolved.value.subjects.flatMap(({ artifact }) =>
      artifact === undefined ? [] : [[artifact.path, artifact]],
    ),
  )
  const ask = async (about: readonly SubjectToVerify[], source: BundleSource) =>
    addFurtherDigests(await gather(about, source, judge, progress), known, ports.artifacts)

  const found = await ask(subjects, local.value)
  if (!found.ok) return found
  const first = found.value
  if (!isNonEmpty(first)) throw new Error('no subject was gathered')
  const { passedOver } = resolved.value
  if (plan.bundles.kind === 'files') return ok({ subjects: first, passedOver })
  // Only what is not proven yet is asked for over the network, so that local bundles suffice without one.
  const { subjects: judged } = evaluate(plan.policy, first)
  const open = first.filter((_, i) => judged[i]?.verdict.kind !== 'verified')
  const second = await ask(
    open.map((evidence) => evidence.subject),
    ports.store,
  )
  if (!second.ok) return second
  const more = new Map(open.map((evidence, i) => [evidence, second.value[i]]))
  const merged = first.map((evidence) => merge(evidence, more.get(evidence)))
  if (!isNonEmpty(merged)) throw new Error('no subject was gathered')
  return ok({ subjects: merged, passedOver })
}

const toVerify = ({ name, digest, artifact }: ResolvedSubject): SubjectToVerify => ({
  name,
  digest,
  ...(artifact === undefined ? {} : { path: artifact.path }),
})

const merge = (one: SubjectEvidence, other: SubjectEvidence | undefined): SubjectEvidence =>
  other === undefined
    ? one
    : {
        subject: other.subject,
        bundles: [...one.bundles, ...other.bundles],
        gaps: [...one.gaps, ...other.gaps],
      }

async function localSource(plan: VerifyPlan, ports: VerifyPorts): Promise<Result<BundleSource, Problem>> {
  if (plan.bundles.kind === 'auto') return ok(besideBundleSource(plan.base, ports.files))
  const paths = await ports.files.glob(plan.bundles.patterns)
  if (!paths.ok) return paths
  const bundles = await readBundleFiles(paths.value, ports.files)
  return bundles.ok ? ok(fixedBundleSource(bundles.value)) : bundles
}

async function gather(
  subjects: readonly SubjectToVerify[],
  source: BundleSource,
  judge: Judge,
  progress: Progress,
): Promise<readonly SubjectEvidence[]> {
  const digests = new Set(subjects.map((subject) => subject.digest.sha256))
  const found = await collectBundles(subjects, source, progress)
  const collections = subjects.map((subject, index) => {
    const { bundles = [], gaps = [] } = found[index] ?? {}
    const own = bundles.filter((bundle) => isFor(judge.claimed(bundle), subject, digests))
    return { subject, collection: { bundles: own, gaps } }
  })
  const questions = collections.flatMap(({ subject, collection }) =>
    collection.bundles.map((bundle): BundleCheck => ({
      bundle,
      artifact: { algorithm: 'sha256', hex: subject.digest.sha256 },
    })),
  )
  const answers = await judge.answers(questions)
  let at = 0
  return collections.map(({ subject, collection }) => ({
    subject,
    gaps: collection.gaps,
    bundles: collection.bundles.map(({ origin }) => {
      const outcome = answers[at++]
      if (outcome === undefined) throw new Error('the verifier left a question without an answer')
      return { origin, outcome }
    }),
  }))
}

/**
 * What claims to be about other artifacts of this very run alone is no evidence about this one, and would only look like
 * tampering; with a thousand artifacts it would be judged a thousand times. What names this artifact, or anything that
 * is none of them, may be its own from before it was changed, and must be judged.
 */
const isFor = (
  claimed: Claimed | undefined,
  { name, digest }: SubjectToVerify,
  digests: ReadonlySet<string>,
): boolean =>
  claimed === undefined ||
  claimed.digests.has(digest.sha256) ||
  claimed.names.has(lastPart(name)) ||
  ![...claimed.digests].every((hex) => digests.has(hex))

const notThere = (name: string): Problem =>
  problem('integrity/file-missing', {
    attempted: `verify ${quoted(name)}`,
    current: 'a checksum file lists it, and there is no such file',
    desired: 'every listed file must be there, so that its bytes can be hashed',
    fix: 'Get the file, name only the files you have in `files`, or verify its digest alone with `digests`.',
  })
