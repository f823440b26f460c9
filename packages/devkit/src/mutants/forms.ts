import type { JsonObject } from '@tier3/model/json'
import { generateKeyPairSync, sign } from 'node:crypto'
import type { Stage } from '../corpus/stage.ts'
import { entryOf } from '../corpus/stage.ts'
import { formatPem } from '../der/pem.ts'
import { OID, withoutExtension } from '../sigstore/draft-extensions.ts'
import { IN_TOTO_PAYLOAD, type BundleJson } from '../sigstore/bundle-json.ts'
import { replaceExtension } from '../sigstore/draft-extensions.ts'
import { extensions } from '../sigstore/x509.ts'
import { generalName } from '../sigstore/fulcio-extensions.ts'
import { preAuthEncoding } from '../sigstore/verification-key.ts'
import type { ConsumerOptions, Evidence } from './consumer.ts'

/** A form of evidence made from a Sigstore bundle, whatever is wrong with that. */
export interface Form {
  readonly name: string
  /** What the bundle must hold for the form to hold it. */
  readonly of: 'statement' | 'message'
  make(bundle: BundleJson): Evidence
  /** The log entry that the form cannot hold, and that a log gives. */
  readonly lookup?: true
}

const pemOf = (bundle: BundleJson): string =>
  formatPem('CERTIFICATE', Buffer.from(certificateOf(bundle), 'base64'))
const certificateOf = ({ verificationMaterial: { certificate } }: BundleJson): string =>
  certificate?.rawBytes ?? ''
const signatureOf = ({ dsseEnvelope, messageSignature }: BundleJson): string =>
  dsseEnvelope?.signatures[0]?.sig ?? messageSignature?.signature ?? ''

const pypi = (bundle: BundleJson): JsonObject => ({
  version: 1,
  verification_material: {
    certificate: certificateOf(bundle),
    transparency_entries: JSON.parse(JSON.stringify(bundle.verificationMaterial.tlogEntries)),
  },
  envelope: { statement: bundle.dsseEnvelope?.payload ?? '', signature: signatureOf(bundle) },
})

const cosign = (bundle: BundleJson): JsonObject => {
  const entry = entryOf(bundle)
  return {
    base64Signature:
      bundle.dsseEnvelope === undefined
        ? signatureOf(bundle)
        : Buffer.from(JSON.stringify(bundle.dsseEnvelope)).toString('base64'),
    cert: Buffer.from(pemOf(bundle)).toString('base64'),
    rekorBundle: {
      SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp ?? '',
      Payload: {
        body: entry.canonicalizedBody,
        integratedTime: Number(entry.integratedTime ?? 0),
        logIndex: Number(entry.logIndex),
        logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
      },
    },
  }
}

/** As RubyGems stored it: without the kinds of the entries, and the certificate in base64 twice. */
const rubygems = (bundle: BundleJson): JsonObject => {
  const copy = JSON.parse(JSON.stringify(bundle))
  for (const entry of copy.verificationMaterial.tlogEntries) delete entry.kindVersion
  copy.verificationMaterial.certificate.rawBytes = Buffer.from(certificateOf(bundle)).toString('base64')
  return copy
}

const envelope = (bundle: BundleJson): JsonObject => ({
  payload: bundle.dsseEnvelope?.payload ?? '',
  payloadType: bundle.dsseEnvelope?.payloadType ?? '',
  signatures: [{ keyid: '', sig: signatureOf(bundle), cert: pemOf(bundle) }],
})

const older = (bundle: BundleJson, version: '0.1' | '0.2'): JsonObject => {
  const copy = JSON.parse(JSON.stringify(bundle))
  copy.mediaType = `application/vnd.dev.sigstore.bundle+json;version=${version}`
  copy.verificationMaterial.x509CertificateChain = {
    certificates: [copy.verificationMaterial.certificate],
  }
  delete copy.verificationMaterial.certificate
  if (version === '0.1')
    for (const entry of copy.verificationMaterial.tlogEntries) delete entry.inclusionProof
  return copy
}

const json = (make: (bundle: BundleJson) => unknown) => (bundle: BundleJson) => JSON.stringify(make(bundle))

