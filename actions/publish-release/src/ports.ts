import type { ArtifactSource, Clock, FileSink, FileSource } from '@tier3/model/artifacts'
import type { GitHistory } from '@tier3/model/git-history'
import type { ReleaseReader, ReleaseSink, RepositorySettings } from '@tier3/model/release-sink'
import type { BundleVerifier } from '@tier3/verification/ports'
import type { BelievedRoot } from '@tier3/verification/believed-root'

/** Everything outside that publishing a release touches. */
export interface PublishPorts {
  readonly artifacts: ArtifactSource
  readonly files: FileSource
  readonly sink: FileSink
  /** What the token sees, drafts included. */
  readonly releases: ReleaseReader
  /** What anybody sees; nothing is sent along that says who asks. */
  readonly stranger: ReleaseReader
  readonly drafts: ReleaseSink
  readonly settings: RepositorySettings
  readonly tags: Pick<GitHistory, 'tag'>
  readonly verifier: BundleVerifier
  /** The keys that the verifier believes, to be named in the receipt. */
  readonly trustedRoot: BelievedRoot
  readonly clock: Clock
  sleep(milliseconds: number): Promise<void>
  /** A line for people, at once. */
  say(line: string): void
  /** Lowercase hex of the digest of a text's UTF-8 bytes. */
  sha256(text: string): string
}
