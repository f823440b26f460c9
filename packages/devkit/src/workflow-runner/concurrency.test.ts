import { expect, it } from 'vitest'
import { createGroups, type Member } from './concurrency.ts'

const member = (changes: Partial<Member> = {}): Member => ({
  cancelInProgress: false,
  cancel: () => undefined,
  ...changes,
})

it('createGroups lets one in at a time, whatever the case of the name', async () => {
  const groups = createGroups()
  const first = await groups.enter('Release', member())
  let entered = false
  const second = groups.enter('release', member()).then((leave) => {
    entered = true
    return leave
  })
  await Promise.resolve()
  expect(entered).toBe(false)
  first?.()
  expect(await second).toBeTypeOf('function')
})

it('createGroups cancels the one that waits when another one comes', async () => {
  const groups = createGroups()
  const first = await groups.enter('g', member())
  const second = groups.enter('g', member())
  const third = groups.enter('g', member())
  expect(await second).toBeUndefined()
  first?.()
  expect(await third).toBeTypeOf('function')
})

it('createGroups cancels the one that runs when the next asks for it', async () => {
  const groups = createGroups()
  let leave: (() => void) | undefined
  const cancelled: string[] = []
  leave = await groups.enter(
    'g',
    member({
      cancel: () => {
        cancelled.push('first')
        leave?.()
      },
    }),
  )
  expect(await groups.enter('g', member({ cancelInProgress: true }))).toBeTypeOf('function')
  expect(cancelled).toEqual(['first'])
})

it('createGroups keeps groups apart', async () => {
  const groups = createGroups()
  await groups.enter('a', member())
  expect(await groups.enter('b', member())).toBeTypeOf('function')
})