/** Every form of `docs/compatibility.md` in which a certificate signs. */
export const FORMS: readonly Form[] = [
  { name: 'bundle v0.3', of: 'statement', make: json((b) => b) },
  { name: 'bundle v0.3 of a message', of: 'message', make: json((b) => b) },
  { name: 'bundle v0.2', of: 'statement', make: json((b) => older(b, '0.2')) },
  { name: 'bundle v0.1', of: 'statement', make: json((b) => older(b, '0.1')) },
  {
    name: 'npm answer',
    of: 'statement',
    make: json((b) => ({ attestations: [{ predicateType: 'x', bundle: b }] })),
  },
  { name: 'PyPI attestation', of: 'statement', make: json(pypi) },
  {
    name: 'PyPI provenance',
    of: 'statement',
    make: json((b) => ({
      version: 1,
      attestation_bundles: [
        { publisher: { kind: 'GitHub', repository: 'acme/app' }, attestations: [pypi(b)] },
      ],
    })),
  },
  { name: 'RubyGems list', of: 'statement', make: json((b) => [rubygems(b)]) },
  { name: 'RubyGems list of a message', of: 'message', make: json((b) => [rubygems(b)]) },
  { name: 'cosign bundle', of: 'message', make: json(cosign) },
  { name: 'cosign bundle of an envelope', of: 'statement', make: json(cosign) },
  { name: 'bare envelope', of: 'statement', make: json(envelope), lookup: true },
  {
    name: 'signature beside certificate',
    of: 'message',
    make: (b) => ({ signature: Buffer.from(signatureOf(b)), certificate: Buffer.from(pemOf(b)) }),
    lookup: true,
  },
]

/** The demand of a consumer who takes the form: of the log, which entry it answers with. */
export const optionsOf = ({ of, lookup }: Form, bundle: BundleJson): ConsumerOptions => ({
  ...(of === 'message' ? { demand: { predicateTypes: ['signature'] } } : {}),
  ...(lookup === undefined ? {} : { entry: JSON.parse(JSON.stringify(entryOf(bundle))) }),
})

/** Reads the bundles that the forge writes. */
export const openBundle = (text: string): BundleJson => JSON.parse(text)

export const REVIEW = 'https://example.com/review/v1'
export const RELEASE = 'https://in-toto.io/attestation/release/v0.2'

/** A key of the configuration, and the envelope that it signs. */
export function keySigned(
  s: Stage,
  predicateType = REVIEW,
): { readonly text: string; readonly options: ConsumerOptions } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const payload = Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'app.tgz', digest: { sha256: s.sha256 } }],
      predicateType,
      predicate: {},
    }),
  )
  const sig = sign('sha256', preAuthEncoding(IN_TOTO_PAYLOAD, payload), privateKey).toString('base64')
  return {
    text: JSON.stringify({
      payload: payload.toString('base64'),
      payloadType: IN_TOTO_PAYLOAD,
      signatures: [{ keyid: 'reviews', sig }],
    }),
    options: {
      demand: { predicateTypes: [REVIEW], keySignedTypes: [REVIEW] },
      keys: [
        { hint: 'reviews', pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(), logged: false },
      ],
    },
  }
}

/** What GitHub signs of an immutable release: a timestamp and no log, and a certificate that names no run. */
export function releaseAttestation(
  s: Stage,
  predicate: JsonObject = {},
): { readonly text: string; readonly options: ConsumerOptions } {
  const text = s.attest({
    payload: JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { uri: 'pkg:github/acme/app@v1.0.0', digest: { sha1: '6'.repeat(40) } },
        { name: 'app.tgz', digest: { sha256: s.sha256 } },
      ],
      predicateType: RELEASE,
      predicate: { repository: 'acme/app', repositoryId: '1001', tag: 'v1.0.0', ...predicate },
    }),
    witness: { rekor: 'none' },
    ctLog: null,
    draft: (d) => {
      const bare = Array.from({ length: 24 }, (_, i) => i + 1).reduce(
        (draft, number) => withoutExtension(draft, OID.fulcio(number)),
        d,
      )
      const name = extensions.subjectAlternativeName(generalName.uri('https://dotcom.releases.github.com'))
      return replaceExtension(bare, OID.subjectAlternativeName, name)
    },
  })
  return {
    text,
    options: {
      demand: { trustDomain: 'github', predicateTypes: [RELEASE], sourceDigest: '', signerWorkflow: '' },
    },
  }
}
