import { displayText } from '@tier3/model/display'
import type { ProblemCode } from '@tier3/model/problem-registry'
import { factOid, type FactName } from './signer-facts.ts'
import type { Check } from './verification.ts'

/** How a field is shown that the evidence does not have. */
export const NOT_STATED = 'not stated'

/**
 * One row of the explanation. A field that is not there is `unknown`, which counts as not passed: an absent value never
 * satisfies a demand. Texts from evidence are made safe to show here, once.
 */
export function check(parts: {
  readonly id: string
  readonly demand: string
  readonly seen: string | undefined
  readonly source: string
  /** Whether the demand is met; undefined when what it is compared with is not there. */
  readonly holds: boolean | undefined
  readonly code: ProblemCode
  readonly hint?: string
}): Check {
  const result =
    parts.seen === undefined || parts.holds === undefined ? 'unknown' : parts.holds ? 'pass' : 'fail'
  const row = {
    id: parts.id,
    demand: displayText(parts.demand, TEXT_LIMIT),
    seen: displayText(parts.seen ?? NOT_STATED, TEXT_LIMIT),
    source: displayText(parts.source, TEXT_LIMIT),
    result,
  } as const
  if (result === 'pass') return row
  const hint = parts.hint ?? `${parts.id} is ${row.seen}; the policy wants ${row.demand}`
  return { ...row, code: parts.code, hint: displayText(hint, 2 * TEXT_LIMIT) }
}

const TEXT_LIMIT = 500

export const factSource = (name: FactName): string => `certificate ${factOid(name)}`
