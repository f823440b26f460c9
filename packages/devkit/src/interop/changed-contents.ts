import type { BundleJson } from '../sigstore/bundle-json.ts'
import { BOTH, type RefusalCase } from './refusal-case.ts'
import { changed, exhibit, flipped, material } from './tampering.ts'

const signatureChanged = (bundle: BundleJson): BundleJson => ({
  ...bundle,
  ...(bundle.messageSignature === undefined
    ? {}
    : {
        messageSignature: {
          ...bundle.messageSignature,
          signature: flipped(bundle.messageSignature.signature),
        },
      }),
  ...(bundle.dsseEnvelope === undefined
    ? {}
    : {
        dsseEnvelope: {
          ...bundle.dsseEnvelope,
          signatures: bundle.dsseEnvelope.signatures.map((one) => ({ ...one, sig: flipped(one.sig) })),
        },
      }),
})

const envelopeChanged =
  (change: (envelope: NonNullable<BundleJson['dsseEnvelope']>) => Partial<BundleJson['dsseEnvelope']>) =>
  (bundle: BundleJson): BundleJson =>
    bundle.dsseEnvelope === undefined
      ? bundle
      : { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, ...change(bundle.dsseEnvelope) } }

/** Honest bundles whose artifact, signature, certificate or form was changed by somebody who has no key. */
export const CHANGED_CONTENTS: readonly RefusalCase[] = [
  {
    name: 'a changed artifact byte',
    carried: BOTH,
    make: (tools, carried) => ({
      text: JSON.stringify(exhibit(tools, carried)),
      artifact: Buffer.concat([tools.artifact.subarray(1), Buffer.from('!')]),
    }),
    ours: { signature: 'integrity/signature', attestation: 'integrity/subject-mismatch' },
    cosign: 'refuses',
  },
  {
    name: 'a changed payload byte',
    carried: ['attestation'],
    make: changed(
      envelopeChanged(({ payload }) => ({
        payload: Buffer.from(
          Buffer.from(payload, 'base64').toString().replace('octo/app', 'octo/apq'),
        ).toString('base64'),
      })),
    ),
    ours: 'integrity/signature',
    cosign: 'refuses',
  },
  {
    name: 'a changed payload type',
    carried: ['attestation'],
    make: changed(envelopeChanged(() => ({ payloadType: 'application/vnd.in-toto.other+json' }))),
    ours: 'integrity/signature',
    cosign: 'refuses',
  },
  {
    name: 'a second signature in the envelope',
    carried: ['attestation'],
    make: changed(envelopeChanged(({ signatures }) => ({ signatures: [...signatures, ...signatures] }))),
    ours: 'integrity/bundle-malformed',
    cosign: 'refuses',
  },
  {
    name: 'a changed signature',
    carried: BOTH,
    make: changed(signatureChanged),
    ours: 'integrity/signature',
    cosign: 'refuses',
  },
  {
    name: 'a changed digest beside the signature',
    carried: ['signature'],
    make: changed((bundle) => ({
      ...bundle,
      messageSignature: {
        signature: bundle.messageSignature?.signature ?? '',
        messageDigest: { algorithm: 'SHA2_256', digest: Buffer.alloc(32, 7).toString('base64') },
      },
    })),
    ours: 'integrity/signature',
    cosign: 'refuses',
  },
  {
    name: 'the certificate of another signature of the same workflow',
    carried: BOTH,
    make: changed((bundle, tools, carried) => {
      const { certificate } = exhibit(tools, carried).verificationMaterial
      return certificate === undefined ? bundle : material(bundle, { certificate })
    }),
    ours: 'integrity/signature',
    cosign: 'refuses',
  },
  {
    name: 'no certificate',
    carried: BOTH,
    make: changed((bundle) => {
      const { certificate: _, ...rest } = bundle.verificationMaterial
      return { ...bundle, verificationMaterial: rest }
    }),
    ours: 'integrity/bundle-malformed',
    cosign: 'refuses',
  },
  {
    name: 'a key that stands twice in the JSON',
    carried: BOTH,
    make: (tools, carried) => ({
      text: JSON.stringify(exhibit(tools, carried)).replace('{', '{"mediaType":"application/json",'),
    }),
    ours: 'integrity/bundle-malformed',
    cosign: 'refuses',
  },
  {
    name: 'an unknown version of bundles',
    carried: BOTH,
    make: changed((bundle) => ({ ...bundle, mediaType: bundle.mediaType.replace('v0.3', 'v0.9') })),
    ours: 'integrity/bundle-malformed',
    cosign: 'refuses',
  },
  {
    name: 'text that is no bundle',
    carried: BOTH,
    make: () => ({ text: '{"mediaType":' }),
    ours: 'integrity/bundle-malformed',
    cosign: 'refuses',
  },
  {
    name: 'an attestation of another type than the demanded one',
    carried: ['attestation'],
    make: (tools, carried) => ({
      text: JSON.stringify(exhibit(tools, carried)),
      type: 'https://example.com/review/v1',
    }),
    ours: 'policy/predicate-type',
    cosign: 'refuses',
  },
]
