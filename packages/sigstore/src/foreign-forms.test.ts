import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { readAttestationFile, type NormalForm } from '@tier3/attestation/formats/attestation-file'
import { bundleOfDetached } from '@tier3/attestation/formats/detached-signature'
import { formatPreAuthentication } from '@tier3/attestation/envelope'
import { formatStatement } from '@tier3/attestation/statement-form'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSigstore, type EmbeddedSigstore } from '../../devkit/src/sigstore/embedded.ts'
import { createBundleVerifier } from './bundle-verifier.ts'
import type { ConfiguredKey } from './configured-keys.ts'
import { artifact, rootOf, sha256, signerFor, valueOf } from './embedded-signing.fixture.ts'

// The same evidence, made once, in every form that others write it in.
let sigstore: EmbeddedSigstore
let attested: string
let signed: string
let pem: string
let signature: string
const HEX = sha256('hello')
const statement = formatStatement({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'app.txt', digest: { sha256: HEX } }],
  predicateType: 'https://example.com/any/v1',
  predicate: {},
})

beforeAll(async () => {
  sigstore = await startSigstore()
  const signer = signerFor(sigstore)
  attested = valueOf(await signer.signStatements([statement]))[0].bundle
  const [blob] = valueOf(await signer.signArtifacts([artifact('app.txt', 'hello')]))
  signed = blob.bundle
  pem = blob.certificatePem
  signature = blob.signature
})
afterAll(() => sigstore.close())

type Fields = Record<string, any> // oxlint-disable-line typescript/no-explicit-any -- documents of other formats
const open = (text: string): Fields => JSON.parse(text) as Fields
const read = (document: unknown): readonly NormalForm[] =>
  valueOf(readAttestationFile(typeof document === 'string' ? document : JSON.stringify(document), 'file'))

/** What becomes of each piece of a document: the kind of what was verified, or the code and reason of the refusal. */
async function verdicts(
  document: unknown,
  keys: readonly ConfiguredKey[] = [],
  hex = HEX,
): Promise<readonly string[]> {
  const verifier = createBundleVerifier({ trustedRoot: rootOf(sigstore), trustDomain: 'custom', keys })
  const answers: string[] = []
  for (const { text, origin } of read(document)) {
    if (!text.ok) {
      answers.push(`${text.problem.code}: ${text.problem.current}`)
      continue
    }
    const [answer] = await verifier.verify([
      { bundle: { text: text.value, origin }, artifact: { algorithm: 'sha256', hex } },
    ])
    if (answer === undefined) throw new Error('no answer')
    answers.push(answer.ok ? answer.value.content.kind : `${answer.problem.code}: ${answer.problem.current}`)
  }
  return answers
}

const certificateOf = (bundle: Fields): string => bundle['verificationMaterial'].certificate.rawBytes
const pemOf = (base64: string): string =>
  `-----BEGIN CERTIFICATE-----\n${base64.match(/.{1,64}/g)?.join('\n') ?? ''}\n-----END CERTIFICATE-----\n`

const pypi = (): Fields => {
  const bundle = open(attested)
  const { payload, signatures } = bundle['dsseEnvelope']
  return {
    version: 1,
    verification_material: {
      certificate: certificateOf(bundle),
      transparency_entries: bundle['verificationMaterial'].tlogEntries,
    },
    envelope: { statement: payload, signature: signatures[0].sig },
  }
}
const provenance = (...attestations: readonly unknown[]) => ({
  version: 1,
  attestation_bundles: [{ publisher: { kind: 'GitHub', repository: 'someone/else' }, attestations }],
})
const cosign = (): Fields => {
  const [entry] = open(signed)['verificationMaterial'].tlogEntries
  return {
    base64Signature: signature,
    cert: Buffer.from(pem).toString('base64'),
    rekorBundle: {
      SignedEntryTimestamp: entry.inclusionPromise.signedEntryTimestamp,
      Payload: {
        body: entry.canonicalizedBody,
        integratedTime: Number(entry.integratedTime),
        logIndex: Number(entry.logIndex),
        logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
      },
    },
  }
}
const stored = (bundle: string): Fields => {
  const document = open(bundle)
  const material = document['verificationMaterial']
  for (const entry of material.tlogEntries) delete entry.kindVersion
  material.certificate.rawBytes = Buffer.from(material.certificate.rawBytes).toString('base64')
  return document
}
const envelope = (): Fields => {
  const bundle = open(attested)
  const { payload, payloadType, signatures } = bundle['dsseEnvelope']
  return {
    payload,
    payloadType,
    signatures: [{ keyid: '', sig: signatures[0].sig, cert: pemOf(certificateOf(bundle)) }],
  }
}
const changed = (document: Fields, change: (fields: Fields) => void): Fields => {
  change(document)
  return document
}

