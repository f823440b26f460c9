import { problem } from '@tier3/model/problem'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ended } from './action-run.fixture.ts'
import {
  createGitHubWorlds,
  createMemoryWorlds,
  type ContextWorld,
  type ContextWorlds,
} from './release-context-run.fixture.ts'

const NPM = { 'package.json': '{"name":"app","version":"1.2.3"}' }
const DATE = new Date('2026-03-01T12:00:05Z')
const EMPTY = {
  tag: '',
  ref: '',
  version: '',
  prerelease: '',
  package: '',
  commit: '',
  'source-date-epoch': '',
  'tag-type': '',
  'previous-tag': '',
}
const outcome = ({ exitCode, outputs, codes }: Ended) => [exitCode, outputs['verdict'], ...codes]
const RELEASE = [0, 'release']

for (const [name, makeWorlds] of [
  ['in memory', createMemoryWorlds],
  ['on the emulated GitHub', createGitHubWorlds],
] as const) {
  describe(`release-context ${name}`, () => {
    let worlds: ContextWorlds
    let world: ContextWorld
    beforeAll(async () => {
      worlds = await makeWorlds()
    })
    beforeEach(() => {
      world = worlds.make()
    })
    afterAll(() => worlds.dispose())

    it('hands a release on', async () => {
      world.commit({ files: { 'package.json': '{"version":"1.1.0"}' } })
      world.release('v1.0.0')
      world.release('v1.1.0')
      world.release('v1.2.0-rc.1', { prerelease: true })
      world.release('v1.2.2', { draft: true })
      world.release('other-v1.2.0')
      const commit = world.commit({ files: NPM, date: DATE })
      world.tag('v1.2.3', { message: 'one' })
      const ended = await world.run()
      expect(outcome(ended)).toEqual(RELEASE)
      expect(ended.outputs).toEqual({
        verdict: 'release',
        reasons: '',
        tag: 'v1.2.3',
        ref: 'refs/tags/v1.2.3',
        version: '1.2.3',
        prerelease: 'false',
        package: '',
        commit,
        'source-date-epoch': '1772366405',
        'tag-type': 'annotated',
        'previous-tag': 'v1.1.0',
      })
      expect(ended.report.title).toBe('the tag v1.2.3 releases version 1.2.3')
    })

    it('hands a first prerelease of a package on', async () => {
      world.commit({ files: { 'a/package.json': '{"name":"@s/a","version":"1.0.0-rc.1"}' } })
      world.tag('@s/a@1.0.0-rc.1')
      world.release('v0.9.0')
      const ended = await world.run({ ref: 'refs/tags/@s/a@1.0.0-rc.1' })
      expect(outcome(ended)).toEqual(RELEASE)
      expect(ended.outputs).toMatchObject({
        version: '1.0.0-rc.1',
        prerelease: 'true',
        package: '@s/a',
        'tag-type': 'lightweight',
        'previous-tag': '',
      })
    })

    it('refuses another version in the manifest, and says what to change', async () => {
      world.commit({ files: { 'package.json': '{"version":"1.2.2"}' } })
      world.tag('v1.2.3')
      const ended = await world.run()
      expect(outcome(ended)).toEqual([1, 'rejected', 'policy/version-mismatch'])
      expect(ended.outputs).toMatchObject(EMPTY)
      expect(ended.outputs['reasons']).toBe('wanted: "package.json" states "1.2.3"; seen: "1.2.2"')
      expect(ended.summary).toContain('Set the version in the manifest')
    })

    it('refuses a commit that is not on the branch', async () => {
      world.commit({ files: NPM })
      const side = world.commit({ files: NPM, branch: 'side' })
      world.tag('v1.2.3', { commit: side })
      expect(outcome(await world.run({ sha: side }))).toEqual([1, 'rejected', 'policy/commit-off-branch'])
      expect(outcome(await world.run({ sha: side, inputs: { branches: 'main\nside' } }))).toEqual(RELEASE)
      expect(outcome(await world.run({ sha: side, inputs: { branches: 'refs/heads/s*' } }))).toEqual(RELEASE)
      expect(outcome(await world.run({ sha: side, inputs: { branches: 'gone\nrelease/*' } }))).toEqual([
        1,
        'rejected',
        'policy/commit-off-branch',
      ])
    })

    it('refuses a commit whose branch has the name of a tag that holds it', async () => {
      world.commit({ files: NPM })
      const evil = world.commit({ files: NPM, branch: 'evil', orphan: true })
      world.tag('main', { commit: evil })
      world.tag('v1.2.3', { commit: evil })
      const ended = await world.run({ sha: evil })
      expect(outcome(ended)).toEqual([1, 'rejected', 'policy/commit-off-branch'])
    })

    it('refuses a tag that was moved, in a first run and in a re-run', async () => {
      const before = world.commit({ files: NPM })
      const after = world.commit({ files: NPM })
      world.tag('v1.2.3', { message: 'moved' })
      const ended = await world.run({ sha: before })
      expect(outcome(ended)).toEqual([1, 'rejected', 'integrity/tag-moved'])
      expect(ended.outputs['reasons']).toContain(`the tag moved from ${before} to ${after}`)
      expect(outcome(await world.run({ sha: after }))).toEqual(RELEASE)
    })

    it('takes the object of the tag for the commit of the run', async () => {
      world.commit({ files: NPM })
      const object = world.tag('v1.2.3', { message: 'one' })
      expect(outcome(await world.run({ sha: object }))).toEqual(RELEASE)
    })

    it('asks for a commit of a tag that the run is not of', async () => {
      const before = world.commit({ files: NPM })
      const after = world.commit({ files: NPM })
      world.tag('v1.2.3')
      const asked = (commit: string | undefined) =>
        world.run({
          ref: 'refs/heads/main',
          sha: before,
          inputs: { tag: 'v1.2.3', ...(commit === undefined ? {} : { commit }) },
        })
      expect(outcome(await asked(after))).toEqual(RELEASE)
      expect(outcome(await asked(before))).toEqual([1, 'rejected', 'integrity/tag-moved'])
      const free = await asked(undefined)
      expect(outcome(free)).toEqual(RELEASE)
      expect(free.summary).toContain('nothing says where the tag was')
    })

    it('refuses a tag that was deleted', async () => {
      world.commit({ files: NPM })
      world.tag('v1.2.3')
      world.deleteTag('v1.2.3')
      expect(outcome(await world.run())).toEqual([1, 'rejected', 'policy/tag-missing'])
    })

    it('finds the release before in a form of its own', async () => {
      world.commit({ files: { VERSION: '1.2.3' } })
      for (const tag of ['r1.0.0=', 'r1.2.0=', 'r2.0.0=', 'v1.2.2']) world.release(tag)
      world.tag('r1.2.3=')
      const ended = await world.run({
        ref: 'refs/tags/r1.2.3=',
        inputs: { 'tag-pattern': 'r{version}=', manifest: 'VERSION' },
      })
      expect([...outcome(ended), ended.outputs['previous-tag']]).toEqual([...RELEASE, 'r1.2.0='])
    })

    it('reports everything that is wrong together', async () => {
      const before = world.commit({ files: NPM })
      const side = world.commit({ files: { 'package.json': '{"version":"9.9.9"}' }, branch: 'side' })
      world.tag('v1.2.3', { commit: side })
      world.release('v1.2.3', { assets: { a: 'a' } })
      const ended = await world.run({
        sha: before,
        inputs: { 'tag-type': 'signed', 'require-signed-commit': 'true', 'require-unreleased': 'true' },
      })
      expect(outcome(ended)).toEqual([
        1,
        'rejected',
        'policy/tag-lightweight',
        'integrity/tag-moved',
        'policy/commit-off-branch',
        'policy/commit-unsigned',
        'policy/version-mismatch',
        'policy/already-released',
      ])
      expect(ended.annotations.filter(({ level }) => level === 'error')).toHaveLength(6)
    })

    it('tells that there is a release already, and refuses it only where that is demanded', async () => {
      world.commit({ files: NPM })
      world.tag('v1.2.3')
      world.release('v1.2.3', { assets: { a: 'a' } })
      const ended = await world.run()
      expect(outcome(ended)).toEqual(RELEASE)
      expect(ended.report.notices[0]).toContain('a published release with 1 asset already')
      const strict = await world.run({ inputs: { 'require-unreleased': 'true' } })
      expect(outcome(strict)).toEqual([1, 'rejected', 'policy/already-released'])
    })

    it('warns of a branch with the name of the tag', async () => {
      const commit = world.commit({ files: NPM })
      world.commit({ branch: 'v1.2.3' })
      world.tag('v1.2.3', { commit })
      const ended = await world.run()
      expect(outcome(ended)).toEqual(RELEASE)
      expect(ended.annotations.map(({ level }) => level)).toContain('warning')
      expect(ended.shown).toContain('a branch is named')
    })

    it('warns that nothing is compared', async () => {
      world.commit({})
      world.tag('v1.2.3')
      expect(outcome(await world.run())).toEqual([1, 'rejected', 'policy/version-unstated'])
      const ended = await world.run({ inputs: { manifest: 'none' } })
      expect(outcome(ended)).toEqual(RELEASE)
      expect(ended.shown).toContain('compares the tag with no manifest')
    })

    it.each([
      ['hidden', 'permission/denied'],
      ['outage', 'service/github-unavailable'],
    ] as const)('what is %s is unknown, and never a release', async (how, code) => {
      world.commit({ files: NPM })
      world.tag('v1.2.3')
      world.breakDown(how, problem(code, { attempted: 'ask', current: 'no answer', desired: 'one' }))
      const ended = await world.run()
      expect(outcome(ended).slice(0, 3)).toEqual([3, 'unknown', 'policy/context-unknown'])
      expect(ended.outputs).toMatchObject(EMPTY)
      expect(JSON.stringify(ended.report.body?.['gaps'])).toContain(code)
    })

    it('takes what was refused for worse than what was not answered', async () => {
      world.commit({ files: NPM })
      world.breakDown(
        'outage',
        problem('service/github-unavailable', { attempted: 'ask', current: 'no answer', desired: 'one' }),
      )
      const ended = await world.run({ ref: 'refs/tags/v1' })
      expect(outcome(ended).slice(0, 3)).toEqual([1, 'rejected', 'policy/tag-not-release'])
    })

    it.each([
      ['a branch', { ref: 'refs/heads/main' }, 'input/missing'],
      ['a workflow command', { ref: 'refs/tags/::add-mask::v1' }, 'input/malformed'],
      ['a way up', { inputs: { tag: '../heads/main' } }, 'input/malformed'],
      ['a long name', { inputs: { tag: `v${'1'.repeat(400)}` } }, 'input/malformed'],
      ['no commit', { sha: 'abc' }, 'environment/variable-missing'],
    ])('%s is a mistake in the workflow', async (_, run, code) => {
      world.commit({ files: NPM })
      expect(outcome(await world.run(run))).toEqual([2, undefined, code])
    })

    it('does nothing in a dry run', async () => {
      const ended = await world.run({ inputs: { 'dry-run': 'true' }, sha: 'a'.repeat(40) })
      expect(ended.exitCode).toBe(0)
      expect(ended.report.plan).toMatchObject({ tag: 'v1.2.3', manifest: 'auto', branches: [] })
    })
  })
}
