import { problem } from '@tier3/model/problem'
import { withMark } from '@tier3/release/publication/run-mark'
import { describe, expect, it } from 'vitest'
import type { HeldRelease, MemoryPublication } from '../testing/memory-publication.ts'
import {
  CONTENTS,
  makePublication,
  ownDraft,
  PURPOSE,
  runInMemory,
  shapeOf,
  TAG,
  WHOLE,
  type MemoryRun,
} from './publish-release-memory.fixture.ts'

const OTHER = 'b'.repeat(40)

/** What a run that is refused must leave exactly as it was. */
const snapshot = (memory: MemoryPublication): string => JSON.stringify([...memory.held.values()])

interface Refusal {
  readonly name: string
  readonly prepare?: (memory: MemoryPublication) => void
  readonly run?: MemoryRun
  readonly codes: readonly string[]
  readonly exitCode?: number
}

const without = (name: string) => Object.fromEntries(Object.entries(CONTENTS).filter(([key]) => key !== name))

describe('publish-release refuses, and changes nothing', () => {
  it.each<Refusal>([
    {
      name: 'a tag that is not there',
      prepare: (m) => m.tags.clear(),
      codes: ['policy/tag-missing'],
      exitCode: 1,
    },
    {
      name: 'a tag at another commit',
      prepare: (m) => void m.tags.set(TAG, OTHER),
      codes: ['integrity/tag-moved'],
      exitCode: 1,
    },
    {
      name: 'a published release with other bytes',
      prepare: (m) => void m.add(TAG, { assets: { ...CONTENTS, 'app.tgz': 'x' } }),
      codes: ['integrity/release-differs'],
      exitCode: 1,
    },
    {
      name: 'a published release with an asset more',
      prepare: (m) => void m.add(TAG, { assets: { ...CONTENTS, more: 'x' } }),
      codes: ['integrity/release-differs'],
      exitCode: 1,
    },
    {
      name: 'a published release with an asset less',
      prepare: (m) => void m.add(TAG, { assets: without('z.bin') }),
      codes: ['integrity/release-differs'],
      exitCode: 1,
    },
    {
      name: 'a published release without assets',
      prepare: (m) => void m.add(TAG),
      codes: ['policy/release-foreign'],
      exitCode: 1,
    },
    {
      name: 'a draft of somebody else',
      prepare: (m) => void m.add(TAG, { draft: true, body: 'Notes' }),
      codes: ['policy/release-foreign'],
      exitCode: 1,
    },
    {
      name: 'a draft for another commit',
      prepare: (m) => void m.add(TAG, { draft: true, body: withMark('', { ...PURPOSE, commit: OTHER }) }),
      codes: ['policy/release-foreign'],
      exitCode: 1,
    },
    {
      name: 'a draft of another repository',
      prepare: (m) =>
        void m.add(TAG, { draft: true, body: withMark('', { ...PURPOSE, repository: 'octo/b' }) }),
      codes: ['policy/release-foreign'],
      exitCode: 1,
    },
    {
      name: 'a draft with an asset too many',
      prepare: (m) => void ownDraft(m, { ...CONTENTS, 'evil.exe': 'x' }),
      codes: ['integrity/asset-unexpected'],
      exitCode: 1,
    },
    {
      name: 'immutability that is demanded and off',
      run: { inputs: { immutable: 'require' } },
      codes: ['policy/release-mutable'],
      exitCode: 1,
    },
    {
      name: 'immutability that is demanded and hidden',
      prepare: (m) => void (m.settings.immutable = 'hidden'),
      run: { inputs: { immutable: 'require' } },
      codes: ['permission/denied'],
      exitCode: 3,
    },
    {
      name: 'immutability that is demanded and hidden, where the newest release is not immutable',
      prepare(m) {
        m.settings.immutable = 'hidden'
        m.add('v0.9.0', { immutable: true })
        m.add('v0.9.1')
      },
      run: { inputs: { immutable: 'require' } },
      codes: ['permission/denied'],
      exitCode: 3,
    },
    {
      name: 'a file that no manifest lists',
      run: { contents: { ...CONTENTS, 'more.bin': 'x' } },
      codes: ['policy/release-incomplete'],
      exitCode: 1,
    },
    {
      name: 'a manifest line of no file',
      run: { contents: without('z.bin') },
      codes: ['integrity/file-missing'],
      exitCode: 1,
    },
    {
      name: 'a file with other bytes than its line',
      run: { contents: { ...CONTENTS, 'z.bin': 'x' } },
      codes: ['integrity/digest-mismatch'],
      exitCode: 1,
    },
    {
      name: 'a name that GitHub would change',
      run: { contents: { ...CONTENTS, 'a b': 'x' } },
      codes: ['input/asset-name'],
      exitCode: 2,
    },
    {
      name: 'names that differ in case only',
      run: { contents: { ...CONTENTS, 'APP.tgz': 'x' } },
      codes: ['input/duplicate-name'],
      exitCode: 2,
    },
    {
      name: 'one name in two folders',
      run: { contents: { ...CONTENTS, 'sub/app.tgz': 'x' }, inputs: { files: 'release/**' } },
      codes: ['input/duplicate-name'],
      exitCode: 2,
    },
    {
      name: 'an empty file',
      run: { contents: { ...CONTENTS, empty: '' } },
      codes: ['input/malformed'],
      exitCode: 2,
    },
    {
      name: 'a pattern without a match',
      run: { inputs: { files: 'dist/*' } },
      codes: ['input/unmatched-glob'],
      exitCode: 2,
    },
    {
      name: 'files that only describe others',
      run: { inputs: { files: 'release/SHA256SUMS' } },
      codes: ['input/empty-set'],
      exitCode: 2,
    },
    {
      name: 'notes that are not there',
      run: { inputs: { notes: 'none.md' } },
      codes: ['environment/read-failed'],
      exitCode: 2,
    },
    {
      name: 'notes that are empty',
      run: { inputs: { notes: 'release/n.md' }, contents: { ...CONTENTS, 'n.md': ' \n' } },
      codes: ['input/empty-set'],
      exitCode: 2,
    },
    {
      name: 'notes with a mark',
      run: { inputs: { notes: 'release/n.md' }, contents: { ...CONTENTS, 'n.md': withMark('x', PURPOSE) } },
      codes: ['input/malformed'],
      exitCode: 2,
    },
    {
      name: 'notes that are too long with the mark',
      run: { inputs: { notes: 'release/n.md' }, contents: { ...CONTENTS, 'n.md': 'x'.repeat(124_950) } },
      codes: ['input/too-large'],
      exitCode: 2,
    },
    {
      name: 'no tag',
      run: { variables: { GITHUB_REF: 'refs/heads/main' } },
      codes: ['input/missing'],
      exitCode: 2,
    },
    { name: 'a tag that is none', run: { inputs: { tag: 'v 1' } }, codes: ['input/malformed'], exitCode: 2 },
    {
      name: 'a commit that is none',
      run: { inputs: { commit: 'main' } },
      codes: ['input/malformed'],
      exitCode: 2,
    },
    { name: 'no commit', run: { variables: { GITHUB_SHA: '' } }, codes: ['input/missing'], exitCode: 2 },
    {
      name: 'no repository',
      run: { variables: { GITHUB_REPOSITORY: '' } },
      codes: ['input/missing'],
      exitCode: 2,
    },
    {
      name: 'a prerelease as the latest',
      run: { inputs: { prerelease: 'true', 'make-latest': 'true' } },
      codes: ['input/conflict'],
      exitCode: 2,
    },
    {
      name: 'no keys for a custom instance',
      run: { inputs: { 'trust-domain': 'custom' } },
      codes: ['input/missing'],
      exitCode: 2,
    },
    {
      name: 'a receipt out of the workspace',
      run: { inputs: { 'receipt-path': '../r.json' } },
      codes: ['input/path-escape'],
      exitCode: 2,
    },
    {
      name: 'a demand that is none',
      run: { inputs: { require: 'luck' } },
      codes: ['input/malformed'],
      exitCode: 2,
    },
  ])('$name', async ({ prepare, run = {}, codes, exitCode }) => {
    const memory = makePublication()
    prepare?.(memory)
    const before = snapshot(memory)
    const contents = run.inputs?.['notes']?.startsWith('release/') === true ? run.contents : undefined
    const files = contents === undefined ? {} : { files: 'release/*\n!release/n.md' }
    const ended = await runInMemory(memory, { ...run, inputs: { ...files, ...run.inputs } })
    expect([ended.codes, ended.exitCode]).toEqual([codes, exitCode])
    expect(snapshot(memory)).toBe(before)
    expect(ended.outputs).toEqual({})
  })

  it('a tag that an immutable release has used up, and keeps the draft', async () => {
    const memory = makePublication()
    memory.burned.add(TAG)
    const ended = await runInMemory(memory)
    expect([ended.codes, ended.exitCode]).toEqual([['policy/tag-used-up'], 1])
    expect(shapeOf(memory)).toEqual([{ ...WHOLE, draft: true }])
  })
})

