import type { TransparencyLogEntry } from '@sigstore/bundle'
import { RFC3161Timestamp } from '@sigstore/core'
import { HashAlgorithm } from '@sigstore/protobuf-specs'
import { RekorWitness, TSAWitness, type SignatureBundle } from '@sigstore/sign'
import type { Problem } from '@tier3/model/problem'
import { ok, type Result } from '@tier3/model/result'
import { flawOfLogEntryBody, type LoggedSignature } from './log-entry-body.ts'
import { callService, type RetryPolicy, type Service } from './service-call.ts'
import { UnexpectedAnswer } from './service-failure.ts'
import type { SigningServices } from './sigstore-instance.ts'

/** A signature to be witnessed, in the library's form and in ours. */
export interface FreshSignature {
  readonly content: SignatureBundle
  readonly logged: LoggedSignature
  readonly certificatePem: string
}

export interface WitnessMaterial {
  readonly logEntries: readonly TransparencyLogEntry[]
  /** RFC 3161 responses, DER. */
  readonly timestamps: readonly Buffer[]
}

/** Has the log and the timestamp authority witness a signature, both at once; `until` is the end of its certificate. */
export async function witnessSignature(
  signature: FreshSignature,
  { log, timestampAuthority }: SigningServices,
  policy: RetryPolicy,
  until: Date,
): Promise<Result<WitnessMaterial, Problem>> {
  const [entry, timestamp] = await Promise.all([
    log === undefined ? undefined : enterInLog(signature, log, policy, until),
    timestampAuthority === undefined
      ? undefined
      : takeTimestamp(signature, timestampAuthority, policy, until),
  ])
  if (entry?.ok === false) return entry
  if (timestamp?.ok === false) return timestamp
  return ok({
    logEntries: entry === undefined ? [] : [entry.value],
    timestamps: timestamp === undefined ? [] : [timestamp.value],
  })
}

function enterInLog(
  { content, logged, certificatePem }: FreshSignature,
  { url, version }: NonNullable<SigningServices['log']>,
  policy: RetryPolicy,
  until: Date,
): Promise<Result<TransparencyLogEntry, Problem>> {
  // An entry that exists already is fetched: an earlier attempt got through, and only its answer was lost.
  const options = { rekorBaseURL: url, retry: 0, timeout: policy.attemptTimeoutMs, fetchOnConflict: true }
  const witness = new RekorWitness({ ...options, majorApiVersion: version })
  const service: Service = {
    role: 'the transparency log',
    host: new URL(url).host,
    attempted: 'enter the signature in the transparency log',
    codes: { unavailable: 'service/rekor-unavailable', refused: 'service/rekor-refused' },
  }
  return callService(
    service,
    async () => {
      const { tlogEntries } = await witness.testify(
        version === 2 ? asRecord(logged) : content,
        certificatePem,
      )
      const [entry] = tlogEntries
      if (entry === undefined) throw new UnexpectedAnswer('it holds no log entry')
      const flaw = flawOfLogEntryBody(entry.canonicalizedBody, entry.kindVersion, logged)
      if (flaw !== undefined) throw new UnexpectedAnswer(`its log entry is not ours: ${flaw}`)
      if (entry.inclusionProof?.checkpoint === undefined)
        throw new UnexpectedAnswer('its log entry has no inclusion proof')
      return entry
    },
    policy,
    until,
  )
}

/**
 * Rekor v2 takes envelopes as a record over the digest of what was signed (the pre-authentication encoding), as it takes
 * any signature; the kind of its own that envelopes once had there is no longer read by other verifiers.
 */
const asRecord = ({ signature, digest }: LoggedSignature): SignatureBundle => ({
  $case: 'messageSignature',
  messageSignature: {
    messageDigest: { algorithm: HashAlgorithm.SHA2_256, digest: Buffer.from(digest) },
    signature: Buffer.from(signature),
  },
})

function takeTimestamp(
  { content, logged }: FreshSignature,
  url: string,
  policy: RetryPolicy,
  until: Date,
): Promise<Result<Buffer, Problem>> {
  const witness = new TSAWitness({ tsaBaseURL: url, retry: 0, timeout: policy.attemptTimeoutMs })
  const service: Service = {
    role: 'the timestamp authority',
    host: new URL(url).host,
    attempted: 'get a timestamp for the signature',
    codes: { unavailable: 'service/timestamp-unavailable', refused: 'service/timestamp-refused' },
  }
  return callService(
    service,
    async () => {
      const { rfc3161Timestamps } = await witness.testify(content)
      const [timestamp] = rfc3161Timestamps
      if (timestamp === undefined) throw new UnexpectedAnswer('it holds no timestamp')
      checkTimestamp(timestamp.signedTimestamp, logged.signature)
      return timestamp.signedTimestamp
    },
    policy,
    until,
  )
}

/** Whether the answer is a granted timestamp of this signature; its own signature is checked by the self-verification. */
function checkTimestamp(der: Buffer, signature: Uint8Array): void {
  try {
    const timestamp = RFC3161Timestamp.parse(Buffer.from(der))
    if (timestamp.status !== 0n && timestamp.status !== 1n) throw new Error('it was not granted')
    timestamp.tstInfo.verify(Buffer.from(signature))
  } catch (error) {
    throw new UnexpectedAnswer(
      `it is not a timestamp of this signature: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
