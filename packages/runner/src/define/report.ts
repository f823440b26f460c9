import type { Finding } from '@tier3/model/finding'
import type { JsonObject } from '@tier3/model/json'
import type { ExitCode } from '@tier3/model/problem'

/** One cell or word of a summary; `code` shows it in fixed width. Hostile text is allowed: rendering makes it safe. */
export type Cell = string | { readonly code: string }

export type SummaryBlock =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly Cell[])[]
    }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | {
      readonly kind: 'details'
      readonly title: string
      readonly blocks: readonly SummaryBlock[]
      /** Shown unfolded. */
      readonly open?: boolean
    }

/** Everything an action has to say, as data; the runner renders it for logs, annotations, summary and JSON. */
export interface Report {
  readonly exitCode: ExitCode
  /** The outcome in a few words, e.g. `3 artifacts verified`. Heading of the summary and last line of the log. */
  readonly title: string
  /** Outputs by name. */
  readonly outputs: { readonly [name: string]: string }
  /** Lines for people, in order: what was judged, the demand, one line per subject. */
  readonly lines: readonly string[]
  readonly summary: readonly SummaryBlock[]
  /** Deviations, most severe first; they become annotations. */
  readonly findings: readonly Finding[]
  /** What did not fail but lets more pass than is wise, with what to write instead; annotations between the two kinds. */
  readonly warnings?: readonly string[]
  /** What did not fail but should be known; they become annotations of the mildest kind. */
  readonly notices: readonly string[]
  /** Body of the machine-readable report; its schema stands in the spec. */
  readonly body: JsonObject
}
