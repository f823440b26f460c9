import { describe, expect, it } from 'vitest'
import { worstVerdict, type VerdictKind } from './verdict.ts'

describe('worstVerdict', () => {
  const cases: readonly { verdicts: readonly VerdictKind[]; expected: VerdictKind }[] = [
    { verdicts: [], expected: 'rejected' },
    { verdicts: ['verified'], expected: 'verified' },
    { verdicts: ['verified', 'verified'], expected: 'verified' },
    { verdicts: ['verified', 'indeterminate'], expected: 'indeterminate' },
    { verdicts: ['indeterminate', 'verified'], expected: 'indeterminate' },
    { verdicts: ['rejected', 'indeterminate', 'verified'], expected: 'rejected' },
    { verdicts: ['verified', 'indeterminate', 'rejected'], expected: 'rejected' },
  ]
  it.each(cases)('$verdicts', ({ verdicts, expected }) => expect(worstVerdict(verdicts)).toBe(expected))
})
