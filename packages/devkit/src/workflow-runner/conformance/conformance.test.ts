import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { redJobs } from '../result.ts'
import { runText } from '../workflow-run.fixture.ts'
import { startWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

it('conformance.yml holds', async () => {
  const run = await runText(world, readFileSync(join(import.meta.dirname, 'conformance.yml'), 'utf8'))
  expect(run.errors).toEqual([])
  expect(redJobs(run)).toEqual([])
  expect(run.jobs.map(({ path, result }) => `${path}: ${result}`).toSorted()).toEqual([
    'first: success',
    'last: success',
    'matrix (a, 1, yes-a): success',
    'matrix (a, 2, yes-a): success',
    'matrix (b, 1): success',
    'matrix (c, 3): success',
    'never: skipped',
  ])
})
