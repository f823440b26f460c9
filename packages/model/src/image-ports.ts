import type { ImageReference, PinnedImage } from './image-reference.ts'
import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/** An image as its registry served it: the digest is of the bytes that came. */
export interface ServedImage {
  readonly image: PinnedImage
  readonly mediaType: string
  /** Bytes of the manifest. */
  readonly size: number
  /** Digests of the manifests that an index lists, in its order, each once; undefined for an image that is no index. */
  readonly children?: readonly PinnedImage[]
}

/** Port: images of registries. A manifest with another digest than asked for is an `integrity/` problem. */
export interface ImageSource {
  /** Asks once, and gives what a tag pointed to at that moment. */
  resolve(reference: ImageReference): Promise<Result<ServedImage, Problem>>
}

/** A Sigstore bundle to attach to an image. */
export interface AttachedBundle {
  /** The bundle's JSON text. */
  readonly text: string
  readonly mediaType: string
  readonly predicateType: string
}

/** Where an attached bundle can be read: the manifest that refers to the image. */
export interface PushedArtifact {
  readonly image: PinnedImage
  readonly artifact: PinnedImage
  /** Whether the list of a registry without the referrers API was written as a tag. */
  readonly fallback: boolean
}

/** Port: attaching bundles to images; an image that the registry does not have is a problem. */
export interface ImageSink {
  attach(image: PinnedImage, bundle: AttachedBundle): Promise<Result<PushedArtifact, Problem>>
}
