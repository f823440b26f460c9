import { expect, it } from 'vitest'
import { parseSourceTime, sourceTime } from './source-time.ts'

it.each([
  { planned: 5, variable: '6', seconds: 5 },
  { planned: undefined, variable: '6', seconds: 6 },
  { planned: 0, variable: undefined, seconds: 0 },
])('sourceTime of $planned and $variable is $seconds', ({ planned, variable, seconds }) => {
  expect(sourceTime(planned, variable)).toEqual({ ok: true, value: seconds })
})

it.each([undefined, '', 'now', '-1', '1.5', '1e9', ' 5', '8589934592', '99999999999'])(
  'sourceTime refuses %s',
  (variable) => {
    const time = sourceTime(undefined, variable)
    expect(time.ok ? '' : time.problem.code).toBe('input/source-time')
  },
)

it('parseSourceTime takes the last second that tar can hold', () => {
  expect(parseSourceTime('8589934591', 'x')).toEqual({ ok: true, value: 8_589_934_591 })
})