const BUNDLE = 'integrity/bundle-malformed'
const LOG = 'integrity/log-entry'

describe('readAttestationFile and the verifier', () => {
  it('take answers of npm registries and of GitHub, each attestation by itself', async () => {
    const attestations = [
      { predicateType: 'lies', bundle: open(attested) },
      { predicateType: 'x', bundle: open(attested), repository_id: 1, bundle_url: 'https://example.com/b' },
      { bundle: null, bundle_url: 'https://example.com/b' },
      { predicateType: 'x' },
      'text',
    ]
    expect(await verdicts({ attestations })).toEqual([
      'statement',
      'statement',
      `${BUNDLE}: answer.attestations[2] has only the address of a bundle: the bundle itself must be fetched`,
      `${BUNDLE}: answer.attestations[3] has no bundle`,
      `${BUNDLE}: answer.attestations[4] is not an object`,
    ])
  })

  it('take attestation objects of PyPI alone and in a provenance object', async () => {
    expect(await verdicts(pypi())).toEqual(['statement'])
    expect(await verdicts(provenance(pypi(), pypi()))).toEqual(['statement', 'statement'])
  })

  it.each<[string, () => unknown, string]>([
    ['of another version', () => ({ ...pypi(), version: 2 }), `${BUNDLE}: attestation.version is not 1`],
    [
      'with a field that is unknown',
      () => ({ ...pypi(), more: 1 }),
      `${BUNDLE}: attestation has the unknown field "more"`,
    ],
    [
      'without a log entry',
      () => changed(pypi(), (fields) => (fields['verification_material'].transparency_entries = [])),
      `${LOG}: it has no log entry`,
    ],
    [
      'over another statement',
      () =>
        changed(pypi(), (fields) => (fields['envelope'].statement = Buffer.from('{}').toString('base64'))),
      'integrity/signature: ',
    ],
    [
      'with the certificate of another signature',
      () => changed(pypi(), (fields) => (fields['verification_material'].certificate = 'AAAA')),
      'integrity/certificate: ',
    ],
    [
      'in a provenance object of another version',
      () => ({ ...provenance(pypi()), version: 2 }),
      `${BUNDLE}: provenance.version is not 1`,
    ],
  ])('refuse a PyPI attestation %s', async (_, document, reason) => {
    expect(await verdicts(document())).toEqual([expect.stringContaining(reason)])
  })

  it('take the list of RubyGems, and undo the two known defects of its store and no other', async () => {
    expect(await verdicts([stored(signed), open(signed)])).toEqual(['artifact', 'artifact'])
    const otherKind = changed(open(signed), (fields) => {
      fields['verificationMaterial'].tlogEntries[0].kindVersion = { kind: 'dsse', version: '0.0.1' }
    })
    const noBody = changed(stored(signed), (fields) => {
      delete fields['verificationMaterial'].tlogEntries[0].canonicalizedBody
    })
    const snake = changed(stored(signed), (fields) => (fields['verificationMaterial'].tlog_entries = []))
    expect(await verdicts([otherKind, noBody, snake, 7])).toEqual([
      expect.stringContaining(`${LOG}: of its log entry: its body is of another kind or version`),
      expect.stringContaining(`${BUNDLE}: verificationMaterial.tlogEntries[0].kindVersion`),
      expect.stringContaining(`${BUNDLE}: verificationMaterial has the unknown field`),
      `${BUNDLE}: it is not an object`,
    ])
  })

  it("take cosign's older bundle, with its certificate in base64 or plain", async () => {
    expect(await verdicts(cosign())).toEqual(['artifact'])
    expect(await verdicts({ ...cosign(), cert: pem })).toEqual(['artifact'])
    expect(await verdicts(cosign(), [], sha256('other'))).toEqual([
      expect.stringContaining('integrity/signature'),
    ])
  })

  it('take an envelope that cosign kept in place of the signature', async () => {
    const bundle = open(attested)
    const [entry] = bundle['verificationMaterial'].tlogEntries
    const { payload, payloadType, signatures } = bundle['dsseEnvelope']
    const document = changed(cosign(), (fields) => {
      fields['base64Signature'] = Buffer.from(
        JSON.stringify({ payload, payloadType, signatures: [{ keyid: '', sig: signatures[0].sig }] }),
      ).toString('base64')
      fields['cert'] = pemOf(certificateOf(bundle))
      fields['rekorBundle'].SignedEntryTimestamp = entry.inclusionPromise.signedEntryTimestamp
      fields['rekorBundle'].Payload.body = entry.canonicalizedBody
      fields['rekorBundle'].Payload.integratedTime = Number(entry.integratedTime)
      fields['rekorBundle'].Payload.logIndex = Number(entry.logIndex)
    })
    expect(await verdicts(document)).toEqual(['statement'])
  })

  it.each<[string, (fields: Fields) => void, string]>([
    ['without a log entry', (f) => delete f['rekorBundle'], `${BUNDLE}: bundle.rekorBundle is missing`],
    [
      'with another time',
      (f) => (f['rekorBundle'].Payload.integratedTime += 1),
      `${LOG}: its log entry does not hold`,
    ],
    [
      'with a time that is no count',
      (f) => (f['rekorBundle'].Payload.integratedTime = 1.5),
      'is not a count',
    ],
    [
      'of another log',
      (f) => (f['rekorBundle'].Payload.logID = '0'.repeat(64)),
      `${LOG}: its log entry is of a log`,
    ],
    ['with a malformed log', (f) => (f['rekorBundle'].Payload.logID = 'x'), 'is not a key id in hex'],
    ['with two fields more', (f) => (f['more'] = f['other'] = 1), 'unknown field'],
    ['without a certificate', (f) => delete f['cert'], 'it brings no certificate and names no key'],
    [
      'with what is no certificate',
      (f) => (f['cert'] = 'AAAA'),
      `${BUNDLE}: bundle.cert is not a certificate in PEM`,
    ],
    ['with another signature', (f) => (f['base64Signature'] = 'AAAA'), 'integrity/signature'],
    ['with a body that is no entry', (f) => (f['rekorBundle'].Payload.body = 'AAAA'), 'is not strict JSON'],
  ])("refuse cosign's older bundle %s", async (_, change, reason) => {
    expect(await verdicts(changed(cosign(), change))).toEqual([expect.stringContaining(reason)])
  })

  it('say of an envelope that stands alone what it lacks', async () => {
    expect(await verdicts(envelope())).toEqual([
      expect.stringContaining(`${LOG}: it has no log entry, so that`),
    ])
  })

  it.each<[string, (fields: Fields) => void, string]>([
    [
      'two signatures',
      (f) => f['signatures'].push(f['signatures'][0]),
      `${BUNDLE}: envelope.signatures has more than one`,
    ],
    ['no signature', (f) => (f['signatures'] = []), `${BUNDLE}: envelope.signatures is empty`],
    ['an unknown field', (f) => (f['more'] = 1), 'unknown field'],
    ['a certificate that is none', (f) => (f['signatures'][0].cert = 'x'), 'is not a certificate in PEM'],
    ['a key id that is no text', (f) => (f['signatures'][0].keyid = 7), 'keyid is not a text'],
    ['a signature of another', (f) => (f['signatures'][0].sig = 'AAAA'), 'integrity/signature'],
    [
      'a key and no certificate',
      (f) => (f['signatures'] = [{ sig: 'AAAA', keyid: 'k' }]),
      'it was made with the key "k", which the configuration does not hold',
    ],
  ])('refuse an envelope with %s', async (_, change, reason) => {
    expect(await verdicts(changed(envelope(), change))).toEqual([expect.stringContaining(reason)])
  })

  it('keep what they do not know as it is, to be refused by the reader of bundles', async () => {
    expect(read('{"a":1}')).toEqual([{ origin: 'file', text: { ok: true, value: '{"a":1}' } }])
    expect(read(`${attested}\n${attested.replace('{', '{ ')}`).map(({ origin }) => origin)).toEqual([
      'file:1',
      'file:2',
    ])
    expect(await verdicts({ mediaType: 'x', attestations: [] })).toEqual([
      `${BUNDLE}: answer has the unknown field "mediaType"`,
    ])
    expect(await verdicts({ attestations: [] })).toEqual([`${BUNDLE}: answer.attestations is empty`])
    expect(await verdicts(provenance())).toEqual([`${BUNDLE}: provenance holds no attestation`])
    expect(readAttestationFile('[]', 'file')).toMatchObject({ ok: false, problem: { code: BUNDLE } })
    expect(readAttestationFile('[][]', 'file')).toMatchObject({ ok: false, problem: { code: BUNDLE } })
    expect(readAttestationFile(`[${'1,'.repeat(1000)}1]`, 'file')).toMatchObject({
      ok: false,
      problem: { code: 'input/too-many' },
    })
  })
})

