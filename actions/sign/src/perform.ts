import type { SignedBundle, Signer } from '@tier3/attestation/signer'
import type {
  Artifact,
  FileSource,
  ArtifactSource,
  FileSink,
  FileToWrite,
  HashedArtifact,
  Progress,
} from '@tier3/model/artifacts'
import { pathBelow } from '@tier3/model/artifact-name'
import { replaceableProblems } from '@tier3/model/replaceable-files'
import { separateCompanions } from '@tier3/model/companion-files'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { ImageSink, ImageSource } from '@tier3/model/image-ports'
import type { BundleVerifier } from '@tier3/verification/ports'
import { selfCheck } from '@tier3/verification/self-check'
import type { SignPlan } from './plan.ts'
import { signImages, type ImageEvidence } from './sign-images.ts'

export interface SignPorts {
  readonly artifacts: ArtifactSource
  readonly files: FileSource
  readonly sink: FileSink
  readonly signer: Signer
  /** The consumer's verifier: what it refuses is not published. */
  readonly verifier: BundleVerifier
  readonly images: ImageSource
  readonly attach: ImageSink
}

export interface SignedArtifact {
  readonly artifact: HashedArtifact
  readonly signed: SignedBundle
  readonly bundlePath: string
}

export type SignEvidence = FileEvidence | ImageEvidence

export interface FileEvidence {
  readonly kind: 'files'
  readonly artifacts: NonEmpty<SignedArtifact>
  readonly passedOver: readonly string[]
}

export async function perform(
  plan: SignPlan,
  ports: SignPorts,
  progress: Progress,
): Promise<Result<SignEvidence, readonly Problem[]>> {
  if (plan.images !== undefined) return signImages(plan.images, ports, progress)
  const found = await ports.artifacts.find(plan)
  if (!found.ok) return found
  const { artifacts: own, companions } = separateCompanions(found.value)
  if (!isNonEmpty(own)) return failed([nothingToSign(plan)])
  const taken = await replaceableProblems(
    own.flatMap((artifact) => targetsOf(plan, artifact)),
    ports.files,
  )
  if (taken.length > 0) return failed(taken)
  const hashed = await ports.artifacts.hash(own, ['sha256'], progress)
  if (!hashed.ok) return hashed
  const [first, ...rest] = hashed.value
  const signable = (artifact: HashedArtifact) => ({ ...artifact, read: () => ports.artifacts.open(artifact) })
  const signed = await ports.signer.signArtifacts([signable(first), ...rest.map(signable)], progress)
  if (!signed.ok) return signed
  const results = hashed.value.map((artifact, i) => pair(plan, artifact, signed.value[i]))
  if (!isNonEmpty(results)) throw new Error('no artifact was signed')
  const checked = await selfCheck(
    results.map(({ artifact, signed: { bundle, certificateIdentity, certificateIssuer }, bundlePath }) => ({
      bundle,
      origin: bundlePath,
      certificateIdentity,
      certificateIssuer,
      artifact: { algorithm: 'sha256', hex: artifact.digest.sha256 },
    })),
    ports.verifier,
    progress,
  )
  if (!checked.ok) return checked
  const written = await ports.sink.writeAll(filesOf(plan, results))
  return written.ok
    ? ok({ kind: 'files', artifacts: results, passedOver: companions.map((a) => a.name) })
    : written
}

function pair(plan: SignPlan, artifact: HashedArtifact, signed: SignedBundle | undefined): SignedArtifact {
  if (signed === undefined) throw new Error(`the signer gave no bundle for ${artifact.name}`)
  return { artifact, signed, bundlePath: `${stemOf(plan, artifact)}.sigstore.json` }
}

/** Told before anything is signed, so that no signature is made that cannot be written. */
const targetsOf = (plan: SignPlan, artifact: Artifact): readonly string[] =>
  ['.sigstore.json', ...(plan.legacyFiles ? ['.sig', '.pem'] : [])].map(
    (ending) => stemOf(plan, artifact) + ending,
  )

const stemOf = (plan: SignPlan, artifact: Artifact): string =>
  pathBelow(plan.outputDir ?? plan.base, artifact.name)

function filesOf(plan: SignPlan, results: NonEmpty<SignedArtifact>): NonEmpty<FileToWrite> {
  const files = results.flatMap(({ artifact, signed, bundlePath }): FileToWrite[] => {
    const stem = stemOf(plan, artifact)
    const legacy = [
      { path: `${stem}.sig`, content: signed.signature },
      { path: `${stem}.pem`, content: signed.certificatePem },
    ]
    return [{ path: bundlePath, content: signed.bundle }, ...(plan.legacyFiles ? legacy : [])]
  })
  if (!isNonEmpty(files)) throw new Error('no bundle was made')
  return files
}

const nothingToSign = (plan: SignPlan): Problem =>
  problem('input/empty-set', {
    attempted: 'sign the files',
    current: `${plan.patterns.join(', ')} matches nothing but files that describe others`,
    desired: 'at least one artifact must be there',
  })
