import type { BundleParts } from './bundle-parts.ts'
import { flawOfCheckpoint } from './checkpoint.ts'
import { flawOfLogEntryBody, type LoggedSignature } from './log-entry-body.ts'
import type { Thresholds, VerificationContext } from './verification-context.ts'

/** Why the log entries of a bundle do not serve, before any of their signatures is verified; undefined when they may. */
export function flawOfLogEntries(
  { logEntries, version }: BundleParts,
  logged: LoggedSignature,
  { material }: VerificationContext,
  thresholds: Thresholds,
): string | undefined {
  if (logEntries.length < thresholds.logs) return NO_ENTRY
  const seen = new Set<string>()
  for (const entry of logEntries) {
    if (!isIndex(entry.logIndex) || !isIndex(entry.integratedTime))
      return 'its log entry has a malformed index or time'
    const log = material.tlogs.find(({ logID }) => logID.equals(entry.logId.keyId))
    if (log === undefined) return 'its log entry is of a log that is not trusted'
    // Since version 0.2 the proof is required; version 0.1 was made before logs gave one.
    if (entry.inclusionProof === undefined && (version !== '0.1' || entry.inclusionPromise === undefined)) {
      return 'its log entry has no inclusion proof'
    }
    if (entry.inclusionProof !== undefined && !isIndex(entry.inclusionProof.logIndex))
      return 'its log entry has a malformed index'
    const flaw =
      flawOfCheckpoint(entry, log) ?? flawOfLogEntryBody(entry.canonicalizedBody, entry.kindVersion, logged)
    if (flaw !== undefined) return `of its log entry: ${flaw}`
    // Copies of one entry must not count as several.
    const identity = `${entry.logId.keyId.toString('hex')} ${entry.canonicalizedBody.toString('base64')}`
    if (seen.has(identity)) return 'it has the same log entry twice'
    seen.add(identity)
  }
  return undefined
}

/** Older forms have none: an envelope alone, or a signature beside a certificate. Nobody can tell one from a stripped one. */
const NO_ENTRY =
  'it has no log entry, so that nothing proves when it was signed: a form that carries none can be verified only with its entry from the log'

const isIndex = (text: string): boolean => /^(?:0|[1-9]\d{0,18})$/.test(text)
