import type { TransparencyLogEntry } from '@sigstore/bundle'
import type { LogEntryView } from '@tier3/attestation/bundle-material'
import { decodeBundle, type BundleView } from '@tier3/attestation/bundle-view'
import { isJsonObject, parseJson, type JsonObject } from '@tier3/model/json'
import { failed, ok, type Result } from '@tier3/model/result'

/** What verification takes from a bundle, in the forms that the library wants. Nothing here was verified. */
export interface BundleParts extends Pick<BundleView, 'mediaType' | 'version' | 'content' | 'timestamps'> {
  readonly signer:
    | { readonly kind: 'certificate'; readonly der: Uint8Array }
    | { readonly kind: 'managed key'; readonly hint: string }
  readonly logEntries: readonly TransparencyLogEntry[]
}

/**
 * Reads a bundle once, strictly. A chain that the bundle brings along is dropped here: authorities come from the
 * trusted root alone. Bundles with a managed key are read only when the configuration names one.
 */
export function readBundleParts(text: string, managedKey: boolean): Result<BundleParts, string> {
  const hinted = managedKey ? withoutHint(text) : undefined
  const view = decodeBundle(hinted?.text ?? text)
  if (!view.ok) return failed(view.problem.current)
  const { mediaType, version, content, timestamps, certificates, logEntries } = view.value
  return ok({
    mediaType,
    version,
    content,
    timestamps,
    signer:
      hinted === undefined
        ? { kind: 'certificate', der: certificates[0] }
        : { kind: 'managed key', hint: hinted.hint },
    logEntries: logEntries.map(libraryForm),
  })
}

/**
 * The bundle with an empty stand-in where it names its key by a hint: the shape reader knows bundles with certificates
 * only, and the key itself comes from the configuration. Undefined when the bundle names no key.
 */
function withoutHint(text: string): { readonly text: string; readonly hint: string } | undefined {
  const parsed = parseJson(text)
  const bundle = parsed.ok && isJsonObject(parsed.value) ? parsed.value : undefined
  const material = bundle?.['verificationMaterial']
  if (bundle === undefined || material === undefined || !isJsonObject(material)) return undefined
  const { publicKey, ...rest } = material as JsonObject & { readonly publicKey?: JsonObject }
  if (publicKey === undefined || 'certificate' in rest || 'x509CertificateChain' in rest) return undefined
  const verificationMaterial = { ...rest, certificate: { rawBytes: 'AA==' } }
  const hint = isJsonObject(publicKey) ? publicKey['hint'] : undefined
  return {
    text: JSON.stringify({ ...bundle, verificationMaterial }),
    hint: typeof hint === 'string' ? hint : '',
  }
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
