import { displayText } from './display.ts'
import { PROBLEM_REGISTRY, problemCategory, type ProblemCode } from './problem-registry.ts'

/** A failure to do the job, with everything its reader needs to mend it. */
export interface Problem {
  readonly code: ProblemCode
  /** What was attempted, as a phrase behind "Cannot": `hash "dist/app.tgz"`. */
  readonly attempted: string
  /** What is the case now. */
  readonly current: string
  /** What should be the case. */
  readonly desired: string
  /** The smallest change that mends it. */
  readonly fix: string
  /** Where in a file of the user's the cause stands. */
  readonly at?: { readonly file: string; readonly line?: number }
  /** What a library or service said, made safe to show. */
  readonly cause?: string
}

/** Builds a problem; `fix` is the registry's unless a closer one is known. Texts are made safe to show here. */
export function problem(
  code: ProblemCode,
  parts: {
    readonly attempted: string
    readonly current: string
    readonly desired: string
    readonly fix?: string
    readonly at?: { readonly file: string; readonly line?: number }
    readonly cause?: string
  },
): Problem {
  return {
    code,
    attempted: displayText(parts.attempted, 500),
    current: displayText(parts.current, 1000),
    desired: displayText(parts.desired, 500),
    fix: parts.fix ?? PROBLEM_REGISTRY[code].fix,
    ...(parts.at === undefined ? {} : { at: parts.at }),
    ...(parts.cause === undefined ? {} : { cause: displayText(parts.cause, 1000) }),
  }
}

/** One sentence: what could not be done, what is, what should be. */
export const describeProblem = (p: Problem): string =>
  `Cannot ${p.attempted}: ${p.current}; ${p.desired}${p.cause === undefined ? '' : ` (${p.cause})`}`

export type ExitCode = 0 | 1 | 2 | 3

/**
 * The exit code that problems end in: 2 the caller must change something, 3 the answer is not to be had now,
 * 1 something is wrong with what was judged. Refusals come before bad input, and both before an outage.
 */
export function exitCodeOf(problems: readonly Problem[]): ExitCode {
  const codes = problems.map((p) => EXIT[problemCategory(p.code)])
  return codes.includes(1) ? 1 : codes.includes(2) ? 2 : codes.includes(3) ? 3 : 0
}

const EXIT = {
  integrity: 1,
  policy: 1,
  input: 2,
  internal: 2,
  environment: 2,
  permission: 3,
  service: 3,
} as const
