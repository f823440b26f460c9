import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ended } from './action-run.fixture.ts'
import {
  createGitHubWorlds,
  createMemoryWorlds,
  type ContextWorld,
  type ContextWorlds,
} from './release-context-run.fixture.ts'

const NPM = { 'package.json': '{"name":"app","version":"1.2.3"}' }
const outcome = ({ exitCode, outputs, codes }: Ended) => [exitCode, outputs['verdict'], ...codes]
const RELEASE = [0, 'release']

for (const [name, makeWorlds] of [
  ['in memory', createMemoryWorlds],
  ['on the emulated GitHub', createGitHubWorlds],
] as const) {
  describe(`release-context ${name}, of what the tag is,`, () => {
    let worlds: ContextWorlds
    let world: ContextWorld
    beforeAll(async () => {
      worlds = await makeWorlds()
    })
    beforeEach(() => {
      world = worlds.make()
    })
    afterAll(() => worlds.dispose())

    it('refuses a lightweight tag where an annotated one is demanded', async () => {
      world.commit({ files: NPM })
      world.tag('v1.2.3')
      const asked = (type: string) => world.run({ inputs: { 'tag-type': type } })
      expect(outcome(await asked('any'))).toEqual(RELEASE)
      expect(outcome(await asked('annotated'))).toEqual([1, 'rejected', 'policy/tag-lightweight'])
      expect(outcome(await asked('signed'))).toEqual([1, 'rejected', 'policy/tag-lightweight'])
      world.tag('v1.2.3', { message: 'one' })
      expect(outcome(await asked('annotated'))).toEqual(RELEASE)
      expect(outcome(await asked('signed'))).toEqual([1, 'rejected', 'policy/tag-unsigned'])
    })

    it.each([
      [{ verified: true, reason: 'valid' }, RELEASE, 'signed'],
      [{ verified: false, reason: 'unknown_key' }, [1, 'rejected', 'policy/tag-unsigned'], ''],
      [{ verified: false, reason: 'gpgverify_unavailable' }, [3, 'unknown', 'policy/context-unknown'], ''],
    ])('takes GitHub at its word on the signature of a tag: %j', async (said, expected, type) => {
      world.commit({ files: NPM })
      world.sign(world.tag('v1.2.3', { message: 'one' }), said)
      const ended = await world.run({ inputs: { 'tag-type': 'signed' } })
      expect(outcome(ended)).toEqual(expected)
      expect(ended.outputs['tag-type']).toBe(type)
      expect(ended.summary).toContain(said.reason.replaceAll('_', '&#95;'))
    })

    it.each([
      [{ verified: true, reason: 'valid' }, RELEASE],
      [{ verified: false, reason: 'bad_email' }, [1, 'rejected', 'policy/commit-unsigned']],
      [{ verified: false, reason: 'gpgverify_error' }, [3, 'unknown', 'policy/context-unknown']],
    ])('takes GitHub at its word on the signature of a commit: %j', async (said, expected) => {
      world.sign(world.commit({ files: NPM }), said)
      world.tag('v1.2.3')
      expect(outcome(await world.run())).toEqual(RELEASE)
      expect(outcome(await world.run({ inputs: { 'require-signed-commit': 'true' } }))).toEqual(expected)
    })

    it('refuses the signed object of another release', async () => {
      world.commit({ files: NPM })
      world.sign(world.tag('v1.2.3', { message: 'one', inner: 'v1.2.2' }))
      const ended = await world.run({ inputs: { 'tag-type': 'signed' } })
      expect(outcome(ended)).toEqual([1, 'rejected', 'integrity/tag-renamed'])
      expect(outcome(await world.run())).toEqual([1, 'rejected', 'integrity/tag-renamed'])
    })

    it.each([
      ['v1', 'a moving tag'],
      ['latest', 'ends in no version'],
      ['v1.2.3.4', 'not a version of SemVer'],
      ['v1.2.3-rc.01', 'begins with 0'],
      ["v1';touch$IFS$9x;'", 'which shells read'],
      ['$(id)-v1.2.3', 'which shells read'],
      ['v1.2.3;id', 'which shells read'],
      ['-rf-v1.2.3', 'programs take for an option'],
      ['ѵ1.2.3', 'no printable ASCII'],
      ['p\u0430ckage@1.2.3', 'no printable ASCII'],
    ])('refuses the tag %s', async (tag, reason) => {
      world.commit({ files: NPM })
      world.tag(tag)
      const ended = await world.run({ ref: `refs/tags/${tag}` })
      expect(outcome(ended)).toEqual([1, 'rejected', 'policy/tag-not-release'])
      expect(ended.outputs['reasons']).toContain(reason)
    })

    it('demands the form of the tag', async () => {
      world.commit({ files: { ...NPM, 'a/package.json': '{"name":"a","version":"1.2.3"}' } })
      world.tag('v1.2.3')
      world.tag('a-v1.2.3')
      const asked = (tag: string, pattern: string) =>
        world.run({ ref: `refs/tags/${tag}`, inputs: { 'tag-pattern': pattern } })
      expect(outcome(await asked('v1.2.3', 'v{version}'))).toEqual(RELEASE)
      expect(outcome(await asked('a-v1.2.3', 'a-v{version}'))).toEqual(RELEASE)
      expect(outcome(await asked('v1.2.3', 'a-v{version}'))).toEqual([
        1,
        'rejected',
        'policy/tag-not-release',
      ])
      expect(outcome(await asked('a-v1.2.3', 'v{version}'))).toEqual([
        1,
        'rejected',
        'policy/tag-not-release',
      ])
    })
  })
}
