import type { ImageSink } from '@tier3/model/image-ports'
import { formatPinnedImage, type PinnedImage } from '@tier3/model/image-reference'
import type { JsonObject } from '@tier3/model/json'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { formatUtf8 } from '@tier3/model/utf8'
import { noImage } from './image-source.ts'
import { OCI_EMPTY, OCI_INDEX, OCI_MANIFEST } from './manifest.ts'
import { fallbackTag } from './referrers.ts'
import { MANIFEST_BYTES, rememberedRepositories, type Repository } from './registry-client.ts'
import { refused } from './registry-problems.ts'
import type { SessionOptions } from './session.ts'
import { pushBlob, pushManifest } from './upload.ts'

export interface SinkOptions extends SessionOptions {
  /** Written into the manifest as its time of making. */
  readonly now: () => Date
}

/** How often a list is written again because somebody else wrote it meanwhile. */
const LIST_TRIES = 4

/**
 * Attaches Sigstore bundles as cosign 3 and GitHub's own tools do: one manifest for each bundle, with the image as its subject,
 * the bundle as its only layer, and an empty configuration (OCI image-spec 1.1, "Guidelines for Artifact Usage").
 */
export function createImageSink(options: SinkOptions): ImageSink {
  const open = rememberedRepositories(options)
  return {
    async attach(image, bundle) {
      const repository = open(image)
      const subject = await repository.manifest({ sha256: image.sha256 })
      if (!subject.ok) return subject
      if (subject.value === undefined) {
        const { registry, repository: name, sha256 } = image
        return failed(noImage({ registry, repository: name, at: { kind: 'digest', sha256 } }))
      }
      const text = formatUtf8(bundle.text)
      const layer = await pushBlob(repository, text)
      if (!layer.ok) return layer
      const config = await pushBlob(repository, EMPTY)
      if (!config.ok) return config
      const annotations = {
        'dev.sigstore.bundle.content': 'dsse-envelope',
        'dev.sigstore.bundle.predicateType': bundle.predicateType,
        'org.opencontainers.image.created': `${options.now().toISOString().slice(0, 19)}Z`,
      }
      const manifest = formatUtf8(
        JSON.stringify({
          schemaVersion: 2,
          mediaType: OCI_MANIFEST,
          artifactType: bundle.mediaType,
          config: descriptor(OCI_EMPTY, config.value, EMPTY.length),
          layers: [descriptor(bundle.mediaType, layer.value, text.length)],
          subject: descriptor(subject.value.mediaType, image.sha256, subject.value.size),
          annotations,
        }),
      )
      const pushed = await pushManifest(repository, manifest, OCI_MANIFEST)
      if (!pushed.ok) return pushed
      const { sha256, listed } = pushed.value
      if (!listed) {
        const own = {
          ...descriptor(OCI_MANIFEST, sha256, manifest.length),
          artifactType: bundle.mediaType,
          annotations,
        }
        const written = await addToList(repository, image, own)
        if (!written.ok) return written
      }
      return ok({ image, artifact: { ...image, sha256 }, fallback: !listed })
    },
  }
}

const EMPTY = formatUtf8('{}')

const descriptor = (mediaType: string, sha256: string, size: number) => ({
  mediaType,
  digest: `sha256:${sha256}`,
  size,
})

/**
 * A registry that does not say that it took the subject has no referrers API: the list is kept under a tag (distribution-spec,
 * "Pushing Manifests with Subject"). Nothing locks it, so that it is read again to see whether another writer took our entry out.
 */
async function addToList(
  repository: Repository,
  image: PinnedImage,
  own: JsonObject & { readonly digest: string },
): Promise<Result<void, Problem>> {
  const tag = fallbackTag(image.sha256)
  const attempted = `list the attestations of ${formatPinnedImage(image)} under the tag ${tag}`
  for (let tries = 0; ; tries++) {
    const list = await repository.manifest({ tag })
    if (!list.ok) return list
    if (list.value !== undefined && list.value.manifests === undefined)
      return failed(refused(attempted, 'the tag is not an index', 'it must be the list of referrers'))
    const entries = (list.value?.manifests ?? []).map(({ source }) => source)
    if (entries.some(({ digest }) => digest === own.digest)) return ok(undefined)
    if (tries === LIST_TRIES)
      return failed(
        refused(attempted, 'somebody else writes the list at the same time', 'one must write it at a time'),
      )
    const index = formatUtf8(
      JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests: [...entries, own] }),
    )
    if (index.length > MANIFEST_BYTES)
      return failed(refused(attempted, 'the list is full', `it may have ${MANIFEST_BYTES} bytes`))
    const pushed = await pushManifest(repository, index, OCI_INDEX, tag)
    if (!pushed.ok) return pushed
  }
}