describe('publish-release meets somebody else', () => {
  /** Acts once, in front of a call. */
  const inFrontOf = (name: string, act: (memory: MemoryPublication) => void, memory: MemoryPublication) => {
    let done = false
    return (_: number, call: string, moment: 'before' | 'after'): void => {
      if (done || call !== name || moment !== 'before') return
      done = true
      act(memory)
    }
  }
  const first = (memory: MemoryPublication) => [...memory.held.values()][0]

  it.each([
    {
      name: 'who moves the tag after the upload',
      at: 'drafts.upload',
      act: (m: MemoryPublication) => void m.tags.set(TAG, OTHER),
      codes: ['integrity/tag-moved'],
      draft: true,
    },
    {
      name: 'who deletes the tag after the upload',
      at: 'drafts.upload',
      act: (m: MemoryPublication) => void m.tags.delete(TAG),
      codes: ['policy/tag-missing'],
      draft: true,
    },
    {
      name: 'who adds an asset to the draft',
      at: 'drafts.upload',
      act: (m: MemoryPublication) => void m.addAsset(first(m)?.id ?? 0, 'evil.exe', 'x'),
      codes: ['integrity/asset-unexpected'],
      draft: true,
    },
    {
      name: 'who takes the mark out of the draft',
      at: 'drafts.upload',
      act: (m: MemoryPublication) => void Object.assign(first(m) ?? {}, { body: 'mine' }),
      codes: ['policy/release-foreign'],
      draft: true,
    },
    {
      name: 'who publishes the draft half way',
      at: 'drafts.upload',
      act: (m: MemoryPublication) => void Object.assign(first(m) ?? {}, { draft: false, immutable: true }),
      codes: [
        'service/github-refused',
        'service/github-refused',
        'service/github-refused',
        'service/github-refused',
      ],
      draft: false,
    },
  ])('$name', async ({ at, act, codes, draft }) => {
    const memory = makePublication()
    const ended = await runInMemory(memory, { watch: inFrontOf(at, act, memory) })
    expect(ended.codes).toEqual(codes)
    expect(first(memory)?.draft).toBe(draft)
    expect(ended.outputs).toEqual({})
  })

  it.each([
    {
      name: 'who publishes the draft when this run is about to take an asset out of it',
      state: 'uploaded',
      act: (draft: HeldRelease) => void (draft.draft = false),
      codes: ['integrity/release-differs'],
    },
    {
      name: 'who ends an upload when this run is about to take its leftover away',
      state: 'starter',
      act: ({ assets }: HeldRelease) =>
        void assets.splice(0, 1, ...assets.map((asset) => ({ ...asset, state: 'uploaded' as const }))),
      codes: [],
    },
  ] as const)('$name: the asset stays', async ({ state, act, codes }) => {
    const memory = makePublication()
    const draft = ownDraft(memory)
    const content = state === 'starter' ? (CONTENTS['z.bin'] ?? '') : 'of another run'
    const { id } = memory.addAsset(draft.id, 'z.bin', content, state)
    let looks = 0
    const ended = await runInMemory(memory, {
      watch(_, call, moment) {
        // What this look sees is what the run goes by; the other run acts right behind it.
        if (call === 'releases.byId' && moment === 'after' && (looks += 1) === 1) act(draft)
      },
    })
    expect(ended.codes).toEqual(codes)
    expect(draft.assets.map((asset) => asset.id)).toContain(id)
  })

  it('who publishes the same tag while this run uploads', async () => {
    const memory = makePublication()
    const act = (): void => void memory.add(TAG, { assets: CONTENTS })
    const ended = await runInMemory(memory, { watch: inFrontOf('drafts.publish', act, memory) })
    expect(ended.codes).toEqual(['policy/release-foreign'])
  })

  it('who was first: takes its own empty draft back, and nothing else', async () => {
    const memory = makePublication()
    // The other run's draft has the lower id, and was not to be seen when this run looked.
    const other = ownDraft(memory)
    memory.held.delete(other.id)
    const act = (): void => void memory.held.set(other.id, other)
    const ended = await runInMemory(memory, { watch: inFrontOf('drafts.createDraft', act, memory) })
    expect([ended.codes, ended.exitCode]).toEqual([['service/concurrent-run'], 3])
    expect([...memory.held.keys()]).toEqual([other.id])
  })

  it('who was second: goes on', async () => {
    const memory = makePublication()
    let created = false
    const ended = await runInMemory(memory, {
      watch(_, name, moment) {
        if (name !== 'drafts.createDraft' || moment !== 'after' || created) return
        created = true
        ownDraft(memory)
      },
    })
    expect([ended.codes, ended.outputs['state']]).toEqual([[], 'created'])
    expect(shapeOf(memory).filter(({ draft }) => !draft)).toEqual([WHOLE])
    expect(ended.report.notices).toContainEqual(expect.stringContaining('has another draft'))
  })

  it('who put something into the draft of the run that came second: leaves it there', async () => {
    const memory = makePublication()
    const other = ownDraft(memory)
    memory.held.delete(other.id)
    const ended = await runInMemory(memory, {
      watch(_, name, moment) {
        if (name !== 'drafts.createDraft' || moment !== 'after') return
        memory.addAsset([...memory.held.keys()][0] ?? 0, 'theirs', 'x')
        memory.held.set(other.id, other)
      },
    })
    expect(ended.codes).toEqual(['service/concurrent-run'])
    expect(memory.held.size).toBe(2)
    expect(ended.report.problems[0]?.current).toContain('could not be taken back')
  })
})

