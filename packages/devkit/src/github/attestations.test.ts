import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { ProbeAnswer } from './rest-probe.ts'
import { fieldOf, restProbe } from './rest-probe.ts'
import type { SeededRepository } from './repository-seed.ts'
import type { EmulatedGitHub } from './server.ts'
import { startGitHub } from './server.ts'
import { snappyCompress } from './snappy.ts'

const SLSA = 'https://slsa.dev/provenance/v1'
const SPDX = 'https://spdx.dev/Document/v2.3'
const CYCLONEDX = 'https://cyclonedx.org/bom'
const CUSTOM = 'https://example.com/custom/v1'
const RELEASE = 'https://in-toto.io/attestation/release/v0.1'
const digest = (letter: string): string => `sha256:${letter.repeat(64)}`

const encode = (statement: unknown): string => Buffer.from(JSON.stringify(statement)).toString('base64')
const withPayload = (payload: string) => ({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: {},
  dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'c2ln' }] },
})
const bundleOf = (predicateType: string, ...letters: readonly string[]) =>
  withPayload(
    encode({
      _type: 'https://in-toto.io/Statement/v1',
      subject: letters.map((letter) => ({ name: letter, digest: { sha256: letter.repeat(64) } })),
      predicateType,
      predicate: {},
    }),
  )

let github: EmulatedGitHub
let repository: SeededRepository
let hidden: SeededRepository
let rest: ReturnType<typeof restProbe>
const stored: ProbeAnswer[] = []
const at = '/repos/octo-org/app/attestations'

beforeAll(async () => {
  github = await startGitHub()
  repository = github.createRepository({ owner: 'octo-org', name: 'app', id: 77 })
  hidden = github.createRepository({ owner: 'octo-org', name: 'hidden', visibility: 'private' })
  github.createRepository({ owner: 'mona', ownerType: 'User', name: 'tool' })
  rest = restProbe(github, github.tokenFor({ repository, permissions: { attestations: 'write' } }))
  for (const bundle of [
    bundleOf(SLSA, 'a', 'b'),
    bundleOf(SPDX, 'a'),
    bundleOf(CYCLONEDX, 'a'),
    bundleOf(CUSTOM, 'a'),
  ]) {
    stored.push(await rest('POST', at, { json: { bundle } }))
  }
  github.addAttestation({ repository, bundle: bundleOf(RELEASE, 'a') })
  github.addAttestation({ repository: hidden, bundle: bundleOf(SLSA, 'c'), initiator: 'user' })
  github.addAttestation({ repository: 'mona/tool', bundle: bundleOf(SLSA, 'd'), initiator: 'user' })
})
afterAll(() => github.close())

/** The predicate types of an answer, oldest first. */
function typesOf(body: unknown): readonly unknown[] {
  const list = fieldOf(body, 'attestations')
  if (!Array.isArray(list)) return []
  return list
    .map((item) => fieldOf(item, 'bundle', 'dsseEnvelope', 'payload'))
    .map((payload) => fieldOf(JSON.parse(Buffer.from(String(payload), 'base64').toString()), 'predicateType'))
    .toReversed()
}

describe('reading', () => {
  test.each([
    { query: '', expected: [SLSA, SPDX, CYCLONEDX, CUSTOM, RELEASE] },
    { query: '?predicate_type=provenance', expected: [SLSA] },
    { query: '?predicate_type=sbom', expected: [SPDX, CYCLONEDX] },
    { query: '?predicate_type=release', expected: [RELEASE] },
    { query: `?predicate_type=${encodeURIComponent(SPDX)}`, expected: [SPDX] },
    {
      query: '?predicate_type=https%3A%2F%2Fexample.com%2Fcustom%2Fv1',
      expected: [CUSTOM],
    },
  ])('by digest with $query', async ({ query, expected }) => {
    const found = await restProbe(github)('GET', `${at}/${digest('a')}${query}`)
    expect([found.status, typesOf(found.body)]).toEqual([200, expected])
  })

  test('an item says its repository and who stored it', async () => {
    const found = await rest('GET', `${at}/${encodeURIComponent(digest('b'))}`)
    expect(found.body).toMatchObject({
      attestations: [{ repository_id: 77, initiator: 'user', bundle: bundleOf(SLSA, 'a', 'b') }],
    })
    const released = await rest('GET', `${at}/${digest('a')}?predicate_type=release`)
    expect(released.body).toMatchObject({ attestations: [{ initiator: 'github' }] })
  })

  test.each([
    { name: 'an unknown digest', path: `${at}/${digest('f')}` },
    { name: 'no match of the type', path: `${at}/${digest('b')}?predicate_type=sbom` },
    { name: 'no digest at all', path: `${at}/main` },
    { name: 'a digest in capitals', path: `${at}/${digest('A')}` },
    { name: 'another repository', path: `/repos/mona/tool/attestations/${digest('a')}` },
    { name: 'a hidden repository', path: `/repos/octo-org/hidden/attestations/${digest('c')}` },
    { name: 'an organisation as user', path: `/users/octo-org/attestations/${digest('a')}` },
    { name: 'a user as organisation', path: `/orgs/mona/attestations/${digest('d')}` },
    {
      name: 'a hidden repository through its organisation',
      path: `/orgs/octo-org/attestations/${digest('c')}`,
    },
  ])('$name is 404', async ({ path }) => {
    expect((await restProbe(github)('GET', path)).status).toBe(404)
  })

  test('accounts gather what the caller may read', async () => {
    expect(
      typesOf((await restProbe(github)('GET', `/orgs/octo-org/attestations/${digest('b')}`)).body),
    ).toEqual([SLSA])
    expect(typesOf((await restProbe(github)('GET', `/users/mona/attestations/${digest('d')}`)).body)).toEqual(
      [SLSA],
    )
    const insider = restProbe(
      github,
      github.tokenFor({ repository: hidden, permissions: { attestations: 'read' } }),
    )
    expect(typesOf((await insider('GET', `/orgs/octo-org/attestations/${digest('c')}`)).body)).toEqual([SLSA])
    const outsider = restProbe(
      github,
      github.tokenFor({ repository: hidden, permissions: { contents: 'read' } }),
    )
    expect((await outsider('GET', `/repos/octo-org/hidden/attestations/${digest('c')}`)).status).toBe(403)
  })

  test('cursors walk forth and back without loss', async () => {
    const walk = async (address: string, relation: string): Promise<readonly unknown[]> => {
      const page = await rest('GET', address)
      const next = new RegExp(`<([^>]+)>; rel="${relation}"`).exec(page.headers.get('link') ?? '')?.[1]
      return next === undefined
        ? [{ address, types: typesOf(page.body) }]
        : [{ address, types: typesOf(page.body) }, ...(await walk(next, relation))]
    }
    const forth = await walk(`${at}/${digest('a')}?per_page=2`, 'next')
    expect(forth.map((page) => fieldOf(page, 'types'))).toEqual([
      [CUSTOM, RELEASE],
      [SPDX, CYCLONEDX],
      [SLSA],
    ])
    const back = await walk(String(fieldOf(forth.at(-1), 'address')), 'prev')
    expect(back.map((page) => fieldOf(page, 'types'))).toEqual(
      forth.map((page) => fieldOf(page, 'types')).toReversed(),
    )
    const broken = await rest('GET', `${at}/${digest('a')}?after=nonsense`)
    expect([broken.status, fieldOf(broken.body, 'message')]).toEqual([404, 'Not Found'])
  })
})

