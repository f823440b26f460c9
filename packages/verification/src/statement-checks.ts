import { IN_TOTO_PAYLOAD_TYPE } from '@tier3/attestation/envelope'
import { decodeImageSignature } from '@tier3/attestation/image-signature'
import { decodeStatement, type Statement } from '@tier3/attestation/statement'
import type { Digest } from '@tier3/model/digest'
import { check } from './check.ts'
import type { Demand } from './demand.ts'
import { describeCarried, satisfiesType, type Carried } from './predicate-type.ts'
import type { Check } from './verification.ts'
import type { VerifiedContent } from './verified-bundle.ts'

/** What a bundle carries, read once from the very bytes that the signature is over. */
export interface ReadContent {
  readonly checks: readonly Check[]
  /** Undefined when the payload could not be read. */
  readonly carried?: Carried
  readonly statement?: Statement
  /** What a signature is over, and where that stands; no statement then. */
  readonly over?: { readonly digest: Digest; readonly source: string }
}

export function readContent(demand: Demand, content: VerifiedContent): ReadContent {
  if (content.kind === 'artifact') {
    const carried = { kind: 'artifact' } as const
    const over = { digest: content.digest, source: 'bundle.messageSignature.messageDigest' }
    return { checks: [typeCheck(demand, carried)], carried, over }
  }
  if (content.kind === 'image-signature') return readImageSignature(demand, content.payload)
  const payloadType = check({
    id: 'payload-type',
    demand: IN_TOTO_PAYLOAD_TYPE,
    seen: content.payloadType,
    source: 'envelope.payloadType',
    holds: content.payloadType === IN_TOTO_PAYLOAD_TYPE,
    code: 'integrity/payload-malformed',
  })
  // Bytes of another type are not read as a statement: that is the confusion that the type is there to stop.
  if (payloadType.result !== 'pass') return { checks: [payloadType] }
  const decoded = decodeStatement(content.payload)
  const statement = check({
    id: 'statement',
    demand: 'one strict in-toto statement',
    seen: decoded.ok ? decoded.value.type : decoded.problem.current,
    source: 'envelope.payload',
    holds: decoded.ok,
    code: 'integrity/payload-malformed',
  })
  if (!decoded.ok) return { checks: [payloadType, statement] }
  const carried = { kind: 'statement', predicateType: decoded.value.predicateType } as const
  return { checks: [payloadType, statement, typeCheck(demand, carried)], carried, statement: decoded.value }
}

/** The image that the payload names is what was signed; nothing else in it is believed. */
function readImageSignature(demand: Demand, payload: Uint8Array): ReadContent {
  const decoded = decodeImageSignature(payload)
  const form = check({
    id: 'statement',
    demand: 'one strict payload of the signature of a container image',
    seen: decoded.ok ? 'cosign container image signature' : decoded.problem.current,
    source: 'signed payload',
    holds: decoded.ok,
    code: 'integrity/payload-malformed',
  })
  if (!decoded.ok) return { checks: [form] }
  const carried = { kind: 'artifact' } as const
  return {
    checks: [form, typeCheck(demand, carried)],
    carried,
    over: {
      digest: { algorithm: 'sha256', hex: decoded.value.sha256 },
      source: 'payload.critical.image.docker-manifest-digest',
    },
  }
}

/** A type that nobody demanded proves nothing, and "no matching type" is a failure (CVE-2022-35929, CVE-2025-25204). */
function typeCheck({ types }: Demand, carried: Carried): Check {
  const accepted = [...new Set(types.flatMap(({ anyOf }) => anyOf))]
  return check({
    id: 'predicate-type',
    demand: accepted.join(' or '),
    seen: describeCarried(carried),
    source: carried.kind === 'artifact' ? 'bundle.messageSignature' : 'statement.predicateType',
    holds: accepted.some((demanded) => satisfiesType(demanded, carried)),
    code: 'policy/predicate-type',
  })
}
