import type { FileSink, FileSource } from '@tier3/model/artifacts'
import type { ReleaseSource } from '@tier3/model/release'
import type { RulesetSource } from '@tier3/model/ruleset-ports'
import type { TagSource } from '@tier3/model/tag-source'

/** Everything outside that judging a tag touches. */
export interface TagGatePorts {
  readonly rulesets: RulesetSource
  readonly releases: ReleaseSource
  readonly tags: TagSource
  readonly files: FileSource
  readonly sink: FileSink
}