describe('bundleOfDetached', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text)
  const detached = (sig: Uint8Array, certificate: Uint8Array) =>
    bundleOfDetached({ signature: sig, certificate, origin: 'app.txt.sig' }, Buffer.from(HEX, 'hex'))

  it.each<[string, () => Uint8Array, () => Uint8Array]>([
    ['text', () => bytes(`${signature}\n`), () => bytes(pem)],
    ['bytes', () => Buffer.from(signature, 'base64'), () => bytes(Buffer.from(pem).toString('base64'))],
  ])(
    'reads signature and certificate as %s, and proves nothing without the log',
    async (_, sig, certificate) => {
      const text = valueOf(detached(sig(), certificate()))
      expect(open(text)['messageSignature'].signature).toBe(signature)
      expect(await verdicts(text)).toEqual([expect.stringContaining(`${LOG}: it has no log entry`)])
    },
  )

  it('reads the envelope that cosign writes in place of the signature of an attestation', async () => {
    const { signatures, ...rest } = envelope() as { readonly signatures: readonly Fields[] }
    const whole = { ...rest, signatures: [{ keyid: '', sig: signatures[0]?.['sig'] }] }
    const certificate = bytes(String(signatures[0]?.['cert']))
    const text = valueOf(detached(bytes(JSON.stringify(whole)), certificate))
    expect(await verdicts(text)).toEqual([expect.stringContaining(`${LOG}: it has no log entry`)])
  })

  it.each([
    ['a certificate that is none', () => detached(bytes(signature), bytes('x'))],
    ['no signature', () => detached(new Uint8Array(), bytes(pem))],
    ['a signature that is a file', () => detached(new Uint8Array(20_000), bytes(pem))],
  ])('refuses %s', (_, make) => expect(make()).toMatchObject({ ok: false, problem: { code: BUNDLE } }))
})

