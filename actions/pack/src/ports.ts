import type { ArchiveStore } from '@tier3/model/archive-store'
import type { ByteStreams } from '@tier3/model/byte-streams'
import type { EntrySource } from '@tier3/model/entry-source'

export interface PackPorts {
  readonly entries: EntrySource
  readonly store: ArchiveStore
  readonly streams: ByteStreams
  /** `SOURCE_DATE_EPOCH` as it stands in the environment. */
  readonly sourceDateEpoch: string | undefined
  /** Folders of this machine whose paths must not stand in what is packed: workspace, home, temporary. */
  readonly machinePaths: readonly string[]
}
