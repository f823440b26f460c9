import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'

import type { LoopbackReply, LoopbackRequest, Route } from '../http/loopback-server.ts'

export interface Blob {
  readonly bytes: Buffer
  readonly contentType: string
  /** The file name that a download suggests. */
  readonly fileName?: string
}

/** Stand-in for the storage account behind GitHub: block blobs under signed addresses. */
export interface BlobStore {
  /** Stores bytes under a new id, or makes an empty blob that an upload fills. */
  create(blob?: Blob): string
  /** Like `create`, but the same owner gets the same blob every time. */
  createOnce(owner: object, make: () => Blob): string
  get(id: string): Blob | undefined
  delete(id: string): void
  /** An address that can be read, or written, without credentials. */
  signedUrl(id: string, permission: 'r' | 'w'): string
  readonly routes: readonly Route[]
}

const azureError = (status: number, code: string, message: string): LoopbackReply => ({
  status,
  bytes: Buffer.from(
    `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  ),
  headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
})

export function createBlobStore(baseUrl: () => string): BlobStore {
  const key = randomBytes(32)
  const blobs = new Map<string, Blob | undefined>()
  const staged = new Map<string, Map<string, Buffer>>()
  const owned = new WeakMap<object, string>()
  const sign = (id: string, permission: string): string =>
    createHmac('sha256', key).update(`${id} ${permission}`).digest('base64url')

  /** Storage refuses a second kind of credential beside the signature; a leaked token ends here. */
  function refusal(request: LoopbackRequest, id: string, permission: 'r' | 'w'): LoopbackReply | undefined {
    if (request.headers.authorization !== undefined) {
      const message =
        'Authentication information is not given in the correct format. Check the value of Authorization header.'
      return azureError(400, 'InvalidAuthenticationInfo', message)
    }
    const given = Buffer.from(request.url.searchParams.get('sig') ?? '')
    const expected = Buffer.from(sign(id, permission))
    const signed = given.length === expected.length && timingSafeEqual(given, expected)
    if (!signed) return azureError(403, 'AuthenticationFailed', 'Server failed to authenticate the request.')
    return blobs.has(id) ? undefined : azureError(404, 'BlobNotFound', 'The specified blob does not exist.')
  }

  function read(request: LoopbackRequest): LoopbackReply {
    const id = request.params[0] ?? ''
    const refused = refusal(request, id, 'r')
    if (refused !== undefined) return refused
    const blob = blobs.get(id)
    if (blob === undefined) return azureError(404, 'BlobNotFound', 'The specified blob does not exist.')
    const name =
      blob.fileName === undefined
        ? {}
        : { 'content-disposition': `attachment; filename=${JSON.stringify(blob.fileName)}` }
    return {
      status: 200,
      bytes: blob.bytes,
      headers: { 'content-type': blob.contentType, etag: `"${id}"`, ...name },
    }
  }

  /** Put Block, Put Block List, or Put Blob, told apart by the `comp` parameter. */
  function write(request: LoopbackRequest): LoopbackReply {
    const id = request.params[0] ?? ''
    const refused = refusal(request, id, 'w')
    if (refused !== undefined) return refused
    const created: LoopbackReply = {
      status: 201,
      headers: { etag: `"${id}"`, 'x-ms-request-id': randomUUID(), 'x-ms-version': '2025-01-05' },
    }
    const contentType = String(
      request.headers['x-ms-blob-content-type'] ??
        request.headers['content-type'] ??
        'application/octet-stream',
    )
    const comp = request.url.searchParams.get('comp')
    const blocks = staged.get(id) ?? new Map<string, Buffer>()
    staged.set(id, blocks)
    if (comp === 'block') {
      blocks.set(request.url.searchParams.get('blockid') ?? '', request.body)
      return created
    }
    if (comp === null) {
      blobs.set(id, { bytes: request.body, contentType })
      return created
    }
    const names = [
      ...request.body.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)<\//g),
    ].map((match) => match[1] ?? '')
    const parts = names.map((name) => blocks.get(name))
    if (comp !== 'blocklist' || parts.includes(undefined)) {
      return azureError(400, 'InvalidBlockList', 'The specified block list is invalid.')
    }
    blobs.set(id, { bytes: Buffer.concat(parts.filter((part) => part !== undefined)), contentType })
    return created
  }

  const pattern = /^\/_blob\/([0-9a-f-]{36})$/
  const create = (blob?: Blob): string => {
    const id = randomUUID()
    blobs.set(id, blob)
    return id
  }
  return {
    create,
    createOnce(owner, make) {
      const id = owned.get(owner) ?? create(make())
      owned.set(owner, id)
      return id
    },
    get: (id) => blobs.get(id),
    delete: (id) => void blobs.delete(id),
    signedUrl: (id, permission) => `${baseUrl()}/${id}?sp=${permission}&sig=${sign(id, permission)}`,
    routes: [
      { method: 'GET', pattern, name: 'blobs.get', handle: read },
      { method: 'PUT', pattern, name: 'blobs.put', handle: write },
    ],
  }
}
