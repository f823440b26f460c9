import type { Direction } from './difference.ts'
import type { Drift } from './drift.ts'
import type { DriftVerdict } from './drift-verdict.ts'
import type { RulesetFinding } from './ruleset-finding.ts'

const VERDICT_WORDS: Readonly<Record<DriftVerdict, string>> = {
  'in-sync': 'what is live is what is declared',
  strengthened: 'what is live protects more than what is declared',
  changed: 'what is live differs from what is declared',
  weakened: 'what is live protects less than what is declared',
  unknown: 'whether what is live is what is declared could not be told',
}

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  weaker: 'Weaker',
  unknown: 'Not shown',
  incomparable: 'Different',
  none: 'Different, protects the same',
  stricter: 'Stricter',
  cosmetic: 'Told for completeness',
}

/** The verdict in one sentence. */
export const describeVerdict = (verdict: DriftVerdict): string => VERDICT_WORDS[verdict]

/** One finding on one line: what it does, where, and who gains or loses what. */
export const describeFinding = ({ direction, subject, words }: RulesetFinding): string =>
  `${DIRECTION_WORDS[direction]}: ${subject}: ${words}`

/** Weakenings first, then what was accepted unseen, then the verdict. */
export const describeDrift = ({ findings, losses, verdict }: Drift): readonly string[] => [
  ...findings.map(describeFinding),
  ...losses.map((loss) => `Accepted as not verified: ${loss}`),
  `${verdict}: ${describeVerdict(verdict)}${losses.length === 0 ? '' : ', as far as it was checked'}`,
]
