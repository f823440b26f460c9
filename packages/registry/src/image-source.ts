import { problem, type Problem } from '@tier3/model/problem'
import type { ImageSource } from '@tier3/model/image-ports'
import { formatImageReference, type ImageReference } from '@tier3/model/image-reference'
import { failed, ok } from '@tier3/model/result'
import { rememberedRepositories } from './registry-client.ts'
import type { SessionOptions } from './session.ts'

/** Images over the OCI distribution API. */
export function createImageSource(options: SessionOptions): ImageSource {
  const open = rememberedRepositories(options)
  return {
    async resolve(reference) {
      const { registry, repository, at } = reference
      const served = await open(reference).manifest(
        at.kind === 'tag' ? { tag: at.tag } : { sha256: at.sha256 },
      )
      if (!served.ok) return served
      if (served.value === undefined) return failed(noImage(reference))
      const { sha256, mediaType, size, manifests } = served.value
      const children = [...new Set(manifests?.map((child) => child.sha256))]
      return ok({
        image: { registry, repository, sha256 },
        mediaType,
        size,
        ...(manifests === undefined
          ? {}
          : { children: children.map((child) => ({ registry, repository, sha256: child })) }),
      })
    },
  }
}

export const noImage = (reference: ImageReference): Problem =>
  problem('input/image-missing', {
    attempted: `find the image ${formatImageReference(reference)}`,
    current: 'the registry shows no such image',
    desired: 'it must be there',
  })
