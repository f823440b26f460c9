import { onlyElement, sequenceMembers, elements } from '../der/decode.ts'
import { objectIdentifier } from '../der/encode.ts'
import { formatPem } from '../der/pem.ts'
import type { LoopbackReply, Route } from '../http/loopback-server.ts'
import { BadRequest, parseFields } from './json-fields.ts'
import { IMPRINT_OIDS } from './timestamp-authority.ts'
import type { ImprintAlgorithm, TimestampAuthority, TimestampRequest } from './timestamp-authority.ts'

const ALGORITHMS: readonly ImprintAlgorithm[] = ['sha256', 'sha384', 'sha512']
const DIGEST_BYTES: Readonly<Record<ImprintAlgorithm, number>> = { sha256: 32, sha384: 48, sha512: 64 }

/** `POST /api/v1/timestamp`, taking a DER TimeStampReq or the JSON form of Sigstore's timestamp authority. */
export function timestampRoutes(
  authority: TimestampAuthority,
  clock: () => Date,
  onStamp: () => void,
): Route[] {
  const handle = (body: Buffer, contentType: string): LoopbackReply => {
    try {
      const request = contentType.startsWith('application/timestamp-query')
        ? parseDerRequest(body)
        : parseJsonRequest(body)
      const bytes = authority.stamp(request, clock())
      onStamp()
      return { status: 201, bytes, headers: { 'content-type': 'application/timestamp-reply' } }
    } catch (error) {
      if (error instanceof BadRequest || error instanceof RangeError) {
        return { status: 400, json: { code: 400, message: error.message } }
      }
      throw error
    }
  }
  return [
    {
      method: 'POST',
      pattern: /^\/api\/v1\/timestamp$/,
      name: 'tsa.timestamp',
      handle: ({ body, headers }) => handle(body, headers['content-type'] ?? ''),
    },
    {
      method: 'GET',
      pattern: /^\/api\/v1\/timestamp\/certchain$/,
      name: 'tsa.chain',
      handle: () => ({
        status: 200,
        bytes: Buffer.from(
          [authority.leaf, authority.root].map((der) => formatPem('CERTIFICATE', der)).join(''),
        ),
        headers: { 'content-type': 'application/pem-certificate-chain' },
      }),
    },
  ]
}

function parseJsonRequest(body: Buffer): TimestampRequest {
  const fields = parseFields(body)
  const name = fields.text('hashAlgorithm').toLowerCase().replace('-', '')
  const nonce = fields.has('nonce') ? fields.integer('nonce') : undefined
  return checkImprint({
    algorithm: algorithmNamed((algorithm) => algorithm === name),
    digest: fields.base64('artifactHash'),
    ...(nonce === undefined ? {} : { nonce }),
    certificates: fields.has('certificates') && fields.flag('certificates'),
  })
}

/** TimeStampReq of RFC 3161 section 2.4.1. */
function parseDerRequest(body: Buffer): TimestampRequest {
  const [version, imprint, ...optional] = sequenceMembers(body)
  if (version?.tag !== 0x02 || imprint === undefined) throw new BadRequest('not a timestamp query')
  const [identifier, digest] = elements(imprint.body)
  const oid = identifier && elements(identifier.body)[0]
  if (oid === undefined || digest === undefined) throw new BadRequest('message imprint is cut off')
  const nonce = optional.find(({ tag }) => tag === 0x02)
  return checkImprint({
    algorithm: algorithmNamed((algorithm) => objectIdentifier(IMPRINT_OIDS[algorithm]).equals(oid.raw)),
    digest: onlyElement(digest.raw, 0x04).body,
    ...(nonce === undefined ? {} : { nonce: BigInt(`0x0${nonce.body.toString('hex')}`) }),
    certificates: optional.some(({ tag, body: value }) => tag === 0x01 && value[0] !== 0),
  })
}

function algorithmNamed(matches: (algorithm: ImprintAlgorithm) => boolean): ImprintAlgorithm {
  const algorithm = ALGORITHMS.find(matches)
  if (algorithm === undefined) throw new BadRequest('hash algorithm is not supported')
  return algorithm
}

function checkImprint(request: TimestampRequest): TimestampRequest {
  if (request.digest.length !== DIGEST_BYTES[request.algorithm])
    throw new BadRequest('digest has the wrong length')
  return request
}
