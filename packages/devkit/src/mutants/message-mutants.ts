import { inBundle, type Making, type Stage } from '../corpus/stage.ts'
import type { BundleJson } from '../sigstore/bundle-json.ts'
import { mutant, type Mutant } from './mutant.ts'

const SIGNATURE = 'integrity/signature'
const MALFORMED = 'integrity/bundle-malformed'
type Message = NonNullable<BundleJson['messageSignature']>

const message =
  (change: (message: Message, s: Stage) => void) =>
  (s: Stage): Making & { artifact?: Uint8Array } => ({
    deviate: inBundle((bundle) => {
      if (bundle.messageSignature !== undefined) change(bundle.messageSignature, s)
    }),
  })
const OTHER = Buffer.from('other')

const CHANGES: readonly (readonly [
  name: string,
  making: (s: Stage) => Making & { readonly artifact?: Uint8Array },
  code: typeof SIGNATURE | typeof MALFORMED,
])[] = [
  ['of other bytes', () => ({ artifact: OTHER }), SIGNATURE],
  [
    'of other bytes under the right digest',
    (s) => ({
      ...message((m) => void (m.messageDigest.digest = Buffer.from(s.sha256, 'hex').toString('base64')))(s),
      artifact: OTHER,
    }),
    SIGNATURE,
  ],
  [
    'under another digest',
    message((m) => void (m.messageDigest.digest = Buffer.alloc(32).toString('base64'))),
    SIGNATURE,
  ],
  [
    'under a short digest',
    message((m) => void (m.messageDigest.digest = Buffer.alloc(31).toString('base64'))),
    MALFORMED,
  ],
  [
    'under SHA-512',
    message(
      (m) => void (m.messageDigest = { algorithm: 'SHA2_512', digest: Buffer.alloc(64).toString('base64') }),
    ),
    SIGNATURE,
  ],
  ['under SHA-3', message((m) => void (m.messageDigest.algorithm = 'SHA3_256')), MALFORMED],
  [
    'under an algorithm as a number',
    message((m) => Object.assign(m.messageDigest, { algorithm: 1 })),
    MALFORMED,
  ],
  [
    'over the digest and not the bytes',
    (s) => ({ deviate: { signedBytes: () => Buffer.from(s.sha256, 'hex') } }),
    SIGNATURE,
  ],
  ['over the digest in hex', (s) => ({ deviate: { signedBytes: () => Buffer.from(s.sha256) } }), SIGNATURE],
  ['in another encoding', () => ({ deviate: { signature: () => Buffer.alloc(64, 7) } }), SIGNATURE],
  [
    'with bytes behind',
    () => ({ deviate: { signature: (sig) => Buffer.concat([sig, Buffer.from([0])]) } }),
    SIGNATURE,
  ],
  [
    'beside an envelope',
    (s) => ({ deviate: inBundle((b) => void (b.dsseEnvelope = JSON.parse(s.attest()).dsseEnvelope)) }),
    MALFORMED,
  ],
  [
    'exchanged for an envelope',
    (s) => ({
      deviate: inBundle((b) => {
        delete b.messageSignature
        b.dsseEnvelope = JSON.parse(s.attest()).dsseEnvelope
      }),
    }),
    SIGNATURE,
  ],
]

/** A signature over the bytes of the artifact, as it stands in both logs. */
export const messageMutants: readonly Mutant[] = [1, 2].flatMap((rekor) =>
  CHANGES.map(([name, making, code]) =>
    mutant(
      `v${rekor}: a signature ${name}`,
      (s) => s.sign({ ...making(s), witness: { rekor: rekor === 1 ? 1 : 2 } }),
      code,
    ),
  ),
)
