import { createHash } from 'node:crypto'
import { wired } from '@tier3/action-attest/wire'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow, type Ended } from './action-run.fixture.ts'
import { makeFolder, startStage, type Folder, type Stage, type StepOptions } from './release-stage.fixture.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage[Symbol.asyncDispose]())
afterEach(() => stage.github.faults.clear())

const attest = (folder: Folder, more: Partial<StepOptions> = {}): Promise<Ended> =>
  stage.step(wired, { folder, inputs: { files: '*' }, ...more })

/** Bundles that GitHub has for an artifact, as anybody with a token may read them. */
async function storedFor(content: string): Promise<readonly unknown[]> {
  const { github, repository } = stage
  const token = github.tokenFor({ repository, permissions: { attestations: 'read' } })
  const digest = createHash('sha256').update(content).digest('hex')
  const answer = await fetch(`${github.apiUrl}/repos/octo/app/attestations/sha256:${digest}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const { attestations = [] } = (await answer.json()) as { attestations?: readonly { bundle: unknown }[] }
  return attestations.map(({ bundle }) => bundle)
}

describe('attest with the store of GitHub', () => {
  it('stores what it writes, and says where', async () => {
    using folder = makeFolder({ a: 'stored' })
    const ended = await attest(folder)
    expect([ended.codes, ended.exitCode]).toEqual([[], 0])
    const { 'attestation-ids': ids = '', 'attestation-url': url } = ended.outputs
    expect(ids).toMatch(/^[1-9]\d*$/)
    expect(url).toBe(`https://github.com/octo/app/attestations/${ids}`)
    const written = filesBelow(folder.workspace)['a.intoto.jsonl'] ?? ''
    expect(await storedFor('stored')).toEqual([JSON.parse(written)])
    expect(ended.report.body).toMatchObject({ bundles: [{ attestationId: ids, attestationUrl: url }] })
  })

  it('stores every bundle', async () => {
    using folder = makeFolder({ a: 'one', b: 'two' })
    const ended = await attest(folder, { inputs: { files: '*', 'bundle-layout': 'per-subject' } })
    expect(ended.outputs['attestation-ids']?.split('\n')).toHaveLength(2)
    expect([(await storedFor('one')).length, (await storedFor('two')).length]).toEqual([1, 1])
  })

  it('says which permission is missing, with the lines to add', async () => {
    using folder = makeFolder({ a: 'denied' })
    const ended = await attest(folder, { job: { permissions: { 'id-token': 'write', contents: 'read' } } })
    expect([ended.codes, ended.exitCode, ended.outputs]).toEqual([['permission/denied'], 3, {}])
    expect(ended.report.problems[0]?.fix).toContain('permissions:\n  attestations: write')
    expect(await storedFor('denied')).toEqual([])
  })

  it.each([
    { name: 'refuses', status: 400, codes: ['service/github-refused'] },
    { name: 'knows no such repository', status: 404, codes: ['permission/denied'] },
    { name: 'does not know the token', status: 401, codes: ['permission/token-rejected'] },
  ])('fails when GitHub $name', async ({ status, codes }) => {
    using folder = makeFolder({ a: 'refused' })
    stage.github.faults.set('attestations.create', { kind: 'status', status })
    const ended = await attest(folder)
    expect([ended.codes, ended.exitCode, ended.outputs]).toEqual([codes, 3, {}])
  })

  it('outlives a stumble of GitHub', async () => {
    using folder = makeFolder({ a: 'stumble' })
    stage.github.faults.set('attestations.create', { kind: 'status', status: 503, times: 1 })
    const ended = await attest(folder)
    expect([ended.codes, (await storedFor('stumble')).length]).toEqual([[], 1])
  })

  it.each([
    { name: 'a token', more: { token: '' }, codes: ['input/missing'] },
    {
      name: 'a repository',
      more: { variables: { GITHUB_REPOSITORY: '' } },
      codes: ['environment/variable-missing'],
    },
  ])('needs $name, and says so before it signs', async ({ more, codes }) => {
    using folder = makeFolder({ a: 'x' })
    const signed = stage.sigstore.counts
    const ended = await attest(folder, more)
    expect([ended.codes, ended.exitCode, stage.sigstore.counts]).toEqual([codes, 2, signed])
  })
})

it('attest without a store needs neither token nor repository', async () => {
  using folder = makeFolder({ a: 'x' })
  const ended = await attest(folder, {
    inputs: { files: '*', store: 'none' },
    token: '',
    variables: { GITHUB_REPOSITORY: '', GITHUB_API_URL: '' },
  })
  expect([ended.codes, ended.outputs['attestation-url'], ended.outputs['bundle-paths']]).toEqual([
    [],
    '',
    'a.intoto.jsonl',
  ])
})

it('attest shows none of its tokens', async () => {
  using folder = makeFolder({ a: 'x' })
  const known = stage.github.exchanges.length
  const ended = await attest(folder)
  const secrets = stage.github.exchanges
    .slice(known)
    .flatMap(
      ({ requestHeaders }) => /^(?:Bearer|token) (.+)$/i.exec(requestHeaders.authorization ?? '')?.[1] ?? [],
    )
  expect(new Set(secrets).size).toBe(2)
  const places = ended.shown + JSON.stringify([filesBelow(folder.temp), filesBelow(folder.workspace)])
  expect(secrets.filter((secret) => places.includes(secret))).toEqual([])
  expect(secrets.filter((secret) => !ended.masked.includes(secret))).toEqual([])
})
