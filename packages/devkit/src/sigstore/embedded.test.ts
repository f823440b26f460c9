import { afterAll, describe, expect, it } from 'vitest'

import { githubClaims } from '../oidc/github-claims.ts'
import { startSigstore } from './embedded.ts'
import { bundleLibrary, protobufLibrary, signLibrary, verifyLibrary } from './stock-clients.ts'

const sigstore = await startSigstore()
afterAll(() => sigstore.close())

const { DSSEBundleBuilder, FulcioSigner, MessageSignatureBundleBuilder, RekorWitness, TSAWitness } =
  signLibrary
const { toSignedEntity, toTrustMaterial, Verifier } = verifyLibrary

const claims = githubClaims({
  job_workflow_ref: 'octo-org/actions/.github/workflows/attest.yml@refs/heads/main',
})
const IDENTITY = `https://github.com/${claims.job_workflow_ref}`
const artifact = Buffer.from('the artifact')
const once = { retry: { retries: 0 }, timeout: 5000 }

const signer = () =>
  new FulcioSigner({
    fulcioBaseURL: sigstore.url,
    identityProvider: { getToken: async () => sigstore.issuer.mint(claims, 'sigstore') },
    ...once,
  })
const rekor = (majorApiVersion: number, entryType: 'dsse' | 'intoto' = 'dsse') =>
  new RekorWitness({ rekorBaseURL: sigstore.url, majorApiVersion, entryType, ...once })
const tsa = () => new TSAWitness({ tsaBaseURL: sigstore.url, ...once })

const witnessSets = [
  { name: 'Rekor v1', witnesses: () => [rekor(1)], tlog: 1, timestamps: 1 },
  { name: 'Rekor v1 intoto', witnesses: () => [rekor(1, 'intoto')], tlog: 1, timestamps: 1 },
  { name: 'Rekor v1 and TSA', witnesses: () => [rekor(1), tsa()], tlog: 1, timestamps: 2 },
  { name: 'Rekor v2 and TSA', witnesses: () => [rekor(2), tsa()], tlog: 1, timestamps: 1 },
  { name: 'TSA only', witnesses: () => [tsa()], tlog: 0, timestamps: 1 },
]

function verify(json: unknown, thresholds: { tlog: number; timestamps: number }, data?: Buffer) {
  const material = toTrustMaterial(protobufLibrary.TrustedRoot.fromJSON(sigstore.trustedRoot))
  const verifier = new Verifier(material, {
    tlogThreshold: thresholds.tlog,
    timestampThreshold: thresholds.timestamps,
    ctlogThreshold: 1,
  })
  return verifier.verify(toSignedEntity(bundleLibrary.bundleFromJSON(json), data), {
    subjectAlternativeName: IDENTITY,
    extensions: { issuer: claims.iss },
  })
}

describe('startSigstore with the stock JavaScript clients', () => {
  for (const { name, witnesses, ...thresholds } of witnessSets) {
    it(`verifies a message signature with ${name}`, async () => {
      const bundle = await new MessageSignatureBundleBuilder({
        signer: signer(),
        witnesses: witnesses(),
      }).create({ data: artifact })
      const json = bundleLibrary.bundleToJSON(bundle)
      const { identity } = verify(json, thresholds, artifact)
      expect(identity?.subjectAlternativeName).toBe(IDENTITY)
      expect(() => verify(json, thresholds, Buffer.from('another artifact'))).toThrow(
        'signature verification failed',
      )
    })

    it(`verifies an envelope with ${name}`, async () => {
      const bundle = await new DSSEBundleBuilder({ signer: signer(), witnesses: witnesses() }).create({
        data: Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}'),
        type: 'application/vnd.in-toto+json',
      })
      expect(verify(bundleLibrary.bundleToJSON(bundle), thresholds).identity?.subjectAlternativeName).toBe(
        IDENTITY,
      )
    })
  }
  it('has no handler failures', () => expect(sigstore.loopback.failures).toEqual([]))
})
