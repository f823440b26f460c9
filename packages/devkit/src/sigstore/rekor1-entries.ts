import { isEcdsaSignature } from '../der/decode.ts'
import { BadRequest, parseFields } from './json-fields.ts'
import type { Fields } from './json-fields.ts'
import { sha256 } from './sha256.ts'
import { parseVerificationKey, preAuthEncoding, verifyMessage } from './verification-key.ts'

/** The body that Rekor v1 stores for a proposed entry, before canonicalisation; throws {@link BadRequest}. */
export function canonicalEntry(proposed: Fields): object {
  const kind = proposed.text('kind')
  const version = proposed.text('apiVersion')
  const canonical = CANONICAL[`${kind}/${version}`]
  if (canonical === undefined) throw new BadRequest(`no entry kind ${kind} in version ${version}`)
  return { apiVersion: version, kind, spec: canonical(proposed.object('spec')) }
}

const CANONICAL: Readonly<Record<string, (spec: Fields) => object>> = {
  'hashedrekord/0.0.1': hashedRekord,
  'dsse/0.0.1': dsse,
  'intoto/0.0.2': intoto,
}

const HEX_LENGTHS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 }

/**
 * A signature over a digest. Node verifies ECDSA over messages only, and the message is not here; the key must parse
 * and an ECDSA signature must have its DER form, but that it fits the digest is left to whoever reads the bundle.
 */
function hashedRekord(spec: Fields): object {
  const hash = spec.object('data').object('hash')
  const [algorithm, value] = [hash.text('algorithm'), hash.text('value')]
  if (!/^[0-9a-f]+$/.test(value) || value.length !== HEX_LENGTHS[algorithm])
    throw new BadRequest('data.hash is not a digest')
  const signature = spec.object('signature')
  const content = signature.base64('content')
  const publicKey = signature.object('publicKey').base64('content')
  const key = parseKey(publicKey)
  if (key.asymmetricKeyType === 'ec' && !isEcdsaSignature(content)) throw new BadRequest('invalid signature')
  return {
    data: { hash: { algorithm, value } },
    signature: { content: content.toString('base64'), publicKey: { content: publicKey.toString('base64') } },
  }
}

function dsse(spec: Fields): object {
  const proposed = spec.object('proposedContent')
  const text = proposed.text('envelope')
  const envelope = parseFields(text)
  const payload = envelope.base64('payload')
  const verifiers = proposed.base64List('verifiers')
  const encoded = preAuthEncoding(envelope.text('payloadType'), payload)
  const signatures = envelope.list('signatures').map((entry) => {
    const signature = entry.base64('sig')
    const verifier = verifiers.find((candidate) => verifyMessage(encoded, parseKey(candidate), signature))
    if (verifier === undefined) throw new BadRequest('invalid signature: no verifier takes it')
    return { signature: signature.toString('base64'), verifier: verifier.toString('base64') }
  })
  if (signatures.length === 0) throw new BadRequest('envelope has no signature')
  return {
    envelopeHash: { algorithm: 'sha256', value: sha256(text).toString('hex') },
    payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
    signatures: signatures.toSorted((a, b) => (a.signature < b.signature ? -1 : 1)),
  }
}

/** Stores everything but the payload; payload and signatures arrive encoded twice. */
function intoto(spec: Fields): object {
  const content = spec.object('content')
  const envelope = content.object('envelope')
  const payloadType = envelope.text('payloadType')
  const payload = Buffer.from(envelope.base64('payload').toString('latin1'), 'base64')
  const encoded = preAuthEncoding(payloadType, payload)
  const signatures = envelope.list('signatures').map((entry) => {
    const publicKey = entry.base64('publicKey')
    const signature = entry.base64('sig')
    const decoded = Buffer.from(signature.toString('latin1'), 'base64')
    if (!verifyMessage(encoded, parseKey(publicKey), decoded)) throw new BadRequest('invalid signature')
    const keyid = entry.has('keyid') ? { keyid: entry.text('keyid') } : {}
    return { sig: signature.toString('base64'), publicKey: publicKey.toString('base64'), ...keyid }
  })
  if (signatures.length === 0) throw new BadRequest('envelope has no signature')
  const hash = content.object('hash')
  return {
    content: {
      envelope: { payloadType, signatures },
      hash: { algorithm: 'sha256', value: hash.text('value') },
      payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
    },
  }
}

function parseKey(bytes: Buffer) {
  try {
    return parseVerificationKey(bytes)
  } catch {
    throw new BadRequest('public key or certificate does not parse')
  }
}
