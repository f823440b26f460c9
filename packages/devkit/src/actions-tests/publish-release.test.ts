import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  expectedShape,
  FILES,
  receiptOf,
  startPublishStage,
  TAG,
  type PublishStage,
} from './publish-release-run.fixture.ts'

let stage: PublishStage
beforeAll(async () => {
  stage = await startPublishStage()
})
afterAll(() => stage[Symbol.asyncDispose]())
beforeEach(() => stage.reset())

const writes = (from: number) =>
  stage.github.exchanges
    .slice(from)
    .filter(({ method }) => method !== 'GET')
    .map(({ method, route }) => `${method} ${route}`)

describe('publish-release', () => {
  it('publishes all files at once, reads them back without a token, and writes a receipt', async () => {
    using folder = stage.folder()
    folder.put('NOTES.md', '## First\n\nIt works.\n')
    const from = stage.github.exchanges.length
    const ended = await stage.publish(folder, { notes: 'NOTES.md' })
    expect([ended.codes, ended.exitCode]).toEqual([[], 0])
    expect(stage.published()).toEqual([expectedShape(folder)])
    const [release] = [...stage.repository.state.releases.values()]
    expect(ended.outputs).toEqual({
      'release-id': String(release?.id),
      url: `https://github.com/octo/app/releases/tag/${TAG}`,
      state: 'created',
      immutable: 'false',
      assets: String(FILES.length),
      'receipt-path': `${folder.temp}/release-receipt.json`,
      'scorecard-signed-releases': '10',
    })
    expect(release?.body).toBe(
      `## First\n\nIt works.\n\n<!-- tier3:publish-release octo/app ${TAG} ${stage.commit} -->`,
    )
    expect(writes(from)).toEqual([
      'POST releases.create',
      ...FILES.map(() => 'POST assets.upload'),
      'PATCH releases.update',
    ])
    const downloads = stage.github.exchanges
      .slice(from)
      .filter(({ route }) => route === 'assets.browserDownload')
    expect(downloads.map(({ requestHeaders }) => requestHeaders.authorization)).toEqual(
      FILES.map(() => undefined),
    )
    expect(receiptOf(ended)).toMatchObject({
      repository: 'octo/app',
      tag: TAG,
      commit: stage.commit,
      release: { state: 'created', immutable: false, prerelease: false, makeLatest: 'true' },
      verification: { readBack: 'anonymous', slsaBuildLevel: 2 },
      scorecard: { signedReleases: 10 },
    })
  })

  it('writes nothing when it runs again, and verifies all the same', async () => {
    using folder = stage.folder()
    await stage.publish(folder)
    const [from, before] = [stage.github.exchanges.length, stage.published()]
    const again = await stage.publish(folder)
    expect([again.codes, again.outputs['state']]).toEqual([[], 'unchanged'])
    expect([writes(from), stage.published()]).toEqual([[], before])
    const read = stage.github.exchanges.slice(from).filter(({ route }) => route === 'assets.browserDownload')
    expect(read).toHaveLength(FILES.length)
  })

  it('keeps the draft for an approval, and publishes it later', async () => {
    using folder = stage.folder()
    const first = await stage.publish(folder, { publish: 'false' })
    expect([first.codes, first.outputs['state'], first.outputs['url']]).toEqual([
      [],
      'draft',
      'https://github.com/octo/app/releases',
    ])
    expect(stage.published()).toEqual([{ ...expectedShape(folder), draft: true }])
    expect(receiptOf(first)).toMatchObject({
      release: { state: 'draft' },
      verification: { readBack: 'none' },
    })
    const from = stage.github.exchanges.length
    const second = await stage.publish(folder)
    expect([second.outputs['state'], second.outputs['release-id']]).toEqual([
      'resumed',
      first.outputs['release-id'],
    ])
    expect(writes(from)).toEqual(['PATCH releases.update'])
    expect(stage.published()).toEqual([expectedShape(folder)])
  })

  it.each([
    { name: 'was cut off', fault: { kind: 'reset' } },
    { name: 'was stored and answered with 502', fault: { kind: 'lost' } },
    { name: 'was refused with 503', fault: { kind: 'status', status: 503 } },
    { name: 'was answered with garbage', fault: { kind: 'garbage' } },
  ] as const)('goes on in the same run after an upload that $name', async ({ fault }) => {
    using folder = stage.folder()
    stage.github.faults.set('assets.upload', { ...fault, times: 2 })
    const ended = await stage.publish(folder, { 'max-wait': '5s' })
    expect([ended.codes, ended.outputs['state']]).toEqual([[], 'created'])
    expect(stage.published()).toEqual([expectedShape(folder)])
    expect(ended.log).toContain('looking again in 1 s')
  })

  it.each([
    { name: 'creating the draft', route: 'releases.create' },
    { name: 'publishing', route: 'releases.update' },
  ])('makes one release when the answer to $name is lost', async ({ route }) => {
    using folder = stage.folder()
    stage.github.faults.set(route, { kind: 'lost', times: 1 })
    const ended = await stage.publish(folder, { 'max-wait': '5s' })
    expect(ended.codes).toEqual([])
    expect(stage.published()).toEqual([expectedShape(folder)])
  })

  it('waits until the release is immutable', async () => {
    stage.repository.state.immutableReleases = true
    stage.repository.state.immutableLag = 2
    using folder = stage.folder()
    const token = stage.github.tokenFor({
      repository: stage.repository,
      permissions: { contents: 'write', administration: 'read' },
    })
    const ended = await stage.publish(folder, { immutable: 'require', 'max-wait': '5s' }, { token })
    expect([ended.codes, ended.outputs['immutable']]).toEqual([[], 'true'])
    expect(ended.log).toContain('to become immutable')
    const from = stage.github.exchanges.length
    const again = await stage.publish(folder, { immutable: 'require' })
    expect([again.codes, again.outputs['state'], writes(from)]).toEqual([[], 'unchanged', []])
  })

  it('hashes what the server gives no digest of', async () => {
    stage.repository.state.withoutDigests = true
    using folder = stage.folder()
    const ended = await stage.publish(folder)
    expect([ended.codes, ended.outputs['state']]).toEqual([[], 'created'])
    const draft = stage.github.exchanges.filter(({ route }) => route === 'assets.get')
    expect(draft.length).toBeGreaterThanOrEqual(FILES.length)
  })

  it('reads a private repository back with the token, and says so', async () => {
    stage.repository.state.visibility = 'private'
    using folder = stage.folder()
    const ended = await stage.publish(folder)
    expect(ended.codes).toEqual([])
    expect(receiptOf(ended)).toMatchObject({ verification: { readBack: 'token' } })
    expect(ended.report.notices).toContain(
      'the repository is private: the release was read back with the token, as its members get it',
    )
  })

  it('takes the same path for a prerelease, which never becomes the latest', async () => {
    stage.repository.tag('v1.1.0-rc.1')
    using folder = stage.folder()
    const inputs = { tag: 'v1.1.0-rc.1', 'source-ref': 'refs/tags/v1.0.0' }
    const ended = await stage.publish(folder, inputs)
    expect(ended.codes).toEqual([])
    expect(stage.published()).toEqual([
      { ...expectedShape(folder), tag: 'v1.1.0-rc.1', name: 'v1.1.0-rc.1', prerelease: true },
    ])
    expect(stage.repository.state.latestRelease).toBeUndefined()
    expect(receiptOf(ended)).toMatchObject({ release: { prerelease: true, makeLatest: 'false' } })
  })

  it('shows the token to the API and to nobody else', async () => {
    using folder = stage.folder()
    const from = stage.github.exchanges.length
    const token = stage.github.tokenFor({ repository: stage.repository, permissions: { contents: 'write' } })
    const ended = await stage.publish(folder, {}, { token })
    expect(ended.shown).not.toContain(token)
    const carrying = stage.github.exchanges
      .slice(from)
      .filter(({ requestHeaders }) => JSON.stringify(requestHeaders).includes(token))
    expect(new Set(carrying.map(({ path }) => path.split('/')[1]))).toEqual(new Set(['api', 'uploads']))
  })

  it('prints its plan in a dry run, and asks nobody', async () => {
    using folder = stage.folder()
    const from = stage.github.exchanges.length
    const ended = await stage.publish(folder, { 'dry-run': 'true' })
    expect([ended.exitCode, ended.outputs, stage.github.exchanges.length]).toEqual([0, {}, from])
    expect(ended.report.plan).toMatchObject({ tag: TAG, commit: stage.commit, publish: true })
  })

  it('lets one of two runs at once make the release, and the other take back what it began', async () => {
    using folder = stage.folder()
    const ended = await Promise.all([stage.publish(folder), stage.publish(folder)])
    const codes = ended.map((run) => run.codes.join())
    expect(codes.filter((code) => code === '').length).toBeGreaterThanOrEqual(1)
    for (const code of codes) expect(['', 'service/concurrent-run']).toContain(code)
    expect(stage.published()).toEqual([expectedShape(folder)])
  })
})

