import { expect, it } from 'vitest'
import { createGate } from './bounded-concurrency.ts'

it('createGate runs as much at once as it has places, in order, failures included', async () => {
  const gate = createGate(2)
  const started: number[] = []
  let running = 0
  let most = 0
  const results = await Promise.allSettled(
    [0, 1, 2, 3, 4, 5].map((index) =>
      gate(async () => {
        started.push(index)
        most = Math.max(most, (running += 1))
        await new Promise((resolve) => setImmediate(resolve))
        running -= 1
        if (index === 1) throw new Error('one')
        return index
      }),
    ),
  )
  expect(started).toEqual([0, 1, 2, 3, 4, 5])
  expect(most).toBe(2)
  expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([
    0,
    'failed',
    2,
    3,
    4,
    5,
  ])
  expect(await gate(async () => 'free again')).toBe('free again')
})
