import { createHash } from 'node:crypto'

const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json'

/** A place that takes images; `authorization` is the header that it wants. */
export interface ImagePlace {
  readonly host: string
  readonly repository: string
  readonly authorization?: string
}

/** Digest of the subject that a manifest names. */
export function subjectOf(bytes: Uint8Array): string | undefined {
  const { subject } = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
    readonly subject?: { readonly digest?: string }
  }
  return subject?.digest
}

/** Pushes the smallest image with this content in its layer; gives the hex of its digest. No engine is needed for that. */
export async function pushImage(place: ImagePlace, content: string, tag?: string): Promise<string> {
  const layer = await putBlob(place, Buffer.from(content))
  const config = await putBlob(
    place,
    Buffer.from(
      JSON.stringify({
        architecture: 'amd64',
        os: 'linux',
        config: {},
        rootfs: { type: 'layers', diff_ids: [`sha256:${layer.hex}`] },
      }),
    ),
  )
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config.descriptor },
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', ...layer.descriptor }],
  }
  return putManifest(place, manifest, tag)
}

/** Pushes an index over manifests that are there; gives the hex of its digest. */
export async function pushIndex(
  place: ImagePlace,
  children: readonly string[],
  tag?: string,
): Promise<string> {
  const manifests = await Promise.all(
    children.map(async (hex) => {
      const answer = await send(place, 'GET', `manifests/sha256:${hex}`)
      const size = (await answer.arrayBuffer()).byteLength
      return { mediaType: OCI_MANIFEST, digest: `sha256:${hex}`, size }
    }),
  )
  return putManifest(place, { schemaVersion: 2, mediaType: OCI_INDEX, manifests }, tag)
}

/** Pushes any manifest, by its digest and under a tag where one is given. */
export async function putManifest(
  place: ImagePlace,
  manifest: { readonly mediaType: string; readonly [field: string]: unknown },
  tag?: string,
): Promise<string> {
  const bytes = Buffer.from(JSON.stringify(manifest))
  const hex = createHash('sha256').update(bytes).digest('hex')
  for (const reference of [`sha256:${hex}`, ...(tag === undefined ? [] : [tag])])
    await send(place, 'PUT', `manifests/${reference}`, bytes, manifest.mediaType)
  return hex
}

/** Pushes a blob; gives its descriptor without a media type. */
export async function putBlob(
  place: ImagePlace,
  bytes: Buffer,
): Promise<{
  readonly hex: string
  readonly descriptor: { readonly digest: string; readonly size: number }
}> {
  const hex = createHash('sha256').update(bytes).digest('hex')
  const begun = await send(place, 'POST', 'blobs/uploads/')
  const target = new URL(begun.headers.get('location') ?? '', `http://${place.host}`)
  target.searchParams.set('digest', `sha256:${hex}`)
  const ended = await fetch(target, { method: 'PUT', headers: headersOf(place), body: new Uint8Array(bytes) })
  if (ended.status !== 201) throw new Error(`the registry takes no blob: ${ended.status}`)
  return { hex, descriptor: { digest: `sha256:${hex}`, size: bytes.length } }
}

async function send(
  place: ImagePlace,
  method: string,
  path: string,
  body?: Uint8Array,
  type?: string,
): Promise<Response> {
  const answer = await fetch(`http://${place.host}/v2/${place.repository}/${path}`, {
    method,
    headers: {
      accept: `${OCI_MANIFEST}, ${OCI_INDEX}`,
      ...headersOf(place),
      ...(type === undefined ? {} : { 'content-type': type }),
    },
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

const headersOf = ({ authorization }: ImagePlace): Record<string, string> =>
  authorization === undefined ? {} : { authorization }
