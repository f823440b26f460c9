import type { ImageSource, ServedImage } from '@tier3/model/image-ports'
import {
  formatImageReference,
  formatPinnedImage,
  imageName,
  type ImageReference,
  type PinnedImage,
} from '@tier3/model/image-reference'
import { isNonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { ResolvedSubjects } from '@tier3/model/subject-request'

/** One container image, with the images that it lists where it is an index. */
export interface ImageRequest {
  readonly kind: 'image'
  readonly reference: ImageReference
  readonly includeChildren: boolean
}

export interface ResolvedImage extends ResolvedSubjects {
  /** What the reference pointed to when it was asked for, once. */
  readonly image: PinnedImage
}

/** More than any index lists, together with the indexes in it. */
const MAX_IMAGES = 500

/**
 * Resolves an image to subjects: the digest of its manifest, under its name without a tag; and every manifest below it where
 * children are included, each read, so that an index whose child is another one or gone is refused. A tag is asked for once.
 */
export async function resolveImage(
  { reference, includeChildren }: ImageRequest,
  images: ImageSource,
): Promise<Result<ResolvedImage, readonly Problem[]>> {
  const root = await images.resolve(reference)
  if (!root.ok) return failed([root.problem])
  const all = new Map<string, ServedImage>([[root.value.image.sha256, root.value]])
  const open = includeChildren ? [...(root.value.children ?? [])] : []
  for (let child = open.shift(); child !== undefined; child = open.shift()) {
    if (all.has(child.sha256)) continue
    if (all.size === MAX_IMAGES) return failed([tooMany(reference)])
    const { registry, repository, sha256 } = child
    const served = await images.resolve({ registry, repository, at: { kind: 'digest', sha256 } })
    if (!served.ok) return failed([served.problem])
    all.set(sha256, served.value)
    open.push(...(served.value.children ?? []))
  }
  const subjects = [...all.values()].map(({ image }) => ({
    name: imageName(image),
    digest: { sha256: image.sha256 },
  }))
  if (!isNonEmpty(subjects)) throw new Error('the image itself is among its subjects')
  return ok({ subjects, passedOver: [], missing: [], image: root.value.image })
}

/** What people read of the image: which digest was judged, however it was named. */
export const describeImage = (image: PinnedImage): string => `Image: ${formatPinnedImage(image)}`

const tooMany = (reference: ImageReference): Problem =>
  problem('input/too-many', {
    attempted: `find the children of ${formatImageReference(reference)}`,
    current: `there are more than ${MAX_IMAGES} manifests`,
    desired: `an index may have at most ${MAX_IMAGES}`,
  })
