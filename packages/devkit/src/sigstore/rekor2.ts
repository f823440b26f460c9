import type { LoopbackReply, Route } from '../http/loopback-server.ts'
import { isEcdsaSignature } from '../der/decode.ts'
import { canonicalJson } from './canonical-json.ts'
import { BadRequest, parseFields } from './json-fields.ts'
import type { Fields } from './json-fields.ts'
import { sha256 } from './sha256.ts'
import type { TransparencyLog } from './transparency-log.ts'
import { parseVerificationKey, preAuthEncoding, verifyMessage } from './verification-key.ts'

/** Rekor v2: logs digests and signatures, answers with a TransparencyLogEntry, keeps no time. */
export interface Rekor2 {
  readonly log: TransparencyLog
  readonly entries: number
  /** 201 with the entry, 409 with its index in `x-log-index`, 400 when it is not one. */
  create(body: Buffer): LoopbackReply
  /** Logs canonical bytes as they are and gives their index. */
  append(body: Buffer): number
  routes(): Route[]
}

export function createRekor2(log: TransparencyLog): Rekor2 {
  const indexes = new Map<string, number>()
  let entries = 0

  const append = (body: Buffer): number => {
    const index = log.append(body)
    entries += 1
    indexes.set(sha256(body).toString('hex'), index)
    return index
  }

  const create = (request: Buffer): LoopbackReply => {
    try {
      const { kind, spec } = canonicalEntry(parseFields(request))
      const body = Buffer.from(canonicalJson({ apiVersion: '0.0.2', kind, spec }))
      const known = indexes.get(sha256(body).toString('hex'))
      if (known !== undefined) {
        const message = `an equivalent entry already exists in the transparency log with index ${known}`
        return {
          status: 409,
          json: { code: 6, message, details: [] },
          headers: { 'x-log-index': String(known) },
        }
      }
      return { status: 201, json: formatEntry(log, append(body), kind, body) }
    } catch (error) {
      if (!(error instanceof BadRequest)) throw error
      return { status: 400, json: { code: 3, message: error.message, details: [] } }
    }
  }

  return {
    log,
    get entries() {
      return entries
    },
    create,
    append,
    routes: () => [
      {
        method: 'POST',
        pattern: /^\/api\/v2\/log\/entries$/,
        name: 'rekor2.create',
        handle: ({ body }) => create(body),
      },
      {
        method: 'GET',
        pattern: /^\/api\/v2\/checkpoint$/,
        name: 'rekor2.checkpoint',
        handle: () => ({
          status: 200,
          bytes: Buffer.from(log.checkpoint()),
          headers: { 'content-type': 'text/plain; charset=utf-8' },
        }),
      },
    ],
  }
}

/** The protobuf JSON of a TransparencyLogEntry: 64-bit numbers as strings, bytes as base64. */
function formatEntry(log: TransparencyLog, index: number, kind: string, body: Buffer): object {
  const { logIndex, treeSize, rootHash, hashes, checkpoint } = log.prove(index)
  return {
    logIndex: String(logIndex),
    logId: { keyId: log.logId.toString('base64') },
    kindVersion: { kind, version: '0.0.2' },
    inclusionProof: {
      logIndex: String(logIndex),
      rootHash: rootHash.toString('base64'),
      treeSize: String(treeSize),
      hashes: hashes.map((hash) => hash.toString('base64')),
      checkpoint: { envelope: checkpoint },
    },
    canonicalizedBody: body.toString('base64'),
  }
}

function canonicalEntry(request: Fields): { kind: string; spec: object } {
  if (request.has('hashedRekordRequestV002')) return hashedRekord(request.object('hashedRekordRequestV002'))
  if (request.has('dsseRequestV002')) return dsse(request.object('dsseRequestV002'))
  throw new BadRequest('invalid type, must be hashedrekord')
}

/**
 * A signature over a digest: of an artifact, or of the pre-authentication encoding of an envelope. As in version 1
 * only the forms are checked, because Node verifies ECDSA over messages only.
 */
function hashedRekord(request: Fields): { kind: string; spec: object } {
  const digest = request.base64('digest')
  const signature = request.object('signature')
  const content = signature.base64('content')
  const { key, verifier } = parseVerifier(signature.object('verifier'))
  if (digest.length !== 32) throw new BadRequest('digest is not SHA-256')
  if (key.asymmetricKeyType === 'ec' && !isEcdsaSignature(content)) throw new BadRequest('invalid signature')
  const data = { algorithm: 'SHA2_256', digest: digest.toString('base64') }
  const spec = { hashedRekordV002: { data, signature: { content: content.toString('base64'), verifier } } }
  return { kind: 'hashedrekord', spec }
}

/** The older request for envelopes, which the current service refuses and older clients still send. */
function dsse(request: Fields): { kind: string; spec: object } {
  const envelope = request.object('envelope')
  const payload = envelope.base64('payload')
  const encoded = preAuthEncoding(envelope.text('payloadType'), payload)
  const verifiers = request.list('verifiers').map(parseVerifier)
  const signatures = envelope.list('signatures').map((entry) => {
    const signature = entry.base64('sig')
    const match = verifiers.find(({ key }) => verifyMessage(encoded, key, signature))
    if (match === undefined) throw new BadRequest('invalid signature')
    return { content: signature.toString('base64'), verifier: match.verifier }
  })
  if (signatures.length === 0) throw new BadRequest('envelope has no signature')
  const payloadHash = { algorithm: 'SHA2_256', digest: sha256(payload).toString('base64') }
  return { kind: 'dsse', spec: { dsseV002: { payloadHash, signatures } } }
}

function parseVerifier(fields: Fields) {
  const keyDetails = fields.text('keyDetails')
  const form = fields.has('x509Certificate') ? 'x509Certificate' : 'publicKey'
  const rawBytes = fields.object(form).base64('rawBytes')
  try {
    return {
      key: parseVerificationKey(rawBytes),
      verifier: { keyDetails, [form]: { rawBytes: rawBytes.toString('base64') } },
    }
  } catch {
    throw new BadRequest('public key or certificate does not parse')
  }
}
