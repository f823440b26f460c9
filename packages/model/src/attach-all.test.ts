import { expect, it } from 'vitest'
import { attachAll } from './attach-all.ts'
import type { ImageSink } from './image-ports.ts'
import { problem } from './problem.ts'
import { failed, ok } from './result.ts'

const denied = problem('permission/registry-denied', { attempted: 'a', current: 'it says no', desired: 'd' })
const image = (registry: string) => ({ registry, repository: 'app', sha256: 'a'.repeat(64) })
const bundle = { text: '{}', mediaType: 'm', predicateType: 'p' }
const sink = (refusing: string): ImageSink => ({
  attach: (to) =>
    Promise.resolve(
      to.registry === refusing ? failed(denied) : ok({ image: to, artifact: to, fallback: false }),
    ),
})
const pairs = ['a.example', 'b.example', 'c.example'].map((registry) => ({ image: image(registry), bundle }))

it.each([
  ['c.example', pairs, 'it says no; 2 of 3 were attached before this one'],
  ['a.example', pairs, 'it says no; 0 of 3 were attached before this one'],
  ['a.example', pairs.slice(0, 1), 'it says no'],
])('says what is attached already when %s refuses', async (refusing, some, current) => {
  expect(await attachAll(some, sink(refusing), () => {})).toEqual(failed([{ ...denied, current }]))
})
