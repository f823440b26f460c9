import { bundleOfDetached } from '@tier3/attestation/formats/detached-signature'
import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { parseHex } from '@tier3/model/hex'
import { problem, type Problem } from '@tier3/model/problem'
import type { BundleSource, CollectedBundle } from '@tier3/verification/ports'

const CERTIFICATE_ENDINGS = ['.pem', '.crt', '.cert'] as const
const FILE_LIMIT = 32 * 1024 * 1024

/** Signatures that stand beside artifacts, each with its certificate; and the files that are something else. */
export interface DetachedFiles {
  /** Paths of signatures by the path of their artifact. */
  readonly signatures: ReadonlyMap<string, string>
  /** The certificate of an artifact's signature. */
  readonly certificates: ReadonlyMap<string, string>
  readonly others: readonly string[]
}

/** Tells `<file>.sig` and its `<file>.pem` from everything else; a certificate without a signature stays what it was. */
export function separateDetached(paths: readonly string[]): DetachedFiles {
  const signatures = new Map(
    paths.flatMap((path) => (path.endsWith('.sig') ? [[path.slice(0, -'.sig'.length), path] as const] : [])),
  )
  const certificates = new Map(
    paths.flatMap((path) => {
      const ending = CERTIFICATE_ENDINGS.find((end) => path.endsWith(end))
      const artifact = path.slice(0, -(ending?.length ?? 0))
      return ending !== undefined && signatures.has(artifact) ? [[artifact, path] as const] : []
    }),
  )
  const taken = new Set([...signatures.values(), ...certificates.values()])
  return { signatures, certificates, others: paths.filter((path) => !taken.has(path)) }
}

/** The signature that stands beside an artifact, bound to the digest of that artifact and of no other. */
export function detachedSource({ signatures, certificates }: DetachedFiles, files: FileSource): BundleSource {
  return {
    async collect({ path = '', digest }) {
      const signature = signatures.get(path)
      if (signature === undefined) return { bundles: [], gaps: [] }
      const certificate = certificates.get(path)
      if (certificate === undefined)
        return { bundles: [refusedBundle(signature, alone(signature))], gaps: [] }
      const [bytes, pem] = [
        await files.read(signature, FILE_LIMIT),
        await files.read(certificate, FILE_LIMIT),
      ]
      if (!bytes.ok) return { bundles: [], gaps: [bytes.problem] }
      if (!pem.ok) return { bundles: [], gaps: [pem.problem] }
      const text = bundleOfDetached(
        { signature: bytes.value, certificate: pem.value, origin: signature },
        parseHex(digest.sha256) ?? new Uint8Array(),
      )
      return {
        bundles: [text.ok ? { text: text.value, origin: signature } : refusedBundle(signature, text.problem)],
        gaps: [],
      }
    },
  }
}

/** Stands in a list of bundles for what has no normal form: it is judged, and refused for its reason. */
export const refusedBundle = (origin: string, refusal: Problem): CollectedBundle => ({
  text: '',
  origin,
  refusal,
})

const alone = (path: string): Problem =>
  problem('integrity/bundle-malformed', {
    attempted: `read the signature ${quoted(path)}`,
    current: 'no certificate stands beside it',
    desired: 'the `.pem` or `.crt` that was written with it must be among the bundles',
  })
