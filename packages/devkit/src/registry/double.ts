import { createHash, randomBytes } from 'node:crypto'
import {
  startLoopback,
  type Exchange,
  type Loopback,
  type LoopbackReply,
  type LoopbackRequest,
  type Route,
} from '../http/loopback-server.ts'
import { subjectOf } from './image-parts.ts'

export interface RegistryDoubleOptions {
  /** Whether it has the referrers API of OCI 1.1; true when absent. */
  readonly referrers?: boolean
  /** Referrers on each page of a list; all when absent. */
  readonly pageSize?: number
  readonly auth?: 'none' | 'basic' | 'bearer'
  /** Who may do everything; `me` and `secret` when absent. */
  readonly username?: string
  readonly password?: string
  /** Where a bearer challenge sends the client; its own token service when absent. */
  readonly realm?: string
  /** Answers in its place: how it becomes hostile. */
  readonly intercept?: (request: LoopbackRequest) => LoopbackReply | undefined
}

/** A container registry on loopback that keeps everything in memory, with every request that it got. */
export interface RegistryDouble {
  /** `127.0.0.1:<port>`. */
  readonly host: string
  readonly exchanges: Exchange[]
  readonly failures: readonly unknown[]
  /** Takes the place of what was given at the start. */
  intercept: ((request: LoopbackRequest) => LoopbackReply | undefined) | undefined
  close(): Promise<void>
}

