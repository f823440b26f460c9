import { displayText } from '@tier3/model/display'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import {
  FACT_OIDS,
  FACT_OID_PREFIX,
  factOid,
  type FactName,
  type SignerFacts,
} from '@tier3/verification/signer-facts'
import type { Certificate, CertificateFlaw } from './certificate.ts'
import {
  DerError,
  readBoolean,
  readChildren,
  readContent,
  readDer,
  readObjectIdentifier,
  TAG,
} from './der.ts'

const KEY_USAGE = '2.5.29.15'
const ALTERNATIVE_NAME = '2.5.29.17'
const BASIC_CONSTRAINTS = '2.5.29.19'
const EXTENDED_KEY_USAGE = '2.5.29.37'
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3'
/** Critical extensions that are understood here; RFC 5280 section 4.2 refuses a certificate with any other. */
const UNDERSTOOD = new Set([KEY_USAGE, ALTERNATIVE_NAME, BASIC_CONSTRAINTS, EXTENDED_KEY_USAGE])

/**
 * What a leaf says of its signer. Refused are leaves that may sign certificates, leaves not meant for code signing, several
 * names, text that is not clean UTF-8, and deprecated extensions that contradict their successors.
 */
export function readSignerFacts(certificate: Certificate): Result<SignerFacts, CertificateFlaw> {
  try {
    const flaw = flawOfPurpose(certificate)
    if (flaw !== undefined) return failed({ kind: 'malformed', reason: flaw })
    const name = readName(certificate)
    if (typeof name === 'string') return failed({ kind: 'ambiguous', reason: name })
    const facts = readFacts(certificate)
    const contradiction = contradictionIn(certificate, facts)
    if (contradiction !== undefined) return failed({ kind: 'ambiguous', reason: contradiction })
    return ok({
      ...name,
      facts,
      notBefore: certificate.notBefore.toISOString(),
      notAfter: certificate.notAfter.toISOString(),
    })
  } catch (error) {
    if (!(error instanceof DerError)) throw error
    return failed({ kind: 'malformed', reason: error.message })
  }
}

function flawOfPurpose({ extensions }: Certificate): string | undefined {
  for (const [oid, { critical }] of extensions) {
    if (critical && !UNDERSTOOD.has(oid)) return `its critical extension ${oid} is not understood`
  }
  const constraints = extensions.get(BASIC_CONSTRAINTS)
  if (constraints !== undefined) {
    const [isAuthority] = readChildren(readDer(constraints.value), TAG.sequence)
    if (isAuthority !== undefined && readBoolean(isAuthority))
      return 'it is the certificate of an authority, not of a signer'
  }
  const usage = extensions.get(KEY_USAGE)
  const bits = usage === undefined ? undefined : readContent(readDer(usage.value), TAG.bitString)[1]
  if (bits === undefined || (bits & 0x80) === 0) return 'its key is not meant for signatures'
  if ((bits & 0x04) !== 0) return 'its key may sign certificates'
  const purposes = extensions.get(EXTENDED_KEY_USAGE)
  const list = purposes === undefined ? [] : readChildren(readDer(purposes.value), TAG.sequence)
  return list.map(readObjectIdentifier).includes(CODE_SIGNING)
    ? undefined
    : 'it is not meant for code signing'
}

function readName({ extensions }: Certificate): Pick<SignerFacts, 'san' | 'sanKind'> | string {
  const extension = extensions.get(ALTERNATIVE_NAME)
  if (extension === undefined) throw new DerError('it names no signer')
  const [name, ...others] = readChildren(readDer(extension.value), TAG.sequence)
  if (name === undefined) throw new DerError('it names no signer')
  if (others.length > 0) return `it names ${others.length + 1} signers`
  if (name.tag === 0x86) return { san: cleanText(name.content, 'its name', true), sanKind: 'uri' }
  if (name.tag === 0x81) return { san: cleanText(name.content, 'its name', true), sanKind: 'email' }
  const [type, holder] = readChildren(name, 0xa0)
  if (readObjectIdentifier(type) !== `${FACT_OID_PREFIX}.7`)
    throw new DerError('its name is of an unknown kind')
  const [text] = readChildren(holder, 0xa0)
  return { san: cleanText(readContent(text, TAG.utf8String), 'its name', false), sanKind: 'other' }
}

function readFacts({ extensions }: Certificate): SignerFacts['facts'] {
  const facts: { [N in FactName]?: string } = {}
  for (const fact of Object.keys(FACT_OIDS) as FactName[]) {
    const extension = extensions.get(factOid(fact))
    if (extension === undefined) continue
    const text = cleanText(
      readContent(readDer(extension.value), TAG.utf8String),
      `extension ${factOid(fact)}`,
      false,
    )
    if (text !== '') facts[fact] = text
  }
  return facts
}

/** Deprecated extension (raw text) and the one that replaced it, with the relation that must hold between them. */
const SUCCESSORS: readonly (readonly [number, FactName, (old: string, now: string) => boolean])[] = [
  [1, 'issuer', (old, now) => old === now],
  [2, 'buildTrigger', (old, now) => old === now],
  [3, 'sourceRepositoryDigest', (old, now) => old === now],
  [
    5,
    'sourceRepositoryUri',
    (old, now) => now.endsWith(`/${old}`) && /^https:\/\/[^/]+$/.test(now.slice(0, -old.length - 1)),
  ],
  [6, 'sourceRepositoryRef', (old, now) => old === now],
]

function contradictionIn({ extensions }: Certificate, facts: SignerFacts['facts']): string | undefined {
  for (const [number, fact, agrees] of SUCCESSORS) {
    const oid = `${FACT_OID_PREFIX}.${number}`
    const extension = extensions.get(oid)
    const now = facts[fact]
    if (extension === undefined || now === undefined) continue
    const old = cleanText(extension.value, `extension ${oid}`, false)
    if (!agrees(old, now))
      return `${oid} says ${displayText(old, 80)}, but ${factOid(fact)} says ${displayText(now, 80)}`
  }
  return undefined
}

function cleanText(bytes: Uint8Array, what: string, asciiOnly: boolean): string {
  const text = parseUtf8(bytes)
  if (text === undefined) throw new DerError(`${what} is not UTF-8`)
  // oxlint-disable-next-line no-control-regex -- control characters have no place in an identity
  if (/[\u0000-\u001f\u007f]/.test(text)) throw new DerError(`${what} has a control character`)
  // oxlint-disable-next-line no-control-regex -- IA5String is ASCII
  if (asciiOnly && !/^[\u0020-\u007e]+$/.test(text)) throw new DerError(`${what} is empty or not ASCII`)
  return text
}
