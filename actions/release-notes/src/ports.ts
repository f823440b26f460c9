import type { FileSink, FileSource } from '@tier3/model/artifacts'

/** Everything outside that making release notes touches. */
export interface ReleaseNotesPorts {
  readonly files: FileSource
  readonly sink: FileSink
}
