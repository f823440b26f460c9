import { sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

import { octetString } from '../der/encode.ts'
import { p256KeyPair, spki } from './key-material.ts'
import { sha256 } from './sha256.ts'
import { extension } from './x509.ts'

/** A certificate transparency log that promises inclusion (RFC 6962 section 3.2) and keeps nothing. */
export interface CtLog {
  readonly logId: Buffer
  readonly publicKey: KeyObject
  /**
   * The embedded SCT list extension for a precertificate.
   *
   * @param tbs DER TBSCertificate without the SCT list
   * @param issuerKey the key of the authority that signs the certificate
   */
  promise(tbs: Buffer, issuerKey: KeyObject, at: Date): Buffer
}

const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2'
const SHA256_ECDSA = Buffer.from([4, 3])
const PRECERT_ENTRY = 1

export function createCtLog(): CtLog {
  const { publicKey, privateKey } = p256KeyPair()
  const logId = sha256(spki(publicKey))
  return {
    logId,
    publicKey,
    promise(tbs, issuerKey, at) {
      const timestamp = Buffer.alloc(8)
      timestamp.writeBigUInt64BE(BigInt(at.getTime()))
      const noExtensions = lengthPrefixed(2, Buffer.alloc(0))
      const signed = Buffer.concat([
        Buffer.from([0, 0]),
        timestamp,
        Buffer.from([0, PRECERT_ENTRY]),
        sha256(spki(issuerKey)),
        lengthPrefixed(3, tbs),
        noExtensions,
      ])
      const signature = lengthPrefixed(2, sign('sha256', signed, privateKey))
      const sct = Buffer.concat([Buffer.from([0]), logId, timestamp, noExtensions, SHA256_ECDSA, signature])
      return extension(SCT_LIST, octetString(lengthPrefixed(2, lengthPrefixed(2, sct))))
    },
  }
}

function lengthPrefixed(bytes: number, body: Buffer): Buffer {
  const length = Buffer.alloc(bytes)
  length.writeUIntBE(body.length, 0, bytes)
  return Buffer.concat([length, body])
}
