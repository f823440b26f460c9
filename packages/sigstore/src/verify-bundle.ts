import { createHash } from 'node:crypto'
import { RFC3161Timestamp } from '@sigstore/core'
import type { SignedEntity } from '@sigstore/verify'
import type { Digest } from '@tier3/model/digest'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { BundleCheck } from '@tier3/verification/ports'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'
import { readBundleParts, type BundleParts } from './bundle-parts.ts'
import type { BundleSigner } from './bundle-signer.ts'
import { flawOfLogEntries } from './log-entries.ts'
import { rememberedSigner } from './remembered-signer.ts'
import { refusalOfError, refusalProblem, refuse, type Refusal } from './refusal.ts'
import { envelopeBytes, messageBytes, type SignedBytes } from './signed-bytes.ts'
import type { VerificationContext } from './verification-context.ts'

/** Verifies one bundle; every failure, whatever a library throws at hostile bytes, is an `integrity/` problem. */
export function verifyBundle(
  check: BundleCheck,
  context: VerificationContext,
): Result<VerifiedBundle, Problem> {
  try {
    const outcome = judge(check, context)
    return 'code' in outcome ? failed(refusalProblem(check.bundle.origin, outcome)) : ok(outcome)
  } catch (error) {
    return failed(refusalProblem(check.bundle.origin, refusalOfError(error)))
  }
}

function judge({ bundle, artifact }: BundleCheck, context: VerificationContext): VerifiedBundle | Refusal {
  const parts = readBundleParts(bundle.text)
  if (!parts.ok)
    return refuse('integrity/bundle-malformed', parts.problem, 'it must be a well-formed Sigstore bundle')
  const signer = rememberedSigner(parts.value, context)
  if ('code' in signer) return signer
  const { document } = bundle
  if (document !== undefined && parts.value.content.kind === 'envelope')
    return refuse(
      'integrity/bundle-malformed',
      'it is an envelope',
      'it must be a signature over the document',
    )
  // Hashed here, so that nobody else's word ties the document to the signature.
  const signed = readSignedBytes(parts.value, document === undefined ? artifact : digestOf(document))
  if ('code' in signed) return signed
  if (!signed.verifies(signer.key, signer.unlogged)) {
    return refuse(
      'integrity/signature',
      'the signature does not fit the signed bytes and the signer',
      'the signer must have signed exactly these bytes',
    )
  }
  const { thresholds, verifier } = signer.strictness
  const flaw = flawOfLogEntries(parts.value, { ...signed, verifier: signer.verifier }, context, thresholds)
  if (flaw !== undefined)
    return refuse('integrity/log-entry', flaw, 'a trusted log must have entered exactly this signature')
  const timestamps = readTimestamps(parts.value)
  if ('code' in timestamps) return timestamps
  if (timestamps.length < thresholds.timestampAuthorities) {
    return refuse(
      'integrity/signing-time',
      'it has no timestamp',
      'this trust domain demands the time of a timestamp authority',
    )
  }
  verifier.verify(entityOf(parts.value, { signed, signer, timestamps }))
  return verified(bundle, { parts: parts.value, signer, signed, timestamps, context })
}

const digestOf = (document: Uint8Array): Digest => ({
  algorithm: 'sha256',
  hex: createHash('sha256').update(document).digest('hex'),
})

function readSignedBytes({ content }: BundleParts, artifact: Digest): SignedBytes | Refusal {
  if (content.kind === 'envelope')
    return envelopeBytes(content.payloadType, content.payload, content.signature)
  const made = `${content.algorithm === 'SHA2_256' ? 'sha256' : content.algorithm}:${Buffer.from(content.digest).toString('hex')}`
  const wanted = `${artifact.algorithm}:${artifact.hex}`
  if (artifact.algorithm !== 'sha256' || made !== wanted) {
    return refuse(
      'integrity/signature',
      `it was made for the artifact ${made}`,
      `it must be made for ${wanted}`,
    )
  }
  return messageBytes(content.signature, content.digest)
}

/** Far above what an authority's answer with its whole chain takes. */
const MAX_TIMESTAMP_BYTES = 64 * 1024