describe('storing', () => {
  test('answers with an id', () => {
    expect(stored.map(({ status, body }) => [status, typeof fieldOf(body, 'id')])).toEqual(
      stored.map(() => [201, 'number']),
    )
    expect(stored).toHaveLength(4)
  })

  test.each([
    { name: 'no bundle', bundle: undefined, message: 'Validation Failed' },
    { name: 'a bundle that is no object', bundle: 'x', message: 'Invalid Sigstore bundle: no DSSE envelope' },
    {
      name: 'a message signature',
      bundle: { messageSignature: {} },
      message: 'Invalid Sigstore bundle: no DSSE envelope',
    },
    {
      name: 'a foreign payload type',
      bundle: { dsseEnvelope: { payload: 'e30=', payloadType: 'text/plain', signatures: [{}] } },
      message: 'Invalid Sigstore bundle: no in-toto payload',
    },
    {
      name: 'no signature',
      bundle: {
        dsseEnvelope: { payload: 'e30=', payloadType: 'application/vnd.in-toto+json', signatures: [] },
      },
      message: 'Invalid Sigstore bundle: no signature',
    },
    {
      name: 'a payload that is no JSON',
      bundle: withPayload('eA=='),
      message: 'Invalid Sigstore bundle: the payload is not JSON',
    },
    {
      name: 'no subject',
      bundle: bundleOf(SLSA),
      message: 'Invalid Sigstore bundle: no subject with a sha256 digest',
    },
    {
      name: 'no predicate type',
      bundle: withPayload(encode({ subject: [{ digest: { sha256: 'a'.repeat(64) } }] })),
      message: 'Invalid Sigstore bundle: no predicate type',
    },
  ])('$name is 422', async ({ bundle, message }) => {
    const refused = await rest('POST', at, { json: bundle === undefined ? {} : { bundle } })
    expect([refused.status, fieldOf(refused.body, 'message')]).toEqual([422, message])
  })
})

describe('bundles outside the answer', () => {
  const item = async (headers: Readonly<Record<string, string>> = {}): Promise<unknown> =>
    fieldOf((await rest('GET', `${at}/${digest('b')}`, { headers })).body, 'attestations', 0)
  const json = Buffer.from(JSON.stringify(bundleOf(SLSA, 'a', 'b')))

  test('as snappy, in the form that GitHub uses', async () => {
    github.setAttestationBundles('reference')
    const found = await item()
    expect(fieldOf(found, 'bundle')).toBeNull()
    const answer = await fetch(String(fieldOf(found, 'bundle_url')))
    expect(answer.headers.get('content-type')).toBe('application/x-snappy')
    expect(Buffer.from(await answer.arrayBuffer()).equals(snappyCompress(json))).toBe(true)
  })

  test('as JSON', async () => {
    github.setAttestationBundles('reference-json')
    const found = await item()
    expect(fieldOf(found, 'bundle')).toBeNull()
    const answer = await fetch(String(fieldOf(found, 'bundle_url')))
    expect(await answer.json()).toEqual(bundleOf(SLSA, 'a', 'b'))
  })

  test('version 2026-03-10 has no such field', async () => {
    github.setAttestationBundles('inline')
    expect(fieldOf(await item(), 'bundle')).toEqual(bundleOf(SLSA, 'a', 'b'))
    const found = await item({ 'x-github-api-version': '2026-03-10' })
    expect(Object.keys(found as object)).toEqual(['repository_id', 'bundle_url', 'initiator'])
  })
})
