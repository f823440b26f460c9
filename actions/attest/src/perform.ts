import { attachedBundle } from '@tier3/attestation/attached-artifact'
import type { AttestationStore, StoredAttestation } from '@tier3/attestation/attestation-store'
import { decodeJobClaims } from '@tier3/attestation/job-claims'
import type { SignedBundle, Signer } from '@tier3/attestation/signer'
import { computeBuildLevel, type LevelAssessment } from '@tier3/attestation/slsa-level'
import type { FileSink, Progress } from '@tier3/model/artifacts'
import { attachAll, missingImages } from '@tier3/model/attach-all'
import type { ImageSink, ImageSource, PushedArtifact } from '@tier3/model/image-ports'
import { imageName } from '@tier3/model/image-reference'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import {
  resolveSubjects,
  type ResolvedSubject,
  type ResolvedSubjects,
  type SubjectPorts,
} from '@tier3/model/subject-request'
import type { BundleVerifier } from '@tier3/verification/ports'
import { selfCheck } from '@tier3/verification/self-check'
import { layOut, type Draft } from './layout.ts'
import type { AttestPlan } from './plan.ts'
import { provenanceOf, readPredicate } from './predicate.ts'
import { replacedProblems } from './replaced.ts'

export interface AttestPorts extends SubjectPorts {
  readonly sink: FileSink
  readonly signer: Signer
  /** The consumer's verifier: what it refuses is not published. */
  readonly verifier: BundleVerifier
  readonly store: AttestationStore
  readonly images: ImageSource
  readonly attach: ImageSink
}

export interface SignedDraft extends Draft {
  readonly signed: SignedBundle
  readonly stored?: StoredAttestation
  readonly pushed?: PushedArtifact
}

export interface AttestEvidence {
  readonly subjects: NonEmpty<ResolvedSubject>
  /** Files that matched a pattern but only describe an artifact. */
  readonly passedOver: readonly string[]
  readonly predicateType: string
  readonly level: LevelAssessment
  readonly attestations: NonEmpty<SignedDraft>
}

export async function perform(
  plan: AttestPlan,
  ports: AttestPorts,
  progress: Progress,
): Promise<Result<AttestEvidence, readonly Problem[]>> {
  const resolved = await resolve(plan.subjects, ports, progress)
  if (!resolved.ok) return resolved
  const { subjects, passedOver } = resolved.value
  // What the user gave is read before any service is asked.
  const given =
    plan.predicate.kind === 'provenance' ? undefined : await readPredicate(plan.predicate, ports.files)
  if (given?.ok === false) return failed([given.problem])
  const claims = await ports.signer.claims()
  if (!claims.ok) return failed([claims.problem])
  const job = decodeJobClaims(claims.value)
  if (!job.ok) return job
  const inputs = plan.predicate.kind === 'provenance' ? plan.predicate.inputs : undefined
  const predicate = given?.value ?? provenanceOf(job.value, plan.serverUrl, inputs)
  const drafts = layOut(plan, subjects, predicate)
  if (!drafts.ok) return drafts
  const taken = await replacedProblems(drafts.value, predicate.predicateType, ports.files)
  if (taken.length > 0) return failed(taken)
  const attestations = await signAndCheck(drafts.value, ports, progress)
  if (!attestations.ok) return attestations
  const written = await ports.sink.writeAll(bundleFiles(attestations.value))
  if (!written.ok) return written
  const attached = await attachToImages(plan, attestations.value, predicate.predicateType, ports, progress)
  if (!attached.ok) return attached
  const stored = plan.store === 'none' ? attached : await storeAll(attached.value, ports.store, progress)
  if (!stored.ok) return stored
  const level = computeBuildLevel(job.value, plan.serverUrl)
  return ok({
    subjects,
    passedOver,
    predicateType: predicate.predicateType,
    level,
    attestations: stored.value,
  })
}

