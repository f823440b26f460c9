import type { Finding } from '@tier3/model/finding'
import type { ExitCode, Problem } from '@tier3/model/problem'
import type { Report } from '../define/report.ts'

/** Version of the envelope around every action's report; a breaking change counts it up. */
export const REPORT_MEDIA_TYPE = 'application/vnd.tier3.report+json;version=1'

/** The machine-readable report: the same envelope for every action, with the action's own `body`. */
export interface ReportDocument {
  readonly mediaType: typeof REPORT_MEDIA_TYPE
  readonly action: string
  readonly dryRun: boolean
  readonly exitCode: ExitCode
  readonly title: string
  readonly problems: readonly Problem[]
  readonly findings: readonly Finding[]
  /** Written into every report; the schema lets older ones go without. */
  readonly warnings?: readonly string[]
  readonly notices: readonly string[]
  readonly outputs: { readonly [name: string]: string }
  /** What would be done; in a dry run only. */
  readonly plan?: unknown
  /** The action's own part; absent when the action did not get as far as judging. */
  readonly body?: Report['body']
}

export const formatReport = (document: ReportDocument): string => `${JSON.stringify(document, null, 2)}\n`
