import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problem } from '@tier3/model/problem'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MemoryPublication } from '../testing/memory-publication.ts'
import {
  CONTENTS,
  Killed,
  makePublication,
  ownDraft,
  runInMemory,
  shapeOf,
  TAG,
  WHOLE,
} from './publish-release-memory.fixture.ts'
import { startPublishStage, type PublishStage } from './publish-release-run.fixture.ts'

const STARTS: readonly { readonly name: string; readonly prepare: (memory: MemoryPublication) => void }[] = [
  { name: 'nothing', prepare: () => undefined },
  {
    name: 'a draft with good, wrong and cut assets',
    prepare(memory) {
      const { id } = ownDraft(memory, { 'app.tgz': CONTENTS['app.tgz'] ?? '', 'tool.zip': 'other bytes' })
      memory.addAsset(id, 'z.bin', '', 'starter')
    },
  },
  {
    name: 'a release that is published already',
    prepare: (memory) => void memory.add(TAG, { assets: CONTENTS }),
  },
]

/** Ids of assets by release that have the bytes of their file. */
const goodAssets = (memory: MemoryPublication): readonly number[] =>
  [...memory.held.values()].flatMap(({ assets }) =>
    assets.filter(({ name, bytes }) => CONTENTS[name] === Buffer.from(bytes).toString()).map(({ id }) => id),
  )

describe.each(STARTS)('publish-release killed at any call, from $name', ({ prepare }) => {
  it.each(['before', 'after'] as const)(
    '%s it was done, ends the same when it runs again',
    async (moment) => {
      for (let at = 1; ; at++) {
        const memory = makePublication()
        prepare(memory)
        let reached = false
        const seen = new Set<number>()
        await runInMemory(memory, {
          watch(call, _, now) {
            for (const id of goodAssets(memory)) seen.add(id)
            if (call < at || (call === at && now !== moment)) return
            reached = true
            throw new Killed()
          },
        })
        for (const id of goodAssets(memory)) seen.add(id)
        const between = shapeOf(memory)
        expect(between.length).toBeLessThanOrEqual(1)
        expect(between.filter(({ draft }) => !draft)).toEqual(
          between.some(({ draft }) => !draft) ? [WHOLE] : [],
        )
        const again = await runInMemory(memory)
        expect([at, again.codes, again.exitCode]).toEqual([at, [], 0])
        expect(shapeOf(memory)).toEqual([WHOLE])
        expect(goodAssets(memory)).toEqual(expect.arrayContaining([...seen]))
        if (!reached) return
      }
    },
  )

  it('ends the same when any call meets an outage for a moment', async () => {
    for (let at = 1; ; at++) {
      const memory = makePublication()
      prepare(memory)
      let calls = 0
      await runInMemory(memory, {
        watch(call, name, now) {
          calls = Math.max(calls, call)
          if (call !== at) return
          const parts = { attempted: name, current: 'it fails', desired: 'it must not' }
          memory.failWith(now === 'before' ? problem('service/github-unavailable', parts) : undefined)
        },
      })
      memory.failWith(undefined)
      const again = await runInMemory(memory)
      expect([at, again.exitCode]).toEqual([at, 0])
      expect(shapeOf(memory)).toEqual([WHOLE])
      if (calls < at) return
    }
  })
})

describe('publish-release on the emulated GitHub', () => {
  let stage: PublishStage
  beforeAll(async () => {
    stage = await startPublishStage()
  })
  afterAll(() => stage[Symbol.asyncDispose]())
  beforeEach(() => stage.reset())

  it.each([true, false])(
    'killed at any request (heard: %s), ends the same when it runs again',
    async (after) => {
      using folder = stage.folder(
        Object.fromEntries(
          ['tool.zip', 'tool.zip.sha256', 'app.cdx.json', 'app.cdx.json.sha256'].map((name) => [
            name,
            undefined,
          ]),
        ),
      )
      const sums = readFileSync(join(folder.workspace, 'release/app.tgz.sha256'))
      folder.put('release/SHA256SUMS', sums)
      const inputs = {
        files: 'release/app.tgz\nrelease/app.tgz.sha256\nrelease/SHA256SUMS',
        require: 'checksums',
      }
      for (let at = 1; ; at++) {
        stage.reset()
        stage.faults.killAt(at, after)
        const first = await stage.publish(folder, inputs)
        const finished = stage.faults.count < at
        stage.faults.revive()
        const between = stage.published()
        expect(between.length).toBeLessThanOrEqual(1)
        const ids = [...stage.repository.state.releases.values()].flatMap(({ assets }) =>
          assets.filter(({ state }) => state === 'uploaded').map(({ id }) => id),
        )
        const again = await stage.publish(folder, inputs)
        expect([at, again.codes, again.exitCode]).toEqual([at, [], 0])
        const [release, ...others] = [...stage.repository.state.releases.values()]
        expect([others, release?.draft, release?.tagName]).toEqual([[], false, TAG])
        expect(release?.assets.map(({ name, state }) => `${name} ${state}`).toSorted()).toEqual([
          'SHA256SUMS uploaded',
          'app.tgz uploaded',
          'app.tgz.sha256 uploaded',
        ])
        expect(release?.assets.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
        const published = between.filter(({ draft }) => !draft)
        expect(published.length === 0 ? [] : stage.published()).toEqual(published)
        if (!finished) continue
        expect(first.exitCode).toBe(0)
        return
      }
    },
  )
})
