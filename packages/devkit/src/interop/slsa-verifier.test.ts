import { createPublicKey, sign } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatPreAuthentication } from '@tier3/attestation/envelope'
import { readAttestationFile } from '@tier3/attestation/formats/attestation-file'
import { createBundleVerifier } from '@tier3/sigstore/bundle-verifier'
import { publicGoodRoot } from '@tier3/sigstore/public-good-root'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from '../gen/project.ts'
import { createForge } from '../sigstore/forge.ts'
import { p256KeyPair } from '../sigstore/key-material.ts'
import { findNamedProgram } from './named-program.ts'
import { createSlsaVerifier, SLSA_VERIFIER_VARIABLE, type SummaryDemand } from './slsa-verifier.ts'

const program = findNamedProgram(process.env, SLSA_VERIFIER_VARIABLE)
const REAL = join(ROOT, '../shared/data/slsa/vsa/gce/v1')

const VERIFIER = 'https://example.com/verifier'
const RESOURCE = 'pkg:generic/app@1.0.0'
const HEX = 'ab'.repeat(32)
const TYPE = 'application/vnd.in-toto+json'
const STATEMENT = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'app.tgz', digest: { sha256: HEX } }],
  predicateType: 'https://slsa.dev/verification_summary/v1',
  predicate: {
    verifier: { id: VERIFIER },
    timeVerified: '2026-01-02T03:04:05Z',
    resourceUri: RESOURCE,
    policy: { uri: 'https://example.com/policy' },
    verificationResult: 'PASSED',
    verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
  },
}
const [signer, stranger] = [p256KeyPair(), p256KeyPair()]

interface Making {
  readonly keyId?: string
  readonly key?: typeof signer
  readonly encoding?: 'der' | 'ieee-p1363'
  readonly sentPayload?: string
  readonly flip?: boolean
}

function summaryText({ keyId = 'key', key = signer, encoding = 'der', sentPayload, flip }: Making): string {
  const payload = Buffer.from(JSON.stringify(STATEMENT))
  const signature = sign('sha256', formatPreAuthentication(TYPE, payload), {
    key: key.privateKey,
    dsaEncoding: encoding,
  })
  if (flip === true) signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1
  return JSON.stringify({
    payloadType: TYPE,
    payload: (sentPayload === undefined ? payload : Buffer.from(sentPayload)).toString('base64'),
    signatures: [{ keyid: keyId, sig: signature.toString('base64') }],
  })
}

/** What our verifier says of a signature: its kind of content, or the code of the refusal. */
async function ours(text: string, hint: string, pem: string): Promise<string> {
  const [form] = (() => {
    const forms = readAttestationFile(text, 'summary')
    return forms.ok ? forms.value : []
  })()
  if (form?.text.ok !== true) return form === undefined ? 'unreadable' : form.text.problem.code
  const verifier = createBundleVerifier({
    trustedRoot: publicGoodRoot().root,
    trustDomain: 'public-good',
    keys: [{ hint, pem, logged: false }],
  })
  const [answer] = await verifier.verify([
    { bundle: { text: form.text.value, origin: 'summary' }, artifact: { algorithm: 'sha256', hex: HEX } },
  ])
  return answer?.ok === true ? answer.value.content.kind : (answer?.problem.code ?? 'no answer')
}

it('the page of compatibility says what slsa-verifier cannot do offline', () => {
  const page = readFileSync(join(ROOT, 'docs/compatibility.md'), 'utf8')
  const [, section = ''] = page.split('\n### slsa-verifier\n')
  expect(section).toContain('tuf refresh failed')
})

describe(`slsa-verifier${program.missing === undefined ? '' : ' (MISSING)'}`, () => {
  let folder = ''
  let base: Omit<SummaryDemand, 'summary'>
  beforeEach((context) => {
    if (program.missing !== undefined) context.skip(`no slsa-verifier: ${program.missing}`)
  })
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tier3-slsa-verifier-'))
    const keyFile = await write(
      'key.pem',
      signer.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    )
    base = {
      subject: `sha256:${HEX}`,
      verifier: VERIFIER,
      resource: RESOURCE,
      levels: ['SLSA_BUILD_LEVEL_3'],
      keyFile,
      keyId: 'key',
    }
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const write = async (name: string, content: string): Promise<string> => {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }
  const theirs = () => createSlsaVerifier(program.path ?? '', folder)

  it.each([
    { name: 'a signature in DER', making: {}, said: 'statement' },
    { name: 'a signature as IEEE P1363', making: { encoding: 'ieee-p1363' as const }, said: 'statement' },
    { name: 'a changed signature', making: { flip: true }, said: 'integrity/signature' },
    {
      name: 'a changed payload',
      making: { sentPayload: JSON.stringify(STATEMENT).replace('_3', '_4') },
      said: 'integrity/signature',
    },
    { name: 'a stranger under the name of the key', making: { key: stranger }, said: 'integrity/signature' },
    { name: 'a name that no key has', making: { keyId: 'other' }, said: 'integrity/certificate' },
  ])('judges a summary with $name as we do', async ({ name, making, said }) => {
    const text = summaryText(making)
    const summary = await write(`${name.replaceAll(' ', '-')}.jsonl`, text)
    const { accepted } = await theirs().summary({ ...base, summary })
    const pem = signer.publicKey.export({ type: 'spki', format: 'pem' }).toString()
    expect([await ours(text, 'key', pem), accepted]).toEqual([said, said === 'statement'])
  })

  it('judges the real summary as we do', async (context) => {
    if (!existsSync(REAL)) return context.skip(`no real summary in ${REAL}`)
    const summary = join(REAL, 'gke-gce-pre.bcid-vsa.jsonl')
    const keyFile = join(REAL, 'vsa_signing_public_key.pem')
    const keyId = 'keystore://76574:prod:vsa_signing_public_key'
    const demand: SummaryDemand = {
      summary,
      subject: 'gce_image_id:8970095005306000053',
      verifier: 'https://bcid.corp.google.com/verifier/bcid_package_enforcer/v0.1',
      resource: 'gce_image://gke-node-images:gke-12615-gke1418000-cos-101-17162-463-29-c-cgpv1-pre',
      levels: ['SLSA_BUILD_LEVEL_2'],
      keyFile,
      keyId,
    }
    const text = readFileSync(summary, 'utf8')
    const pem = createPublicKey(readFileSync(keyFile)).export({ type: 'spki', format: 'pem' }).toString()
    expect([await ours(text, keyId, pem), (await theirs().summary(demand)).accepted]).toEqual([
      'statement',
      true,
    ])
    const strange = stranger.publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const other = { ...demand, keyFile: await write('stranger.pem', strange) }
    expect([await ours(text, keyId, strange), (await theirs().summary(other)).accepted]).toEqual([
      'integrity/signature',
      false,
    ])
  })

  it('takes keys for bundles from its own repository of keys alone, which needs a network', async () => {
    const file = await write('app.tgz', 'app')
    const bundle = await write(
      'app.intoto.jsonl',
      createForge().bundle({ payload: JSON.stringify(STATEMENT) }).json,
    )
    const { accepted, words } = await theirs().provenance(file, bundle, 'github.com/octo/app')
    expect([accepted, words]).toEqual([false, expect.stringContaining('tuf refresh failed')])
  })
})
