import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createBareRepositories } from './bare-repository.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

it('git finds what the state holds, under the same ids, before and after a change', async () => {
  const bare = createBareRepositories(join(world.home, 'own'))
  const files = {
    run: { bytes: '#!/bin/sh\n', mode: '100755' },
    to: { bytes: 'run', mode: '120000' },
  } as const
  const repository = await world.addRepository({ slug: 'octo/bare', files })
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', join(bare.root, 'octo/bare.git'), ...args], { encoding: 'utf8' }).trim()
  const tag = repository.tag('v1', { message: 'Release' })
  await bare.update(repository.state)
  expect(git('fsck', '--strict', '--no-dangling')).toBe('')
  expect(git('rev-parse', 'HEAD', 'v1', 'v1^{commit}').split('\n')).toEqual([
    repository.head,
    tag,
    repository.head,
  ])
  expect(git('ls-tree', 'HEAD').replaceAll(/ blob [0-9a-f]{40}\t/g, ' ')).toBe('100755 run\n120000 to')
  const off = repository.commit({ branch: 'side', message: 'off', files })
  repository.tag('v1', { commit: off })
  await Promise.all([bare.update(repository.state), bare.update(repository.state)])
  expect(git('rev-parse', 'v1', 'side').split('\n')).toEqual([off, off])
  repository.state.refs.delete('refs/tags/v1')
  await bare.update(repository.state)
  expect(git('tag')).toBe('')
})
