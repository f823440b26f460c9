import type { ArtifactSource, FileSink, FileSource } from '@tier3/model/artifacts'
import type { RulesetSource } from '@tier3/model/ruleset-ports'
import type { TrackingIssue } from '@tier3/model/tracking-issue'
import type { Report } from '@tier3/runner/define/report'

/** Everything outside that a check of rulesets touches. */
export interface DriftPorts {
  readonly rulesets: Pick<
    RulesetSource,
    'ofRepository' | 'ofOrganization' | 'effectiveRules' | 'repository' | 'repositories'
  >
  readonly artifacts: Pick<ArtifactSource, 'find'>
  readonly files: FileSource
  readonly sink: FileSink
  /** Undefined when none is to be kept. */
  readonly issue: TrackingIssue | undefined
  /** A summary as Markdown in which hostile text forms no markup. */
  readonly markdown: (summary: Pick<Report, 'title' | 'exitCode' | 'summary'>) => string
  /** Requests made so far. */
  calls(): number
  /** Lowercase hex of the digest of a text's UTF-8 bytes. */
  readonly sha256: (text: string) => string
}
