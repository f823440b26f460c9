import { expect, it } from 'vitest'
import { createProgress } from './progress.ts'

it('createProgress speaks once per interval, and not about work that is over', () => {
  const said: string[] = []
  let time = 0
  const progress = createProgress(
    (line) => said.push(line),
    () => time,
  )
  for (const [at, done] of [
    [100, 1],
    [500, 2],
    [900, 3],
    [1_000, 4],
    [2_000, 5],
  ] as const) {
    time = at
    progress(done, 5, `file\u001b${done}`)
  }
  expect(said).toEqual(['  2 of 5: file\\u{001b}2', '  4 of 5: file\\u{001b}4'])
})
