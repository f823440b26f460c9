import type { HashedArtifact, Progress } from '@tier3/model/artifacts'
import type { NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'

/** An artifact with a way to its bytes; the signer reads them once, in chunks, and checks them against the digest. */
export interface SignableArtifact extends HashedArtifact {
  read(): AsyncIterable<Uint8Array>
}

/** One signature with everything a verifier needs, as text in the Sigstore bundle v0.3 JSON form. */
export interface SignedBundle {
  readonly bundle: string
  /** Subject alternative name of the certificate: the signing workflow at its ref. */
  readonly certificateIdentity: string
  readonly certificateIssuer: string
  /** PEM of the leaf, and the bare signature in base64: what older verifiers read as `.pem` and `.sig`. */
  readonly certificatePem: string
  readonly signature: string
}

/**
 * Port: keyless signing. One identity token and one certificate serve all calls while they are valid; results come in
 * the order of the inputs. Either everything is signed or the problems are returned.
 */
export interface Signer {
  /** Signs artifact bytes (message signature over sha256). */
  signArtifacts(
    artifacts: NonEmpty<SignableArtifact>,
    progress?: Progress,
  ): Promise<Result<NonEmpty<SignedBundle>, readonly Problem[]>>
  /** Signs in-toto statements (DSSE envelope with payload type application/vnd.in-toto+json). */
  signStatements(
    statements: NonEmpty<Uint8Array>,
    progress?: Progress,
  ): Promise<Result<NonEmpty<SignedBundle>, readonly Problem[]>>
  /** Claims of the job's own identity token, asked for once; used for provenance and for the level. */
  claims(): Promise<Result<Readonly<Record<string, unknown>>, Problem>>
}