describe('publish-release', () => {
  it('waits no longer than it may, and writes nothing twice', async () => {
    const memory = makePublication()
    const outage = problem('service/github-unavailable', {
      attempted: 'upload',
      current: 'it fails',
      desired: 'x',
    })
    const ended = await runInMemory(memory, {
      watch: (_, name, moment) =>
        memory.failWith(name === 'drafts.upload' && moment === 'before' ? outage : undefined),
    })
    expect([new Set(ended.codes), ended.exitCode]).toEqual([new Set(['service/github-unavailable']), 3])
    expect(ended.slept).toEqual([1000, 2000, 4000])
    expect(memory.held.size).toBe(1)
  })

  it('says that a release does not become immutable although it should', async () => {
    const memory = makePublication()
    memory.settings.immutable = 'hidden'
    memory.add('v0.9.0', { immutable: true })
    const ended = await runInMemory(memory, { inputs: { 'max-wait': '4s' } })
    expect([ended.codes, ended.exitCode, ended.slept]).toEqual([['policy/release-mutable'], 1, [2000, 2000]])
    expect(shapeOf(memory).at(-1)).toEqual(WHOLE)
  })

  it('gives GitHub a moment until everybody sees the release and its assets', async () => {
    const memory = makePublication()
    let [unseen, missing] = [2, Object.keys(CONTENTS).length]
    const ended = await runInMemory(memory, {
      inputs: { 'max-wait': '8s' },
      watch(_, name, moment) {
        const [release] = memory.held.values()
        if (release === undefined) return
        if (name === 'stranger.byTag') {
          const hide: boolean = moment === 'before' && unseen > 0
          if (hide) unseen -= 1
          release.draft = hide
        }
        if (name !== 'stranger.hash' || moment !== 'before') return
        const parts = { attempted: name, current: 'not yet', desired: 'it must be there' }
        // All of them are asked for at once the first time.
        memory.failWith(missing > 0 ? problem('integrity/file-missing', parts) : undefined)
        missing -= 1
      },
    })
    expect([ended.codes, ended.outputs['state']]).toEqual([[], 'created'])
    expect(ended.slept).toHaveLength(2 + Object.keys(CONTENTS).length)
  })

  it('reads the list of assets with the token where strangers may ask no more, and the bytes without', async () => {
    const memory = makePublication()
    const asked: string[] = []
    const limit = problem('service/rate-limited', { attempted: 'ask', current: 'used up', desired: 'x' })
    const ended = await runInMemory(memory, {
      watch(_, name, moment) {
        if (moment === 'before') asked.push(name)
        const isAsked = name === 'stranger.byTag' || name === 'stranger.byId'
        memory.failWith(isAsked && moment === 'before' ? limit : undefined)
      },
    })
    expect(ended.codes).toEqual([])
    expect(asked.filter((name) => name === 'stranger.hash')).toHaveLength(Object.keys(CONTENTS).length)
    expect(ended.report.notices).toContainEqual(expect.stringContaining('no more questions without a token'))
  })

  it('does not wait for it where that is to be ignored', async () => {
    const memory = makePublication()
    memory.settings.immutable = 'hidden'
    memory.add('v0.9.0', { immutable: true })
    const ended = await runInMemory(memory, { inputs: { immutable: 'ignore' } })
    expect([ended.codes, ended.outputs['immutable'], ended.slept]).toEqual([[], 'false', []])
  })

  it.each([
    { inputs: {}, prerelease: false, makeLatest: 'true' },
    { inputs: { 'make-latest': 'false' }, prerelease: false, makeLatest: 'false' },
    { inputs: { 'make-latest': 'legacy' }, prerelease: false, makeLatest: 'legacy' },
    { inputs: { prerelease: 'true' }, prerelease: true, makeLatest: 'false' },
  ])('publishes with $inputs', async ({ inputs, prerelease, makeLatest }) => {
    const memory = makePublication()
    memory.add('v0.9.0')
    const ended = await runInMemory(memory, { inputs: { ...inputs, name: 'The first' } })
    expect(ended.codes).toEqual([])
    const release = [...memory.held.values()].find(({ tag }) => tag === TAG)
    expect(release).toMatchObject({ name: 'The first', prerelease, makeLatest })
  })

  it('warns of what keeps Scorecard from 10', async () => {
    const ended = await runInMemory(makePublication())
    expect(ended.outputs['scorecard-signed-releases']).toBe('0')
    expect(ended.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('0 of 10 in Signed-Releases'),
    )
  })

  it('does not hide that the receipt could not be written', async () => {
    const memory = makePublication()
    const ended = await runInMemory(memory, { inputs: { 'receipt-path': 'release' } })
    expect([ended.exitCode, ended.outputs['receipt-path'], ended.outputs['state']]).toEqual([
      2,
      '',
      'created',
    ])
    expect(shapeOf(memory)).toEqual([WHOLE])
  })
})