describe('configured keys', () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const keyPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const payloadType = 'application/vnd.in-toto+json'
  const bare = (dsaEncoding: 'der' | 'ieee-p1363', keyid = 'summaries'): Fields => ({
    payload: Buffer.from(statement).toString('base64'),
    payloadType,
    signatures: [
      {
        sig: sign('sha256', formatPreAuthentication(payloadType, statement), {
          key: pair.privateKey,
          dsaEncoding,
        }).toString('base64'),
        keyid,
      },
    ],
  })
  const key: ConfiguredKey = { hint: 'summaries', pem: keyPem, logged: false }

  it('verify an envelope that only they vouch for, with either form of an ECDSA signature', async () => {
    expect(await verdicts(bare('der'), [key])).toEqual(['statement'])
    expect(await verdicts(bare('ieee-p1363'), [key])).toEqual(['statement'])
  })

  it.each<[string, readonly ConfiguredKey[], string]>([
    ['by another name', [{ ...key, hint: 'other' }], 'which the configuration does not hold'],
    ['in a log that must have entered it', [{ ...key, logged: true }], `${LOG}: it has no log entry`],
    ['at a proven time', [{ ...key, validFrom: '2020-01-01T00:00:00Z' }], 'integrity/signing-time'],
    [
      'by another key',
      [
        {
          ...key,
          pem: generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
            .publicKey.export({ type: 'spki', format: 'pem' })
            .toString(),
        },
      ],
      'integrity/signature',
    ],
    ['with a key that is none', [{ ...key, pem: 'x' }], 'integrity/trusted-root'],
    ['with two keys of one name', [key, key], 'integrity/trusted-root'],
  ])('refuse an envelope where they want it %s', async (_, keys, reason) => {
    expect(await verdicts(bare('der'), keys)).toEqual([expect.stringContaining(reason)])
  })

  it('leave bundles with certificates alone', async () => {
    expect(createPublicKey(keyPem).asymmetricKeyType).toBe('ec')
    expect(await verdicts(attested, [key])).toEqual(['statement'])
  })
})
