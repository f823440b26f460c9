import { readAttestationFile } from '@tier3/attestation/formats/attestation-file'
import { bundleOfDetached } from '@tier3/attestation/formats/detached-signature'
import { formatStatement } from '@tier3/attestation/statement-form'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSigstore, type EmbeddedSigstore } from '../../devkit/src/sigstore/embedded.ts'
import { createBundleVerifier } from './bundle-verifier.ts'
import { artifact, rootOf, sha256, signerFor, valueOf } from './embedded-signing.fixture.ts'
import { createEntryFinder, searchableLogs } from './entry-finder.ts'

let sigstore: EmbeddedSigstore
let envelope: string
let detached: string
let whole: string
let stranger: string
const HEX = sha256('hello')
const statement = formatStatement({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'app.txt', digest: { sha256: HEX } }],
  predicateType: 'https://example.com/any/v1',
  predicate: {},
})

type Fields = Record<string, any> // oxlint-disable-line typescript/no-explicit-any -- documents of other formats
function aloneOf(bundle: string): string {
  const { dsseEnvelope, verificationMaterial } = JSON.parse(bundle) as Fields
  const cert = `-----BEGIN CERTIFICATE-----\n${verificationMaterial.certificate.rawBytes}\n-----END CERTIFICATE-----\n`
  const document = { ...dsseEnvelope, signatures: [{ sig: dsseEnvelope.signatures[0].sig, keyid: '', cert }] }
  const [form] = valueOf(readAttestationFile(JSON.stringify(document), 'file'))
  if (form === undefined) throw new Error('nothing was read')
  return valueOf(form.text)
}

beforeAll(async () => {
  sigstore = await startSigstore()
  whole = valueOf(await signerFor(sigstore).signStatements([statement]))[0].bundle
  envelope = aloneOf(whole)
  const [blob] = valueOf(await signerFor(sigstore).signArtifacts([artifact('app.txt', 'hello')]))
  detached = valueOf(
    bundleOfDetached(
      {
        signature: Buffer.from(blob.signature),
        certificate: Buffer.from(blob.certificatePem),
        origin: 'app.txt.sig',
      },
      Buffer.from(HEX, 'hex'),
    ),
  )
  const other = formatStatement({
    ...JSON.parse(Buffer.from(statement).toString()),
    predicate: { other: true },
  })
  const elsewhere = await startSigstore()
  stranger = aloneOf(valueOf(await signerFor(elsewhere).signStatements([other]))[0].bundle)
  await elsewhere.close()
})
beforeEach(() => sigstore.faults.clear())
afterAll(() => sigstore.close())

const finder = () =>
  createEntryFinder({ trustedRoot: rootOf(sigstore), maxWaitSeconds: 0, attemptTimeoutSeconds: 5 })
const complete = (text: string) => finder().complete({ text, origin: 'file' })

async function verdict(text: string): Promise<string> {
  const completed = valueOf(await complete(text))
  if (completed.refusal !== undefined) return `${completed.refusal.code}: ${completed.refusal.current}`
  const verifier = createBundleVerifier({ trustedRoot: rootOf(sigstore), trustDomain: 'custom' })
  const [answer] = await verifier.verify([{ bundle: completed, artifact: { algorithm: 'sha256', hex: HEX } }])
  if (answer === undefined) throw new Error('no answer')
  return answer.ok ? answer.value.content.kind : `${answer.problem.code}: ${answer.problem.current}`
}

describe('createEntryFinder', () => {
  it('makes an envelope that stands alone, and a signature beside a certificate, whole', async () => {
    expect(await verdict(envelope)).toBe('statement')
    expect(await verdict(detached)).toBe('artifact')
  })

  it('leaves alone what lacks nothing, what cannot be read, and what a key signed', async () => {
    const keyed = JSON.stringify({
      ...JSON.parse(envelope),
      verificationMaterial: { publicKey: { hint: 'k' }, tlogEntries: [] },
    })
    for (const text of [whole, 'nonsense', keyed]) {
      expect(await complete(text)).toEqual({ ok: true, value: { text, origin: 'file' } })
    }
  })

  it('refuses what the log does not know, and what it knows otherwise', async () => {
    expect(await verdict(stranger)).toBe('integrity/log-entry: the log has no entry for it')
    const bundle = JSON.parse(envelope) as Fields
    bundle['dsseEnvelope'].signatures[0].sig = JSON.parse(detached).messageSignature.signature
    expect(await verdict(JSON.stringify(bundle))).toBe(
      'integrity/log-entry: the log has 1 entries for it, none of this signature: it is of another signature',
    )
  })

  it('does not believe the log: an entry with another time is refused by the verifier', async () => {
    const completed = valueOf(await complete(envelope))
    const bundle = JSON.parse(completed.text) as Fields
    bundle['verificationMaterial'].tlogEntries[0].integratedTime = '1'
    expect(await verdict(JSON.stringify(bundle))).toContain('integrity/')
  })

  it.each([
    ['rekor1.search', { kind: 'status', status: 503 }, 'service/rekor-unavailable'],
    ['rekor1.search', { kind: 'status', status: 400 }, 'service/rekor-refused'],
    ['rekor1.search', { kind: 'reset' }, 'service/rekor-unavailable'],
    ['rekor1.read', { kind: 'status', status: 404 }, 'service/rekor-refused'],
    ['rekor1.read', { kind: 'garbage' }, 'service/unexpected-answer'],
  ] as const)('says that %s failed with %o', async (route, fault, code) => {
    sigstore.faults.set(route, fault)
    expect(await complete(envelope)).toMatchObject({ ok: false, problem: { code } })
  })
})

describe('searchableLogs', () => {
  it('names the logs that have an index, by addresses that may be asked', () => {
    const root = rootOf(sigstore)
    expect(searchableLogs(root)).toEqual([sigstore.url])
    const key = { keyDetails: 'PKIX_ECDSA_P256_SHA_256' }
    const tlogs = [
      { baseUrl: 'https://rekor.example/', publicKey: key },
      { baseUrl: 'http://rekor.example', publicKey: key },
      { baseUrl: 'file:///etc', publicKey: key },
      { baseUrl: 'rekor.example', publicKey: key },
      { baseUrl: 'https://v2.example', publicKey: { keyDetails: 'PKIX_ED25519' } },
      'x',
    ]
    expect(searchableLogs({ ...root, json: JSON.stringify({ tlogs }) })).toEqual(['https://rekor.example'])
  })

  it('are none in a root without logs, which is said', async () => {
    const root = { ...rootOf(sigstore), json: '{}' }
    expect(
      await createEntryFinder({ trustedRoot: root }).complete({ text: envelope, origin: 'file' }),
    ).toMatchObject({
      ok: false,
      problem: { code: 'input/conflict' },
    })
  })
})
