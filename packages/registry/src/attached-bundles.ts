import {
  attachmentLimit,
  evidenceOfAttachment,
  mayCarryEvidence,
} from '@tier3/attestation/formats/image-attachment'
import { imageName, parsePinnedImage } from '@tier3/model/image-reference'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { problemCategory } from '@tier3/model/problem-registry'
import { failed, ok, type Result } from '@tier3/model/result'
import type { BundleCollection, BundleSource, CollectedBundle } from '@tier3/verification/ports'
import type { Descriptor } from './manifest.ts'
import { listReferrers } from './referrers.ts'
import { rememberedRepositories, type Repository, type ServedManifest } from './registry-client.ts'
import type { SessionOptions } from './session.ts'

/** Bytes of all evidence of one image; no image has so much, and a registry may hold anything. */
const TOTAL_BYTES = 256 * 1024 * 1024
/** Attachments of one image that are read. */
const MAX_ATTACHMENTS = 500

/** The tags under which cosign kept what it attached before registries could list referrers. */
const OLDER_TAGS = ['sig', 'att'] as const

/**
 * What is attached to an image: its referrers, and the manifests under cosign's older tags. A subject is an image by its name
 * (`registry/name`) and the sha256 digest of its manifest. What cannot be read is a gap; what is malformed is refused where it stands.
 */
export function createAttachedBundles(options: SessionOptions): BundleSource {
  const open = rememberedRepositories(options)
  return {
    async collect({ name: subject, digest: { sha256 } }) {
      const image = parsePinnedImage(`${subject}@sha256:${sha256}`)
      if (!image.ok) return { bundles: [], gaps: [notAnImage(subject, image.problem)] }
      const repository = open(image.value)
      const name = imageName(image.value)
      const harvest = createHarvest(repository)
      const referrers = await listReferrers(repository, sha256)
      if (!referrers.ok) harvest.miss(referrers.problem)
      const wanted = referrers.ok
        ? referrers.value.descriptors.filter(({ artifactType }) => mayCarryEvidence(artifactType))
        : []
      for (const { sha256: hex } of wanted) {
        const place = `${name}@sha256:${hex}`
        const manifest = await repository.manifest({ sha256: hex })
        if (!manifest.ok) harvest.refuse(place, manifest.problem)
        else if (manifest.value === undefined) harvest.refuse(place, gone(place))
        // A list may name anything; what the manifest itself says is what it was pushed for.
        else if (manifest.value.subject?.sha256 !== sha256) harvest.refuse(place, otherSubject(place, sha256))
        else await harvest.take(manifest.value, place)
      }
      for (const ending of OLDER_TAGS) {
        const tag = `sha256-${sha256}.${ending}`
        const manifest = await repository.manifest({ tag })
        const place = `${name}:${tag}`
        if (!manifest.ok) harvest.refuse(place, manifest.problem)
        else if (manifest.value !== undefined) await harvest.take(manifest.value, place)
      }
      return harvest.collection()
    },
  }
}

interface Harvest {
  take(manifest: ServedManifest, place: string): Promise<void>
  refuse(place: string, why: Problem): void
  miss(gap: Problem): void
  collection(): BundleCollection
}

function createHarvest(repository: Repository): Harvest {
  const bundles: CollectedBundle[] = []
  const gaps: Problem[] = []
  let bytes = 0
  let count = 0
  const refuse = (place: string, why: Problem): void => {
    // An outage says nothing of the evidence; everything else is wrong with this piece of it.
    if (problemCategory(why.code) === 'integrity') bundles.push({ text: '', origin: place, refusal: why })
    else gaps.push(why)
  }
  return {
    refuse,
    miss: (gap) => void gaps.push(gap),
    collection: () => ({ bundles, gaps }),
    async take({ layers }, place) {
      for (const [index, layer] of layers.entries()) {
        const limit = attachmentLimit(layer.mediaType)
        if (limit === undefined) continue
        const origin = layers.length > 1 ? `${place}, layer ${index + 1}` : place
        count += 1
        bytes += layer.size
        if (count > MAX_ATTACHMENTS || bytes > TOTAL_BYTES) return void gaps.push(tooMuch(origin))
        const read = await readLayer(repository, layer, limit, origin)
        if (read.ok) bundles.push(read.value)
        else refuse(origin, read.problem)
      }
    },
  }
}

async function readLayer(
  repository: Repository,
  layer: Descriptor,
  limit: number,
  origin: string,
): Promise<Result<CollectedBundle, Problem>> {
  const content = await repository.blob(layer, limit)
  if (!content.ok) return content
  const { mediaType, annotations, sha256 } = layer
  const evidence = evidenceOfAttachment({ mediaType, annotations, content: content.value, sha256, origin })
  return evidence.ok ? ok({ ...evidence.value, origin }) : failed(evidence.problem)
}

const otherSubject = (place: string, sha256: string): Problem =>
  problem('integrity/bundle-malformed', {
    attempted: `read the attachment ${place}`,
    current: 'its manifest names another subject than the image that it is listed for',
    desired: `its subject must be sha256:${sha256}`,
  })

const notAnImage = (name: string, reason: string): Problem =>
  problem('input/malformed', {
    attempted: `find what is attached to ${quoted(name)}`,
    current: reason,
    desired: 'it must be the name of an image with its registry',
  })

const gone = (place: string): Problem =>
  problem('service/registry-refused', {
    attempted: `read the attachment ${place}`,
    current: 'the registry lists it, and does not have it',
    desired: 'what is listed must be there',
  })

const tooMuch = (place: string): Problem =>
  problem('input/too-many', {
    attempted: `read the attachment ${place}`,
    current: 'the image has too many attachments',
    desired: `at most ${MAX_ATTACHMENTS} with ${TOTAL_BYTES} bytes together are read`,
  })