async function resolve(
  subjects: AttestPlan['subjects'],
  ports: AttestPorts,
  progress: Progress,
): Promise<Result<ResolvedSubjects, readonly Problem[]>> {
  if (subjects.kind !== 'images') return resolveSubjects(subjects, ports, progress)
  const missing = await missingImages(subjects.images, ports.images)
  if (missing.length > 0) return failed(missing)
  const [first, ...rest] = subjects.images
  const subjectOf = (image: typeof first): ResolvedSubject => ({
    name: imageName(image),
    digest: { sha256: image.sha256 },
  })
  return ok({ subjects: [subjectOf(first), ...rest.map(subjectOf)], passedOver: [], missing: [] })
}

/** Each image has a statement of its own, in the order of the images. */
async function attachToImages(
  { subjects }: AttestPlan,
  attestations: NonEmpty<SignedDraft>,
  predicateType: string,
  { attach }: AttestPorts,
  progress: Progress,
): Promise<Result<NonEmpty<SignedDraft>, readonly Problem[]>> {
  if (subjects.kind !== 'images') return ok(attestations)
  const pairs = subjects.images.map((image, index) => {
    const attestation = attestations[index]
    if (attestation?.subjects[0].digest.sha256 !== image.sha256)
      throw new Error('the images lost their order')
    return { image, attestation, bundle: attachedBundle(attestation.signed, predicateType) }
  })
  const pushed = await attachAll(pairs, attach, progress)
  if (!pushed.ok) return pushed
  const drafts = pairs.flatMap(({ attestation }, index): readonly SignedDraft[] => {
    const artifact = pushed.value[index]
    return artifact === undefined ? [] : [{ ...attestation, pushed: artifact }]
  })
  if (!isNonEmpty(drafts)) throw new Error('no attestation was attached')
  return ok(drafts)
}

async function signAndCheck(
  drafts: NonEmpty<Draft>,
  { signer, verifier }: AttestPorts,
  progress: Progress,
): Promise<Result<NonEmpty<SignedDraft>, readonly Problem[]>> {
  const [first, ...rest] = drafts
  const bundles = await signer.signStatements([first.payload, ...rest.map((d) => d.payload)], progress)
  if (!bundles.ok) return bundles
  const signed = drafts.map((d, i): SignedDraft => {
    const bundle = bundles.value[i]
    if (bundle === undefined) throw new Error(`the signer gave no bundle for ${d.path}`)
    return { ...d, signed: bundle }
  })
  const checked = await selfCheck(
    signed.map(({ path, payload, subjects, signed: one }) => ({
      bundle: one.bundle,
      origin: path,
      certificateIdentity: one.certificateIdentity,
      certificateIssuer: one.certificateIssuer,
      artifact: { algorithm: 'sha256', hex: subjects[0].digest.sha256 },
      statement: payload,
    })),
    verifier,
    progress,
  )
  if (!checked.ok) return checked
  if (!isNonEmpty(signed)) throw new Error('no statement was signed')
  return ok(signed)
}

/** One file per path; bundles of the same path stand in it one per line (JSON Lines), each ending in a line feed. */
function bundleFiles(
  attestations: NonEmpty<SignedDraft>,
): NonEmpty<{ readonly path: string; readonly content: string }> {
  const contents = new Map<string, string>()
  for (const { path, signed } of attestations) {
    contents.set(path, `${contents.get(path) ?? ''}${signed.bundle.trimEnd()}\n`)
  }
  const files = [...contents].map(([path, content]) => ({ path, content }))
  if (!isNonEmpty(files)) throw new Error('no bundle was made')
  return files
}

async function storeAll(
  attestations: NonEmpty<SignedDraft>,
  store: AttestationStore,
  progress: Progress,
): Promise<Result<NonEmpty<SignedDraft>, readonly Problem[]>> {
  const stored: SignedDraft[] = []
  for (const attestation of attestations) {
    const answer = await store.store(attestation.signed.bundle)
    if (!answer.ok) return failed([answer.problem])
    stored.push({ ...attestation, stored: answer.value })
    progress(stored.length, attestations.length, attestation.path)
  }
  if (!isNonEmpty(stored)) throw new Error('no attestation was stored')
  return ok(stored)
}
