import type { Progress } from '@tier3/model/artifacts'
import type { Digest } from '@tier3/model/digest'
import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'
import type { SubjectToVerify } from './evidence.ts'
import type { VerifiedBundle } from './verified-bundle.ts'

/** A bundle as it was found: its whole JSON text and where it came from. Nothing in it is trusted. */
export interface CollectedBundle {
  readonly text: string
  /** Path, URL or store, to be shown to people. */
  readonly origin: string
  /** What a message signature is over when that is a document about the artifact, and not the artifact itself. */
  readonly document?: Uint8Array
  /** Why it has no normal form. Its text is empty then, and it is refused for this without being asked about. */
  readonly refusal?: Problem
}

/** One question to the verifier: does this bundle's cryptography hold, for these bytes where it signs bytes? */
export interface BundleCheck {
  readonly bundle: CollectedBundle
  /** sha256 of the artifact that a message signature must be over; statements name their subjects themselves. */
  readonly artifact: Digest
}

/**
 * Port: cryptographic verification against one trusted root. Answers come in the order of the questions; every
 * failure of a bundle, whatever a library throws, is an `integrity/` problem; a failure of the verifier itself has another
 * code and is a gap. Nothing but full success is a success.
 */
export interface BundleVerifier {
  verify(
    checks: readonly BundleCheck[],
    progress?: Progress,
  ): Promise<readonly Result<VerifiedBundle, Problem>[]>
}

/** What a source of bundles had for a subject; `gaps` are sources that could not be asked or not be read whole. */
export interface BundleCollection {
  readonly bundles: readonly CollectedBundle[]
  /**
   * Further bundles that the source gives to many subjects: one and the same array for all of them, so that what each is about
   * is found once and not once for every subject.
   */
  readonly shared?: readonly CollectedBundle[]
  readonly gaps: readonly Problem[]
}

/** Port: where bundles come from (files beside the artifact, named files, GitHub's store). */
export interface BundleSource {
  collect(subject: SubjectToVerify): Promise<BundleCollection>
}

/**
 * Port: the transparency log, asked for the entry of a signature that brings none. A bundle that lacks nothing comes back as it is;
 * one of which the log knows nothing comes back with a refusal; an outage is a problem, and so a gap.
 */
export interface EntryFinder {
  complete(bundle: CollectedBundle): Promise<Result<CollectedBundle, Problem>>
}
