import { attachedBundle } from '@tier3/attestation/attached-artifact'
import { COSIGN_SIGN } from '@tier3/attestation/image-signature'
import type { SignedBundle } from '@tier3/attestation/signer'
import { buildStatement, formatStatement } from '@tier3/attestation/statement-form'
import type { Progress } from '@tier3/model/artifacts'
import { attachAll, missingImages } from '@tier3/model/attach-all'
import type { PushedArtifact } from '@tier3/model/image-ports'
import { formatPinnedImage, imageName, type PinnedImage } from '@tier3/model/image-reference'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import { selfCheck } from '@tier3/verification/self-check'
import type { SignPorts } from './perform.ts'

export interface SignedImage {
  readonly image: PinnedImage
  readonly signed: SignedBundle
  readonly pushed: PushedArtifact
}

export interface ImageEvidence {
  readonly kind: 'images'
  readonly images: NonEmpty<SignedImage>
}

/**
 * Signs images as cosign 3 does: a statement over the digest of each that says that it is signed, attached to it in its registry.
 * Nothing is signed unless every image is there, and nothing is attached that our own verification refuses.
 */
export async function signImages(
  images: NonEmpty<PinnedImage>,
  { images: source, attach, signer, verifier }: SignPorts,
  progress: Progress,
): Promise<Result<ImageEvidence, readonly Problem[]>> {
  const missing = await missingImages(images, source)
  if (missing.length > 0) return failed(missing)
  const statements = collect(
    images.map((image) =>
      buildStatement({
        subjects: [{ name: imageName(image), digest: { sha256: image.sha256 } }],
        predicateType: COSIGN_SIGN,
        predicate: {},
      }),
    ),
  )
  if (!statements.ok) return statements
  const payloads = statements.value.map(formatStatement)
  if (!isNonEmpty(payloads)) throw new Error('no statement was built')
  const bundles = await signer.signStatements(payloads, progress)
  if (!bundles.ok) return bundles
  const signed = images.map((image, index) => {
    const [bundle, payload] = [bundles.value[index], payloads[index]]
    if (bundle === undefined || payload === undefined) throw new Error('the signer gave too few bundles')
    return { image, signed: bundle, payload }
  })
  const checked = await selfCheck(
    signed.map(({ image, payload, signed: { bundle, certificateIdentity, certificateIssuer } }) => ({
      bundle,
      origin: formatPinnedImage(image),
      certificateIdentity,
      certificateIssuer,
      artifact: { algorithm: 'sha256', hex: image.sha256 },
      statement: payload,
    })),
    verifier,
    progress,
  )
  if (!checked.ok) return checked
  const pairs = signed.map(({ image, signed: one }) => ({ image, bundle: attachedBundle(one, COSIGN_SIGN) }))
  const pushed = await attachAll(pairs, attach, progress)
  if (!pushed.ok) return pushed
  const done = signed.flatMap(({ image, signed: one }, index): readonly SignedImage[] => {
    const artifact = pushed.value[index]
    return artifact === undefined ? [] : [{ image, signed: one, pushed: artifact }]
  })
  if (!isNonEmpty(done) || done.length < images.length) throw new Error('an image was left out')
  return ok({ kind: 'images', images: done })
}
