import { IN_TOTO_PAYLOAD_TYPE } from '@tier3/attestation/envelope'
import { decodeStatement, type Statement } from '@tier3/attestation/statement'
import { check } from './check.ts'
import type { Policy } from './policy.ts'
import { describeCarried, satisfiesType, type Carried } from './predicate-type.ts'
import type { Check } from './verification.ts'
import type { VerifiedContent } from './verified-bundle.ts'

/** What a bundle carries, read once from the very bytes that the signature is over. */
export interface ReadContent {
  readonly checks: readonly Check[]
  /** Undefined when the payload could not be read. */
  readonly carried?: Carried
  readonly statement?: Statement
}

export function readContent(policy: Policy, content: VerifiedContent): ReadContent {
  if (content.kind === 'artifact') {
    const carried = { kind: 'artifact' } as const
    return { checks: [typeCheck(policy, carried)], carried }
  }
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
  return { checks: [payloadType, statement, typeCheck(policy, carried)], carried, statement: decoded.value }
}

/** A type that nobody demanded proves nothing, and "no matching type" is a failure (CVE-2022-35929, CVE-2025-25204). */
function typeCheck(policy: Policy, carried: Carried): Check {
  return check({
    id: 'predicate-type',
    demand: policy.predicateTypes.join(' or '),
    seen: describeCarried(carried),
    source: carried.kind === 'artifact' ? 'bundle.messageSignature' : 'statement.predicateType',
    holds: policy.predicateTypes.some((demanded) => satisfiesType(demanded, carried)),
    code: 'policy/predicate-type',
  })
}
