import { expect, it } from 'vitest'
import { demandOf } from './demand.ts'
import { trustChecks } from './trust-checks.ts'
import { bundle, policy } from './verified-bundle.fixture.ts'

const [FROM, UNTIL] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:10:00.000Z']

interface Row {
  readonly name: string
  readonly times: readonly string[]
  readonly kind?: 'key'
  readonly life?: readonly [from: string, until: string]
  readonly expected: string
}
const rows: readonly Row[] = [
  { name: 'the first moment', times: [FROM], expected: 'pass' },
  { name: 'the last moment', times: [UNTIL], expected: 'pass' },
  { name: 'a moment before', times: ['2025-12-31T23:59:59.999Z'], expected: 'fail' },
  { name: 'a moment after', times: ['2026-01-01T00:10:00.001Z'], expected: 'fail' },
  { name: 'one of two outside', times: [FROM, '2026-01-02T00:00:00Z'], expected: 'fail' },
  { name: 'no time', times: [], expected: 'unknown' },
  { name: 'a key without an end', kind: 'key', life: ['', ''], times: [], expected: 'pass' },
  { name: 'a key after its end', kind: 'key', life: ['', FROM], times: [UNTIL], expected: 'fail' },
  { name: 'a key before its end', kind: 'key', life: ['', UNTIL], times: [FROM], expected: 'pass' },
  { name: 'a key before its beginning', kind: 'key', life: [UNTIL, ''], times: [FROM], expected: 'fail' },
  { name: 'a key after its beginning', kind: 'key', life: [FROM, ''], times: [UNTIL], expected: 'pass' },
  { name: 'a key with an end, and no time', kind: 'key', life: ['', UNTIL], times: [], expected: 'unknown' },
  { name: 'a certificate without a life', life: ['', ''], times: [], expected: 'unknown' },
]

it.each(rows)('signing-time of $name: $expected', ({ times, kind, life = [FROM, UNTIL], expected }) => {
  const made = bundle({
    ...(kind === undefined ? {} : { sanKind: kind }),
    times: times.map((time) => ({ time, source: 'timestamp-authority' as const })) as never,
  })
  const signer = { ...made.signer, notBefore: life[0], notAfter: life[1] }
  const row = trustChecks(demandOf(policy()), { ...made, signer }).find(({ id }) => id === 'signing-time')
  expect(row?.result).toBe(expected)
  expect(row?.code).toBe(expected === 'pass' ? row?.code : 'integrity/signing-time')
})
