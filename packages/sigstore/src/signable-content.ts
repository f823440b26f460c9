import { createHash, createSign, sign } from 'node:crypto'
import type { SignatureBundle } from '@sigstore/sign'
import { formatPreAuthentication, IN_TOTO_PAYLOAD_TYPE } from '@tier3/attestation/envelope'
import { HashAlgorithm } from '@sigstore/protobuf-specs'
import type { SignableArtifact } from '@tier3/attestation/signer'
import { FileChangedError } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SigningIdentity } from './signing-identity.ts'

/** A signature with the digests that a log entry of it must name. */
export interface ContentSignature {
  readonly identity: SigningIdentity
  readonly signature: Buffer
  readonly digest: Buffer
  readonly payloadDigest: Buffer
  readonly content: SignatureBundle
}

/** Something to sign. The identity is asked for last, so that a certificate does not age while a large file is read. */
export interface SignableContent {
  readonly label: string
  sign(current: () => Promise<Result<SigningIdentity, Problem>>): Promise<Result<ContentSignature, Problem>>
}

/** The artifact's bytes, read once in chunks: hashed and signed in one pass, in memory that does not grow with the file. */
export function artifactContent(artifact: SignableArtifact): SignableContent {
  return {
    label: artifact.name,
    async sign(current) {
      const signer = createSign('sha256')
      const hash = createHash('sha256')
      try {
        for await (const chunk of artifact.read()) {
          signer.update(chunk)
          hash.update(chunk)
        }
      } catch (error) {
        return failed(unreadable(artifact.name, error))
      }
      const digest = hash.digest()
      const hex = digest.toString('hex')
      if (hex !== artifact.digest.sha256) {
        return failed(
          changed(
            artifact.name,
            `it has the digest sha256:${hex} now, and had sha256:${artifact.digest.sha256} before`,
          ),
        )
      }
      const identity = await current()
      if (!identity.ok) return identity
      const signature = signer.sign(identity.value.privateKey)
      const messageDigest = { algorithm: HashAlgorithm.SHA2_256, digest }
      const content: SignatureBundle = {
        $case: 'messageSignature',
        messageSignature: { messageDigest, signature },
      }
      return ok({ identity: identity.value, signature, digest, payloadDigest: digest, content })
    },
  }
}

/** An in-toto statement in a DSSE envelope with one signature. */
export function statementContent(payload: Uint8Array, label: string): SignableContent {
  return {
    label,
    async sign(current) {
      const identity = await current()
      if (!identity.ok) return identity
      const bytes = Buffer.from(payload)
      const encoded = formatPreAuthentication(IN_TOTO_PAYLOAD_TYPE, bytes)
      const signature = sign('sha256', encoded, identity.value.privateKey)
      const content: SignatureBundle = {
        $case: 'dsseEnvelope',
        dsseEnvelope: {
          payloadType: IN_TOTO_PAYLOAD_TYPE,
          payload: bytes,
          signatures: [{ sig: signature, keyid: '' }],
        },
      }
      return ok({
        identity: identity.value,
        signature,
        digest: sha256(encoded),
        payloadDigest: sha256(bytes),
        content,
      })
    },
  }
}

const unreadable = (name: string, error: unknown): Problem =>
  error instanceof FileChangedError
    ? changed(name, error.message)
    : problem('environment/read-failed', {
        attempted: `read ${quoted(name)} to sign it`,
        current: 'it cannot be read',
        desired: 'it must be readable to its end',
        cause: error instanceof Error ? error.message : String(error),
      })

const changed = (name: string, current: string): Problem =>
  problem('integrity/file-changed', {
    attempted: `sign ${quoted(name)}`,
    current,
    desired: 'it must stay as it was hashed',
  })

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
