import type { Clock, FileSink, Progress } from '@tier3/model/artifacts'
import type { ImageSource } from '@tier3/model/image-ports'
import type { PinnedImage } from '@tier3/model/image-reference'
import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { quoted } from '@tier3/model/display'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import {
  resolveSubjects,
  type ResolvedSubject,
  type ResolvedSubjects,
  type SubjectPorts,
} from '@tier3/model/subject-request'
import type { BelievedRoot } from '@tier3/verification/believed-root'
import { collectBundles } from '@tier3/verification/collect-bundles'
import type { ScoreSbom } from '@tier3/verification/demand'
import type { SubjectEvidence, SubjectToVerify } from '@tier3/verification/evidence'
import type { BundleCheck, BundleSource, BundleVerifier, EntryFinder } from '@tier3/verification/ports'
import type { NormalPolicy } from '@tier3/verification/policy-file/normal-policy'
import type { Grounds } from '@tier3/verification/verification-report'
import { detachedSource, separateDetached } from './detached-signatures.ts'
import { emitSummaries, type EmissionPorts, type EmittedSummary } from './emit-summaries.ts'
import { addFurtherDigests } from './further-digests.ts'
import { completingSource } from './completing-source.ts'
import { fetchRelease, type ReleasePorts } from './fetch-release.ts'
import { memoizedJudge, type Judge } from './judge.ts'
import { resolveImage } from './image-subjects.ts'
import { besideBundleSource, fixedBundleSource, readBundleFiles } from './local-bundles.ts'
import {
  demandsSummary,
  fileGrounds,
  formatDemanded,
  judgementOf,
  recordMarks,
  settledSubjects,
  type FileGrounds,
  type Judgement,
} from './judgement.ts'
import type { VerifyPlan } from './plan.ts'
import { relevantBundles } from './relevant-bundles.ts'

export interface VerifyPorts extends SubjectPorts, ReleasePorts {
  readonly verifier: BundleVerifier
  /** The keys that the verifier believed so far, to be named in the report: read when everything is verified. */
  readonly trustedRoot: BelievedRoot
  readonly images: ImageSource
  /** What is attached to the image in its registry. */
  readonly attached: BundleSource
  /** The log, asked only where the plan says so. */
  readonly entries: EntryFinder
  /** The store of GitHub, asked only for what local bundles do not prove. */
  readonly store: BundleSource
  /** Lowercase hex of the digest of a text's UTF-8 bytes. */
  sha256(text: string): string
  /** The policy file that is in force, with what judging by it needs. */
  readonly underFile?: UnderFile
  /** What signs and writes summaries, where some are asked for. */
  readonly emission?: EmissionPorts
}

export interface UnderFile {
  readonly policy: NormalPolicy
  readonly scoreSbom: ScoreSbom
  readonly clock: Clock
  readonly sink: FileSink
}

export interface VerifyEvidence extends Grounds {
  readonly subjects: NonEmpty<SubjectEvidence>
  /** Files that matched a pattern but only describe an artifact. */
  readonly passedOver: readonly string[]
  /** The image that was meant, as it was resolved. */
  readonly image?: PinnedImage
  /** The policy file that was in force, and what was known beside it. */
  readonly underFile?: FileGrounds
  /** The summaries that were written. */
  readonly summaries?: readonly EmittedSummary[]
}

export async function perform(
  plan: VerifyPlan,
  ports: VerifyPorts,
  progress: Progress,
): Promise<Result<VerifyEvidence, readonly Problem[]>> {
  const grounds = await fileGrounds(plan, ports)
  if (!grounds.ok) return failed([grounds.problem])
  const underFile = grounds.value
  const judgement = judgementOf(plan, underFile)
  const evidence = await gatherEvidence(plan, ports, judgement, progress)
  if (!evidence.ok) return evidence
  const recorded = await recordMarks(plan, ports, underFile, evidence.value.subjects)
  if (!recorded.ok) return recorded
  // So that a report says exactly what was demanded, and which keys were believed.
  const policyDigest = ports.sha256(formatCanonicalJson(formatDemanded(plan, underFile)))
  const summaries = await summarise(plan, ports, judgement, evidence.value.subjects, policyDigest, progress)
  if (!summaries.ok) return summaries
  return ok({
    ...evidence.value,
    policyDigest,
    trustedRoot: ports.trustedRoot,
    ...(underFile === undefined ? {} : { underFile }),
    ...(summaries.value === undefined ? {} : { summaries: summaries.value }),
  })
}

/** Summaries of what was verified, where they are asked for; none unless all of it was. */
async function summarise(
  { emission }: VerifyPlan,
  ports: VerifyPorts,
  judgement: Judgement,
  evidence: NonEmpty<SubjectEvidence>,
  policyDigest: string,
  progress: Progress,
): Promise<Result<readonly EmittedSummary[] | undefined, readonly Problem[]>> {
  if (emission === undefined || ports.emission === undefined) return ok(undefined)
  const { verdict, subjects } = judgement(evidence)
  return verdict === 'verified'
    ? emitSummaries(emission, { subjects, evidence, policyDigest }, ports.emission, ports.files, progress)
    : ok([])
}

interface Gathered {
  readonly subjects: NonEmpty<SubjectEvidence>
  readonly passedOver: readonly string[]
  readonly image?: PinnedImage
}

async function gatherEvidence(
  plan: VerifyPlan,
  ports: VerifyPorts,
  judgement: Judgement,
  progress: Progress,
): Promise<Result<Gathered, readonly Problem[]>> {
  const fetched =
    plan.release === undefined ? ok(undefined) : await fetchRelease(plan.release, ports, progress)
  if (!fetched.ok) return fetched
  const resolved = await resolve(plan.subjects, ports, progress)
  if (!resolved.ok) return resolved
  // A digest that stands for bytes nobody looked at is what `digests` is for, and must be asked for by name.
  const { missing, passedOver, image } = resolved.value
  const context = { passedOver, ...(image === undefined ? {} : { image }) }
  if (missing.length > 0) return failed(missing.map(notThere))
  const subjects = resolved.value.subjects.map(toVerify)
  const local = await localSource(plan, ports, demandsSummary(plan, ports))
  if (!local.ok) return failed([local.problem])
  const judge = memoizedJudge(ports.verifier)
  const known = new Map(
    resolved.value.subjects.flatMap(({ artifact }) =>
      artifact === undefined ? [] : [[artifact.path, artifact]],
    ),
  )
  const ask = async (about: readonly SubjectToVerify[], source: BundleSource) => {
    const whole = plan.lookup ? completingSource(source, ports.entries) : source
    return addFurtherDigests(await gather(about, whole, judge, progress), known, ports.artifacts)
  }

  const found = await ask(subjects, local.value)
  if (!found.ok) return found
  const first = found.value
  if (!isNonEmpty(first)) throw new Error('no subject was gathered')
  if (plan.bundles.kind === 'files') return ok({ subjects: first, ...context })
  // Only what is not proven yet is asked for over the network, so that local bundles suffice without one.
  const settled = settledSubjects(judgement(first))
  const open = first.filter(({ subject }) => !settled(subject))
  const second = await ask(
    open.map((evidence) => evidence.subject),
    ports.store,
  )
  if (!second.ok) return second
  const more = new Map(open.map((evidence, i) => [evidence, second.value[i]]))
  const merged = first.map((evidence) => merge(evidence, more.get(evidence)))
  if (!isNonEmpty(merged)) throw new Error('no subject was gathered')
  return ok({ subjects: merged, ...context })
}

const resolve = async (
  subjects: VerifyPlan['subjects'],
  ports: VerifyPorts,
  progress: Progress,
): Promise<Result<ResolvedSubjects & { readonly image?: PinnedImage }, readonly Problem[]>> =>
  subjects.kind === 'image'
    ? resolveImage(subjects, ports.images)
    : resolveSubjects(subjects, ports, progress)

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

async function localSource(
  plan: VerifyPlan,
  ports: VerifyPorts,
  summaries: boolean,
): Promise<Result<BundleSource, Problem>> {
  if (plan.bundles.kind === 'auto' && plan.subjects.kind === 'image') return ok(ports.attached)
  if (plan.bundles.kind === 'auto') return ok(besideBundleSource(plan.base, ports.files, summaries))
  const paths = await ports.files.glob(plan.bundles.patterns)
  if (!paths.ok) return paths
  const detached = separateDetached(paths.value)
  const bundles = await readBundleFiles(detached.others, ports.files)
  return bundles.ok ? ok(fixedBundleSource(bundles.value, detachedSource(detached, ports.files))) : bundles
}

async function gather(
  subjects: readonly SubjectToVerify[],
  source: BundleSource,
  judge: Judge,
  progress: Progress,
): Promise<readonly SubjectEvidence[]> {
  const digests = new Set(subjects.map((subject) => subject.digest.sha256))
  const found = await collectBundles(subjects, source, progress)
  const relevant = relevantBundles(judge.claimed, digests)
  const collections = subjects.map((subject, index) => {
    const { gaps, ...given } = found[index] ?? { bundles: [], gaps: [] }
    return { subject, collection: { bundles: relevant(subject, given), gaps } }
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

const notThere = (name: string): Problem =>
  problem('integrity/file-missing', {
    attempted: `verify ${quoted(name)}`,
    current: 'a checksum file lists it, and there is no such file',
    desired: 'every listed file must be there, so that its bytes can be hashed',
    fix: 'Get the file, name only the files you have in `files`, or verify its digest alone with `digests`.',
  })
