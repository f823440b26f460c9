import type { BundleParts } from './bundle-parts.ts'
import { readSigner, type BundleSigner } from './bundle-signer.ts'
import type { Refusal } from './refusal.ts'
import type { VerificationContext } from './verification-context.ts'

/** Per context the certificate that was read last, byte for byte, and what came of it. */
const last = new WeakMap<
  VerificationContext,
  { readonly der: Uint8Array; readonly signer: BundleSigner | Refusal }
>()

/**
 * The signer of a bundle. One certificate signs all bundles of a run, so that the one that was read last is kept, with what
 * it remembers of its own verification; what is read of a certificate depends on its bytes and the context alone.
 */
export function rememberedSigner(parts: BundleParts, context: VerificationContext): BundleSigner | Refusal {
  if (parts.signer.kind !== 'certificate') return readSigner(parts, context)
  const { der } = parts.signer
  const known = last.get(context)
  if (known !== undefined && Buffer.compare(known.der, der) === 0) return known.signer
  const signer = readSigner(parts, context)
  last.set(context, { der: Uint8Array.from(der), signer })
  return signer
}
