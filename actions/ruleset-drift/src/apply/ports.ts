import type { ArtifactSource, FileSink, FileSource } from '@tier3/model/artifacts'
import type { RulesetSink, RulesetSource } from '@tier3/model/ruleset-ports'
import type { Sha256 } from '../plan-file.ts'

/** What it takes to change rulesets and to remember what they were. */
export interface ApplyPorts {
  readonly source: RulesetSource
  readonly sink: RulesetSink
  readonly artifacts: ArtifactSource
  readonly files: FileSource
  readonly output: FileSink
  readonly sha256: Sha256
  /** A line for people at once, so that the log of a killed run says how far it came. */
  readonly say: (line: string) => void
}
