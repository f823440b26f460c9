import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { formatPreAuthentication } from '@tier3/attestation/envelope'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runConformance } from '../conformance/run-conformance.ts'
import { githubClaims } from '../oidc/github-claims.ts'
import { startSigstore, type EmbeddedSigstore } from '../sigstore/embedded.ts'
import type { Inputs } from './attack.ts'
import { runVerify } from './run-scene.ts'
import { observedShape } from './verdict-shape.ts'

// The action on evidence in the forms of others, against a log that answers.
let sigstore: EmbeddedSigstore
let folder: string
let signature: string
let pem: string
const APP = Buffer.from('hello\n')
const { repository, job_workflow_ref: workflow } = githubClaims()

beforeAll(async () => {
  sigstore = await startSigstore()
  folder = await mkdtemp(path.join(tmpdir(), 'tier3-forms-'))
  const config = await sigstore.writeConfig(folder)
  const at = (name: string): string => path.join(folder, name)
  await writeFile(at('app'), APP)
  const args = [
    '--identity-token',
    sigstore.issuer.mint(githubClaims(), 'sigstore'),
    '--bundle',
    at('bundle'),
  ]
  const said: string[] = []
  const code = await runConformance(
    [
      'sign-bundle',
      ...args,
      '--trusted-root',
      config.trustedRoot,
      '--signing-config',
      config.signingConfig,
      at('app'),
    ],
    (line) => said.push(line),
  )
  if (code !== 0) throw new Error(said.join('\n'))
  const bundle = JSON.parse(await readFile(at('bundle'), 'utf8'))
  signature = bundle.messageSignature.signature
  const { rawBytes } = bundle.verificationMaterial.certificate
  pem = `-----BEGIN CERTIFICATE-----\n${rawBytes}\n-----END CERTIFICATE-----\n`
})
beforeEach(() => sigstore.faults.clear())
afterAll(async () => {
  await sigstore.close()
  await rm(folder, { recursive: true, force: true })
})

const verify = (files: { readonly [name: string]: string | Buffer }, inputs: Inputs) =>
  runVerify({
    files: { 'root.json': JSON.stringify(sigstore.trustedRoot), ...files },
    inputs: {
      files: 'app',
      repository,
      'signer-workflow': workflow,
      'trust-domain': 'custom',
      'trusted-root': 'root.json',
      'max-wait': '0s',
      ...inputs,
    },
  })

describe('a signature beside its certificate', () => {
  const files = () => ({ app: APP, 'app.sig': signature, 'app.pem': pem })
  const inputs = { bundles: 'app.*', 'predicate-types': 'signature' }
  const lookup = { ...inputs, 'log-lookup': 'true' }

  it('proves nothing alone, and is verified with its entry from the log', async () => {
    expect(observedShape(await verify(files(), inputs))).toMatchObject({
      exit: 1,
      fails: ['cryptography integrity/log-entry'],
    })
    expect(observedShape(await verify(files(), lookup))).toMatchObject({
      exit: 0,
      verdict: 'verified',
      fails: [],
    })
  })

  it('is refused for other bytes, and where the log knows nothing of it', async () => {
    expect(observedShape(await verify({ ...files(), app: Buffer.from('hellp\n') }, lookup))).toMatchObject({
      exit: 1,
      verdict: 'rejected',
      fails: ['cryptography integrity/log-entry'],
    })
  })

  it('is undecided while the log is out of order', async () => {
    sigstore.faults.set('rekor1.search', { kind: 'status', status: 503 })
    expect(observedShape(await verify(files(), lookup))).toMatchObject({
      exit: 3,
      verdict: 'indeterminate',
      gaps: ['service/rekor-unavailable'],
    })
  })
})

describe('an envelope that a key signed', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const keyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const TYPE = 'https://example.com/review/v1'
  const envelope = (by: KeyObject, predicateType = TYPE): string => {
    const payload = Buffer.from(
      JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: 'app', digest: { sha256: createHash('sha256').update(APP).digest('hex') } }],
        predicateType,
        predicate: {},
      }),
    )
    const payloadType = 'application/vnd.in-toto+json'
    const sig = sign('sha256', formatPreAuthentication(payloadType, payload), {
      key: by,
      dsaEncoding: 'ieee-p1363',
    })
    return JSON.stringify({
      payload: payload.toString('base64'),
      payloadType,
      signatures: [{ sig: sig.toString('base64'), keyid: 'keys://reviews' }],
    })
  }
  const inputs = {
    bundles: 'app.intoto.jsonl',
    'predicate-types': TYPE,
    keys: 'key.pem=keys://reviews',
    'key-signed-types': TYPE,
  }
  const files = (text: string) => ({ app: APP, 'app.intoto.jsonl': text, 'key.pem': keyPem })

  it('is verified with that key, for the types that it may sign', async () => {
    expect(observedShape(await verify(files(envelope(privateKey)), inputs))).toMatchObject({
      exit: 0,
      verdict: 'verified',
      fails: [],
    })
  })

  it.each<[string, () => string, Inputs, string]>([
    [
      'another key',
      () => envelope(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey),
      {},
      'cryptography integrity/signature',
    ],
    [
      'another name of the key',
      () => envelope(privateKey),
      { keys: 'key.pem=other' },
      'cryptography integrity/certificate',
    ],
    [
      'another type',
      () => envelope(privateKey),
      { 'key-signed-types': 'https://example.com/x' },
      'key-signer policy/signer-workflow',
    ],
  ])('is refused with %s', async (_, text, changes, fails) => {
    expect(observedShape(await verify(files(text()), { ...inputs, ...changes }))).toMatchObject({
      exit: 1,
      fails: [fails],
    })
  })

  it.each<[string, Inputs, string]>([
    ['keys without types', { 'key-signed-types': '' }, 'input/missing'],
    ['types without keys', { keys: '' }, 'input/conflict'],
    ['a key that is none', { keys: 'app=x' }, 'input/malformed'],
    ['two keys of one name', { keys: 'key.pem=a\nkey.pem=a' }, 'input/conflict'],
    ['a key that is not there', { keys: 'nowhere.pem=a' }, 'environment/read-failed'],
  ])('stops for %s', async (_, changes, code) => {
    const { exit, problems } = observedShape(
      await verify(files(envelope(privateKey)), { ...inputs, ...changes }),
    )
    expect([exit, problems]).toEqual([2, [expect.stringContaining(code)]])
  })
})
