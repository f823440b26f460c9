import type { ArtifactSource, FileSink, FileSource } from '@tier3/model/artifacts'
import type { ReleaseSource } from '@tier3/model/release'
import type { InventorySource, SourceTree } from '@tier3/sbom/source-tree'

/** Everything outside that making or checking an SBOM touches. */
export interface SbomPorts {
  readonly tree: SourceTree
  readonly inventory: InventorySource
  readonly artifacts: ArtifactSource
  readonly files: FileSource
  readonly sink: FileSink
  /** Releases of the repository; undefined without a repository or a token. */
  readonly releases: ReleaseSource | undefined
  /** Lowercase hexadecimal digits. */
  readonly sha256: (bytes: Uint8Array) => string
  /** `SOURCE_DATE_EPOCH` as it stands in the environment (reproducible-builds.org, seconds since 1970). */
  readonly sourceDateEpoch: string | undefined
}
