/** What verification ends in. An outage or a hidden field is `indeterminate`, never `verified`. */
export type VerdictKind = 'verified' | 'rejected' | 'indeterminate'

const SEVERITY: Readonly<Record<VerdictKind, number>> = { verified: 0, indeterminate: 1, rejected: 2 }

/** The verdict over many subjects is the worst one; over none it is a rejection (no empty success). */
export function worstVerdict(verdicts: readonly VerdictKind[]): VerdictKind {
  const [first, ...rest] = verdicts
  if (first === undefined) return 'rejected'
  return rest.reduce((worst, kind) => (SEVERITY[kind] > SEVERITY[worst] ? kind : worst), first)
}