interface Stored {
  readonly bytes: Buffer
  readonly mediaType: string
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const NAME = '([a-z0-9._/-]+)'

export async function startRegistryDouble(options: RegistryDoubleOptions = {}): Promise<RegistryDouble> {
  const blobs = new Map<string, Buffer>()
  const manifests = new Map<string, Stored>()
  const uploads = new Map<string, Buffer>()
  const tokens = new Map<string, string>()
  const exchanges: Exchange[] = []
  const double = { intercept: options.intercept }
  const {
    auth = 'none',
    username = 'me',
    password = 'secret',
    referrers = true,
    pageSize = Infinity,
  } = options
  const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`

  const refusalOf = (url: string, request: LoopbackRequest, push: boolean): LoopbackReply | undefined => {
    const { authorization = '' } = request.headers
    // Fixtures push with a password also where clients need a token.
    if (auth === 'none' || authorization === basic) return undefined
    const scope = `repository:${request.params[0] ?? ''}:${push ? 'pull,push' : 'pull'}`
    const granted = tokens.get(authorization.replace(/^Bearer /, '')) ?? ''
    if (auth === 'bearer' && granted.startsWith(scope)) return undefined
    const challenge =
      auth === 'basic'
        ? 'Basic realm="double"'
        : `Bearer realm="${options.realm ?? `${url}/token`}",service="double",scope="${scope}"`
    return { ...errorReply(401, 'UNAUTHORIZED'), headers: { 'www-authenticate': challenge } }
  }
  const store = ({ params: [name = '', reference = ''], headers, body }: LoopbackRequest): LoopbackReply => {
    const digest = `sha256:${sha256(body)}`
    if (reference.startsWith('sha256:') && reference !== digest) return errorReply(400, 'DIGEST_INVALID')
    const stored = { bytes: body, mediaType: headers['content-type'] ?? '' }
    manifests.set(`${name} ${digest}`, stored)
    manifests.set(`${name} ${reference}`, stored)
    const subject = subjectOf(body)
    return {
      status: 201,
      headers: {
        'docker-content-digest': digest,
        ...(referrers && subject !== undefined ? { 'oci-subject': subject } : {}),
      },
    }
  }
  const list = ({ params: [name = '', digest = ''], url }: LoopbackRequest): LoopbackReply => {
    if (!referrers) return errorReply(404, 'NOT_FOUND')
    const found = [...manifests].filter(
      ([key, { bytes }]) => key.startsWith(`${name} sha256:`) && subjectOf(bytes) === digest,
    )
    const from = Number(url.searchParams.get('from') ?? '0')
    const page = found.slice(from, from + pageSize).map(([, stored]) => describeStored(stored))
    const next = `</v2/${name}/referrers/${digest}?from=${from + pageSize}>; rel="next"`
    return {
      status: 200,
      bytes: Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: page })),
      headers: { 'content-type': INDEX, ...(from + pageSize < found.length ? { link: next } : {}) },
    }
  }
  const begin = ({ params: [name = ''] }: LoopbackRequest): LoopbackReply => {
    const id = randomBytes(8).toString('hex')
    uploads.set(id, Buffer.alloc(0))
    return { status: 202, headers: { location: `/v2/${name}/blobs/uploads/${id}?state=x` } }
  }
  const append = ({ params: [name = '', id = ''], body }: LoopbackRequest): LoopbackReply => {
    const before = uploads.get(id)
    if (before === undefined) return errorReply(404, 'BLOB_UPLOAD_UNKNOWN')
    uploads.set(id, Buffer.concat([before, body]))
    return { status: 202, headers: { location: `/v2/${name}/blobs/uploads/${id}?state=y` } }
  }
  const finish = ({ params: [name = '', id = ''], url, body }: LoopbackRequest): LoopbackReply => {
    const before = uploads.get(id)
    if (before === undefined) return errorReply(404, 'BLOB_UPLOAD_UNKNOWN')
    uploads.delete(id)
    const bytes = Buffer.concat([before, body])
    const digest = `sha256:${sha256(bytes)}`
    if (url.searchParams.get('digest') !== digest) return errorReply(400, 'DIGEST_INVALID')
    blobs.set(`${name} ${digest}`, bytes)
    return { status: 201 }
  }
  const token = ({ url, headers }: LoopbackRequest): LoopbackReply => {
    if (headers.authorization !== basic) return errorReply(401, 'UNAUTHORIZED')
    const made = randomBytes(16).toString('hex')
    tokens.set(made, url.searchParams.get('scope') ?? '')
    return { status: 200, json: { token: made } }
  }
  const serve =
    (url: string, push: boolean, handle: (request: LoopbackRequest) => LoopbackReply) =>
    (request: LoopbackRequest): LoopbackReply =>
      double.intercept?.(request) ?? refusalOf(url, request, push) ?? handle(request)
  const getBlob = ({ params: [name = '', digest = ''] }: LoopbackRequest): LoopbackReply => {
    const bytes = blobs.get(`${name} ${digest}`)
    return bytes === undefined ? errorReply(404, 'BLOB_UNKNOWN') : { status: 200, bytes }
  }
  const getManifest = ({ params: [name = '', reference = ''] }: LoopbackRequest): LoopbackReply => {
    const stored = manifests.get(`${name} ${reference}`)
    return stored === undefined
      ? errorReply(404, 'MANIFEST_UNKNOWN')
      : {
          status: 200,
          bytes: stored.bytes,
          headers: {
            'content-type': stored.mediaType,
            'docker-content-digest': `sha256:${sha256(stored.bytes)}`,
          },
        }
  }
  const route = (method: string, pattern: string, name: string, handle: Route['handle']): Route => ({
    method,
    pattern: new RegExp(`^${pattern}$`),
    name,
    handle,
  })
  const server: Loopback = await startLoopback({
    onExchange: (exchange) => void exchanges.push(exchange),
    routes: (url) => [
      route(
        'GET',
        '/v2/',
        'version',
        serve(url, false, () => ({ status: 200, json: {} })),
      ),
      route('GET', '/token', 'token', (request) => double.intercept?.(request) ?? token(request)),
      ...['GET', 'HEAD'].flatMap((method) => [
        route(method, `/v2/${NAME}/manifests/([^/]+)`, 'manifest.get', serve(url, false, getManifest)),
        route(method, `/v2/${NAME}/blobs/(sha256:[^/]+)`, 'blob.get', serve(url, false, getBlob)),
      ]),
      route('GET', `/v2/${NAME}/referrers/([^/]+)`, 'referrers', serve(url, false, list)),
      route('PUT', `/v2/${NAME}/manifests/([^/]+)`, 'manifest.put', serve(url, true, store)),
      route('POST', `/v2/${NAME}/blobs/uploads/`, 'upload.begin', serve(url, true, begin)),
      route('PATCH', `/v2/${NAME}/blobs/uploads/([^/]+)`, 'upload.more', serve(url, true, append)),
      route('PUT', `/v2/${NAME}/blobs/uploads/([^/]+)`, 'upload.end', serve(url, true, finish)),
    ],
  })
  return Object.assign(double, {
    host: `127.0.0.1:${server.port}`,
    exchanges,
    failures: server.failures,
    close: () => server.close(),
  })
}

const INDEX = 'application/vnd.oci.image.index.v1+json'

export const errorReply = (status: number, code: string): LoopbackReply => ({
  status,
  json: { errors: [{ code, message: code.toLowerCase() }] },
})

function describeStored({ bytes, mediaType }: Stored): object {
  const { artifactType, config, annotations } = JSON.parse(bytes.toString('utf8')) as {
    readonly artifactType?: string
    readonly config?: { readonly mediaType?: string }
    readonly annotations?: object
  }
  return {
    mediaType,
    digest: `sha256:${sha256(bytes)}`,
    size: bytes.length,
    artifactType: artifactType ?? config?.mediaType,
    ...(annotations === undefined ? {} : { annotations }),
  }
}
