import type { ProblemCode } from './problem-registry.ts'

/** One deviation from what was demanded: which rule, on what, what was seen, and what mends it. */
export interface Finding {
  readonly code: ProblemCode
  /** What the finding is about, e.g. an artifact's name. Hostile text: show it through `displayText`. */
  readonly subject: string
  readonly demand: string
  readonly seen: string
  readonly fix: string
  /** Where in a file of the user's the deviation stands, for an annotation on that line. */
  readonly at?: { readonly file: string; readonly line?: number }
}