describe('publish-release verifies the bundles before it sends anything', () => {
  it.each([
    {
      name: 'an artifact that was changed after signing',
      changes: { 'app.tgz': 'another application' },
      codes: ['integrity/digest-mismatch'],
    },
    {
      name: 'a bundle of another file',
      swap: ['app.tgz.sigstore.json', 'tool.zip.sigstore.json'],
      codes: ['integrity/signature'],
    },
    {
      name: 'a bundle that is none',
      changes: { 'app.tgz.sigstore.json': '{}' },
      codes: ['integrity/bundle-malformed'],
    },
    {
      name: 'no signature',
      changes: { 'app.tgz.sigstore.json': undefined },
      codes: ['policy/release-incomplete'],
    },
    {
      name: 'no provenance at all',
      changes: { 'provenance.intoto.jsonl': undefined, 'sbom.intoto.jsonl': undefined },
      codes: ['policy/release-incomplete'],
    },
    {
      name: 'an SBOM attestation in place of the provenance',
      changes: { 'provenance.intoto.jsonl': undefined },
      codes: ['policy/predicate-type'],
    },
    {
      name: 'no SBOM attestation',
      changes: { 'sbom.intoto.jsonl': undefined },
      codes: ['policy/predicate-type'],
    },
    {
      name: 'provenance of a file that does not ship',
      changes: {
        'tool.zip': undefined,
        'tool.zip.sha256': undefined,
        'tool.zip.sigstore.json': undefined,
      },
      inputs: { require: 'signatures, provenance, sbom', checksums: 'none' },
      codes: ['integrity/subject-mismatch'],
      shipsSums: false,
    },
    {
      name: 'another signer',
      inputs: { 'signer-workflow': '.github/workflows/other.yml' },
      codes: ['policy/signer-workflow'],
    },
    { name: 'another ref', inputs: { 'source-ref': 'refs/heads/main' }, codes: ['policy/source-ref'] },
    { name: 'another event', inputs: { events: 'release' }, codes: ['policy/event'] },
    {
      name: 'another Sigstore instance',
      inputs: { 'trust-domain': 'public-good', 'trusted-root': '' },
      codes: ['integrity/certificate'],
    },
  ])('$name', async (row) => {
    const {
      changes = {},
      swap,
      inputs = {},
      codes,
      shipsSums = true,
    } = row as {
      readonly changes?: Readonly<Record<string, string | undefined>>
      readonly swap?: readonly string[]
      readonly inputs?: Readonly<Record<string, string>>
      readonly codes: readonly string[]
      readonly shipsSums?: boolean
    }
    using folder = stage.folder(changes)
    const [one, other] = swap ?? []
    if (one !== undefined && other !== undefined) {
      const text = readFileSync(join(folder.workspace, 'release', other))
      folder.put(`release/${one}`, text)
    }
    const files = shipsSums ? {} : { files: 'release/*\n!release/SHA256SUMS*' }
    const from = stage.github.exchanges.length
    const ended = await stage.publish(folder, { ...files, ...inputs })
    expect([ended.exitCode, [...new Set(ended.codes)]]).toEqual([1, codes])
    expect([writes(from), stage.published()]).toEqual([[], []])
  })
})

