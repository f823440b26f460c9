import type { Problem } from '@tier3/model/problem'
import type { Release } from '@tier3/model/release'
import type { MakeLatest } from '@tier3/model/release-sink'
import type { ReleaseFile } from '@tier3/release/publication/release-file'
import type { ReleaseState } from '@tier3/release/publication/receipt'
import type { BelievedRoot } from '@tier3/verification/believed-root'
import type { ProvenFiles } from './bundle-check.ts'

/** What was done and what came back. */
export interface Evidence {
  readonly release: Release
  readonly state: ReleaseState
  readonly makeLatest: MakeLatest
  readonly files: readonly ReleaseFile[]
  /** Of what came back; of what was sent where a draft was kept. */
  readonly proven: ProvenFiles
  readonly readBack: 'anonymous' | 'token' | 'none'
  readonly transitions: readonly { readonly at: string; readonly what: string }[]
  readonly policyDigest: string
  readonly trustedRoot: BelievedRoot
  readonly notices: readonly string[]
  /** Why the receipt could not be written; the release is published all the same. */
  readonly unwritten: readonly Problem[]
}
