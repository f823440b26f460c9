import type { DigestSet } from '@tier3/model/digest'
import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'
import type { VerifiedBundle } from './verified-bundle.ts'

/** One artifact to judge: the digests are of bytes we hashed, or were given by the user in place of bytes. */
export interface SubjectToVerify {
  /** Name relative to the base; empty when only a digest was given. */
  readonly name: string
  readonly digest: DigestSet
  readonly path?: string
}

export interface BundleEvidence {
  readonly origin: string
  readonly outcome: Result<VerifiedBundle, Problem>
}

/** Everything gathered for one subject, with what could not be gathered. */
export interface SubjectEvidence {
  readonly subject: SubjectToVerify
  readonly bundles: readonly BundleEvidence[]
  readonly gaps: readonly Problem[]
}
