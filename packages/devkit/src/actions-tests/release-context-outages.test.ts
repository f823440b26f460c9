import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGitHubWorlds, type GitHubWorlds } from './release-context-run.fixture.ts'

describe('release-context on the emulated GitHub', () => {
  let worlds: GitHubWorlds
  beforeAll(async () => {
    worlds = await createGitHubWorlds()
  })
  afterAll(() => worlds.dispose())
  it.each([
    ['refs.get', 'the tag'],
    ['tags.get', 'the tag'],
    ['commits.getObject', 'the commit'],
    ['commits.compare', 'a branch'],
    ['repositories.get', 'the default branch'],
    ['trees.get', 'the folder'],
    ['objects.getBlob', 'the manifest'],
    ['releases.list', 'the release before'],
  ])('does not pass when %s does not answer', async (route) => {
    const world = worlds.make()
    const commit = world.commit({ files: { VERSION: '1.2.3' } })
    world.commit({ files: {} })
    world.tag('v1.2.3', { commit, message: 'one' })
    for (const fault of [{ kind: 'status', status: 503 }, { kind: 'garbage' }, { kind: 'reset' }] as const) {
      worlds.github.faults.set(route, fault)
      const ended = await world.run({ sha: commit })
      expect([ended.exitCode, ended.outputs['verdict'], ended.outputs['version']]).toEqual([3, 'unknown', ''])
    }
    worlds.github.faults.clear()
    expect((await world.run({ sha: commit })).exitCode).toBe(0)
  })

  it('shows no token, and sends only reading requests', async () => {
    const world = worlds.make()
    world.commit({ files: { VERSION: '1.2.3' } })
    world.tag('v1.2.3')
    const ended = await world.run({ inputs: { token: 'ghs_SENTINELSENTINEL' } })
    expect([ended.exitCode, ended.outputs['verdict']]).toEqual([3, 'unknown'])
    expect(ended.shown).not.toContain('SENTINEL')
    expect(new Set(worlds.github.exchanges.map(({ method }) => method))).toEqual(new Set(['GET']))
  })
})
