import { PROBLEM_REGISTRY } from '@tier3/model/problem-registry'
import type { SummaryBlock } from '@tier3/runner/define/report'
import type { Evidence } from './evidence.ts'
import type { Judged } from './judge.ts'
import type { ReleaseContextPlan } from './plan.ts'

const WORDS = { met: 'yes', unmet: 'no', unknown: 'unknown', beside: 'not demanded' } as const

/** Every demand with what was seen, and behind it the smallest fix of each that is not met. */
export function buildSummary(
  plan: ReleaseContextPlan,
  { checks, verdict }: Judged,
  { previous }: Evidence,
): readonly SummaryBlock[] {
  const open = checks.filter(({ verdict: one }) => one === 'unmet' || one === 'unknown')
  const before = previous.ok ? previous.value.tag : undefined
  return [
    { kind: 'text', text: headline(plan, verdict) },
    {
      kind: 'table',
      columns: ['demand', 'seen', 'met'],
      rows: checks.map(({ demand, seen, verdict: one }) => [demand, seen, WORDS[one]]),
    },
    ...(open.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: ['code', 'what is not met', 'to mend it'],
            rows: open.map(({ demand, fix, code = 'policy/context-unknown' }) => [
              { code },
              demand,
              (fix ?? PROBLEM_REGISTRY[code].fix).replaceAll('\n', ' '),
            ]),
          } as const,
        ]),
    ...(verdict === 'release'
      ? [{ kind: 'text', text: `Release before this one: ${before ?? 'none'}.` } as const]
      : []),
  ]
}

function headline({ tag, repository }: ReleaseContextPlan, verdict: Judged['verdict']): string {
  switch (verdict) {
    case 'release':
      return `The tag ${tag} of ${repository} is a release.`
    case 'rejected':
      return `The tag ${tag} of ${repository} is not a release.`
    case 'unknown':
      return `It is unknown whether the tag ${tag} of ${repository} is a release.`
  }
}
