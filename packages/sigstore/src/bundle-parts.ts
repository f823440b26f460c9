import type { TransparencyLogEntry } from '@sigstore/bundle'
import type { LogEntryView } from '@tier3/attestation/bundle-material'
import { decodeBundle, type BundleView } from '@tier3/attestation/bundle-view'
import { failed, ok, type Result } from '@tier3/model/result'

/** What verification takes from a bundle, in the forms that the library wants. Nothing here was verified. */
export interface BundleParts extends Pick<BundleView, 'mediaType' | 'version' | 'content' | 'timestamps'> {
  readonly signer:
    | { readonly kind: 'certificate'; readonly der: Uint8Array }
    | { readonly kind: 'key'; readonly hint: string }
  readonly logEntries: readonly TransparencyLogEntry[]
}

/** Reads a bundle once, strictly. A chain that it brings along is dropped here: authorities come from the trusted root alone. */
export function readBundleParts(text: string): Result<BundleParts, string> {
  const view = decodeBundle(text)
  if (!view.ok) return failed(view.problem.current)
  const { mediaType, version, content, timestamps, signer, logEntries } = view.value
  return ok({
    mediaType,
    version,
    content,
    timestamps,
    signer: signer.kind === 'key' ? signer : { kind: 'certificate', der: signer.certificates[0] },
    logEntries: logEntries.map(libraryForm),
  })
}

function libraryForm(entry: LogEntryView): TransparencyLogEntry {
  const { inclusionPromise: promise, inclusionProof: proof } = entry
  return {
    logIndex: entry.logIndex,
    logId: { keyId: buffer(entry.logId) },
    kindVersion: { kind: entry.kind, version: entry.kindVersion },
    integratedTime: entry.integratedTime ?? '0',
    inclusionPromise: promise === undefined ? undefined : { signedEntryTimestamp: buffer(promise) },
    inclusionProof:
      proof === undefined
        ? undefined
        : {
            logIndex: proof.logIndex,
            treeSize: proof.treeSize,
            rootHash: buffer(proof.rootHash),
            hashes: proof.hashes.map(buffer),
            checkpoint: proof.checkpoint === undefined ? undefined : { envelope: proof.checkpoint },
          },
    canonicalizedBody: buffer(entry.body),
  }
}

/** The same bytes as the library's kind of array, not copied. */
const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
