import { generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

export interface KeyPair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

export const p256KeyPair = (): KeyPair => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
export const p384KeyPair = (): KeyPair => generateKeyPairSync('ec', { namedCurve: 'secp384r1' })
export const ed25519KeyPair = (): KeyPair => generateKeyPairSync('ed25519')

/** The DER SubjectPublicKeyInfo of a public key. */
export const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })
