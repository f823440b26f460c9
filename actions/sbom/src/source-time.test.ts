import { expect, it } from 'vitest'
import { sourceTime } from './source-time.ts'

const COMMIT = { commit: 'c'.repeat(40), committedAt: 1_700_000_000 }

it.each([
  { name: 'the commit', epoch: undefined, origin: COMMIT, seconds: 1_700_000_000, from: 'commit' },
  { name: 'an empty variable', epoch: '', origin: COMMIT, seconds: 1_700_000_000, from: 'commit' },
  { name: 'the variable', epoch: '5', origin: COMMIT, seconds: 5, from: 'SOURCE_DATE_EPOCH' },
  { name: 'the variable of a folder', epoch: '0', origin: {}, seconds: 0, from: 'SOURCE_DATE_EPOCH' },
])('sourceTime is that of $name', ({ epoch, origin, seconds, from }) => {
  expect(sourceTime(epoch, origin)).toEqual({ ok: true, value: { seconds, from } })
})

it.each([
  { epoch: 'now', origin: COMMIT },
  { epoch: '-1', origin: COMMIT },
  { epoch: '1.5', origin: COMMIT },
  { epoch: '1e9', origin: COMMIT },
  { epoch: ' 5', origin: COMMIT },
  { epoch: '999999999999', origin: COMMIT },
  { epoch: undefined, origin: {} },
  { epoch: undefined, origin: { commit: COMMIT.commit } },
])('sourceTime refuses $epoch of $origin', ({ epoch, origin }) => {
  const time = sourceTime(epoch, origin)
  expect(time.ok ? undefined : time.problem.code).toBe('input/source-time')
})
