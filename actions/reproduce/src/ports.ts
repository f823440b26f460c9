import type { ArtifactSource, FileSink, FileSource } from '@tier3/model/artifacts'
import type { CheckoutEditor, RebuildStage } from '@tier3/model/rebuild-stage'
import type { SourceReader } from '@tier3/model/source-reader'

/** Everything outside that rebuilding touches. */
export interface ReproducePorts {
  readonly stage: RebuildStage
  readonly source: SourceReader
  readonly editor: CheckoutEditor
  readonly artifacts: ArtifactSource
  readonly files: FileSource
  readonly sink: FileSink
  readonly variable: (name: string) => string | undefined
  readonly sha256: (bytes: Uint8Array) => string
}
