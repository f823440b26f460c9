import type { Finding } from '@tier3/model/finding'
import type { VerdictKind } from '@tier3/model/verdict'
import { findingOf } from '../rejection-reasons.ts'
import type { PolicyVerification } from './evaluate-policy.ts'

/** A verdict with the codes that it rests on, each once and sorted. */
export interface PolicyOutcome {
  readonly verdict: VerdictKind
  readonly codes: readonly string[]
}

export function outcomeOf({ verdict, subjects, findings }: PolicyVerification): PolicyOutcome {
  const ofSubjects = subjects.flatMap(({ verdict: v }) =>
    v.kind === 'verified' ? [] : v.reasons.map(({ code }) => code),
  )
  return { verdict, codes: sortedSet([...ofSubjects, ...findings.map(({ code }) => code)]) }
}

/** How a case of a policy test differs from what it says; nothing when it does not. */
export function differenceOf(
  name: string,
  expected: PolicyOutcome,
  seen: PolicyOutcome,
  at: { readonly file: string; readonly line: number },
): Finding | undefined {
  const [wanted, came] = [expected, seen].map(({ verdict, codes }) =>
    [verdict, ...sortedSet(codes)].join(', '),
  )
  return wanted === came ? undefined : findingOf(name)('policy/test-failed', wanted ?? '', came ?? '', at)
}

const sortedSet = (items: readonly string[]): readonly string[] => [...new Set(items)].toSorted()
