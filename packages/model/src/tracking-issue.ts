import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/** What an issue is to say, in Markdown. */
export interface IssueText {
  readonly title: string
  readonly body: string
}

export interface TrackingOutcome {
  /** `unchanged`: the issue says it already, or there is nothing to say and no issue. */
  readonly action: 'opened' | 'updated' | 'closed' | 'unchanged'
  readonly number: number | undefined
  readonly url: string | undefined
}

/** Port: the one open issue that follows a check. */
export interface TrackingIssue {
  /** Opens the issue or brings it up to date; undefined closes it. */
  keep(text: IssueText | undefined): Promise<Result<TrackingOutcome, Problem>>
}
