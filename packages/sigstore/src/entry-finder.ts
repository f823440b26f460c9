import { setTimeout as wait } from 'node:timers/promises'
import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { quoted } from '@tier3/model/display'
import type { CollectedBundle, EntryFinder } from '@tier3/verification/ports'
import { readBundleParts, type BundleParts } from './bundle-parts.ts'
import { flawOfLogEntryBody, type LoggedSignature } from './log-entry-body.ts'
import { readEntry, searchIndex, type FoundEntry } from './rekor-search.ts'
import { callService, type RetryPolicy } from './service-call.ts'
import { envelopeBytes, messageBytes } from './signed-bytes.ts'
import type { TrustedRootMaterial } from './trusted-root.ts'

export interface EntryFinderOptions {
  /** The log is one that the trusted root names, so that nobody else is asked or believed. */
  readonly trustedRoot: TrustedRootMaterial
  /** How long a failing log is waited for; 30 when absent. */
  readonly maxWaitSeconds?: number
  /** How long one request may take; 20 when absent. */
  readonly attemptTimeoutSeconds?: number
}

/**
 * Asks the log for the entry of a signature that brings none: an envelope that stands alone, or a signature beside a certificate.
 * What it finds is put into the bundle and proves nothing yet: the verifier judges it like an entry that was there from the start.
 */
export function createEntryFinder(options: EntryFinderOptions): EntryFinder {
  const [url] = searchableLogs(options.trustedRoot)
  const policy: RetryPolicy = {
    maxWaitMs: (options.maxWaitSeconds ?? 30) * 1000,
    attemptTimeoutMs: (options.attemptTimeoutSeconds ?? 20) * 1000,
    clock: { now: () => new Date() },
    sleep: (ms) => wait(ms),
    random: Math.random,
    redact: (text) => text,
  }
  return {
    async complete(bundle) {
      const question = questionOf(bundle)
      if (question === undefined) return ok(bundle)
      if (url === undefined) return failed(noLog(bundle))
      const found = await search(url, question, policy)
      if (!found.ok) return found
      return ok('json' in found.value ? withEntry(bundle, found.value) : refused(bundle, found.value.reason))
    },
  }
}

/** The logs of Rekor v1 in a root, which alone have an index; a log of Rekor v2 signs with Ed25519. */
export function searchableLogs({ json }: TrustedRootMaterial): readonly string[] {
  const root = parseJson(json)
  const logs = root.ok && isJsonObject(root.value) ? root.value['tlogs'] : undefined
  return (Array.isArray(logs) ? (logs as readonly Json[]) : []).flatMap((log) => {
    const address = isJsonObject(log) ? log['baseUrl'] : undefined
    const key = isJsonObject(log) ? log['publicKey'] : undefined
    const details = key !== undefined && isJsonObject(key) ? key['keyDetails'] : undefined
    if (typeof address !== 'string' || details !== 'PKIX_ECDSA_P256_SHA_256' || !URL.canParse(address))
      return []
    const { protocol, hostname } = new URL(address)
    const local = protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)
    return protocol === 'https:' || local ? [address.replace(/\/+$/, '')] : []
  })
}

interface Question {
  readonly logged: LoggedSignature
  /** What the log's index knows it by: the artifact, or the payload of the envelope. */
  readonly sha256: string
}

/** Undefined where nothing is missing, or where the bundle cannot be read: its verifier says what is wrong with it then. */
function questionOf({ text, refusal }: CollectedBundle): Question | undefined {
  const parts = refusal === undefined ? readBundleParts(text) : undefined
  if (parts?.ok !== true) return undefined
  const { signer, logEntries, timestamps, content } = parts.value
  // A timestamp in place of a log is how instances without one vouch.
  if (signer.kind !== 'certificate' || logEntries.length > 0 || timestamps.length > 0) return undefined
  const signed = signedBytes(content)
  if (signed === undefined) return undefined
  const { signature, digest, payloadDigest } = signed
  return {
    logged: { signature, digest, payloadDigest, verifier: signer.der },
    sha256: payloadDigest.toString('hex'),
  }
}

function signedBytes(content: BundleParts['content']) {
  if (content.kind === 'envelope')
    return envelopeBytes(content.payloadType, content.payload, content.signature)
  return content.algorithm === 'SHA2_256' ? messageBytes(content.signature, content.digest) : undefined
}

async function search(
  url: string,
  { logged, sha256 }: Question,
  policy: RetryPolicy,
): Promise<Result<FoundEntry | { readonly reason: string }, Problem>> {
  const call = <T>(attempt: (signal: AbortSignal) => Promise<T>): Promise<Result<T, Problem>> =>
    callService(
      {
        role: 'the transparency log',
        host: new URL(url).host,
        attempted: `look up the log entry of sha256:${sha256}`,
        codes: { unavailable: 'service/rekor-unavailable', refused: 'service/rekor-refused' },
      },
      () => attempt(AbortSignal.timeout(policy.attemptTimeoutMs)),
      policy,
    )
  const ids = await call((signal) => searchIndex(url, sha256, signal))
  if (!ids.ok) return ids
  const reasons = new Set<string>()
  for (const id of ids.value) {
    const entry = await call((signal) => readEntry(url, id, signal))
    if (!entry.ok) return entry
    const flaw = flawOfLogEntryBody(entry.value.body, kindOf(entry.value.json), logged)
    if (flaw === undefined) return entry
    reasons.add(flaw)
  }
  const why = [...reasons].slice(0, 3).join('; ')
  return ok({
    reason:
      ids.value.length === 0
        ? 'the log has no entry for it'
        : `the log has ${ids.value.length} entries for it, none of this signature: ${why}`,
  })
}

function kindOf({ kindVersion }: JsonObject): { readonly kind: string; readonly version: string } {
  const { kind, version } = kindVersion as { readonly kind: string; readonly version: string }
  return { kind, version }
}

function withEntry(bundle: CollectedBundle, { json }: FoundEntry): CollectedBundle {
  // It was read as a bundle a moment ago.
  const document = JSON.parse(bundle.text) as JsonObject & { readonly verificationMaterial: JsonObject }
  const verificationMaterial = { ...document.verificationMaterial, tlogEntries: [json] }
  return { ...bundle, text: JSON.stringify({ ...document, verificationMaterial }) }
}

const refused = (bundle: CollectedBundle, reason: string): CollectedBundle => ({
  text: '',
  origin: bundle.origin,
  refusal: problem('integrity/log-entry', {
    attempted: `look up the log entry of ${quoted(bundle.origin)}`,
    current: reason,
    desired: 'a trusted log must have entered exactly this signature',
  }),
})

const noLog = ({ origin }: CollectedBundle): Problem =>
  problem('input/conflict', {
    attempted: `look up the log entry of ${quoted(origin)}`,
    current: 'the trusted root names no log that can be searched',
    desired: 'a signature without a log entry needs one that can',
    fix: 'Turn `log-lookup` off, or give a `trusted-root` with a log of Rekor v1.',
  })
