import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { ASN1Obj, X509Certificate } from '@sigstore/core'
import { parseCertificate } from './certificate.ts'

/**
 * A certificate for the library's chain verification that remembers what the library would work out again for every
 * bundle: its bytes, its parts, and whether an issuer's key verifies it. Signatures are checked over the exact bytes.
 */
export class HeldCertificate extends X509Certificate {
  readonly der: Buffer
  readonly #tbs: Uint8Array
  readonly #verified = new WeakMap<X509Certificate, boolean>()
  readonly #memo = new Map<string, unknown>()

  constructor(bytes: Uint8Array) {
    // A copy of its own: the library keeps views of the buffer for as long as the certificate lives.
    const der = Buffer.from(bytes)
    const parsed = parseCertificate(der)
    if (!parsed.ok) throw new Error(`a certificate is ${parsed.problem.kind}: ${parsed.problem.reason}`)
    super(ASN1Obj.parseBuffer(der))
    this.der = der
    this.#tbs = parsed.value.tbs
  }

  #once<T>(name: string, make: () => T): T {
    if (!this.#memo.has(name)) this.#memo.set(name, make())
    return this.#memo.get(name) as T
  }

  /** The subject's key. */
  get key(): KeyObject {
    return this.#once('key', () => createPublicKey({ key: this.publicKey, format: 'der', type: 'spki' }))
  }

  override verify(issuer?: X509Certificate): boolean {
    const by = issuer ?? this
    if (!(by instanceof HeldCertificate)) return super.verify(issuer)
    const known = this.#verified.get(by)
    if (known !== undefined) return known
    const holds = this.#verifies(by.key)
    this.#verified.set(by, holds)
    return holds
  }

  #verifies(key: KeyObject): boolean {
    try {
      return verify(this.signatureAlgorithm, this.#tbs, key, this.signatureValue)
    } catch {
      return false
    }
  }

  override equals(other: X509Certificate): boolean {
    return other instanceof HeldCertificate ? this.der.equals(other.der) : super.equals(other)
  }

  override clone(): X509Certificate {
    return X509Certificate.parse(Buffer.from(this.der))
  }

  override get publicKey(): Buffer {
    return this.#once('publicKey', () => super.publicKey)
  }
  override get subject(): Buffer {
    return this.#once('subject', () => super.subject)
  }
  override get issuer(): Buffer {
    return this.#once('issuer', () => super.issuer)
  }
  override get notBefore(): Date {
    return this.#once('notBefore', () => super.notBefore)
  }
  override get notAfter(): Date {
    return this.#once('notAfter', () => super.notAfter)
  }
  override get isCA(): boolean {
    return this.#once('isCA', () => super.isCA)
  }
  override get extBasicConstraints(): X509Certificate['extBasicConstraints'] {
    return this.#once('extBasicConstraints', () => super.extBasicConstraints)
  }
  override get extAuthorityKeyID(): X509Certificate['extAuthorityKeyID'] {
    return this.#once('extAuthorityKeyID', () => super.extAuthorityKeyID)
  }
  override get extSubjectKeyID(): X509Certificate['extSubjectKeyID'] {
    return this.#once('extSubjectKeyID', () => super.extSubjectKeyID)
  }
}