describe('publish-release verifies what a stranger gets', () => {
  /** Does this right after the release was published. */
  const afterPublishing = (act: () => void): void => {
    let done = false
    stage.faults.before(() => {
      const published = [...stage.repository.state.releases.values()].some(({ draft }) => !draft)
      if (published && !done) {
        done = true
        act()
      }
    })
  }
  const released = () => [...stage.repository.state.releases.values()][0]
  const asset = (name: string) => {
    const found = released()?.assets.find((one) => one.name === name)
    if (found === undefined) throw new Error(`there is no asset ${name}`)
    return found
  }

  it.each([
    {
      name: 'other bytes in storage',
      act: () => Object.assign(asset('app.tgz'), { storedBytes: Buffer.from('the evil thing!') }),
    },
    {
      name: 'fewer bytes in storage',
      act: () => Object.assign(asset('app.tgz'), { storedBytes: Buffer.from('the') }),
    },
    {
      name: 'another bundle in storage',
      act: () => Object.assign(asset('app.tgz.sigstore.json'), { storedBytes: Buffer.from('{}') }),
    },
    {
      name: 'an asset replaced',
      act: () => Object.assign(asset('app.tgz'), { bytes: Buffer.from('the evil thing!') }),
    },
    { name: 'an asset removed', act: () => void released()?.assets.pop() },
    {
      name: 'an asset added',
      act: () => void released()?.assets.push({ ...asset('app.tgz'), id: 99, name: 'evil.exe' }),
    },
    { name: 'a release taken away', act: () => stage.repository.state.releases.clear() },
  ])('$name', async ({ act }) => {
    using folder = stage.folder()
    afterPublishing(act)
    const ended = await stage.publish(folder)
    expect([ended.exitCode, ended.codes[0]]).toEqual([1, 'integrity/published-unverified'])
    expect(ended.outputs['state']).toBeUndefined()
  })

  it('a tag that is moved while the release is published', async () => {
    using folder = stage.folder()
    const other = stage.repository.commit({ message: 'Other', files: { a: 'a' } })
    afterPublishing(
      () => void stage.repository.state.refs.set(`refs/tags/${TAG}`, { type: 'commit', sha: other }),
    )
    const ended = await stage.publish(folder)
    expect([ended.exitCode, ended.codes]).toEqual([
      1,
      ['integrity/published-unverified', 'integrity/tag-moved'],
    ])
    expect(stage.published()).toEqual([expectedShape(folder)])
  })

  it('an outage, which proves nothing and is no success', async () => {
    using folder = stage.folder()
    stage.faults.set('assets.browserDownload', { kind: 'status', status: 503 })
    const ended = await stage.publish(folder)
    expect([ended.exitCode, ended.codes]).toEqual([3, ['service/github-unavailable']])
    expect(ended.report.problems[0]?.fix).toContain('The release is published, and was not verified.')
    stage.faults.clear()
    expect((await stage.publish(folder)).outputs['state']).toBe('unchanged')
  })
})