/** Status 0 and 1 are the two that grant (RFC 3161 section 2.4.2). */
function readTimestamps(parts: BundleParts): readonly RFC3161Timestamp[] | Refusal {
  try {
    if (parts.timestamps.some((token) => token.length > MAX_TIMESTAMP_BYTES)) throw new Error('too large')
    const timestamps = parts.timestamps.map((token) => RFC3161Timestamp.parse(Buffer.from(token)))
    if (
      timestamps.every(
        ({ status, signingTime }) => status <= 1n && status >= 0n && !Number.isNaN(signingTime.getTime()),
      )
    ) {
      return timestamps
    }
  } catch {
    // What cannot be read is refused like what was not granted.
  }
  return refuse(
    'integrity/signing-time',
    'a timestamp is malformed or was not granted',
    'a trusted authority must vouch for the time of signing',
  )
}

interface Evidence {
  readonly signed: SignedBytes
  readonly signer: BundleSigner
  readonly timestamps: readonly RFC3161Timestamp[]
}

function entityOf(
  { logEntries, signer: signedBy }: BundleParts,
  { signed, signer, timestamps }: Evidence,
): SignedEntity {
  return {
    signature: {
      signature: signed.signature,
      compareSignature: (other) => signed.signature.equals(other),
      compareDigest: (other) => signed.payloadDigest.equals(other),
      compareSignedDigest: (other) => signed.digest.equals(other),
      // The signature was verified already, with this key; another key would be another signer.
      verifySignature: (key) => key.equals(signer.key),
    },
    key:
      signer.certificate === undefined
        ? { $case: 'public-key', hint: signedBy.kind === 'key' ? signedBy.hint : '' }
        : { $case: 'certificate', certificate: signer.certificate },
    tlogEntries: [...logEntries],
    timestamps: [
      ...logEntries
        .filter(hasSignedTime)
        .map((tlogEntry) => ({ $case: 'transparency-log', tlogEntry }) as const),
      ...timestamps.map((timestamp) => ({ $case: 'timestamp-authority', timestamp }) as const),
    ],
  }
}

type LogEntry = BundleParts['logEntries'][number]

/** Only a log's signed promise binds the time; an inclusion proof does not. */
const hasSignedTime = (entry: LogEntry): boolean =>
  entry.inclusionPromise !== undefined && entry.integratedTime !== '0'

function verified(
  { text, document }: BundleCheck['bundle'],
  {
    parts,
    signer,
    signed,
    timestamps,
    context,
  }: Evidence & { readonly parts: BundleParts; readonly context: VerificationContext },
): VerifiedBundle | Refusal {
  const times: VerifiedBundle['times'] = [
    ...parts.logEntries.filter(hasSignedTime).map(({ integratedTime }) => ({
      time: new Date(Number(integratedTime) * 1000).toISOString(),
      source: 'transparency-log' as const,
    })),
    ...timestamps.map(({ signingTime }) => ({
      time: signingTime.toISOString(),
      source: 'timestamp-authority' as const,
    })),
  ]
  const stale = logOutsideItsLife(parts, times, context)
  if (stale !== undefined) return stale
  const [entry] = parts.logEntries
  const { content } = parts
  return {
    mediaType: parts.mediaType,
    bundleDigest: { algorithm: 'sha256', hex: createHash('sha256').update(text).digest('hex') },
    trustDomain: context.trustDomain,
    signer: signer.facts,
    times,
    ...(entry === undefined ? {} : { logIndex: provenIndex(entry) }),
    content:
      content.kind === 'envelope'
        ? { kind: 'statement', payloadType: content.payloadType, payload: content.payload }
        : document !== undefined
          ? { kind: 'image-signature', payload: document }
          : { kind: 'artifact', digest: { algorithm: 'sha256', hex: signed.digest.toString('hex') } },
  } as VerifiedBundle
}

/** The index that the log vouches for: in its promise, else in the proof. Without a promise the one beside them is anybody's. */
const provenIndex = ({ logIndex, inclusionPromise, inclusionProof }: LogEntry): string =>
  inclusionPromise === undefined ? (inclusionProof?.logIndex ?? logIndex) : logIndex

/** A log without signed times is held to its validity by the trusted times there are; the library leaves that open. */
function logOutsideItsLife(
  parts: BundleParts,
  times: VerifiedBundle['times'],
  { material }: VerificationContext,
): Refusal | undefined {
  for (const entry of parts.logEntries) {
    if (hasSignedTime(entry) || times.length === 0) continue
    const alive = material.tlogs.some(
      ({ logID, validFor }) =>
        logID.equals(entry.logId.keyId) &&
        times.every(({ time }) => validFor.start <= new Date(time) && new Date(time) <= validFor.end),
    )
    if (!alive)
      return refuse(
        'integrity/log-entry',
        'it was signed outside the life of its log',
        'the log must have been in use at that time',
      )
  }
  return undefined
}
