import type { RepoSlug } from '@tier3/model/repo-slug'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startGitHub, type EmulatedGitHub } from '../../devkit/src/github/server.ts'
import { describeAttestationStore } from '../../devkit/src/testing/contracts/attestation-store.contract.ts'
import { unsignedBundle } from '../../devkit/src/testing/memory-attestations.ts'
import { createAttestationStore } from './attestation-store.ts'
import { createRestClient } from './rest-client.ts'

const slug = (text: string): RepoSlug => {
  const parsed = parseRepoSlug(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}
const SERVER = 'https://github.example/'
const BUNDLE = unsignedBundle({ subjects: ['a'] })

function storeOn(
  github: EmulatedGitHub,
  token: string,
  name = 'octo-org/kit',
  waits: number[] = [],
  timeoutMs = 5000,
) {
  const client = createRestClient({
    apiUrl: github.apiUrl,
    token,
    timeoutMs,
    sleep: async (ms) => void waits.push(ms / 1000),
  })
  return createAttestationStore({ client, serverUrl: SERVER, repository: slug(name) })
}

describeAttestationStore('createAttestationStore on the emulated GitHub', async () => {
  const github = await startGitHub()
  const repository = github.createRepository({ owner: 'octo-org', name: 'kit' })
  let token = github.tokenFor({ repository, permissions: { attestations: 'write' } })
  return {
    store: { store: (bundle) => storeOn(github, token).store(bundle) },
    stored: () => repository.state.attestations.map(({ bundle }) => bundle),
    deny: () => {
      token = github.tokenFor({ repository, permissions: { contents: 'write', attestations: 'read' } })
    },
    breakDown: () => github.faults.set('attestations.create', { kind: 'status', status: 502 }),
    dispose: () => github.close(),
  }
})

describe('createAttestationStore', () => {
  let github: EmulatedGitHub
  let token: string
  beforeAll(async () => {
    github = await startGitHub()
    const repository = github.createRepository({ owner: 'octo-org', name: 'kit' })
    token = github.tokenFor({ repository, permissions: { attestations: 'write' } })
  })
  afterAll(() => github.close())
  beforeEach(() => github.faults.clear())

  const requests = () => github.exchanges.filter(({ route }) => route === 'attestations.create')

  it('sends the bytes of the bundle, white space, escapes and numbers included', async () => {
    const bundle = `\n${BUNDLE.replace('"mediaType":', '"media\\u0054ype" : ')} `
    const stored = await storeOn(github, token).store(bundle)
    expect(requests().at(-1)?.requestBody.toString()).toBe(`{"bundle":${bundle}}`)
    const id = stored.ok ? stored.value.id : ''
    expect(stored).toEqual({
      ok: true,
      value: { id, url: `https://github.example/octo-org/kit/attestations/${id}` },
    })
    expect(github.exchanges.at(-1)?.replyBody.toString()).toBe(`{"id":${id}}`)
  })

  it('names the permission to add', async () => {
    const reader = github.tokenFor({ repository: 'octo-org/kit', permissions: { attestations: 'read' } })
    expect(await storeOn(github, reader).store(BUNDLE)).toMatchObject({
      ok: false,
      problem: {
        code: 'permission/denied',
        attempted: 'store the attestation for octo-org/kit on GitHub',
        desired: 'the token must have attestations: write',
        fix: 'Add to the job:\npermissions:\n  attestations: write',
      },
    })
  })

  it('tells a repository that the token does not see', async () => {
    github.createRepository({ owner: 'octo-org', name: 'hidden', visibility: 'private' })
    for (const name of ['octo-org/hidden', 'octo-org/nothing']) {
      const result = await storeOn(github, token, name).store(BUNDLE)
      expect(result).toMatchObject({
        ok: false,
        problem: { code: 'permission/denied', current: 'GitHub shows no such repository to this token' },
      })
    }
  })

  it.each([400, 403, 404, 422])(
    'explains a repository without a store, whatever the status: %i',
    async (status) => {
      const message =
        'Feature not available for user-owned private repositories. To enable this feature, please make this repository public.'
      github.faults.set('attestations.create', { kind: 'status', status, message })
      expect(await storeOn(github, token).store(BUNDLE)).toMatchObject({
        ok: false,
        problem: {
          code: 'permission/attestations-unavailable',
          cause: message,
          fix: expect.stringContaining('store: none') as string,
        },
      })
    },
  )

  it('says what GitHub finds wrong with a bundle', async () => {
    const before = requests().length
    expect(await storeOn(github, token).store('{}')).toMatchObject({
      ok: false,
      problem: { code: 'service/github-refused', cause: 'Invalid Sigstore bundle: no DSSE envelope' },
    })
    expect(requests().length - before).toBe(1)
  })

  it.each([
    { name: 'an outage', fault: { kind: 'status', status: 503, times: 2 }, waits: [1, 2] },
    { name: 'a service that hangs', fault: { kind: 'hang', times: 1 }, waits: [1] },
    { name: 'a lost answer', fault: { kind: 'truncate', times: 1 }, waits: [1] },
    { name: 'a connection that breaks', fault: { kind: 'reset', times: 1 }, waits: [1] },
    {
      name: 'a rate limit',
      fault: { kind: 'status', status: 429, headers: { 'retry-after': '5' }, times: 1 },
      waits: [5],
    },
  ] as const)('outlives $name', async ({ fault, waits: expected }) => {
    github.faults.set('attestations.create', fault)
    const waits: number[] = []
    expect((await storeOn(github, token, 'octo-org/kit', waits, 300).store(BUNDLE)).ok).toBe(true)
    expect(waits).toEqual(expected)
  })

  it('refuses an answer that is none', async () => {
    github.faults.set('attestations.create', { kind: 'garbage' })
    expect(await storeOn(github, token).store(BUNDLE)).toMatchObject({
      ok: false,
      problem: { code: 'service/unexpected-answer' },
    })
  })

  it.each([
    { data: {}, ok: false },
    { data: { id: 0 }, ok: false },
    { data: { id: 1.5 }, ok: false },
    { data: { id: '../1' }, ok: false },
    { data: [], ok: false },
    { data: { id: 12 }, ok: true },
    { data: { id: '9007199254740993' }, ok: true },
  ])('reads the id of $data', async ({ data, ok }) => {
    const client = {
      apiUrl: '',
      request: async () => ({ ok: true, value: { kind: 'found', status: 201, data, headers: {} } }) as const,
      download: () => Promise.reject(new Error('none')),
      readBytes: () => Promise.reject(new Error('none')),
      digest: () => Promise.reject(new Error('none')),
      upload: () => Promise.reject(new Error('none')),
    }
    const store = createAttestationStore({ client, serverUrl: SERVER, repository: slug('a/b') })
    expect(await store.store(BUNDLE)).toMatchObject(
      ok ? { ok } : { ok, problem: { code: 'service/unexpected-answer' } },
    )
  })
})
