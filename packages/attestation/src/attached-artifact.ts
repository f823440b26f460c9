import type { AttachedBundle } from '@tier3/model/image-ports'
import type { SignedBundle } from './signer.ts'

/** Media type of the bundles that our signers make; consumers of registries look for it. */
export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** A signed statement as it is attached to an image. */
export const attachedBundle = ({ bundle }: SignedBundle, predicateType: string): AttachedBundle => ({
  text: bundle,
  mediaType: BUNDLE_MEDIA_TYPE,
  predicateType,
})
