import { displayText } from '@tier3/model/display'

/** Kinds of difference, in the order in which they explain the others: another tool explains other packages. */
export const CAUSES = [
  'spec-version',
  'tool',
  'time',
  'subject',
  'files',
  'packages',
  'needs',
  'fields',
  'metadata',
  'serial-number',
  'text',
] as const
export type Cause = (typeof CAUSES)[number]

/** Why two documents differ, and what to do about it. All texts are safe to show on one line. */
export interface Explanation {
  readonly cause: Cause
  /** One sentence. */
  readonly says: string
  /** What exactly, at most a dozen lines, the last of which counts the rest. */
  readonly details: readonly string[]
  readonly fix: string
}

const MOST_DETAILS = 12

/** Builds an explanation; hostile text in it is made safe, and the details are bounded, here. */
export function explanation(
  cause: Cause,
  says: string,
  details: readonly string[],
  fix: string,
): Explanation {
  const shown = details.length > MOST_DETAILS ? details.slice(0, MOST_DETAILS - 1) : details
  const rest = details.length - shown.length
  return {
    cause,
    says: displayText(says, 500),
    details: [...shown.map((line) => displayText(line, 300)), ...(rest === 0 ? [] : [`and ${rest} more`])],
    fix: displayText(fix, 500),
  }
}
