import type { LoopbackReply, Route } from '../http/loopback-server.ts'
import { canonicalJson } from './canonical-json.ts'
import { formatPem } from '../der/pem.ts'
import { BadRequest, parseFields } from './json-fields.ts'
import { spki } from './key-material.ts'
import { canonicalEntry } from './rekor1-entries.ts'
import { sha256 } from './sha256.ts'
import type { TransparencyLog } from './transparency-log.ts'

/** Rekor v1: stores canonical entries in a log and answers with promise, proof and checkpoint. */
export interface Rekor1 {
  readonly log: TransparencyLog
  readonly entries: number
  /** 201 with the entry, 409 with its `Location` when the log holds it already, 400 when it is not one. */
  create(body: Buffer): LoopbackReply
  /** Logs canonical bytes as they are and gives the entry's id. */
  append(body: Buffer, at: Date): string
  /** The entry with this id (64 hex digits, or 80 with the tree's id before them) in the shape of `GET /api/v1/log/entries/<id>`, proven in the tree as it is now. */
  read(entryId: string): Record<string, Rekor1Entry> | undefined
  /** Ids of the entries of a record of this sha256, or of an envelope with this payload, as the index of Rekor has them. */
  search(sha256: string): readonly string[]
  routes(): Route[]
}

export interface Rekor1Entry {
  readonly body: string
  readonly integratedTime: number
  readonly logID: string
  readonly logIndex: number
  readonly verification: {
    readonly inclusionProof: {
      readonly checkpoint: string
      readonly hashes: readonly string[]
      readonly logIndex: number
      readonly rootHash: string
      readonly treeSize: number
    }
    readonly signedEntryTimestamp: string
  }
}

const ENTRIES = '/api/v1/log/entries'

export function createRekor1(log: TransparencyLog, clock: () => Date): Rekor1 {
  const stored = new Map<
    string,
    { readonly body: Buffer; readonly logIndex: number; readonly integratedTime: number }
  >()
  const idsByBody = new Map<string, string>()
  const logID = log.logId.toString('hex')
  const treeId = log.treeId.toString(16).padStart(16, '0')

  const append = (body: Buffer, at: Date): string => {
    const logIndex = log.append(body)
    const entryId = treeId + log.tree.leafHash(logIndex).toString('hex')
    stored.set(entryId, { body, logIndex, integratedTime: Math.floor(at.getTime() / 1000) })
    idsByBody.set(sha256(body).toString('hex'), entryId)
    return entryId
  }

  const read = (entryId: string): Record<string, Rekor1Entry> | undefined => {
    const id = entryId.length === 64 ? treeId + entryId : entryId
    const entry = stored.get(id)
    if (entry === undefined) return undefined
    const { checkpoint, hashes, logIndex, rootHash, treeSize } = log.prove(entry.logIndex)
    const inclusionProof = {
      checkpoint,
      hashes: hashes.map((hash) => hash.toString('hex')),
      logIndex,
      rootHash: rootHash.toString('hex'),
      treeSize,
    }
    const signedEntryTimestamp = log.promise(entry).toString('base64')
    const { body, integratedTime } = entry
    const verification = { inclusionProof, signedEntryTimestamp }
    return { [id]: { body: body.toString('base64'), integratedTime, logID, logIndex, verification } }
  }

  const create = (request: Buffer): LoopbackReply => {
    try {
      const body = Buffer.from(canonicalJson(canonicalEntry(parseFields(request))))
      const known = idsByBody.get(sha256(body).toString('hex'))
      if (known !== undefined) {
        const message = `an equivalent entry already exists in the transparency log with UUID ${known}`
        return { status: 409, json: { code: 409, message }, headers: { location: `${ENTRIES}/${known}` } }
      }
      const id = append(body, clock())
      // Go clients take the entry's id from ETag and crash without it.
      return { status: 201, json: read(id), headers: { etag: id, location: `${ENTRIES}/${id}` } }
    } catch (error) {
      if (!(error instanceof BadRequest)) throw error
      return { status: 400, json: { code: 400, message: `error processing entry: ${error.message}` } }
    }
  }

  const search = (digest: string): readonly string[] =>
    [...stored].flatMap(([id, { body }]) => (indexKeys(body).includes(digest) ? [id] : []))

  const found = (entry: Record<string, Rekor1Entry> | undefined): LoopbackReply =>
    entry === undefined
      ? { status: 404, json: { code: 404, message: 'entry not found' } }
      : { status: 200, json: entry }

  return {
    log,
    get entries() {
      return stored.size
    },
    create,
    append,
    read,
    search,
    routes: () => [
      {
        method: 'POST',
        pattern: /^\/api\/v1\/log\/entries\/?$/,
        name: 'rekor1.create',
        handle: ({ body }) => create(body),
      },
      {
        method: 'POST',
        pattern: /^\/api\/v1\/index\/retrieve$/,
        name: 'rekor1.search',
        handle({ body }) {
          const [, digest] = /^sha256:([0-9a-f]{64})$/.exec(parseFields(body).text('hash')) ?? []
          return digest === undefined
            ? { status: 400, json: { code: 400, message: 'the hash is malformed' } }
            : { status: 200, json: search(digest) }
        },
      },
      {
        method: 'GET',
        pattern: /^\/api\/v1\/log\/entries\/([0-9a-f]{64}|[0-9a-f]{80})$/,
        name: 'rekor1.read',
        handle: ({ params: [id = ''] }) => found(read(id)),
      },
      {
        method: 'GET',
        pattern: /^\/api\/v1\/log\/entries\/?$/,
        name: 'rekor1.read-by-index',
        handle({ url }) {
          const index = Number(url.searchParams.get('logIndex') ?? 'NaN')
          const match = [...stored].find(([, { logIndex }]) => logIndex === index)
          return found(match && read(match[0]))
        },
      },
      {
        method: 'GET',
        pattern: /^\/api\/v1\/log$/,
        name: 'rekor1.info',
        handle: () => ({
          status: 200,
          json: {
            rootHash: log.tree.root().toString('hex'),
            signedTreeHead: log.checkpoint(),
            treeID: String(log.treeId),
            treeSize: log.tree.size,
            inactiveShards: [],
          },
        }),
      },
      {
        method: 'GET',
        pattern: /^\/api\/v1\/log\/publicKey$/,
        name: 'rekor1.public-key',
        handle: () => ({
          status: 200,
          bytes: Buffer.from(formatPem('PUBLIC KEY', spki(log.publicKey))),
          headers: { 'content-type': 'application/x-pem-file' },
        }),
      },
    ],
  }
}

/** The digests under which an entry is found: of the record, of the payload, of the envelope. */
function indexKeys(body: Buffer): readonly string[] {
  interface Hash {
    readonly value?: string
  }
  const { spec } = JSON.parse(body.toString()) as {
    readonly spec: {
      readonly data?: { readonly hash?: Hash }
      readonly payloadHash?: Hash
      readonly content?: { readonly payloadHash?: Hash }
    }
  }
  return [spec.data?.hash, spec.payloadHash, spec.content?.payloadHash].flatMap((hash) => hash?.value ?? [])
}
